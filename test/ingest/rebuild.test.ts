import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/archive/bytes.ts';
import { openArchive, openWriter } from '../../src/archive/index.ts';
import { SCHEMA_VERSION } from '../../src/archive/layout.ts';
import { LOCK_FILE } from '../../src/archive/lock.ts';
import { Store } from '../../src/archive/store.ts';
import { rebuild } from '../../src/ingest/rebuild.ts';
import { search } from '../../src/search/index.ts';
import { writeOldArchive } from './old-archive.ts';
import { A, B, C, useIngest } from './run.ts';

const { path, write, archive, run, held } = useIngest();

/** Everything that a reader can be told of the articles. */
async function told() {
  const opened = openArchive(archive());
  try {
    const docs = [...opened.facet('added')].map(({ doc }) => doc);
    const articles = docs.map((doc) => opened.article(doc));
    const hits = search(opened, 'নদীতে সেতু ধান', { limit: 20, offset: 0 }).hits.map(({ doc, score }) => [
      opened.head(doc).id,
      score,
    ]);
    return { articles, hits, roots: opened.roots, sources: [...opened.sources()] };
  } finally {
    await opened.close();
  }
}

async function takeIn() {
  write('texts/a.txt', A);
  write('texts/b.txt', B);
  write('texts/c.md', C);
  await run(['texts']);
}

async function setMeta(meta: object) {
  const store = Store.open(archive(), 'write');
  store.transaction(() => store.tables.system.put(utf8('meta'), utf8(JSON.stringify(meta))));
  await store.close();
}

describe('a rebuild', () => {
  it('derives the same archive from its texts, in a store of its own, and a later ingest finds nothing new', async () => {
    await takeIn();
    const before = await told();
    expect(await rebuild(archive())).toMatchObject({ articles: 3, lost: 0, aside: null, interrupted: false });
    expect(await told()).toEqual(before);
    expect(readdirSync(archive())).toEqual(['store-2']);
    await held();
    expect(await run([])).toEqual({ unchanged: 3 });
  });

  it('goes without the source files', async () => {
    await takeIn();
    const before = await told();
    writeFileSync(path('texts/a.txt'), 'something else');
    await rebuild(archive());
    expect(await told()).toEqual(before);
  });

  it.each([
    ['the first schema in its early days', { schema: 1, pack: 'deflate' }],
    ['the first schema', { schema: 1, pack: 'brotli' }],
    ['the second schema', { schema: 2, pack: 'brotli' }],
  ] as const)('is the way up from %s', async (_, old) => {
    write('texts/a.txt', A);
    write('texts/b.txt', B);
    mkdirSync(archive());
    await writeOldArchive(archive(), path('texts'), old);
    expect(() => openArchive(archive())).toThrow(/news rebuild/);
    expect(await rebuild(archive())).toMatchObject({ articles: 2, lost: 0 });
    const { articles, roots } = await told();
    expect(articles.map(({ title, source }) => [title, source.ingested])).toEqual([
      ['মেঘনায় ট্রলারডুবি', '2025-01-01T00:00:00Z'],
      ['হাওরে ধান কাটা শুরু', '2025-01-02T00:00:00Z'],
    ]);
    expect(roots).toEqual([path('texts')]);
    expect(readdirSync(archive())).toEqual(['store-1']);
    await held();
    expect(await run([])).toEqual({ unchanged: 2 });
  });

  it('is the way up from another analyser and parser, but not down from a newer schema', async () => {
    await takeIn();
    await setMeta({ schema: SCHEMA_VERSION, analyser: '0', parser: 0 });
    expect(() => openArchive(archive())).toThrow(/news rebuild/);
    await rebuild(archive());
    await held();
    await setMeta({ schema: SCHEMA_VERSION + 1, analyser: '0', parser: 0 });
    await expect(rebuild(archive())).rejects.toThrow(/newer version of news/);
    expect(readdirSync(archive())).toEqual(['store-2']);
  });

  it('gives back the room of what was taken out', async () => {
    for (let n = 0; n < 300; n++)
      write(
        `texts/${n}.txt`,
        A.replace(/\p{L}+/gu, (word) => `${word}${n}`),
      );
    await run(['texts']);
    const writer = await openWriter(archive());
    for (const { id } of [...writer.facet('added')].slice(1)) writer.remove(id);
    writer.commit();
    await writer.close();
    const { before, after } = await rebuild(archive());
    expect(after).toBeLessThan(before / 2);
  });

  it('that is interrupted, or that nothing can come of, leaves everything as it was', async () => {
    await takeIn();
    const file = join(archive(), 'store-1/data.mdb');
    const before = readFileSync(file);
    const signal = AbortSignal.abort();
    expect(await rebuild(archive(), { signal })).toMatchObject({ interrupted: true, lost: 0 });
    expect(readdirSync(archive())).toEqual(['store-1']);
    expect(readFileSync(file).equals(before)).toBe(true);
    writeFileSync(file, Buffer.alloc(before.length, 1));
    await expect(rebuild(archive())).rejects.toThrow(/nothing in it can be found/);
    expect(readdirSync(archive())).toEqual(['store-1']);
  });

  it('leaves a reader the store that it has open', async () => {
    await takeIn();
    const reader = openArchive(archive());
    await rebuild(archive());
    expect(existsSync(join(archive(), 'store-1'))).toBe(false);
    expect([...reader.facet('added')].map(({ doc }) => reader.text(doc)).sort()).toEqual([A, B, C].sort());
    await reader.close();
  });

  it('sweeps what one that was killed has left, and so does any other writer', async () => {
    await takeIn();
    for (const name of ['store-2.new', 'store-0', 'store-1.new']) {
      mkdirSync(join(archive(), name));
      writeFileSync(join(archive(), name, 'data.mdb'), 'half');
    }
    writeFileSync(join(archive(), 'data.mdb'), 'of the layout before');
    await held();
    await (await openWriter(archive())).close();
    expect(readdirSync(archive()).filter((name) => !name.startsWith(LOCK_FILE))).toEqual(['store-1']);
  });
});
