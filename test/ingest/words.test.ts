import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/ingest/words.ts';

const article = (change: object) => ({ title: '', paragraphs: [], captions: [], language: 'bn', ...change });
const forms = (terms: { form: string }[]) => terms.map((term) => term.form);

describe('wordsOf', () => {
  it('keeps title, paragraphs and captions apart, a credit with its caption', () => {
    const words = wordsOf(
      article({
        title: 'নদীতে নৌকাডুবি',
        paragraphs: ['দুই জন নিখোঁজ।', 'উদ্ধার চলছে।'],
        captions: [
          { text: 'নদীর তীর', credit: 'সংগৃহীত' },
          { text: 'ডুবুরি', credit: null },
        ],
      }),
    );
    expect(forms(words.title)).toEqual(['নদীতে', 'নৌকাডুবি']);
    expect(words.body.map((terms) => terms.length)).toEqual([3, 2]);
    expect(words.captions.map((terms) => terms.length)).toEqual([3, 1]);
    expect(forms(words.captions[0] ?? []).at(-1)).toBe(forms(wordsOf(article({ title: 'সংগৃহীত' })).title)[0]);
  });

  it.each([
    ['no body', [], 0],
    ['a short body is all lead', ['ab cd', 'ef'], 3],
    // 100 words of 4 letters and a space take 500 units; the next does not fit.
    ['ends at 500 units', [Array(150).fill('abcd').join(' ')], 100],
    ['runs over paragraphs', [Array(60).fill('abcd').join(' '), Array(60).fill('abcd').join(' ')], 100],
    ['a first word that is too long', ['a'.repeat(500), 'b'], 0],
  ])('lead: %s', (_, paragraphs, lead) => {
    expect(wordsOf(article({ paragraphs, language: 'en' })).lead).toBe(lead);
  });
});
