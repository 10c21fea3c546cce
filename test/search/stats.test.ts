import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { search } from '../../src/search/search.ts';
import { type Count, stats } from '../../src/search/stats.ts';
import { STATS_KEYS } from '../../src/search/stats-keys.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';
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

/** The same counts, from the heads of the articles. */
function counted(docs: readonly number[], keyOf: (doc: number) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const doc of docs) counts.set(keyOf(doc), (counts.get(keyOf(doc)) ?? 0) + 1);
  return counts;
}

const asMap = (counts: readonly Count[]) => new Map(counts.map(({ key, articles }) => [key, articles]));

describe('statistics', () => {
  it.each([
    ['all', null, {}],
    ['a language', null, { lang: 'bn' }],
    ['all kinds', null, { allKinds: true }],
  ])('count what the heads of the articles say: %s', (_, query, filters) => {
    const docs = [...archive.live(true).keys()].filter((doc) => {
      const head = archive.live(true)[doc] === 1 ? archive.head(doc) : null;
      if (!head || (head.kind === 'other' && !('allKinds' in filters))) return false;
      return !('lang' in filters) || head.language === filters.lang;
    });
    const found = stats(archive, query, { ...filters, by: STATS_KEYS });
    const head = (doc: number) => archive.head(doc);
    const date = (doc: number, length: number) => {
      const { published } = head(doc);
      return published && published[0] !== 'X' && published.length >= length
        ? published.slice(0, length)
        : null;
    };
    expect(found.articles).toBe(docs.length);
    expect(asMap(found.year)).toEqual(counted(docs, (doc) => date(doc, 4)));
    expect(asMap(found.month)).toEqual(counted(docs, (doc) => date(doc, 7)));
    expect(asMap(found.day)).toEqual(counted(docs, (doc) => date(doc, 10)));
    expect(asMap(found.language)).toEqual(counted(docs, (doc) => head(doc).language));
    const total = found.publisher.reduce((sum, { articles }) => sum + articles, 0);
    expect(total).toBe(docs.length);
    const known = found.month.filter(({ key }) => key !== null).map(({ key }) => key);
    expect(known).toEqual([...known].sort());
  });

  it('count the articles that a search finds', () => {
    const word = archive.head(0).title.split(' ')[0] as string;
    const found = search(archive, word, { limit: 0, offset: 0 });
    expect(stats(archive, word, { by: ['month'] }).articles).toBe(found.total);
    expect(stats(archive, word, { by: ['month'] }).language).toEqual([]);
  });

  it('find nothing for a query without a word, and tell nothing of all', () => {
    expect(stats(archive, '!?', { by: STATS_KEYS })).toMatchObject({ articles: 0, month: [], word: [] });
    expect(stats(archive, null, { allKinds: true, by: ['word'] }).word).toEqual([]);
    expect(stats(archive, null, { by: ['word'] }).word).toEqual([]);
  });
});

it('names a publisher once, whatever its addresses', async () => {
  const other = temporaryFolder();
  const entries = ['purbodesh.com', 'purbodesh.net', null].map((domain, i) =>
    entry({ title: `সংবাদ ${i}`, publisher: { name: 'Purbodesh', domain } }),
  );
  const few = await archiveOf(other.dir, entries);
  expect(stats(few, null, { by: ['publisher'] }).publisher).toEqual([{ key: 'Purbodesh', articles: 3 }]);
  await few.close();
  other.remove();
});

it('of a search, more results than there are may be asked for', () => {
  const word = archive.head(0).title.split(' ')[0] as string;
  const all = search(archive, word, { limit: 0, offset: 0 }).hits.length;
  expect(search(archive, word, { limit: 2_000_000_000, offset: 0 }).hits).toHaveLength(all);
  expect(search(archive, word, { limit: 5, offset: 2_000_000_000 }).hits).toEqual([]);
});
