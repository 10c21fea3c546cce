import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LockedError, NoArchiveError } from '../../src/archive/errors.ts';
import { openArchive, openWriter } from '../../src/archive/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { MAX_BYTES } from '../../src/ingest/read.ts';
import type { IngestOptions, Summary } from '../../src/ingest/types.ts';
import { useFolder } from './folder.ts';

const { path, write, dir } = useFolder();
const archive = () => path('archive');

const A = 'মেঘনায় ট্রলারডুবি\n\nচাঁদপুরে মেঘনা নদীতে একটি ট্রলার ডুবে গেছে। এতে দুই জন নিখোঁজ রয়েছেন।\n';
const B = 'হাওরে ধান কাটা শুরু\n\nসুনামগঞ্জের হাওরে বোরো ধান কাটা শুরু হয়েছে। কৃষকেরা ভালো ফলনের আশা করছেন।\n';
const C = 'নতুন সেতু খুলে দেওয়া হলো\n\nপটুয়াখালীতে নতুন সেতু যান চলাচলের জন্য খুলে দেওয়া হয়েছে।\n';

/** The counts that are not zero, with the problems that were reported. */
async function run(inputs: string[], change: Partial<IngestOptions> = {}) {
  const problems: string[] = [];
  const summary: Summary = await ingest(archive(), inputs, {
    cwd: dir(),
    now: () => new Date('2026-01-02T03:04:05.678Z'),
    onProblem: (problem) => problems.push(`${problem.path.replace(`${dir()}/`, '')}: ${problem.message}`),
    ...change,
  });
  const counts = Object.fromEntries(Object.entries(summary).filter(([, count]) => count));
  return problems.length > 0 ? { ...counts, problems } : counts;
}

/** What the archive holds: first line, path and gone files of each article; and whether its parts agree. */
async function held() {
  const opened = openArchive(archive());
  try {
    expect((await opened.check()).problems).toEqual([]);
    const rows = [...opened.sources()];
    const titles: string[] = [];
    for (const { doc } of opened.facet('added')) {
      titles.push(
        `${opened.text(doc).split(' ')[0]} ${opened.head(doc).path?.replace(`${dir()}/`, '') ?? '-'}`,
      );
    }
    const short = (gone: boolean) =>
      rows.filter((row) => row.gone === gone).map((row) => row.path.slice(dir().length + 1));
    return { titles: titles.sort(), files: short(false), gone: short(true) };
  } finally {
    await opened.close();
  }
}

