import { readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NoArchiveError } from '../../src/archive/errors.ts';
import { openArchive } from '../../src/archive/index.ts';
import { A, B, C, useIngest } from './run.ts';

const { path, write, archive, run, held } = useIngest();

describe('ingest of files that change', () => {
  it('replaces what changed, and only reads where size or time differ', async () => {
    write('d/a.txt', A);
    write('d/b.txt', B);
    await run(['d']);
    write('d/a.txt', A);
    expect(await run(['d'])).toEqual({ unchanged: 2 });
    write('d/a.txt', C);
    expect(await run([])).toEqual({ updated: 1, unchanged: 1 });
    expect((await held()).titles).toEqual(['নতুন d/a.txt', 'হাওরে d/b.txt']);
    // Same size, same time: taken for unchanged.
    write('d/a.txt', 'x'.repeat(Buffer.byteLength(C)));
    const row = openArchive(archive());
    const seconds = (row.source(path('d/a.txt'))?.mtimeMs ?? 0) / 1000;
    await row.close();
    utimesSync(path('d/a.txt'), seconds, seconds);
    expect(await run([])).toEqual({ unchanged: 2 });
  });

  it('tells of the new bytes when only line ends changed', async () => {
    write('a.txt', A);
    await run(['a.txt']);
    write('a.txt', A.replaceAll('\n', '\r\n'));
    expect(await run(['a.txt'])).toEqual({ updated: 1 });
    expect((await held()).titles).toEqual(['মেঘনায় a.txt']);
    const opened = openArchive(archive());
    const [{ doc } = { doc: -1 }] = opened.facet('added');
    expect(opened.article(doc).source.bytes).toBe(Buffer.byteLength(A) + 3);
    await opened.close();
  });

  it('the same text twice is one article, and stays while one of the files has it', async () => {
    write('d/a.txt', A);
    write('d/copy.txt', A);
    expect(await run(['d'])).toEqual({ added: 1, duplicate: 1 });
    expect(await run(['d'])).toEqual({ unchanged: 2 });
    write('d/a.txt', B);
    expect(await run(['d'])).toEqual({ updated: 1, unchanged: 1 });
    expect((await held()).titles).toHaveLength(2);
    write('d/copy.txt', B);
    expect(await run(['d'])).toEqual({ updated: 1, unchanged: 1 });
    expect((await held()).titles).toEqual(['হাওরে d/a.txt']);
  });

  it('files may swap their texts', async () => {
    for (const [name, text] of Object.entries({ a: A, b: B, c: C })) write(`d/${name}.txt`, text);
    await run(['d']);
    for (const [name, text] of Object.entries({ a: B, b: C, c: A })) write(`d/${name}.txt`, text);
    expect(await run(['d'])).toEqual({ updated: 3 });
    expect((await held()).titles).toHaveLength(3);
    expect(await run(['d'])).toEqual({ unchanged: 3 });
  });

  it('marks what is gone, until it comes back or is pruned', async () => {
    const a = write('d/a.txt', A);
    write('d/b.txt', B);
    write('e/c.txt', C);
    await run(['d', 'e']);
    renameSync(a, path('away'));
    rmSync(path('e'), { recursive: true });
    // Another folder was read: nothing is said of e.
    expect(await run(['d'])).toEqual({ gone: 1, unchanged: 1 });
    expect(await run(['d'])).toEqual({ unchanged: 1 });
    expect(await run([])).toEqual({ gone: 1, unchanged: 1 });
    expect(await held()).toEqual({
      titles: ['নতুন e/c.txt', 'মেঘনায় d/a.txt', 'হাওরে d/b.txt'],
      files: ['d/b.txt'],
      gone: ['d/a.txt', 'e/c.txt'],
    });
    renameSync(path('away'), a);
    expect(await run([])).toEqual({ unchanged: 2 });
    expect((await held()).gone).toEqual(['e/c.txt']);
    expect(await run([], { prune: true, dryRun: true })).toEqual({ unchanged: 2, pruned: 1 });
    expect(await run([], { prune: true })).toEqual({ unchanged: 2, pruned: 1 });
    expect(await held()).toEqual({
      titles: ['মেঘনায় d/a.txt', 'হাওরে d/b.txt'],
      files: ['d/a.txt', 'd/b.txt'],
      gone: [],
    });
    const opened = openArchive(archive());
    expect(opened.roots).toEqual([path('d')]);
    await opened.close();
  });

  it('prunes an article only when every file of it is gone', async () => {
    write('d/a.txt', A);
    write('d/copy.txt', A);
    write('d/third.txt', A);
    await run(['d']);
    rmSync(path('d/a.txt'));
    rmSync(path('d/third.txt'));
    expect(await run(['d'], { prune: true })).toEqual({ gone: 2, unchanged: 1 });
    expect(await held()).toEqual({ titles: ['মেঘনায় d/copy.txt'], files: ['d/copy.txt'], gone: [] });
    rmSync(path('d/copy.txt'));
    expect(await run(['d'], { prune: true })).toEqual({ gone: 1, pruned: 1 });
    expect(await held()).toEqual({ titles: [], files: [], gone: [] });
  });

  it('a file that was moved keeps its article, which then names the new place', async () => {
    write('d/a.txt', A);
    write('d/b.txt', B);
    await run(['d']);
    renameSync(path('d'), path('moved'));
    write('moved/copy.txt', A);
    expect(await run(['moved'])).toEqual({ duplicate: 3 });
    expect(await run([], { prune: true })).toEqual({ gone: 2, unchanged: 3 });
    const { titles, gone } = await held();
    expect(titles).toEqual(['মেঘনায় moved/a.txt', 'হাওরে moved/b.txt']);
    expect(gone).toEqual([]);
  });

  it('a dry run counts the same and writes nothing', async () => {
    write('d/a.txt', A);
    write('d/copy.txt', A);
    write('d/bad.txt', '\0');
    const expected = { added: 1, duplicate: 1, failed: 1, problems: ['d/bad.txt: not text: byte 0 is NUL'] };
    expect(await run(['d'], { dryRun: true })).toEqual(expected);
    await expect(run([], { dryRun: true })).rejects.toThrow(NoArchiveError);
    expect(() => openArchive(archive())).toThrow(NoArchiveError);
    expect(await run(['d'])).toEqual(expected);
    write('d/a.txt', B);
    rmSync(path('d/copy.txt'));
    rmSync(path('d/bad.txt'));
    const before = readFileSync(path('archive/store-1/data.mdb'));
    const second = { updated: 1, gone: 1, pruned: 1 };
    expect(await run(['d'], { dryRun: true, prune: true })).toEqual(second);
    expect(readFileSync(path('archive/store-1/data.mdb')).equals(before)).toBe(true);
    expect(await run(['d'], { prune: true })).toEqual(second);
  });
});
