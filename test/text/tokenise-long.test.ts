import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, tokenise } from '../../src/text/index.ts';

const ALPHABET = [
  'ক',
  'কা',
  '্',
  'লি',
  'লীগ',
  'আঃ',
  'এর',
  'এ',
  'র',
  '২',
  '7',
  'a',
  'B',
  'é',
  'д',
  '中',
  'ไ',
  '𠀀',
  'क',
  'ि',
  '९',
  'ঃ',
  'ৱ',
];
const JOINTS = [
  ' ',
  ' ',
  '\n',
  "'",
  '’',
  '-',
  '.',
  ',',
  '।',
  ')',
  '\u200c',
  '\u00ad',
  '\u0300',
  '“',
  '(',
  '%',
  '—',
  '\u00a0',
  '\ufeff',
];
const texts = fc
  .array(fc.constantFrom(...ALPHABET, ...JOINTS), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('countWords', () => {
  it('counts the words that tokenise gives', () => {
    fc.assert(
      fc.property(texts, (text) => countWords(text) === tokenise(text).length),
      { numRuns: 500 },
    );
  });
});

describe('tokenise on long texts', () => {
  it('gives a long text the same words as its parts', () => {
    const sentence = 'রাজশাহীর আম (বিএনপি)র ১০,০০০ জন এ.কে.এম. ফজলুল, don’t 北京大学। ';
    const once = tokenise(sentence);
    const long = tokenise(sentence.repeat(5000));
    expect(long).toHaveLength(5000 * once.length);
    for (const copy of [0, 1, 1234, 4999]) {
      const shifted = once.map(({ form, from, to }) => {
        const by = copy * sentence.length;
        return { form, from: from + by, to: to + by };
      });
      expect(long.slice(copy * once.length, (copy + 1) * once.length)).toEqual(shifted);
    }
  });

  it.each([
    ['Bangla letters', 'ক'],
    ['Latin letters', 'a'],
    ['digits', '7'],
    ['letters of two units each', '𠀀'],
    ['letters with marks', 'e\u0301'],
    ['soft hyphens', 'a\u00ad'],
    ['letters with apostrophes', "д'"],
    ['letters with hyphens', 'a-'],
    ['letters with points', 'A.'],
    ['digits with commas', '1,'],
  ])('reads a million %s without a space, each once and in order', (_, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const tokens = tokenise(text);
    expect(tokens.length).toBeGreaterThan(0);
    const unordered = tokens.filter(({ from, to }, i) => from >= to || from < (tokens[i - 1]?.from ?? 0));
    expect(unordered).toEqual([]);
    expect(tokens.filter(({ from }) => /^[\uDC00-\uDFFF]/.test(text.charAt(from)))).toEqual([]);
  });
});
