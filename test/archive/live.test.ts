import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArchive, openWriter } from '../../src/archive/index.ts';
import { LIVE_BLOCK, LiveChanges, type LiveKind, liveDocuments, liveKinds } from '../../src/archive/live.ts';
import { Store } from '../../src/archive/store.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('which documents are there', () => {
  it('is what was last said of each, over blocks and transactions', async () => {
    await (await archiveOf(folder.dir, [])).close();
    const store = Store.open(folder.dir, 'write');
    const known = new Map<number, LiveKind>();
    const change = fc.tuple(
      fc.oneof(fc.nat(3 * LIVE_BLOCK - 1), fc.constantFrom(0, 7, 8, LIVE_BLOCK - 1, LIVE_BLOCK)),
      fc.constantFrom<LiveKind[]>('article', 'other', null),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        store.transaction(() => {
          const live = new LiveChanges(store);
          for (const [doc, kind] of changes) live.set(doc, kind);
          live.write();
        });
        for (const [doc, kind] of changes) known.set(doc, kind);
        const docs = (others: boolean) => {
          const flags = liveDocuments(store.tables.live, 3 * LIVE_BLOCK, others);
          return [...flags.keys()].filter((doc) => flags[doc]);
        };
        const wanted = [...known].sort(([a], [b]) => a - b);
        expect(docs(true)).toEqual(wanted.filter(([, kind]) => kind !== null).map(([doc]) => doc));
        expect(docs(false)).toEqual(wanted.filter(([, kind]) => kind === 'article').map(([doc]) => doc));
        for (const [doc, kind] of changes.slice(-1)) {
          expect(liveKinds(store.tables.live)(doc)).toBe(kind);
        }
      }),
      { numRuns: 40, seed: 20261122 },
    );
    await store.close();
  });

  it('is kept by a writer', async () => {
    const entries = ['a', 'b', 'c'].map((title, i) => entry({ title, kind: i === 1 ? 'other' : 'article' }));
    await (await archiveOf(folder.dir, entries)).close();
    const writer = await openWriter(folder.dir);
    writer.remove(entries[0]?.article.id ?? '');
    writer.commit();
    await writer.close();
    const archive = openArchive(folder.dir);
    expect([[...archive.live(true)], [...archive.live(false)]]).toEqual([
      [0, 1, 1],
      [0, 0, 1],
    ]);
    expect([0, 1, 2, 3].map(archive.kinds())).toEqual([null, 'other', 'article', null]);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });
});

describe('check', () => {
  const mark = (store: Store, doc: number, kind: LiveKind) => {
    const live = new LiveChanges(store);
    live.set(doc, kind);
    live.write();
  };

  it.each<[string, (store: Store) => void, RegExp]>([
    [
      'a row of a list that is gone',
      ({ tables }) => tables.facets.delete([...tables.facets.keys()][0] as Buffer),
      /is missing from a list it belongs in/,
    ],
    [
      'a row of a list too many',
      ({ tables }) =>
        tables.facets.put(
          Buffer.from('lxx\0\0\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001'),
          Buffer.alloc(4),
        ),
      /the lists have 9 rows, 8 belong in them/,
    ],
    ['an article that is not marked', (store) => mark(store, 0, null), /is not marked as what it is/],
    [
      'an article that is marked as something else',
      (store) => mark(store, 0, 'other'),
      /is not marked as what it is/,
    ],
    [
      'the mark of one that is gone',
      (store) => mark(store, 2, 'article'),
      /3 documents are marked as there, there are 2/,
    ],
  ])('finds %s', async (_, damage, wanted) => {
    const entries = ['a', 'b', 'c'].map((title) => entry({ title }));
    await (await archiveOf(folder.dir, entries)).close();
    const writer = await openWriter(folder.dir);
    writer.remove(entries[2]?.article.id ?? '');
    writer.commit();
    await writer.close();
    const store = Store.open(folder.dir, 'write');
    store.transaction(() => damage(store));
    await store.close();
    const archive = openArchive(folder.dir);
    expect((await archive.check()).problems.join('\n')).toMatch(wanted);
    await archive.close();
  });
});
