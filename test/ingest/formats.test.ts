import { describe, expect, it } from 'vitest';
import { formatOf, isGzip, isNewsFile } from '../../src/ingest/formats.ts';

describe('isNewsFile', () => {
  it.each([
    ['a.txt', true],
    ['খবর.TXT', true],
    ['a\nb.md', true],
    ['a.b.Md', true],
    ['a.txt.gz', true],
    ['a.md.GZ', true],
    ['.a.txt', false],
    ['.txt', false],
    ['txt', false],
    ['a.mdx', false],
    ['a.gz', false],
    ['a.txt.gz.part', false],
  ])('%j: %s', (file, expected) => expect(isNewsFile(file)).toBe(expected));
});

describe('formatOf', () => {
  it.each([
    ['/d/a.txt', 'txt', false],
    ['a.MD', 'md', false],
    ['a.txt.gz', 'txt', true],
    ['a.md.gz', 'md', true],
    ['a.jsonl', 'jsonl', false],
    ['a.ndjson', 'jsonl', false],
    ['a.JSONL.gz', 'jsonl', true],
    ['a.data', null, false],
    ['a.gz', null, true],
    ['txt', null, false],
  ])('%s is %s, gzipped: %s', (path, format, gzip) => expect(formatOf(path)).toEqual({ format, gzip }));
});

describe('isGzip', () => {
  it('knows it by its first two bytes', () => {
    expect([
      isGzip(Buffer.from([0x1f, 0x8b, 8])),
      isGzip(Buffer.from('text')),
      isGzip(Buffer.alloc(0)),
    ]).toEqual([true, false, false]);
  });
});
