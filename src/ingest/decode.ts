import { isUtf8 } from 'node:buffer';
import { InputError } from '../archive/errors.ts';

export interface Decoded {
  /** Without byte-order mark; CRLF is LF. */
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Decodes the bytes of a text: UTF-8, or UTF-16 with a byte-order mark. Throws InputError for what is no text. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) {
    return { text: clean(fromUtf16(buffer.subarray(2)), 'le'), encoding: 'utf-16le' };
  }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    // swap16 works in place and wants pairs.
    const pairs = Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)));
    if (buffer.length % 2 === 1) throw cutOff(buffer.length - 1);
    return { text: clean(fromUtf16(pairs.swap16()), 'be'), encoding: 'utf-16be' };
  }
  const text = buffer.toString('utf8');
  if (!isUtf8(buffer)) {
    throw new InputError(`not text in UTF-8: byte ${firstInvalid(buffer, text)} is not valid`);
  }
  return { text: clean(text, null), encoding: 'utf-8' };
}

/** `buffer` comes after a byte-order mark of two bytes, which the offsets in messages count. */
function fromUtf16(buffer: Buffer): string {
  if (buffer.length % 2 === 1) throw cutOff(buffer.length + 1);
  const text = buffer.toString('utf16le');
  const lone = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  if (lone >= 0) throw new InputError(`not text in UTF-16: byte ${2 + 2 * lone} is half of a pair`);
  return text;
}

const cutOff = (at: number) => new InputError(`not text in UTF-16: cut off at byte ${at}`);

/** Byte order null stands for UTF-8. */
function clean(text: string, order: 'le' | 'be' | null): string {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const at = order === null ? Buffer.byteLength(text.slice(0, nul)) : 2 + 2 * nul;
    throw new InputError(`not text: byte ${at} is NUL`);
  }
  return text.replace(/^\ufeff/, order === null ? '' : '$&').replace(/\r\n/g, '\n');
}

/** Where invalid UTF-8 starts: at the first replacement character that is not in the bytes themselves. */
function firstInvalid(buffer: Buffer, text: string): number {
  let at = 0;
  let from = 0;
  for (;;) {
    const found = text.indexOf('\ufffd', from);
    at += Buffer.byteLength(text.slice(from, found));
    if (!buffer.subarray(at, at + REPLACEMENT.length).equals(REPLACEMENT)) return at;
    at += REPLACEMENT.length;
    from = found + 1;
  }
}

const REPLACEMENT = Buffer.from('\ufffd');
