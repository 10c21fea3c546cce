import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/archive/errors.ts';
import { abortable, tellRecords } from '../../src/ingest/stream.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(stream: AsyncIterable<Uint8Array>) {
  let text = '';
  try {
    for await (const chunk of stream) text += Buffer.from(chunk).toString('latin1');
  } catch (error) {
    return [text, (error as Error).message];
  }
  return [text, null];
}

describe('abortable', () => {
  it('ends a stream that is silent', async () => {
    const stop = new AbortController();
    let returned = false;
    const silent = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => {}),
        return: async () => {
          returned = true;
          return { done: true as const, value: undefined };
        },
      }),
    };
    setTimeout(() => stop.abort(), 5);
    expect(await read(abortable(silent, stop.signal))).toEqual(['', null]);
    expect(returned).toBe(true);
    expect(await read(abortable(silent, AbortSignal.abort()))).toEqual(['', null]);
  });

  it('gives what it gets, and turns a failure of the system into a reason', async () => {
    async function* failing() {
      yield Buffer.from('a');
      throw Object.assign(new Error('EISDIR: illegal'), { code: 'EISDIR' });
    }
    expect(await read(abortable(failing(), undefined))).toEqual(['a', 'a folder, not a file']);
    async function* broken() {
      yield Buffer.from('a');
      throw new InputError('broken');
    }
    expect(await read(abortable(broken(), undefined))).toEqual(['a', 'broken']);
  });
});

describe('tellRecords', () => {
  const RECORD = '{"text":"a b"}';
  it.each<[string, string, boolean]>([
    ['records', `${RECORD}\n${RECORD}\n`, true],
    ['one record without a line end', RECORD, true],
    ['blank lines first', `\n  \n\t${RECORD}\n`, true],
    ['a byte-order mark', `\ufeff${RECORD}\n`, true],
    ['a text', `A headline\n\n${RECORD}\n`, false],
    ['a text in braces', '{ a }\nand more', false],
    ['an object without a text', '{"a":1}\n', false],
    ['nothing', '', false],
    ['a long text without a line end', 'a'.repeat(300_000), false],
    ['a long record', `{"text":"${'ab '.repeat(100_000)}"}\nx`, true],
  ])('%s', async (_, text, expected) => {
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      for (const size of [7, 64 * 1024]) {
        const { isRecords, stream } = await tellRecords(inPieces(bytes, size), null);
        expect(isRecords).toBe(expected);
        expect(await read(stream)).toEqual([Buffer.from(text).toString('latin1'), null]);
      }
    }
  });

  it('knows the field that is named', async () => {
    const bytes = Buffer.from('{"inhalt":"a"}\n');
    expect((await tellRecords(inPieces(bytes, 99), null)).isRecords).toBe(false);
    expect((await tellRecords(inPieces(bytes, 99), 'inhalt')).isRecords).toBe(true);
  });

  it('tells of damage where the stream is read', async () => {
    const bytes = gzipSync(`${RECORD}\n`).subarray(0, 20);
    const { stream } = await tellRecords(inPieces(bytes, 99), null);
    expect((await read(stream))[1]).toBe('damaged gzip: unexpected end of file');
  });
});
