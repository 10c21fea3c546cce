import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { u32 } from '../../src/archive/bytes.ts';
import { DamageError } from '../../src/archive/errors.ts';
import { deleteLong, firstOf, getLong, putLong } from '../../src/archive/long-rows.ts';
import { Store } from '../../src/archive/store.ts';
import { temporaryFolder } from '../support/archive.ts';

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = new Store(folder.dir, 'store-1', 'create');
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const bytesOf = (length: number) =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256));

describe('long rows', () => {
  it.each([
    [0, 0],
    [996, 996],
    [997, 996],
    [2988, 996],
    [2989, 2989],
    [4067, 4067],
    [4068, 4067],
    [7055, 4067],
    [7056, 7056],
    [19_000, 16_355],
    [20_000, 20_000],
    [70_000, 69_603],
  ])('of %i bytes have %i in the first', (bytes, first) => {
    expect(firstOf(bytes)).toBe(first);
  });

  it('give what was put, and leave nothing when they go', () => {
    const { words } = store.tables;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 8 }), (lengths) => {
        store.transaction(() => {
          for (const [i, length] of lengths.entries()) putLong(words, u32(i * 3), bytesOf(length));
        });
        for (const [i, length] of lengths.entries())
          expect(getLong(words, u32(i * 3))).toEqual(bytesOf(length));
        expect(getLong(words, u32(1))).toBeUndefined();
        store.transaction(() => {
          for (const i of lengths.keys()) deleteLong(words, u32(i * 3));
        });
        expect(words.count()).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('take little more room than their bytes', () => {
    const { words } = store.tables;
    let bytes = 0;
    for (let doc = 0; doc < 3000; doc += 100) {
      store.transaction(() => {
        for (let i = 0; i < 100; i++) {
          const length = ((doc + i) * 7919) % 12_000;
          bytes += length;
          putLong(words, u32(doc + i), bytesOf(length));
        }
      });
    }
    const rows = [...words.range()];
    store.transaction(() => {
      for (const { key } of rows) words.delete(key);
    });
    for (let at = 0; at < rows.length; at += 1000) {
      store.transaction(() => {
        for (const { key, value } of rows.slice(at, at + 1000)) words.append(key, value);
      });
    }
    expect(words.bytes / bytes).toBeLessThan(1.07);
  });

  it('say so where a piece is missing', () => {
    const { words } = store.tables;
    store.transaction(() => putLong(words, u32(7), bytesOf(2500)));
    store.transaction(() => words.delete(Buffer.concat([u32(7), Buffer.of(1)])));
    expect(() => getLong(words, u32(7))).toThrow(DamageError);
  });
});
