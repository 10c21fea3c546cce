import { ByteReader, ByteWriter } from './bytes.ts';
import { PAGE_BYTES, PAGE_HEADER } from './layout.ts';
import { FIELDS } from './types.ts';

/**
 * Postings of one term, in chunks. A chunk is: varint first document, varint last document less the first, for each
 * field in FIELDS' order varint number of postings; then for each document varint (delta << 3 | code), the first
 * delta being 0. The code says in which fields the term stands how often: one of USUAL, or OTHER, after which come a
 * byte with a bit for each field and a varint for each bit. So documents follow one another, a chunk can be read
 * without the others, and one is put behind another by changing its first bytes alone.
 */
export const FIELD_COUNT = FIELDS.length;

/** Longest chunk in bytes: with its checksum it fills two LMDB pages less a page header. */
export const CHUNK_BYTES = 2 * PAGE_BYTES - PAGE_HEADER - 4;

/** What nine in ten postings of news are; title, lead, body (which holds the lead too), caption. */
export const USUAL: readonly (readonly number[])[] = [
  [0, 0, 1, 0],
  [0, 1, 1, 0],
  [0, 0, 2, 0],
  [0, 1, 2, 0],
  [0, 0, 3, 0],
  [1, 0, 0, 0],
  [0, 2, 2, 0],
];
export const OTHER = 7;
/** Codes by the frequencies, two bits a field, where all of them fit. */
const CODES = new Uint8Array(4 ** FIELD_COUNT).fill(OTHER);
for (const [code, tfs] of USUAL.entries()) CODES[tfs.reduceRight((sum, tf) => sum * 4 + tf, 0)] = code;
/** What the codes of USUAL say: one is of a word that stands in the title alone, all others are of one in the body. */
const TITLE_ALONE = USUAL.findIndex(([title]) => title === 1);
const LEAD_TFS = USUAL.map(([, lead]) => lead as number);
const BODY_TFS = USUAL.map(([, , body]) => body as number);
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

/** The postings of a term by field, from its chunks in ascending order. Throws RangeError on malformed bytes. */
export function decodeChunks(encoded: readonly Uint8Array[]): Postings[] {
  const chunks = encoded.map(decodeChunk);
  const postings = FIELDS.map((_, field) => {
    const total = chunks.reduce((sum, { counts }) => sum + (counts[field] as number), 0);
    // A posting takes a byte or more.
    const bytes = chunks.reduce((sum, { body }) => sum + body.length, 0);
    if (total > bytes) throw new RangeError('more postings than bytes');
    return { docs: new Uint32Array(total), tfs: new Uint32Array(total) };
  });
  const at = FIELDS.map(() => 0);
  for (const chunk of chunks) fill(chunk, postings, at);
  if (at.some((end, field) => end !== postings[field]?.docs.length))
    throw new RangeError('postings are missing');
  return postings;
}

/**
 * The bytes are read here and not by ByteReader, and fields are not looped over: a common word has a million postings, and a
 * cold search reads them before V8 has made the loop fast.
 */
function fill({ first, last, body }: Chunk, postings: readonly Postings[], at: number[]): void {
  const [title, lead, main, caption] = postings as [Postings, Postings, Postings, Postings];
  const [titleDocs, leadDocs, bodyDocs] = [title.docs, lead.docs, main.docs];
  const [titleTfs, leadTfs, bodyTfs] = [title.tfs, lead.tfs, main.tfs];
  let [t, l, b, c] = at as [number, number, number, number];
  let doc = first;
  for (let i = 0; i < body.length; ) {
    let byte = body[i++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && shift <= 28; shift += 7) {
      byte = body[i++] as number;
      value |= (byte & 0x7f) << shift;
    }
    const code = value & 7;
    doc += value >>> 3;
    if (code === OTHER) {
      const reader = new ByteReader(body, i);
      const [mask] = reader.take(1) as unknown as [number];
      const put = (field: number, { docs, tfs }: Postings, to: number): number => {
        if ((mask & (1 << field)) === 0) return to;
        docs[to] = doc;
        tfs[to] = reader.varint();
        return to + 1;
      };
      t = put(0, title, t);
      l = put(1, lead, l);
      b = put(2, main, b);
      c = put(3, caption, c);
      i = reader.at;
      continue;
    }
    if (code === TITLE_ALONE) {
      titleDocs[t] = doc;
      titleTfs[t++] = 1;
      continue;
    }
    bodyDocs[b] = doc;
    bodyTfs[b++] = BODY_TFS[code] as number;
    const early = LEAD_TFS[code] as number;
    if (early === 0) continue;
    leadDocs[l] = doc;
    leadTfs[l++] = early;
  }
  if (doc !== last) throw new RangeError('postings do not end where they should');
  at.splice(0, FIELD_COUNT, t, l, b, c);
}
