import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/archive/errors.ts';
import { decode } from '../../src/ingest/decode.ts';

const le = (text: string) => Buffer.from(text, 'utf16le');
const be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: (string | number[] | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decode', () => {
  it.each([
    ['plain', bytes('খবর\n'), 'খবর\n', 'utf-8'],
    ['nothing', bytes(), '', 'utf-8'],
    ['byte-order mark', bytes([0xef, 0xbb, 0xbf], 'খবর'), 'খবর', 'utf-8'],
    ['a second mark stays', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'ক'), '\ufeffক', 'utf-8'],
    ['a replacement character that is meant', bytes('ক\ufffdখ'), 'ক\ufffdখ', 'utf-8'],
    ['above the basic plane', bytes('😀'), '😀', 'utf-8'],
    ['joiners stay', bytes('র\u200d্যাব'), 'র\u200d্যাব', 'utf-8'],
    ['CRLF', bytes('ক\r\nখ\r\n\r\nগ'), 'ক\nখ\n\nগ', 'utf-8'],
    ['a lone CR stays', bytes('ক\rখ\r\r\n'), 'ক\rখ\r\n', 'utf-8'],
    ['UTF-16, little end first', bytes([0xff, 0xfe], le('খবর\r\n😀')), 'খবর\n😀', 'utf-16le'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], be('খবর\r\n😀')), 'খবর\n😀', 'utf-16be'],
    ['only a mark of UTF-16', bytes([0xff, 0xfe]), '', 'utf-16le'],
  ])('%s', (_, input, text, encoding) => expect(decode(input)).toEqual({ text, encoding }));

  it.each([
    ['a stray byte', bytes('কখ', [0xff], 'x'), 'not text in UTF-8: byte 6 is not valid'],
    ['after a meant replacement', bytes('\ufffda\ufffd', [0x80]), 'not text in UTF-8: byte 7 is not valid'],
    ['cut off at the end', bytes('ab', [0xe0, 0xa6]), 'not text in UTF-8: byte 2 is not valid'],
    ['too long a form', bytes([0xc0, 0xaf]), 'not text in UTF-8: byte 0 is not valid'],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'not text in UTF-8: byte 1 is not valid'],
    ['NUL', bytes('কa', [0]), 'not text: byte 4 is NUL'],
    ['UTF-16 without a mark', le('ab'), 'not text: byte 1 is NUL'],
    ['odd length', bytes([0xff, 0xfe], le('a'), [0x41]), 'not text in UTF-16: cut off at byte 4'],
    ['odd length, big', bytes([0xfe, 0xff], be('a'), [0x41]), 'not text in UTF-16: cut off at byte 4'],
    ['half a pair', bytes([0xff, 0xfe], le('a\ud83d')), 'not text in UTF-16: byte 4 is half of a pair'],
    [
      'the other half, big',
      bytes([0xfe, 0xff], be('\ude00a')),
      'not text in UTF-16: byte 2 is half of a pair',
    ],
    ['NUL in UTF-16', bytes([0xfe, 0xff], be('a\0')), 'not text: byte 4 is NUL'],
  ])('refuses %s', (_, input, message) => {
    expect(() => decode(input)).toThrow(InputError);
    expect(() => decode(input)).toThrow(message);
  });

  it('leaves the bytes as they were', () => {
    const input = bytes([0xfe, 0xff], be('খবর'));
    const copy = Buffer.from(input);
    decode(input);
    expect(input.equals(copy)).toBe(true);
  });
});
