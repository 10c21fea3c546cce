import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { A, B, C, useIngest } from './run.ts';

const { path, write, archive, run, held } = useIngest();

const record = (text: string, more: object = {}) => JSON.stringify({ text, ...more });
const lines = (...records: string[]) => `${records.join('\n')}\n`;

/** Where the archive says that each article stands. */
async function places() {
  const opened = openArchive(archive());
  try {
    expect((await opened.check()).problems).toEqual([]);
    return [...opened.facet('added')]
      .map(({ doc }) => opened.article(doc))
      .map(
        ({ title, source }) =>
          `${title.split(' ')[0]} ${source.path?.split('/').at(-1) ?? '-'}:${source.line}`,
      )
      .sort();
  } finally {
    await opened.close();
  }
}

const [a, b, c] = [A, B, C].map((text) => text.split(' ')[0]) as [string, string, string];

describe('a file of records', () => {
  it('gives an article a line, and names bad lines', async () => {
    write(
      'd/x.jsonl',
      lines(record(A), '', '{"text":', record(' '), '[1]', record(B, { url: 'https://udaharan.example/1' })),
    );
    const problems = [
      expect.stringMatching(/^d\/x\.jsonl:3: not JSON: /),
      'd/x.jsonl:4: no text in field text',
      'd/x.jsonl:5: a list, not a JSON object',
    ];
    expect(await run(['d'])).toEqual({ added: 2, failed: 3, problems });
    expect(await places()).toEqual([`${a} x.jsonl:1`, `${b} x.jsonl:6`].sort());
    const opened = openArchive(archive());
    const [doc] = [...opened.facet('added')].map((row) => row.doc).filter((one) => opened.article(one).url);
    expect(opened.article(doc as number).url).toBe('https://udaharan.example/1');
    await opened.close();
    // As it was: not read again.
    expect(await run([])).toEqual({ unchanged: 1 });
  });

  it('is read gzipped, by another name, and from a stream', async () => {
    write('d/x.jsonl.gz', gzipSync(lines(record(A))));
    write('d/x.data', lines(record(B)));
    async function* stdin() {
      yield Buffer.from(lines(record(C)));
    }
    expect(await run(['d', 'd/x.data', '-'], { stdin: stdin() })).toEqual({ added: 3, ignored: 1 });
    expect(await places()).toEqual([`${a} x.jsonl.gz:1`, `${b} x.data:1`, `${c} -:1`].sort());
  });

  it('that has changed gives up what it has no more, and keeps what stands elsewhere in it', async () => {
    write('d/x.jsonl', lines(record(A), record(B)));
    await run(['d']);
    write('d/x.jsonl', lines(record(C), record(A), record(B), record(B)));
    expect(await run([])).toMatchObject({ updated: 2 });
    expect(await places()).toHaveLength(3);
    write('d/x.jsonl', lines(record(B)));
    expect(await run([])).toEqual({ updated: 1 });
    expect(await places()).toHaveLength(1);
    expect((await held()).titles).toEqual([`${b} d/x.jsonl`]);
    // What is told beside the text counts too.
    write('d/x.jsonl', lines(record(B, { date: '2024-03-05' })));
    expect(await run([])).toEqual({ updated: 1 });
    const opened = openArchive(archive());
    const [row] = [...opened.facet('added')];
    expect(opened.head(row?.doc as number).published).toBe('2024-03-05');
    await opened.close();
  });

  it('that is gone goes with all its lines', async () => {
    write('d/x.jsonl', lines(record(A), record(B)));
    write('d/b.txt', B);
    expect(await run(['d'])).toEqual({ added: 2, duplicate: 1 });
    rmSync(path('d/x.jsonl'));
    expect(await run([])).toEqual({ gone: 1, unchanged: 1 });
    expect(await run([], { prune: true })).toEqual({ pruned: 1, unchanged: 1 });
    expect((await held()).titles).toEqual([`${b} d/b.txt`]);
    write('d/x.jsonl', lines(record(A)));
    expect(await run([])).toEqual({ added: 1, unchanged: 1 });
  });

  it('takes the field that is named', async () => {
    write('d/x.jsonl', lines(record(A, { story: B })));
    expect(await run(['d'], { textField: 'story' })).toEqual({ added: 1 });
    expect((await held()).titles).toEqual([`${b} d/x.jsonl`]);
  });
});
