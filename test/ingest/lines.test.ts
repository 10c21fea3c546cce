import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/ingest/lines.ts';

async function read(bytes: Uint8Array, size: number, limit?: number) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: [number, string | null][] = [];
  for await (const { line, bytes } of linesOf(pieces(), limit)) {
    lines.push([line, bytes && Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe('linesOf', () => {
  it.each<[string, string, [number, string | null][]]>([
    [
      'LF and CRLF',
      'a\nb\r\nc',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
    ],
    [
      'blank lines',
      '\n \t\na\n\r\n\nb\n',
      [
        [3, 'a'],
        [6, 'b'],
      ],
    ],
    [
      'a byte-order mark',
      '\ufeffa\n\ufeffb',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    ['a byte-order mark alone', '\ufeff\na', [[2, 'a']]],
    ['nothing', '', []],
    [
      'too long a line',
      'a\n12345678901\nb\n1234567890',
      [
        [1, 'a'],
        [2, null],
        [3, 'b'],
        [4, '1234567890'],
      ],
    ],
    ['too long a line at the end', '12345678901', [[1, null]]],
    ['other separators', 'a\u2028b\u0085c\rd', [[1, 'a\u2028b\u0085c\rd']]],
  ])('%s', async (name, text, expected) => {
    const limit = name.startsWith('too long') ? 10 : undefined;
    for (const size of [1, 3, 1_000]) expect(await read(Buffer.from(text), size, limit)).toEqual(expected);
  });

  it('cuts at line feeds and nowhere else, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'খ', '\n', '😀') }),
        fc.nat({ max: 9 }),
        async (text, size) => {
          const lines = text.split('\n').map((line, i) => [i + 1, line] as const);
          const expected = lines.filter(([, line]) => line !== '');
          expect(await read(Buffer.from(text), size + 1)).toEqual(expected);
        },
      ),
    );
  });

  it('lets go of the stream when the reader stops', async () => {
    let closed = false;
    async function* stream() {
      try {
        yield Buffer.from('a\nb\n');
      } finally {
        closed = true;
      }
    }
    for await (const _ of linesOf(stream())) break;
    expect(closed).toBe(true);
  });
});
