import { u32, utf8 } from './bytes.ts';
import { without } from './chunk-edit.ts';
import type { PostingLog } from './posting-log.ts';
import { type Chunk, ChunkEncoder, decodeChunk, encodeChunk, joined } from './postings.ts';
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
  const { terms } = store.tables;
  const keyed = Array.from(changes.removals, ([stem, docs]) => ({ stem, key: utf8(stem), docs }));
  for (const { stem, key, docs } of keyed.sort((a, b) => Buffer.compare(a.key, b.key))) {
    const gone = [...docs].sort((a, b) => a - b);
    const value = terms.get(key);
    const open = value && decodeChunk(value);
    let done = 0;
    while (done < gone.length && (gone[done] as number) < (open?.first ?? Number.POSITIVE_INFINITY)) {
      done += removeClosed(terms, key, gone.slice(done));
    }
    if (open && done < gone.length) rewrite(terms, key, open, gone.slice(done));
    if (!reopen(terms, key)) changes.dead.add(stem);
  }
}

/**
 * Takes documents, of which there is at least one, out of the closed chunk that has the first of them: the last one that
 * starts at or before it. Gives how many are dealt with.
 */
function removeClosed(terms: Table, term: Buffer, gone: readonly number[]): number {
  const range = { start: closedKey(term, gone[0] as number), end: term, reverse: true, limit: 1 };
  const [row] = terms.range(range);
  if (!row) return 1;
  const chunk = decodeChunk(row.value);
  const within = gone.filter((doc) => doc <= chunk.last);
  if (within.length > 0) rewrite(terms, row.key, chunk, within);
  return Math.max(1, within.length);
}

function rewrite(terms: Table, key: Buffer, chunk: Chunk, gone: readonly number[]): void {
  const rest = without(chunk, gone);
  if (rest) terms.put(key, encodeChunk(rest));
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