describe('ingest', () => {
  it('takes files in, and a second time finds nothing to do', async () => {
    write('d/a.txt', A);
    write('d/খবর.md', `\ufeff${B.replaceAll('\n', '\r\n')}`);
    write('d/page.html', C);
    expect(await run(['d'])).toEqual({ added: 2, ignored: 1 });
    const before = readFileSync(path('archive/data.mdb'));
    expect(await run(['d'])).toEqual({ unchanged: 2, ignored: 1 });
    expect(await run([])).toEqual({ unchanged: 2, ignored: 1 });
    expect(readFileSync(path('archive/data.mdb')).equals(before)).toBe(true);
    expect(await held()).toEqual({
      titles: ['মেঘনায় d/a.txt', 'হাওরে d/খবর.md'],
      files: ['d/a.txt', 'd/খবর.md'],
      gone: [],
    });
  });

  it('keeps the text and tells where it came from', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(A.replaceAll('\n', '\r\n'), 'utf16le'),
    ]);
    write('a.data', bytes);
    await run(['a.data']);
    const opened = openArchive(archive());
    const [{ doc } = { doc: -1 }] = opened.facet('added');
    expect(opened.text(doc)).toBe(A);
    expect(opened.article(doc).source).toEqual({
      path: path('a.data'),
      format: 'txt',
      bytes: bytes.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      encoding: 'utf-16le',
      line: null,
      ingested: '2026-01-02T03:04:05Z',
    });
    expect(opened.roots).toEqual([]);
    await opened.close();
  });

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

  it('reads files that were named, and patterns, again', async () => {
    write('a.data', A);
    write('d/b.data', B);
    await run(['a.data', 'd/*.data']);
    write('a.data', C);
    write('d/c.data', A);
    expect(await run([])).toEqual({ added: 1, updated: 1, unchanged: 1 });
    rmSync(path('a.data'));
    expect(await run(['a.data'])).toEqual({
      gone: 1,
      failed: 1,
      problems: ['a.data: there is no such file or folder'],
    });
  });

  it('a walk leaves alone what was named by hand', async () => {
    write('d/a.txt', A);
    write('d/b.data', B);
    await run(['d', 'd/b.data']);
    expect(await run(['d'])).toEqual({ unchanged: 1, ignored: 1 });
    expect(await run([])).toEqual({ unchanged: 2, ignored: 1 });
    rmSync(path('d/b.data'));
    expect(await run(['d'])).toEqual({ gone: 1, unchanged: 1 });
  });

  it('reports what gives no article and takes the rest', async () => {
    write('d/a.txt', A);
    write('d/bad.txt', Buffer.from([0x61, 0xff]));
    write('d/binary.txt', Buffer.from([0x61, 0]));
    write('d/blank.txt', ' \n\t\u200b\n');
    write('d/empty.txt', '');
    write('d/large.txt', '');
    truncateSync(path('d/large.txt'), MAX_BYTES + 1);
    symlinkSync('nowhere', path('d/link.txt'));
    const problems = [
      'd/link.txt: a broken link: there is no such file or folder',
      'd/bad.txt: not text in UTF-8: byte 1 is not valid',
      'd/binary.txt: not text: byte 1 is NUL',
      'd/large.txt: larger than 256 MB: too large for one article',
    ];
    expect(await run(['d'])).toEqual({ added: 1, failed: 4, ignored: 2, problems });
    expect(await run([])).toEqual({ unchanged: 1, failed: 4, ignored: 2, problems });
    // A blank file is a problem only where it was asked for.
    expect(await run(['d/b*k.txt'])).toEqual({ ignored: 1 });
    expect(await run(['d/blank.txt', 'd/e*y.txt'])).toEqual({
      failed: 1,
      ignored: 1,
      problems: ['d/blank.txt: no text in it'],
    });
    // What is no text any more leaves the article as it was.
    write('d/a.txt', '');
    expect(await run(['d/a.txt'])).toEqual({ failed: 1, problems: ['d/a.txt: no text in it'] });
    expect((await held()).titles).toEqual(['মেঘনায় d/a.txt']);
  });

  it('reads one article from the standard input', async () => {
    async function* stdin() {
      const bytes = Buffer.from(A);
      yield bytes.subarray(0, 10);
      yield bytes.subarray(10);
    }
    expect(await run(['-'], { stdin: stdin() })).toEqual({ added: 1 });
    expect(await run(['-'], { stdin: stdin() })).toEqual({ duplicate: 1 });
    write('a.txt', A);
    expect(await run(['a.txt'])).toEqual({ duplicate: 1 });
    expect(await held()).toEqual({ titles: ['মেঘনায় -'], files: ['a.txt'], gone: [] });
    expect(await run(['-'])).toEqual({ failed: 1, problems: ['-: there is no standard input'] });
  });

  it('keeps an article that came by a stream, whatever becomes of files with the same text', async () => {
    async function* stdin() {
      yield Buffer.from(A);
    }
    await run(['-'], { stdin: stdin() });
    write('d/a.txt', A);
    expect(await run(['d'])).toEqual({ duplicate: 1 });
    write('d/a.txt', A.replaceAll('\n', '\r\n'));
    expect(await run([])).toEqual({ updated: 1 });
    expect((await held()).titles).toEqual(['মেঘনায় -']);
    write('d/a.txt', B);
    expect(await run([])).toEqual({ updated: 1 });
    expect((await held()).titles).toEqual(['মেঘনায় -', 'হাওরে d/a.txt']);
    write('d/a.txt', A);
    await run([]);
    rmSync(path('d/a.txt'));
    expect(await run([], { prune: true, dryRun: true })).toEqual({ gone: 1 });
    expect(await run([], { prune: true })).toEqual({ gone: 1 });
    expect(await held()).toEqual({ titles: ['মেঘনায় -'], files: [], gone: [] });
  });

  it('does not ingest its own archive', async () => {
    write('archive/a.txt', A);
    expect(await run(['archive'])).toEqual({
      failed: 1,
      problems: ['archive: this is the archive, which is not looked into'],
    });
  });

  it.runIf(process.platform === 'linux')('says so when the name of a file is not UTF-8', async () => {
    write('d/a.txt', A);
    writeFileSync(Buffer.concat([Buffer.from(`${dir()}/d/`), Buffer.from([0xe0]), Buffer.from('.txt')]), B);
    expect(await run(['d'])).toEqual({
      added: 1,
      failed: 1,
      problems: ['d/\ufffd.txt: its name is not UTF-8'],
    });
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
    const before = readFileSync(path('archive/data.mdb'));
    const second = { updated: 1, gone: 1, pruned: 1 };
    expect(await run(['d'], { dryRun: true, prune: true })).toEqual(second);
    expect(readFileSync(path('archive/data.mdb')).equals(before)).toBe(true);
    expect(await run(['d'], { prune: true })).toEqual(second);
  });

  it('makes no archive for inputs that name nothing', async () => {
    mkdirSync(path('empty'));
    expect(await run(['none', 'empty'])).toEqual({
      failed: 1,
      problems: ['none: there is no such file or folder'],
    });
    expect(() => openArchive(archive())).toThrow(NoArchiveError);
    await expect(run([])).rejects.toThrow(NoArchiveError);
  });

  it('looks beside its own archive when it is in the folder', async () => {
    write('a.txt', A);
    await run(['.']);
    expect(await run(['.'])).toEqual({ unchanged: 1 });
  });

  it('ends between two files when it is asked to, with what it has', async () => {
    for (let i = 0; i < 40; i++) write(`d/${i}.txt`, `${A}${i}\n`);
    const stop = new AbortController();
    let clock = 0;
    const now = () => {
      if (++clock === 5) stop.abort();
      return new Date(0);
    };
    const counts = await run(['d'], { signal: stop.signal, now });
    expect(counts).toEqual({ added: 5, interrupted: true });
    expect((await held()).files).toHaveLength(5);
    expect(await run([])).toEqual({ added: 35, unchanged: 5 });
    expect(await run(['d'], { signal: AbortSignal.abort() })).toEqual({ interrupted: true });
  });

  it('does not wait for a silent input once it is asked to end', async () => {
    const stop = new AbortController();
    const stdin = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    setTimeout(() => stop.abort(), 20);
    expect(await run(['-'], { stdin, signal: stop.signal })).toEqual({ interrupted: true });
  });

  it('waits for another writer, then says who it is', async () => {
    write('a.txt', A);
    await run(['a.txt']);
    const writer = await openWriter(archive());
    await expect(run(['a.txt'])).rejects.toThrow(LockedError);
    expect(await run(['a.txt'], { dryRun: true })).toEqual({ unchanged: 1 });
    await writer.close();
    expect(await run(['a.txt'])).toEqual({ unchanged: 1 });
  });

  it('tells of progress', async () => {
    for (let i = 0; i < 30; i++) write(`d/${i}.txt`, `${A}${i}\n`);
    const told: { done: number; total: number | null; bytes: number }[] = [];
    await run(['d'], { onProgress: (progress) => told.push(progress) });
    const { length } = told;
    expect(told.at(-1)).toMatchObject({ done: 30, total: 30 });
    expect(told.at(-1)?.bytes).toBeGreaterThan(30 * Buffer.byteLength(A));
    expect(length).toBeLessThan(30);
  });
});
