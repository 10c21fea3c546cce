import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NoArchiveError } from '../../src/archive/errors.ts';
import { openArchive } from '../../src/archive/index.ts';
import { MAX_BYTES } from '../../src/ingest/size.ts';
import { A, B, C, useIngest } from './run.ts';

const { path, write, dir, archive, run, held } = useIngest();

describe('ingest', () => {
  it('takes files in, and a second time finds nothing to do', async () => {
    write('d/a.txt', A);
    write('d/খবর.md', `\ufeff${B.replaceAll('\n', '\r\n')}`);
    write('d/page.html', C);
    expect(await run(['d'])).toEqual({ added: 2, ignored: 1 });
    const before = readFileSync(path('archive/store-1/data.mdb'));
    expect(await run(['d'])).toEqual({ unchanged: 2, ignored: 1 });
    expect(await run([])).toEqual({ unchanged: 2, ignored: 1 });
    expect(readFileSync(path('archive/store-1/data.mdb')).equals(before)).toBe(true);
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

  it('reads gzipped texts, whose size and hash are those of the file', async () => {
    const bytes = gzipSync(Buffer.from(A.replaceAll('\n', '\r\n')));
    write('d/a.md.gz', bytes);
    write('d/b.txt.gz', gzipSync(B).subarray(0, 40));
    write('d/c.txt.gz', C);
    expect(await run(['d'])).toEqual({
      added: 2,
      failed: 1,
      problems: ['d/b.txt.gz: damaged gzip: unexpected end of file'],
    });
    const opened = openArchive(archive());
    const docs = [...opened.facet('added')].map(({ doc }) => doc);
    const doc = docs.find((each) => opened.text(each) === A) as number;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(opened.article(doc).source).toMatchObject({ format: 'md', bytes: bytes.length, sha256 });
    await opened.close();
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
      'd/large.txt: larger than 20 MB: too large for one article (a larger --memory takes more)',
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
});
