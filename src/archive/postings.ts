import { ByteReader, ByteWriter } from './bytes.ts';
import { FIELDS } from './types.ts';

/**
 * Postings of one term, in chunks. A chunk holds, for each field in FIELDS' order:
 * varint n, varint bytes, n x (varint (delta << 1 | (tf == 1)) [, varint tf]), the first delta being the document
 * number itself, so that a chunk can be read without the others. Documents ascend within a field.
 */
export const FIELD_COUNT = FIELDS.length;

/** Longest chunk in bytes: with its checksum it fills four LMDB pages less a page header. */
export const CHUNK_BYTES = 16_368 - 4;

/** Ascending document numbers with the term's frequency in each. */
export interface Postings {
  docs: Uint32Array;
  tfs: Uint32Array;
}

interface FieldPart {
  n: number;
  last: number;
  out: ByteWriter;
}

const emptyParts = (): FieldPart[] => FIELDS.map(() => ({ n: 0, last: 0, out: new ByteWriter() }));

/** Collects postings in ascending document order and cuts them into chunks. */
export class ChunkEncoder {
  readonly chunks: { first: number; bytes: Uint8Array }[] = [];
  #first = -1;
  #fields = emptyParts();
  readonly #limit: number;

  constructor(limit = CHUNK_BYTES) {
    this.#limit = limit;
  }

  /** `doc` must be at least the last one added; the fields of one document are added together. */
  add(doc: number, field: number, tf: number): void {
    // A posting takes at most ten bytes. A chunk is cut between documents only, so leave room for one in every field.
    if (doc !== this.#lastDoc && this.#size() + FIELD_COUNT * 10 > this.#limit) this.#cut();
    if (this.#first < 0) this.#first = doc;
    this.#lastDoc = doc;
    const into = this.#fields[field] as FieldPart;
    const delta = doc - into.last;
    into.out.varint(delta * 2 + (tf === 1 ? 1 : 0));
    if (tf !== 1) into.out.varint(tf);
    into.last = doc;
    into.n++;
  }

  /** All chunks; the last is the one that is not full. */
  finish(): { first: number; bytes: Uint8Array }[] {
    if (this.#first >= 0) this.#cut();
    return this.chunks;
  }

  #lastDoc = -1;

  #size(): number {
    return this.#fields.reduce((sum, field) => sum + field.out.length + 8, 0);
  }

  #cut(): void {
    const out = new ByteWriter(this.#size());
    for (const field of this.#fields) {
      out.varint(field.n);
      out.varint(field.out.length);
      out.append(field.out.view());
    }
    this.chunks.push({ first: this.#first, bytes: out.view() });
    this.#fields = emptyParts();
    this.#first = -1;
    this.#lastDoc = -1;
  }
}

/** The postings of a term by field, from its chunks in ascending order. Throws RangeError on malformed bytes. */
export function decodeChunks(chunks: readonly Uint8Array[]): Postings[] {
  const parts = chunks.map((chunk) => {
    const reader = new ByteReader(chunk);
    return FIELDS.map(() => ({ n: reader.varint(), bytes: reader.take(reader.varint()) }));
  });
  return FIELDS.map((_, field) => {
    const total = parts.reduce((sum, part) => sum + (part[field]?.n ?? 0), 0);
    const docs = new Uint32Array(total);
    const tfs = new Uint32Array(total);
    let at = 0;
    for (const part of parts) {
      const { n, bytes } = part[field] as { n: number; bytes: Uint8Array };
      const reader = new ByteReader(bytes);
      let doc = 0;
      for (let i = 0; i < n; i++) {
        const value = reader.varint();
        doc += value >>> 1;
        docs[at] = doc;
        tfs[at++] = value & 1 ? 1 : reader.varint();
      }
    }
    return { docs, tfs };
  });
}

/** First document of a chunk, or -1 for an empty one. */
export function firstDoc(chunk: Uint8Array): number {
  const reader = new ByteReader(chunk);
  let first = -1;
  for (let field = 0; field < FIELD_COUNT; field++) {
    const n = reader.varint();
    const bytes = reader.take(reader.varint());
    if (n === 0) continue;
    const doc = new ByteReader(bytes).varint() >>> 1;
    if (first < 0 || doc < first) first = doc;
  }
  return first;
}

/** Visits postings in document order, the fields of a document together. */
export function eachPosting(
  fields: readonly Postings[],
  visit: (doc: number, field: number, tf: number) => void,
): void {
  const at = fields.map(() => 0);
  for (;;) {
    let doc = Number.POSITIVE_INFINITY;
    for (let field = 0; field < fields.length; field++) {
      const next = fields[field]?.docs[at[field] as number];
      if (next !== undefined && next < doc) doc = next;
    }
    if (doc === Number.POSITIVE_INFINITY) return;
    for (let field = 0; field < fields.length; field++) {
      const i = at[field] as number;
      const postings = fields[field] as Postings;
      if (postings.docs[i] !== doc) continue;
      visit(doc, field, postings.tfs[i] as number);
      at[field] = i + 1;
    }
  }
}
