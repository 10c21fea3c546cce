import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeCompacted, isLoose } from '../../src/archive/compact.ts';
import { openArchive } from '../../src/archive/index.ts';
import { Store } from '../../src/archive/store.ts';
import { archiveOf, temporaryFolder } from '../support/archive.ts';
import { randomEntries } from '../support/random.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

it('puts a smaller copy with the same rows in the place of a store', async () => {
  const before = await archiveOf(folder.dir, randomEntries(), 10);
  const { bytes } = before.info();
  const ids = [...before.facet('added')].map(({ id }) => id);
  await before.close();
  const store = Store.open(folder.dir, 'write');
  // So small a file is not worth it by itself.
  expect(isLoose(store, 1)).toBe(false);
  const rows = Object.values(store.tables).map((table) => [...table.range()]);
  await closeCompacted(folder.dir, store);
  expect(readdirSync(folder.dir).filter((name) => name.startsWith('store'))).toEqual(['store-2']);
  const copy = Store.open(folder.dir, 'write');
  expect(Object.values(copy.tables).map((table) => [...table.range()])).toEqual(rows);
  expect(copy.usedBytes).toBeLessThan(bytes);
  await copy.close();
  const after = openArchive(folder.dir);
  expect(after.info().bytes).toBeLessThan(bytes);
  expect([...after.facet('added')].map(({ id }) => id)).toEqual(ids);
  expect((await after.check()).problems).toEqual([]);
  await after.close();
});

it.each([
  ['a small one', 30, 1, 1, false],
  ['one of which a quarter is free', 200, 150, 0, true],
  ['one of which a tenth is free', 100, 90, 0.1, false],
  ['one that has grown by a bulk', 100, 95, 0.5, true],
])('says whether %s is worth it', (_, bytes, usedBytes, share, loose) => {
  expect(isLoose({ bytes: bytes * 1e6, usedBytes: usedBytes * 1e6 }, share)).toBe(loose);
});
