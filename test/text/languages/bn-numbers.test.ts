import { describe, expect, it } from 'vitest';
import { normalise, numberWords, tokenise } from '../../../src/text/index.ts';

const of = (text: string) => tokenise(text).flatMap(({ form }) => numberWords(form));

describe('numberWords', () => {
  it.each([
    ['দুই', '2'],
    ['দ্বিতীয়', '2'],
    ['তিনটির', '3'],
    ['চার', '4'],
    ['পাঁচজন', '5'],
    ['একাদশ', '11'],
    ['কুড়ি', '20'],
    ['একুশে', '21'],
    ['একাত্তরের', '71'],
    ['নিরানব্বই', '99'],
    ['একশো', '100'],
    ['পহেলা', '1'],
  ])('%s is %s', (word, number) => {
    expect(of(word)).toEqual([number]);
  });

  it.each([
    ['2', 'দুই দুটি দুটো দুজন দ্বিতীয়'],
    ['1', 'প্রথম পহেলা পয়লা'],
    ['9', 'নবম'],
    ['52', 'বায়ান্ন বাহান্ন'],
  ])('%s is said %s', (number, words) => {
    expect(numberWords(number)).toEqual(words.split(' ').map(normalise));
  });

  it.each(['এক', 'একটি', 'নয়', 'হাজার', 'চা', 'নদী', 'putin', '2024', '0', '1.5', ''])('%s has none', (form) => {
    expect(numberWords(normalise(form))).toEqual([]);
  });

  it('knows every number from 1 to 100 by some word', () => {
    const none = Array.from({ length: 100 }, (_, i) => i + 1).filter(
      (n) => numberWords(String(n)).length === 0,
    );
    expect(none).toEqual([]);
  });

  it('gives forms that tokenise gives', () => {
    for (let number = 0; number <= 100; number++) {
      for (const word of numberWords(String(number))) {
        expect(tokenise(word).map(({ form }) => form)).toEqual([word]);
        expect(numberWords(word), word).toEqual([String(number)]);
      }
    }
  });
});
