import { mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError, NoArchiveError, UsageError } from '../../src/archive/errors.ts';
import { createArchive, openArchive, openWriter, type Writer } from '../../src/archive/index.ts';
import { markSound } from '../../src/archive/sound.ts';
import { Store } from '../../src/archive/store.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const river = entry({
  title: 'নদীর পানি বাড়ছে',
  paragraphs: ['যমুনার পানি বিপৎসীমার উপরে।', 'গ্রামের মানুষ আশ্রয় নিয়েছে।'],
  published: '2025-07-02',
  path: '/n/river.txt',
});
const copy = entry({ title: 'নদীর  পানি', paragraphs: river.article.paragraphs, path: '/n/copy.txt' });
const cricket = entry({ title: 'ক্রিকেটে জয়', paragraphs: ['শেষ ওভারে জয় এসেছে।'], published: '2025-07-03' });

async function write(work: (writer: Writer) => void): Promise<void> {
  const writer = await openWriter(folder.dir);
  work(writer);
  await writer.close();
}

describe('an archive', () => {
  it('gives back what was written', async () => {
    const archive = await archiveOf(folder.dir, [river, cricket]);
    const doc = archive.docOf(river.article.id) as number;
    expect(archive.article(doc)).toEqual({ ...river.article, duplicateOf: null, source: river.source });
    expect(archive.text(doc)).toBe(river.text);
    expect(archive.head(doc)).toMatchObject({
      id: river.article.id,
      published: '2025-07-02',
      path: '/n/river.txt',
    });
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  it('resolves prefixes of ids, odd ones too, and lists the candidates in order', async () => {
    const archive = await archiveOf(folder.dir, [river, cricket, copy]);
    const ids = [river, cricket, copy].map(({ article }) => article.id).sort();
    expect(archive.resolve(river.article.id.slice(0, 5))).toEqual([river.article.id]);
    expect(archive.resolve('')).toEqual([]);
    expect(ids.flatMap((id) => archive.resolve(id))).toEqual(ids);
    expect(archive.resolve('zzzz')).toEqual([]);
    await archive.close();
  });

  it('calls the smallest id with the same body the original', async () => {
    const archive = await archiveOf(folder.dir, [river, cricket, copy]);
    const [first, second] = [river.article.id, copy.article.id].sort() as [string, string];
    const duplicateOf = (id: string) => archive.article(archive.docOf(id) as number).duplicateOf;
    expect([duplicateOf(first), duplicateOf(second), duplicateOf(cricket.article.id)]).toEqual([
      null,
      first,
      null,
    ]);
    await archive.close();
  });
});

describe('a writer', () => {
  it('takes an id once, and sees what waits', async () => {
    await createArchive(folder.dir);
    await write((writer) => {
      expect(writer.add(river)).toBe(true);
      expect(writer.add(river)).toBe(false);
      expect(writer.has(river.article.id)).toBe(true);
      writer.commit();
      expect(writer.add(river)).toBe(false);
      expect(writer.remove(river.article.id)).toBe(true);
      expect(writer.remove(river.article.id)).toBe(false);
      expect(writer.has(river.article.id)).toBe(false);
      expect(writer.add(river)).toBe(true);
      writer.commit();
    });
    const archive = openArchive(folder.dir);
    expect(archive.stats.documents).toBe(1);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  it('drops what was not committed', async () => {
    await createArchive(folder.dir);
    await write((writer) => writer.add(river));
    const archive = openArchive(folder.dir);
    expect(archive.stats.documents).toBe(0);
    expect(archive.docOf(river.article.id)).toBeUndefined();
    await archive.close();
  });

  it('leaves nothing of an article that was removed, so that sums are as if it had never been', async () => {
    await (await archiveOf(folder.dir, [river, cricket])).close();
    await write((writer) => {
      writer.remove(river.article.id);
      writer.removeSource('/n/river.txt');
      writer.commit();
    });
    const archive = openArchive(folder.dir);
    const alone = temporaryFolder();
    const never = await archiveOf(alone.dir, [cricket]);
    expect({ ...archive.stats, next: 0, nextForm: 0 }).toEqual({ ...never.stats, next: 0, nextForm: 0 });
    expect([...archive.terms.vocabulary()]).toEqual([...never.terms.vocabulary()]);
    expect([...archive.facet('published')].map(({ value }) => value)).toEqual(['2025-07-03']);
    expect((await archive.check()).problems).toEqual([]);
    await Promise.all([archive.close(), never.close()]);
    alone.remove();
  });

  it('keeps which files an article came from, waiting changes included', async () => {
    await createArchive(folder.dir);
    const row = (path: string, ids: string[], gone = false) => ({
      path,
      size: 1,
      mtimeMs: 2,
      sha256: 'x',
      ids,
      gone,
    });
    const { id } = river.article;
    await write((writer) => {
      writer.add(river);
      writer.putSource(row('/n/b.txt', [id]));
      writer.putSource(row('/n/a.txt', [id]));
      expect(writer.sourcesOf(id).sort()).toEqual(['/n/a.txt', '/n/b.txt']);
      writer.commit();
      writer.putSource(row('/n/a.txt', []));
      expect(writer.sourcesOf(id)).toEqual(['/n/b.txt']);
      writer.removeSource('/n/b.txt');
      expect(writer.sourcesOf(id)).toEqual([]);
      expect(writer.source('/n/b.txt')).toBeUndefined();
      writer.putSource(row(`/n/${'দীর্ঘ'.repeat(900)}.txt`, [id]));
      writer.putSource(row('/n/b.txt', [id], true));
      writer.commit();
    });
    const archive = openArchive(folder.dir);
    expect([...archive.sources()].map(({ path }) => path.slice(0, 8))).toEqual([
      '/n/a.txt',
      '/n/b.txt',
      '/n/দীর্ঘ',
    ]);
    expect(archive.sourcesOf(id)).toHaveLength(2);
    expect(archive.info()).toMatchObject({ files: 3, gone: 0, articles: 1 });
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  it('is one at a time, and says who is in the way', async () => {
    await createArchive(folder.dir);
    await write(() => undefined);
    const writer = await openWriter(folder.dir);
    await expect(openWriter(folder.dir, { waitMs: 0 })).rejects.toThrow(LockedError);
    await writer.close();
    await (await openWriter(folder.dir, { waitMs: 0 })).close();
  });
});

describe('what is no archive of ours', () => {
  it('is not there: an error with a hint', () => {
    expect(() => openArchive(join(folder.dir, 'none'))).toThrow(NoArchiveError);
  });

  it('is a folder with something else in it', async () => {
    writeFileSync(join(folder.dir, 'thesis.txt'), 'years of work');
    await expect(createArchive(folder.dir)).rejects.toThrow(UsageError);
  });

  it.each([
    ['short', 'abc'],
    ['no store', 'x'.repeat(100_000)],
  ])('is a data file that is %s: damage, not a crash', async (_, content) => {
    mkdirSync(join(folder.dir, 'store-1'));
    writeFileSync(join(folder.dir, 'store-1/data.mdb'), content);
    expect(() => openArchive(folder.dir)).toThrow(/is damaged/);
    await expect(openWriter(folder.dir)).rejects.toThrow(/is damaged/);
  });

  it.each([8_192, 60_000, -1])('is a data file cut at %i bytes: damage, not a crash', async (at) => {
    await (await archiveOf(folder.dir, [river, cricket, copy])).close();
    const file = join(folder.dir, 'store-1/data.mdb');
    truncateSync(file, at < 0 ? statSync(file).size + at : at);
    expect(() => openArchive(folder.dir)).toThrow(/is damaged/);
    await expect(openWriter(folder.dir)).rejects.toThrow(/is damaged/);
  });

  it.each(['no table', 'some tables', 'an empty file'])(
    'is one whose making was cut short with %s: as good as none, and made by the next try',
    async (left) => {
      if (left === 'an empty file') writeFileSync(join(folder.dir, 'data.mdb'), '');
      else {
        const root = open({
          path: join(folder.dir, 'store-1.new'),
          noSubdir: false,
          encoding: 'binary',
          keyEncoding: 'binary',
          maxDbs: 20,
        });
        if (left === 'some tables')
          root.openDB({ name: 'system', encoding: 'binary', keyEncoding: 'binary' });
        await root.close();
      }
      expect(() => openArchive(folder.dir)).toThrow(NoArchiveError);
      await createArchive(folder.dir);
      await write((writer) => {
        writer.add(river);
        writer.commit();
      });
      const archive = openArchive(folder.dir);
      expect(archive.stats.documents).toBe(1);
      await archive.close();
    },
  );

  it('has a value that was changed behind its back: refused, and named by check', async () => {
    await (await archiveOf(folder.dir, [river, cricket])).close();
    const store = Store.open(folder.dir, 'write');
    const [row] = store.tables.records.range({ limit: 1 });
    const sealed = Buffer.concat([row?.value ?? Buffer.alloc(0), Buffer.of(1, 2, 3, 4)]);
    await store.close();
    const root = open({
      path: join(folder.dir, 'store-1'),
      noSubdir: false,
      encoding: 'binary',
      keyEncoding: 'binary',
      maxDbs: 20,
    });
    const records = root.openDB({ name: 'records', encoding: 'binary', keyEncoding: 'binary' });
    await records.put(row?.key as Buffer, sealed);
    await root.close();
    expect(() => openArchive(folder.dir)).toThrow(/records does not fit its checksum/);
    // As if it had been changed below the file system.
    markSound(join(folder.dir, 'store-1'));
    const archive = openArchive(folder.dir);
    expect(() => archive.head(0)).toThrow(/checksum/);
    expect((await archive.check()).problems.join('\n')).toMatch(/records does not fit its checksum/);
    await archive.close();
  });
});
