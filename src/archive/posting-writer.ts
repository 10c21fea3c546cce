import { inByteOrder, u32, utf8 } from './bytes.ts';
import { ChunkEncoder, decodeChunks, eachPosting, firstDoc } from './postings.ts';
import type { Store, Table } from './store.ts';

/** What a transaction does to terms: which come into being, which end, and the documents that leave each. */
export class TermChanges {
  readonly removals = new Map<string, Set<number>>();
  readonly born = new Set<string>();
  readonly dead = new Set<string>();

  remove(stem: string, doc: number): void {
    const docs = this.removals.get(stem) ?? new Set();
    this.removals.set(stem, docs.add(doc));
  }
}

const closedKey = (term: Buffer, first: number) => Buffer.concat([term, Buffer.of(0), u32(first)]);

/**
 * Appends postings (triples of document, field, frequency, in ascending order of documents above all that are
 * stored) to each term's open chunk, and closes the chunks that are full.
 */
export function addPostings(
  store: Store,
  postings: ReadonlyMap<string, readonly number[]>,
  changes: TermChanges,
): void {
  const { terms } = store.tables;
  for (const [stem, triples] of inByteOrder(postings, ([stem]) => utf8(stem))) {
    const key = utf8(stem);
    const encoder = new ChunkEncoder();
    const open = terms.get(key);
    if (open) eachPosting(decodeChunks([open]), (doc, field, tf) => encoder.add(doc, field, tf));
    else if (changes.dead.has(stem)) changes.dead.delete(stem);
    else changes.born.add(stem);
    for (let i = 0; i < triples.length; i += 3) {
      encoder.add(triples[i] as number, triples[i + 1] as number, triples[i + 2] as number);
    }
    const chunks = encoder.finish();
    const last = chunks.pop() as { bytes: Uint8Array };
    for (const { first, bytes } of chunks) terms.put(closedKey(key, first), bytes);
    terms.put(key, last.bytes);
  }
}

/** Takes documents out of the chunks that hold them. */
export function removePostings(store: Store, changes: TermChanges): void {
  for (const [stem, docs] of changes.removals) {
    const key = utf8(stem);
    const chunks = new Map<string, { key: Buffer; docs: Set<number> }>();
    for (const doc of docs) {
      const chunk = chunkOf(store.tables.terms, key, doc);
      const found = chunks.get(chunk.toString('latin1')) ?? { key: chunk, docs: new Set() };
      found.docs.add(doc);
      chunks.set(chunk.toString('latin1'), found);
    }
    for (const chunk of chunks.values()) rewrite(store.tables.terms, chunk.key, chunk.docs);
    if (!reopen(store.tables.terms, key)) changes.dead.add(stem);
  }
}

/** Key of the chunk that holds a document: the open one, or the last closed one that starts at or before it. */
function chunkOf(terms: Table, term: Buffer, doc: number): Buffer {
  const open = terms.get(term);
  const first = open ? firstDoc(open) : -1;
  if (first >= 0 && first <= doc) return term;
  const range = { start: closedKey(term, doc), end: term, reverse: true, limit: 1 };
  for (const key of terms.keys(range)) return key;
  return term;
}

function rewrite(terms: Table, key: Buffer, gone: ReadonlySet<number>): void {
  const bytes = terms.get(key);
  if (!bytes) return;
  const encoder = new ChunkEncoder();
  eachPosting(decodeChunks([bytes]), (doc, field, tf) => {
    if (!gone.has(doc)) encoder.add(doc, field, tf);
  });
  const [chunk] = encoder.finish();
  if (chunk) terms.put(key, chunk.bytes);
  else terms.delete(key);
}

/** Sees to it that a term with any chunk has an open one; false when it has none left. */
function reopen(terms: Table, term: Buffer): boolean {
  if (terms.get(term)) return true;
  const range = { start: closedKey(term, 0xffffffff), end: term, reverse: true, limit: 1 };
  for (const { key, value } of terms.range(range)) {
    terms.put(term, Buffer.from(value));
    terms.delete(key);
    return true;
  }
  return false;
}
