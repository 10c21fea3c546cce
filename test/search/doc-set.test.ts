import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, complement, count, docSet, docsIn, either, intersect } from '../../src/search/doc-set.ts';

const SIZE = 23;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1));
const listed = (set: Uint8Array) => [...set.keys()].filter((doc) => set[doc]);

describe('sets of documents', () => {
  it('are as sets are', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [inA, inB] = [docSet(SIZE, a), docSet(SIZE, b)];
        const all = Array.from({ length: SIZE }, (_, doc) => doc);
        expect(listed(both(inA, inB))).toEqual(all.filter((doc) => a.includes(doc) && b.includes(doc)));
        expect(listed(either(inA, inB))).toEqual(all.filter((doc) => a.includes(doc) || b.includes(doc)));
        expect(listed(complement(inA))).toEqual(all.filter((doc) => !a.includes(doc)));
        expect(count(inA)).toBe(a.length);
        expect([...docsIn(inA)]).toEqual(listed(inA));
        // Those that went in stay as they were.
        expect([listed(inA), listed(inB)].map((list) => list.length)).toEqual([a.length, b.length]);
      }),
      { seed: 20261121 },
    );
  });

  it('none given stands for all documents', () => {
    const some = docSet(SIZE, [3, 5]);
    expect(intersect(null, some)).toBe(some);
    expect(intersect(some, null)).toBe(some);
    expect(intersect(null, null)).toBe(null);
    expect(listed(intersect(some, docSet(SIZE, [5, 6])) as Uint8Array)).toEqual([5]);
  });
});
