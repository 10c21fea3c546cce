import zlib from 'node:zlib';

/** Growing byte buffer and reader of LEB128 varints: the alphabet in which postings and words are written. */

/** Append-only bytes. Numbers are unsigned and below 2^32. */
export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The bytes so far; a view that further writes may change. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #reserve(extra: number): void {
    if (this.length + extra <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + extra, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }
}

/** Reads what ByteWriter wrote. Past the end it throws RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined || shift > 28) throw new RangeError('varint runs past its bytes');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.#bytes.length) throw new RangeError('value runs past its bytes');
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}

/** zlib's own is native; before Node 20.15 there is none. */
const crc32: (bytes: Uint8Array, seed: number) => number = zlib.crc32 ?? crc32InScript;

/** CRC-32 (ISO 3309) of several stretches of bytes as one: a checksum against damage, not against malice. */
export function checksum(...parts: Uint8Array[]): number {
  return parts.reduce((crc, part) => crc32(part, crc), 0);
}

/** The same without zlib; `seed` is the checksum of what came before. */
export function crc32InScript(bytes: Uint8Array, seed: number): number {
  let crc = ~seed;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** 4 bytes, big-endian: numbers as keys that sort. */
export function u32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value, 0);
  return bytes;
}

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** `prefix` followed by bytes above any UTF-8 text: the end of the key range that starts with it. */
export function after(prefix: Uint8Array): Buffer {
  return Buffer.concat([prefix, Buffer.of(0xff, 0xff)]);
}

/** Items in the byte order of their keys: written so, pages fill up, and neighbours are found in the cache. */
export function inByteOrder<T>(items: Iterable<T>, key: (item: T) => Buffer): T[] {
  const keyed = Array.from(items, (item) => ({ item, key: key(item) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ item }) => item);
}
