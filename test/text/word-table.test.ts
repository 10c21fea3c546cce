import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, WordTable } from '../../src/text/word-table.ts';

describe('WordTable', () => {
  it('gives what is computed, however many words share a place', () => {
    const table = new WordTable((word) => word.toUpperCase(), 4);
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abকি'), minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(words, (list) => {
        for (const word of list) {
          expect(table.at(`x${word}y`, 1, 1 + word.length, hashOf(word))).toBe(word.toUpperCase());
        }
      }),
    );
  });

  it('computes a word once while it is remembered', () => {
    const computed: string[] = [];
    const table = new WordTable((word) => computed.push(word), 4);
    for (let i = 0; i < 3; i++) table.at('কথা', 0, 3, hashOf('কথা'));
    expect(computed).toEqual(['কথা']);
  });
});
