import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFinder } from '../../src/text/runs.ts';

const CHARACTERS = [
  'a',
  'É',
  '7',
  '৭',
  'ক',
  'ি',
  '্',
  'য়',
  '中',
  '𝒜',
  '\u{1e900}',
  '\ud800',
  '\u0301',
  "'",
  '।',
  ' ',
  '\n',
];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 }).map((chars) => chars.join(''));

describe('runFinder', () => {
  it.each([
    ['one class', /[\p{L}\p{M}\p{N}']/u, /[\p{L}\p{M}\p{N}']/u],
    ['another at its start', /[\p{L}\p{N}]/u, /[\p{L}\p{M}\p{N}]/u],
  ])('finds what the pattern finds: %s', (_, opens, inside) => {
    const find = runFinder(opens, inside);
    const pattern = new RegExp(`${opens.source}${inside.source}*`, 'gu');
    fc.assert(
      fc.property(text, (given) => {
        expect(find(given)).toEqual([...(given.match(pattern) ?? [])]);
      }),
    );
  });
});
