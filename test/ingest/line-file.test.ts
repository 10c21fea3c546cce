import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/archive/errors.ts';
import { type LineFile, openLines } from '../../src/ingest/line-file.ts';
import { useFolder } from './folder.ts';

const { path, write } = useFolder();

async function read(file: LineFile) {
  const lines: string[] = [];
  try {
    for await (const { line, bytes } of file.lines()) lines.push(`${line} ${bytes && Buffer.from(bytes)}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    lines.push(error.message);
  }
  return lines;
}

const MANY = Array.from({ length: 20_000 }, (_, i) => `{"text":"সংবাদ ${i} ${(i * 7919) % 10_007}"}`);

describe('openLines', () => {
  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzipped', (text: string) => gzipSync(text)],
  ])('reads %s lines, and tells of the file', async (_, zip) => {
    const bytes = zip(`${MANY.join('\n')}\n`);
    const file = await openLines(write('a.jsonl', bytes));
    expect([file.size, file.read, file.sha256]).toEqual([bytes.length, 0, null]);
    expect(await read(file)).toEqual(MANY.map((line, i) => `${i + 1} ${line}`));
    expect(file.read).toBe(bytes.length);
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('gives the lines before a damage, and knows that it has not read all', async () => {
    const bytes = gzipSync(MANY.join('\n'));
    const file = await openLines(write('a.jsonl.gz', bytes.subarray(0, bytes.length / 2)));
    const lines = await read(file);
    expect(lines.length).toBeGreaterThan(5_000);
    expect(lines.slice(0, -1)).toEqual(MANY.slice(0, lines.length - 1).map((line, i) => `${i + 1} ${line}`));
    expect(lines.at(-1)).toBe('damaged gzip: unexpected end of file');
    expect(file.sha256).toBeNull();
  });

  it('passes over a line that is too long', async () => {
    const file = await openLines(write('a.jsonl', 'a\n0123456789\nb'), { limit: 5 });
    expect(await read(file)).toEqual(['1 a', '2 null', '3 b']);
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const file = await openLines(write('a.jsonl', MANY.join('\n').repeat(20)), { signal: stop.signal });
    let count = 0;
    for await (const _ of file.lines()) if (++count === 5) stop.abort();
    expect(count).toBeLessThan(20_000);
    expect(file.sha256).toBeNull();
  });

  it('says so when there is no such file', async () => {
    mkdirSync(path('folder'));
    await expect(openLines(path('none'))).rejects.toThrow(new InputError('there is no such file or folder'));
    await expect(openLines(path('folder'))).rejects.toThrow(new InputError('not a file'));
  });
});
