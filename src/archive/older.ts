import { brotliDecompressSync, inflateSync } from 'node:zlib';
import type { Evidence, Source } from '../article/types.ts';
import { decodeBodies, sourceOf } from './bodies.ts';
import type { StoredBody } from './layout.ts';
import { textAt, unpack } from './pack.ts';
import { decodeRecord, decodeSource } from './rows.ts';
import type { SourceRow } from './types.ts';

/** What a rebuild needs of a row, in every schema that there has been. Each throws on bytes that are not such a row. */

/** A document as its row of bodies holds it. */
export interface KeptText {
  doc: number;
  text: string;
  source: Source;
  /** What was known of it besides the text. */
  evidence: Evidence;
}

export interface Format {
  /** The documents of a row of bodies. */
  texts(key: Buffer, value: Buffer): KeptText[];
  /** A row of sources. */
  source(key: Buffer, value: Buffer): SourceRow;
  /** The path in a row of records. */
  path(value: Buffer): string | null;
}

const json = (value: Buffer) => JSON.parse(value.toString('utf8'));

/** One row of bodies a document: the record, its source text and where it came from, as JSON, compressed. */
const single = (unpack: (value: Buffer) => Buffer): Format => ({
  texts(key, value) {
    const { text, source } = json(unpack(value)) as { text: string; source: Source };
    return [{ doc: key.readUInt32BE(0), text, source, evidence: {} }];
  },
  source: (_, value) => json(value) as SourceRow,
  path: (value) => (json(value) as { path: string | null }).path,
});

/** Some documents a row, packed together, and rows that are not JSON. */
const blocks: Format = {
  texts(key, value) {
    const { docs, packed } = decodeBodies(key.readUInt32BE(0), value);
    const unpacked = unpack(packed);
    return docs.map((doc, place) => {
      const body = JSON.parse(textAt(unpacked, place)) as StoredBody;
      const { text, evidence = {} } = body;
      return { doc, text, source: sourceOf(body), evidence };
    });
  },
  source: decodeSource,
  path: (value) => decodeRecord(value).head.path,
};

/** By schema. The first deflated in its early days. */
export const FORMATS: Readonly<Record<number, Format>> = {
  1: single((value) => (isDeflated(value) ? inflateSync(value) : brotliDecompressSync(value))),
  2: single(brotliDecompressSync),
  3: blocks,
};

/** zlib's header: method 8, and the first two bytes a multiple of 31. */
function isDeflated(value: Buffer): boolean {
  return value.length > 1 && (value.readUInt8(0) & 15) === 8 && value.readUInt16BE(0) % 31 === 0;
}
