import { u32, utf8 } from './bytes.ts';
import type { PostingLog } from './posting-log.ts';
import {
  type Chunk,
  ChunkEncoder,
  decodeChunk,
  decodeChunks,
  eachPosting,
  encodeChunk,
  joined,
} from './postings.ts';
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
 * Puts postings, which are of documents above all that are stored, behind each term's open chunk, and closes the
 * chunks that are full.
 */
export function addPostings(store: Store, log: PostingLog, changes: TermChanges): void {
  const { terms } = store.tables;
  for (const { stem, key, postings } of log.byStem()) {
    const encoder = new ChunkEncoder();
    postings((doc, tfs) => encoder.add(doc, tfs));
    const chunks = encoder.finish();
    const stored = terms.get(key);
    if (stored) joinFirst(decodeChunk(stored), chunks);
    else if (changes.dead.has(stem)) changes.dead.delete(stem);
    else changes.born.add(stem);
    const open = chunks.pop() as Chunk;
    for (const chunk of chunks) terms.put(closedKey(key, chunk.first), encodeChunk(chunk));
    terms.put(key, encodeChunk(open));
  }
}

/** Makes the open chunk one with the first of those that follow it, or the first of them. */
function joinFirst(open: Chunk, chunks: Chunk[]): void {
  const one = joined(open, chunks[0] as Chunk);
  if (one) chunks[0] = one;
  else chunks.unshift(open);
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
  if (open && decodeChunk(open).first <= doc) return term;
  const range = { start: closedKey(term, doc), end: term, reverse: true, limit: 1 };
  for (const key of terms.keys(range)) return key;
  return term;
}

function rewrite(terms: Table, key: Buffer, gone: ReadonlySet<number>): void {
  const bytes = terms.get(key);
  if (!bytes) return;
  const encoder = new ChunkEncoder(Number.POSITIVE_INFINITY);
  eachPosting(decodeChunks([bytes]), (doc, tfs) => {
    if (!gone.has(doc)) encoder.add(doc, tfs);
  });
  const [chunk] = encoder.finish();
  if (chunk) terms.put(key, encodeChunk(chunk));
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
