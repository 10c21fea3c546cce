import type { Entry } from '../../src/archive/index.ts';
import { entry } from './archive.ts';

/** Names, inflected words, spelling rivals, words written as one or as two, and English. */
export const WORDS = [
  'পুতিন',
  'পুতিনের',
  'পুটিন',
  'কিম',
  'কিমের',
  'জং',
  'উন',
  'জংউন',
  'প্রধান',
  'মন্ত্রী',
  'প্রধানমন্ত্রী',
  'মন্ত্রীদের',
  'ছাত্র',
  'লীগ',
  'ছাত্রলীগের',
  'নদী',
  'নদীর',
  'বিএনপি',
  'বৈঠক',
  'বৈঠকে',
  'চিঠি',
  'রাশিয়ার',
  '২০১৯',
  'river',
  'rivers',
  'putin',
];

/** 400 articles of these words, the early ones more often; the same ones every time. */
export function randomEntries(): Entry[] {
  let state = 11;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const words = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(next() * most) },
      () => WORDS[Math.floor(next() ** 1.5 * WORDS.length)],
    ).join(' ');
  return Array.from({ length: 400 }, (_, i) =>
    entry({
      title: words(4),
      paragraphs: [words(8), words(12)],
      captions: next() < 0.3 ? [words(3)] : [],
      language: next() < 0.8 ? 'bn' : 'en',
      kind: next() < 0.05 ? 'other' : 'article',
      published: next() < 0.8 ? `20${10 + Math.floor(next() * 12)}-01-0${1 + Math.floor(next() * 8)}` : null,
      salt: String(i),
    }),
  );
}
