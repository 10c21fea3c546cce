import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, Kernel } from '../../src/archive/index.ts';
import { add, assemble, define, f32At, give, ints, set, ZERO } from '../../src/archive/kernel/assembler.ts';
import { CODE } from '../../src/archive/kernel/code.ts';
import { ChunkEncoder, encodeChunk, type TermPostings, termPostings } from '../../src/archive/postings.ts';

const SIZE = 2_000;
const runs = { numRuns: 100, seed: 20261122 };

type Row = [doc: number, tfs: number[]];

const tf = fc.oneof({ weight: 5, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(100_000) });
const rows = fc
  .uniqueArray(
    fc.tuple(fc.nat(SIZE - 1), fc.array(tf, { minLength: FIELDS.length, maxLength: FIELDS.length })),
    { selector: ([doc]) => doc, maxLength: 200 },
  )
  .map((list) => list.filter(([, tfs]) => tfs.some((one) => one > 0)).sort(([a], [b]) => a - b));

/** In chunks of a few postings. */
function postingsOf(list: readonly Row[]): TermPostings {
  const encoder = new ChunkEncoder(120);
  for (const [doc, tfs] of list) encoder.add(doc, tfs);
  return termPostings(encoder.finish().map(encodeChunk));
}

describe('the kernel', () => {
  it('looks up documents in chunks', () => {
    const docs = fc
      .uniqueArray(fc.nat(SIZE - 1), { maxLength: 60 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(rows, docs, (list, wanted) => {
        const found = new Kernel().lookUp(postingsOf(list), Uint32Array.from(wanted));
        const tfs = new Map(list);
        const all = wanted.flatMap((doc) => tfs.get(doc) ?? FIELDS.map(() => 0));
        expect(found && [...found]).toEqual(all.some((one) => one > 0) ? all : null);
      }),
      runs,
    );
  });

  it('marks documents that have none of the marks before, by field and within a set', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 15 }), fc.boolean(), (a, b, mask, limited) => {
        const kernel = new Kernel();
        const even = Uint8Array.from({ length: SIZE }, (_, doc) => Number(doc % 2 === 0));
        const marks = kernel.reserve(SIZE);
        kernel.mark(postingsOf(a), mask, marks, 1);
        kernel.mark(postingsOf(b), mask, marks, 2, limited ? kernel.put(even) : undefined);
        const has = (list: readonly Row[], doc: number) =>
          list.some(([one, tfs]) => one === doc && tfs.some((n, field) => n > 0 && mask & (1 << field)));
        const wanted = Array.from({ length: SIZE }, (_, doc) =>
          has(a, doc) ? 1 : has(b, doc) && (!limited || even[doc] === 1) ? 2 : 0,
        );
        expect([...kernel.bytes(marks, SIZE)]).toEqual(wanted);
      }),
      { ...runs, numRuns: 20 },
    );
  });

  it('gives the documents with the highest sums, those that come near, and the highest of the rest', () => {
    const sums = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })), { maxLength: 60 });
    fc.assert(
      fc.property(sums, fc.integer({ min: 1, max: 70 }), (list, count) => {
        const kernel = new Kernel();
        const address = kernel.put(new Uint8Array(Float32Array.from(list).buffer));
        const { docs, rest } = kernel.best(address, list.length, count, 0.99);
        const least = ([...list].sort((a, b) => b - a)[count - 1] ?? 0) * 0.99;
        const chosen = [...list.keys()].filter((doc) => list[doc] !== 0 && (list[doc] as number) >= least);
        expect([...docs]).toEqual(chosen);
        expect(rest).toBe(Math.max(0, ...list.filter((sum) => sum < least)));
        expect(kernel.count(address, list.length)).toBe(list.filter((sum) => sum > 0).length);
      }),
      runs,
    );
  });

  it('gives out memory that is 0, also where it was used before', () => {
    const kernel = new Kernel();
    const first = kernel.scratch(() => kernel.put(new Uint8Array(300_000).fill(7)));
    expect(kernel.reserve(10)).toBe(first);
    const second = kernel.reserve(400_000);
    expect(second % 16).toBe(0);
    expect(kernel.bytes(first, 10).every((byte) => byte === 0)).toBe(true);
    expect(kernel.bytes(second, 400_000).every((byte) => byte === 0)).toBe(true);
  });

  it('refuses a chunk that does not end where it says', () => {
    const [chunk] = postingsOf([[3, [1, 0, 1, 0]]]).chunks;
    if (!chunk) throw new Error('there is one');
    expect(() => new Kernel().decode({ ...chunk, last: 4 })).toThrow(RangeError);
    expect(() => new Kernel().decode({ ...chunk, body: new Uint8Array(9_000) })).toThrow(RangeError);
  });

  it('is small', () => {
    expect(CODE.length).toBeLessThan(4_000);
  });
});

describe('the assembler', () => {
  it('refuses operands of two types', () => {
    expect(() => add(ZERO, 1)).toThrow(TypeError);
    expect(() => add(ZERO, f32At(0))).toThrow(TypeError);
  });

  it('writes numbers of any size', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const same = define('same', {}, ints('value'), 'i32', ({ value }) => [
          set(value, number),
          give(value),
        ]);
        const { WebAssembly } = globalThis as unknown as { WebAssembly: Wasm };
        const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble(1, [same])));
        expect(instance.exports.same()).toBe(number);
      }),
      runs,
    );
  });
});

interface Wasm {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => { exports: { same(): number } };
}
