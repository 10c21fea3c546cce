import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

/* The record of a text is the text's alone: no cache and no pattern's state may carry anything over from other texts. */

const texts = (readdirSync('fixtures', { recursive: true }) as string[])
  .filter((path) => /\.(?:txt|md)$/u.test(path))
  .sort()
  .map((path) => readFileSync(`fixtures/${path}`, 'utf8'));
const FRAGMENTS = [
  '[বিজ্ঞাপন_২]',
  '। আরও পড়ুন: নদী',
  '\r\n',
  '\u2028',
  '১২ মে ২০২৪',
  '(ছবি: ',
  'By Rahim Khan',
  'ক',
  '\ud800',
  ' ',
];
const odd = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 30 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

const recordOf = (text: string): string => JSON.stringify(parseArticle(text));

describe('the same text gives the same record', () => {
  const expected = new Map(texts.map((text) => [text, recordOf(text)]));

  it('in whatever order texts are parsed', { timeout: 60_000 }, () => {
    expect(texts.length).toBeGreaterThan(10);
    const order = fc.shuffledSubarray(texts, { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(order, (shuffled) => {
        for (const text of shuffled) expect(recordOf(text)).toBe(expected.get(text));
      }),
      { numRuns: 20 },
    );
  });

  it('after any other text, and after a huge one', { timeout: 60_000 }, () => {
    parseArticle('ক নদী [x] ১২ মে ২০২৪\n'.repeat(60_000));
    fc.assert(
      fc.property(odd, fc.constantFrom(...texts), (before, text) => {
        const first = recordOf(before);
        expect(recordOf(text)).toBe(expected.get(text));
        expect(recordOf(before)).toBe(first);
      }),
      { numRuns: 150 },
    );
  });
});
