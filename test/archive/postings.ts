import fc from 'fast-check';
import { FIELD_COUNT } from '../../src/archive/posting-codes.ts';
import {
  type Chunk,
  ChunkEncoder,
  decodeChunks,
  encodeChunk,
  type Postings,
} from '../../src/archive/postings.ts';

/** A document with frequencies by field, one of them at least above 0. */
export type Posting = [doc: number, tfs: number[]];

const tf = fc.oneof(
  { weight: 4, arbitrary: fc.nat(3) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffffffff }) },
);
const tfs = fc
  .array(tf, { minLength: FIELD_COUNT, maxLength: FIELD_COUNT })
  .filter((all) => all.some((one) => one > 0));
export const postings = fc
  .uniqueArray(fc.oneof(fc.nat({ max: 600 }), fc.nat({ max: 2 ** 29 - 1 })), { maxLength: 400 })
  .chain((docs) =>
    fc.tuple(
      fc.constant(docs.sort((a, b) => a - b)),
      fc.array(tfs, { minLength: docs.length, maxLength: docs.length }),
    ),
  )
  .map(([docs, all]) => docs.map((doc, i): Posting => [doc, all[i] as number[]]));

export function chunksOf(list: readonly Posting[], limit: number): Chunk[] {
  const encoder = new ChunkEncoder(limit);
  for (const [doc, tfs] of list) encoder.add(doc, tfs);
  return encoder.finish();
}

export function postingsIn(chunks: readonly Chunk[]): Posting[] {
  const back: Posting[] = [];
  eachPosting(decodeChunks(chunks.map(encodeChunk)), (doc, tfs) => back.push([doc, [...tfs]]));
  return back;
}

/** Visits postings in order of documents: each with its frequencies by field, in an array that is used again. */
function eachPosting(
  fields: readonly Postings[],
  visit: (doc: number, tfs: readonly number[]) => void,
): void {
  const at = fields.map(() => 0);
  const found = fields.map(() => 0);
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
      const here = postings.docs[i] === doc;
      found[field] = here ? (postings.tfs[i] as number) : 0;
      if (here) at[field] = i + 1;
    }
    visit(doc, found);
  }
}
