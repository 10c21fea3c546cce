import { ByteReader, ByteWriter } from './bytes.ts';
import { Kernel } from './kernel/kernel.ts';
import { PAGE_BYTES, PAGE_HEADER } from './layout.ts';
import { FIELD_COUNT, OTHER, USUAL } from './posting-codes.ts';
import { FIELDS } from './types.ts';

/**
 * Postings of one term, in chunks. A chunk is: varint first document, varint last document less the first, for each
 * field in FIELDS' order varint number of postings; then for each document varint (delta << 3 | code), the first
 * delta being 0. The code says in which fields the term stands how often: one of USUAL, or OTHER, after which come a
 * byte with a bit for each field and a varint for each bit. So documents follow one another, a chunk can be read
 * without the others, and one is put behind another by changing its first bytes alone.
 */
/** Longest chunk in bytes: with its checksum it fills two LMDB pages less a page header. */
export const CHUNK_BYTES = 2 * PAGE_BYTES - PAGE_HEADER - 4;

/** Codes by the frequencies, two bits a field, where all of them fit. */
const CODES = new Uint8Array(4 ** FIELD_COUNT).fill(OTHER);
for (const [code, tfs] of USUAL.entries()) CODES[tfs.reduceRight((sum, tf) => sum * 4 + tf, 0)] = code;
/** A posting takes at most five bytes, a byte, and five bytes a field. */
const LONGEST_POSTING = 6 + 5 * FIELD_COUNT;
/** Six varints. */
const LONGEST_HEAD = 5 * (2 + FIELD_COUNT);

/** Ascending document numbers with the term's frequency in each. */
export interface Postings {
  docs: Uint32Array;
  tfs: Uint32Array;
}

/** A stretch of a term's postings: what a chunk says of itself, and the bytes that follow. */
export interface Chunk {
  first: number;
  last: number;
  counts: number[];
  /** From the second document on: the first begins with one byte, its code, as its delta is 0. */
  body: Uint8Array;
}

/** The code of frequencies by field. */
function codeOf(tfs: ArrayLike<number>): number {
  let at = 0;
  for (let field = FIELD_COUNT - 1; field >= 0; field--) {
    const tf = tfs[field] as number;
    if (tf > 3) return OTHER;
    at = at * 4 + tf;
  }
  return CODES[at] as number;
}

/** Collects postings in ascending order of documents and cuts them into chunks. */
export class ChunkEncoder {
  readonly chunks: Chunk[] = [];
  readonly #limit: number;
  #out = new ByteWriter(16);
  #first = -1;
  #last = -1;
  #counts = new Array<number>(FIELD_COUNT).fill(0);

  constructor(limit = CHUNK_BYTES) {
    this.#limit = limit;
  }

  /** `doc` is above the last one added; `tfs` are its frequencies by field, not all 0. */
  add(doc: number, tfs: ArrayLike<number>): void {
    if (this.#first >= 0 && this.#out.length + LONGEST_POSTING + LONGEST_HEAD > this.#limit) this.#cut();
    const delta = this.#first < 0 ? 0 : doc - this.#last;
    if (this.#first < 0) this.#first = doc;
    this.#last = doc;
    const code = codeOf(tfs);
    this.#out.varint(delta * 8 + code);
    if (code === OTHER) {
      let mask = 0;
      for (let field = 0; field < FIELD_COUNT; field++) if (tfs[field]) mask |= 1 << field;
      this.#out.byte(mask);
    }
    for (let field = 0; field < FIELD_COUNT; field++) {
      const tf = tfs[field] as number;
      if (tf === 0) continue;
      this.#counts[field] = (this.#counts[field] as number) + 1;
      if (code === OTHER) this.#out.varint(tf);
    }
  }

  /** All chunks in order; the last is the one that is not full. */
  finish(): Chunk[] {
    if (this.#first >= 0) this.#cut();
    return this.chunks;
  }

  #cut(): void {
    const body = this.#out.view();
    this.chunks.push({ first: this.#first, last: this.#last, counts: this.#counts, body });
    this.#out = new ByteWriter(16);
    this.#counts = new Array<number>(FIELD_COUNT).fill(0);
    this.#first = -1;
    this.#last = -1;
  }
}

export function encodeChunk({ first, last, counts, body }: Chunk): Uint8Array {
  const out = new ByteWriter(body.length + LONGEST_HEAD);
  out.varint(first);
  out.varint(last - first);
  for (const count of counts) out.varint(count);
  out.append(body);
  return out.view();
}

/** Throws RangeError on malformed bytes. */
export function decodeChunk(bytes: Uint8Array): Chunk {
  const reader = new ByteReader(bytes);
  const first = reader.varint();
  const last = first + reader.varint();
  const counts = FIELDS.map(() => reader.varint());
  return { first, last, counts, body: bytes.subarray(reader.at) };
}

/** Two chunks as one, `b` being of later documents; null where it would be too long. */
export function joined(a: Chunk, b: Chunk, limit = CHUNK_BYTES): Chunk | null {
  if (a.body.length + b.body.length + LONGEST_POSTING + LONGEST_HEAD > limit) return null;
  const out = new ByteWriter(a.body.length + b.body.length + 5);
  out.append(a.body);
  out.varint((b.first - a.last) * 8 + ((b.body[0] as number) & 7));
  out.append(b.body.subarray(1));
  const counts = a.counts.map((count, field) => count + (b.counts[field] as number));
  return { first: a.first, last: b.last, counts, body: out.view() };
}

/** The postings of a term: as they are stored, and by field for who asks. */
export interface TermPostings {
  chunks: readonly Chunk[];
  /** By field, in FIELDS' order, how many documents have the term in it. */
  counts: readonly number[];
  readonly fields: readonly Postings[];
}

/** The postings of a term from its chunks in ascending order. Throws RangeError on malformed bytes; so does asking for `fields`. */
export function termPostings(encoded: readonly Uint8Array[]): TermPostings {
  const chunks = encoded.map(decodeChunk);
  let fields: Postings[] | undefined;
  return {
    chunks,
    counts: FIELDS.map((_, field) => chunks.reduce((sum, { counts }) => sum + (counts[field] as number), 0)),
    get fields() {
      fields ??= fieldsOf(this);
      return fields;
    },
  };
}

/** The same by field. */
export function decodeChunks(encoded: readonly Uint8Array[]): readonly Postings[] {
  return termPostings(encoded).fields;
}

let kernel: Kernel | undefined;

function fieldsOf({ chunks, counts }: TermPostings): Postings[] {
  // A posting takes a byte or more.
  const bytes = chunks.reduce((sum, { body }) => sum + body.length, 0);
  const postings = counts.map((total) => {
    if (total > bytes) throw new RangeError('more postings than bytes');
    return { docs: new Uint32Array(total), tfs: new Uint32Array(total) };
  });
  const at = counts.map(() => 0);
  kernel ??= new Kernel();
  for (const chunk of chunks) {
    const count = kernel.decode(chunk);
    for (const [field, { docs, tfs }] of postings.entries()) {
      if (chunk.counts[field] === 0) continue;
      const found = kernel.collect(count, field);
      const from = at[field] as number;
      at[field] = from + found.docs.length;
      if (from + found.docs.length > docs.length) throw new RangeError('more postings than are counted');
      docs.set(found.docs, from);
      tfs.set(found.tfs, from);
    }
  }
  if (at.some((end, field) => end !== counts[field])) throw new RangeError('postings are missing');
  return postings;
}
