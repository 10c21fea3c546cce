import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { stored } from '../../src/search/stored.ts';
import { archiveOf, temporaryFolder } from '../support/archive.ts';
import { randomEntries } from '../support/random.ts';

const folder = temporaryFolder();
let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(folder.dir, randomEntries(), 10);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const docs = (...args: [object, boolean, number, number]) => {
  const [filters, reverse, limit, offset] = args;
  return [...stored(archive, filters, { reverse, limit, offset })].map(({ doc }) => doc);
};

it('gives all articles as they were taken in, or backwards, page by page', () => {
  const all = docs({}, false, 0, 0);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(all).toHaveLength(archive.stats.documents - archive.stats.others);
  expect(docs({}, true, 0, 0)).toEqual([...all].reverse());
  expect([...docs({}, false, 3, 0), ...docs({}, false, 3, 3)]).toEqual(all.slice(0, 6));
});

it('holds to the filters', () => {
  const bn = docs({ lang: 'bn' }, false, 0, 0);
  expect(bn).toEqual(docs({}, false, 0, 0).filter((doc) => archive.head(doc).language === 'bn'));
});
