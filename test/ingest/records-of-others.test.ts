import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { A, B, C, useIngest } from './run.ts';

const { path, write, archive, run, held } = useIngest();

const lines = (...records: (object | string)[]) =>
  records.map((each) => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join('');
const first = (text: string) => text.split(' ')[0];

/** Of each article: first word, source and what the record gave, in the order of the lines. */
async function articles() {
  const opened = openArchive(archive());
  try {
    return [...opened.facet('added')]
      .map(({ doc }) => opened.article(doc))
      .sort((a, b) => (a.source.line ?? 0) - (b.source.line ?? 0));
  } finally {
    await opened.close();
  }
}

describe('files of records', () => {
  it.each([
    ['d/a.jsonl', (text: string) => Buffer.from(text)],
    ['d/a.jsonl.gz', (text: string) => gzipSync(text)],
    ['d/a.ndjson', (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
  ])('takes an article a line from %s, found in a folder', async (name, bytes) => {
    const url = 'https://udaharan.example/1';
    const record = { content: A.replace(/^.*\n\n/, ''), title: 'ট্রলারডুবি', link: url, date: 1_726_200_000 };
    write(name, bytes(lines(record, '', { content: B })));
    expect(await run(['d'])).toEqual({ added: 2 });
    const [one, two] = await articles();
    expect(one).toMatchObject({
      title: 'ট্রলারডুবি',
      titleFrom: 'headline',
      url,
      published: '2024-09-13T04:00Z',
      publishedFrom: 'file',
    });
    expect([one?.source.path, one?.source.format, one?.source.line]).toEqual([path(name), 'jsonl', 1]);
    expect([two?.source.line, two?.url, two?.published]).toEqual([3, null, null]);
    expect(await run(['d'])).toEqual({ unchanged: 1 });
  });

  it('keeps what was read before a damage, and reads the file again', async () => {
    const text = (i: number) => ({ text: `${A}\n${createHash('sha256').update(String(i)).digest('hex')}` });
    const whole = gzipSync(lines(...Array.from({ length: 40 }, (_, i) => text(i))));
    write('a.jsonl.gz', whole.subarray(0, whole.length / 2));
    const problems = ['a.jsonl.gz: damaged gzip: unexpected end of file'];
    const cut = (await run(['a.jsonl.gz'])) as { added: number };
    expect(cut).toEqual({ added: expect.any(Number), failed: 1, problems });
    expect(cut.added).toBeGreaterThan(10);
    expect(await run([])).toEqual({ unchanged: cut.added, failed: 1, problems });
    write('a.jsonl.gz', whole);
    expect(await run([])).toEqual({ added: 40 - cut.added, unchanged: cut.added });
    expect((await held()).titles).toHaveLength(40);
  });
});

describe('ingest of records from the standard input', () => {
  const from = (bytes: Uint8Array) =>
    (async function* () {
      for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
    })();

  it('reads records, gzipped or not, and names bad lines', async () => {
    const stdin = () => from(gzipSync(lines({ text: A }, 'x', { text: B })));
    const { problems, ...counts } = (await run(['-'], { stdin: stdin() })) as { problems: string[] };
    expect(counts).toEqual({ added: 2, failed: 1 });
    expect(problems[0]).toMatch(/^-:2: not JSON: /);
    expect(await run(['-'], { stdin: stdin() })).toMatchObject({ duplicate: 2, failed: 1 });
    expect((await held()).titles).toEqual([`${first(A)} -`, `${first(B)} -`].sort());
  });

  it('reads back what was exported to the same records', async () => {
    write('2024/09/13/a.txt', `\ufeff${A}`);
    write(
      'b.jsonl',
      lines({ text: C.replace(/^.*\n\n/, ''), title: 'নতুন সেতু', url: 'https://udaharan.example/2' }),
    );
    await run(['2024', 'b.jsonl']);
    const opened = openArchive(archive());
    const exported: { id: string; text: string }[] = [];
    for (const { doc } of opened.facet('added')) {
      const { blocks, ...record } = opened.article(doc);
      exported.push({ ...record, text: opened.text(doc) });
    }
    await opened.close();
    rmSync(archive(), { recursive: true });
    expect(await run(['-'], { stdin: from(Buffer.from(lines(...exported))) })).toEqual({ added: 2 });
    const plain = ({ blocks, source, text, ...record }: Record<string, unknown>) => record;
    const read = (await articles()).map((article) => plain({ ...article }));
    expect(read).toEqual(expect.arrayContaining(exported.map((record) => plain({ ...record }))));
  });
});
