import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { idsOf, resolveId } from '../../src/cli/ids.ts';
import { shortId } from '../../src/cli/rows.ts';

const IDS = ['0123456789abcdef', '0123456789abcd00', '01234567f0000000', 'abcd000000000000'];
const archive = {
  resolve: (prefix: string, limit = 10) =>
    IDS.filter((id) => id.startsWith(prefix))
      .sort()
      .slice(0, limit),
};

describe('resolveId', () => {
  it('takes full ids and unique beginnings, in either case', () => {
    expect(resolveId(archive, 'abcd')).toEqual({ id: 'abcd000000000000' });
    expect(resolveId(archive, 'ABCD')).toEqual({ id: 'abcd000000000000' });
    expect(resolveId(archive, '0123456789abcdef')).toEqual({ id: '0123456789abcdef' });
  });

  it('lists the candidates of an ambiguous one', () => {
    expect(resolveId(archive, '01234')).toEqual({
      problem: "'01234' is the start of several ids:",
      hint: '  0123456789abcd00\n  0123456789abcdef\n  01234567f0000000',
      code: 2,
    });
  });

  it('lists ten of many candidates', () => {
    const many = { resolve: (_: string, limit = 10) => Array.from({ length: limit }, (_, i) => `0000${i}`) };
    const named = resolveId(many, '0000');
    expect('hint' in named && named.hint?.split('\n')).toHaveLength(11);
    expect('hint' in named && named.hint?.endsWith('…')).toBe(true);
  });

  it('refuses fewer than four digits', () => {
    expect(resolveId(archive, 'abc')).toMatchObject({ code: 2 });
  });

  it.each(['ffff', 'xyz', 'শিরোনাম', 'abcd0000000000000'])('knows no %s', (typed) => {
    expect(resolveId(archive, typed)).toEqual({ problem: `there is no article '${typed}'`, code: 1 });
  });
});

describe('shortId', () => {
  it('is eight digits, or as many as it takes to be alone', () => {
    expect(shortId(archive, 'abcd000000000000')).toBe('abcd0000');
    expect(shortId(archive, '01234567f0000000')).toBe('01234567f');
    expect(shortId(archive, '0123456789abcdef')).toBe('0123456789abcde');
  });
});

describe('idsOf', () => {
  async function read(args: string[], ...chunks: string[]): Promise<string[]> {
    const ids: string[] = [];
    for await (const id of idsOf(args, () => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
      ids.push(id);
    return ids;
  }

  it.each([
    ['one a line', ['aaaa\nbb', 'bb\n']],
    ['without a last line end', ['aaaa\nbbbb']],
    ['ended by NUL', ['aaaa\0bbbb\0']],
    ['with CRLF, spaces and blank lines', [' aaaa\r\n\r\n\nbbbb \r\n']],
    ['as rows of list', ['aaaa\t2024\tbn\nbbbb\t\t\n']],
  ])('reads ids from stdin: %s', async (_, chunks) => {
    expect(await read(['-'], ...chunks)).toEqual(['aaaa', 'bbbb']);
  });

  it('keeps the order of the arguments', async () => {
    expect(await read(['x', '-', 'y'], 'a\n')).toEqual(['x', 'a', 'y']);
  });

  it('reads no stdin unless asked', async () => {
    const ids: string[] = [];
    const none = (): never => {
      throw new Error('not to be opened');
    };
    for await (const id of idsOf(['a'], none)) ids.push(id);
    expect(ids).toEqual(['a']);
  });
});
