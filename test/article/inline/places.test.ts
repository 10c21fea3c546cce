import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/article/inline-places.ts';

const PLACES = /[.!?…।॥。！？؟۔]["'”’»“‘)\]]*\s*|[([（【]\s*/gu;
const line = fc.string({
  unit: fc.constantFrom(...'aক.!।(['.split(''), '”', ')', ']', ' ', '\u00a0', '\n', '𝒜'),
});

describe('placesOf', () => {
  it('finds what a pattern of sentences and brackets finds', () => {
    fc.assert(
      fc.property(line, (given) => {
        const expected = [...given.matchAll(PLACES)].map(({ index, 0: text }) => ({
          mark: index,
          to: index + text.length,
          bracket: /^[([（【]/u.test(text),
        }));
        expect(placesOf(given)).toEqual(expected);
      }),
    );
  });
});
