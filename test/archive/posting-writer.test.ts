import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingLog, packTfs, UNPACKED } from '../../src/archive/posting-log.ts';
import { TermChanges, writePostings } from '../../src/archive/posting-writer.ts';
import { type Chunk, decodeChunk } from '../../src/archive/postings.ts';
import type { Range, Row, Table } from '../../src/archive/table.ts';
import { type Posting, postingsIn } from './postings.ts';

/** A table in memory, which counts what is written to it. */
class Rows implements Pick<Table, 'get' | 'put' | 'delete' | 'range'> {
  readonly written: string[] = [];
  readonly #rows = new Map<string, Buffer>();

  get(key: Buffer): Buffer | undefined {
    return this.#rows.get(key.toString('latin1'));
  }

  put(key: Buffer, value: Uint8Array): void {
    this.written.push(key.toString('latin1'));
    this.#rows.set(key.toString('latin1'), Buffer.from(value));
  }

  delete(key: Buffer): void {
    this.#rows.delete(key.toString('latin1'));
  }

  *range({ start, end, reverse = false, limit = Number.POSITIVE_INFINITY }: Range = {}): Generator<Row> {
    const [low, high] = (reverse ? [end, start] : [start, end]).map((key) => key && Buffer.from(key));
    const rows = [...this.#rows].map(([key, value]) => ({ key: Buffer.from(key, 'latin1'), value }));
    const within = rows
      .filter(({ key }) => !low || Buffer.compare(key, low) >= (reverse ? 1 : 0))
      .filter(({ key }) => !high || Buffer.compare(key, high) <= (reverse ? 0 : -1))
      .sort((a, b) => Buffer.compare(a.key, b.key));
    yield* (reverse ? within.reverse() : within).slice(0, limit);
  }
}

/** All chunks of a term in order: the closed ones, then the open one. */
function chunksOf(rows: Rows, stem: string): Chunk[] {
  const start = Buffer.from(`${stem}\0`);
  const end = Buffer.from(`${stem}\u0001`);
  const open = rows.get(Buffer.from(stem));
  const values = [...rows.range({ start, end })].map(({ value }) => value);
  return [...values, ...(open ? [open] : [])].map((value) => decodeChunk(value));
}

type Terms = Map<string, Map<number, number[]>>;

/** Takes `goes` out of `terms`, puts `comes` in, and writes the same to `rows`. */
function change(rows: Rows, terms: Terms, goes: (doc: number) => boolean, comes: Map<string, Posting[]>) {
  const changes = new TermChanges();
  const before = new Set(terms.keys());
  for (const [stem, list] of terms) {
    for (const doc of [...list.keys()].filter(goes).reverse()) {
      changes.remove(stem, doc);
      list.delete(doc);
    }
  }
  const log = new PostingLog();
  for (const [stem, list] of comes) {
    const number = log.numberOf(stem);
    for (const [doc, tfs] of list) {
      const packed = packTfs(tfs);
      log.add(number, doc, packed ?? UNPACKED, packed === null ? tfs : undefined);
      terms.set(stem, (terms.get(stem) ?? new Map()).set(doc, tfs));
    }
  }
  for (const [stem, list] of terms) if (list.size === 0) terms.delete(stem);
  writePostings(rows as unknown as Table, log, changes);
  return { changes, before };
}

/** Long ones, so that few make a chunk. */
const tfs = fc.constantFrom([0, 0, 1, 0], [1, 0, 0, 0], [2 ** 31, 2 ** 31, 2 ** 31, 2 ** 31]);
const step = fc.record({
  goes: fc.func(fc.boolean()),
  share: fc.constantFrom(0, 1, 2, 3),
  comes: fc.dictionary(
    fc.constantFrom('a', 'ab', 'খ', 'খবর'),
    fc.tuple(
      fc.nat(900),
      tfs.map((one): number[] => [...one]),
    ),
  ),
});

describe('the postings of a transaction', () => {
  it('leave each term with what it should have, in chunks of which one is open, and tell which terms are new and ended', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const rows = new Rows();
        const terms: Terms = new Map();
        let next = 0;
        for (const { goes, share, comes } of steps) {
          const added = new Map(
            Object.entries(comes).map(([stem, [count, tfs]]): [string, Posting[]] => [
              stem,
              Array.from({ length: count }, (_, i): Posting => [next + i, tfs]),
            ]),
          );
          next += 1000;
          const isGone = (doc: number) => share === 3 || (share > 0 && doc % share === 0 && goes(doc));
          const nonEmpty = new Map([...added].filter(([, list]) => list.length > 0));
          const { changes, before } = change(rows, terms, isGone, nonEmpty);
          for (const stem of ['a', 'ab', 'খ', 'খবর']) {
            const chunks = chunksOf(rows, stem);
            expect(postingsIn(chunks)).toEqual([...(terms.get(stem) ?? [])]);
            expect(chunks.length > 0).toBe(rows.get(Buffer.from(stem)) !== undefined);
          }
          expect([...changes.born].sort()).toEqual(
            [...terms.keys()].filter((one) => !before.has(one)).sort(),
          );
          expect([...changes.dead].sort()).toEqual([...before].filter((one) => !terms.has(one)).sort());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of an article that is replaced are one writing a term, and of one in a closed chunk leave the open one alone', () => {
    const rows = new Rows();
    const terms: Terms = new Map();
    const large = [2 ** 31, 2 ** 31, 2 ** 31, 2 ** 31];
    const many = Array.from({ length: 900 }, (_, doc): Posting => [doc, large]);
    change(
      rows,
      terms,
      () => false,
      new Map([
        ['a', many],
        ['b', many.slice(0, 3)],
      ]),
    );
    expect(chunksOf(rows, 'a').length).toBeGreaterThan(1);
    rows.written.length = 0;
    change(rows, terms, (doc) => doc === 2, new Map([['b', [[900, large]]]]));
    expect(rows.written).toEqual(['a\0\0\0\0\0', 'b']);
  });
});
