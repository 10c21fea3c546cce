import { utf8 } from './bytes.ts';
import { type FacetValues, publishedKey, publisherKey } from './facets.ts';
import type { Head, SourceRow } from './types.ts';

/** Codecs of the rows of records and sources: a million of each make the difference of a gigabyte. */

/** A record's row: what a list shows, and the hash of the body's words. */
export interface RecordRow {
  head: Head;
  bodyHash: string | null;
}

type Columns = [string, string, string, string, string | null, ...unknown[]];

/** JSON of the values alone, in this order. */
export function encodeRecord({ head, bodyHash }: RecordRow): Buffer {
  const { id, kind, title, language, published, publisher, words, path, added } = head;
  const columns: Columns = [id, kind, title, language, published];
  columns.push(publisher && [publisher.name, publisher.domain], words, path, added, bodyHash);
  return utf8(JSON.stringify(columns));
}

/** Throws SyntaxError on malformed bytes. */
export function decodeRecord(value: Buffer): RecordRow {
  const [id, kind, title, language, published, publisher, words, path, added, bodyHash] = JSON.parse(
    value.toString('utf8'),
  );
  const [name, domain] = publisher ?? [];
  return {
    head: {
      id,
      kind,
      title,
      language,
      published,
      publisher: publisher && { name, domain },
      words,
      path,
      added,
    },
    bodyHash,
  };
}

/** What an article is found and sorted by. */
export function facetsOf({ head, bodyHash }: RecordRow): FacetValues {
  return {
    published: publishedKey(head.published),
    added: head.added,
    language: head.language,
    publisher: publisherKey(head.publisher),
    body: bodyHash,
  };
}

const SHA256_BYTES = 32;
const ID_BYTES = 8;
const FIXED = 8 + 8 + 1 + SHA256_BYTES + 2;

/**
 * A file's row: size and time as doubles, a byte whether it is gone, the hash, how many ids, the ids, and the path where
 * its key (see source-key.ts) has not the whole of it.
 */
export function encodeSource({ path, size, mtimeMs, sha256, ids, gone }: SourceRow, key: Buffer): Buffer {
  const name = utf8(path);
  const tail = key.equals(name) ? Buffer.alloc(0) : name;
  const fixed = Buffer.alloc(FIXED);
  fixed.writeDoubleBE(size, 0);
  fixed.writeDoubleBE(mtimeMs, 8);
  fixed.writeUInt8(gone ? 1 : 0, 16);
  Buffer.from(sha256, 'hex').copy(fixed, 17);
  fixed.writeUInt16BE(ids.length, 17 + SHA256_BYTES);
  return Buffer.concat([fixed, ...ids.map((id) => Buffer.from(id, 'hex')), tail]);
}

/** Throws RangeError on malformed bytes. */
export function decodeSource(key: Buffer, value: Buffer): SourceRow {
  const ids: string[] = [];
  const end = FIXED + value.readUInt16BE(17 + SHA256_BYTES) * ID_BYTES;
  for (let at = FIXED; at < end; at += ID_BYTES) ids.push(value.toString('hex', at, at + ID_BYTES));
  return {
    path: (end < value.length ? value.subarray(end) : key).toString('utf8'),
    size: value.readDoubleBE(0),
    mtimeMs: value.readDoubleBE(8),
    sha256: value.toString('hex', 17, 17 + SHA256_BYTES),
    ids,
    gone: value.readUInt8(16) === 1,
  };
}
