import { u32, utf8 } from './bytes.ts';
import { without } from './chunk-edit.ts';
import type { PostingLog } from './posting-log.ts';
import { type Chunk, ChunkEncoder, decodeChunk, encodeChunk, joined } from './postings.ts';
import type { Table } from './store.ts';

/** What a transaction does to terms: which come into being, which end, and the documents that leave each. */
export class TermChanges {
  readonly removals = new Map<string, number[]>();
  readonly born = new Set<string>();
  readonly dead = new Set<string>();

  /** A document leaves a term; said once. */
  remove(stem: string, doc: number): void {
    const docs = this.removals.get(stem);
    if (docs) docs.push(doc);
    else this.removals.set(stem, [doc]);
  }
}

/**
 * Takes documents out of the chunks that hold them, and puts postings, which are of documents above all that are stored,
 * behind each term's open chunk. Term by term, so that an article that is replaced costs one writing of a chunk.
 */
export function writePostings(terms: Table, log: PostingLog, changes: TermChanges): void {
  const leaving = Array.from(changes.removals, ([stem, docs]) => ({ stem, key: utf8(stem), docs }));
  leaving.sort((a, b) => Buffer.compare(a.key, b.key));
  let next = 0;
  for (const { stem, key, postings } of log.byStem()) {
    for (; next < leaving.length; next++) {
      const before = leaving[next] as Leaving;
      if (Buffer.compare(before.key, key) >= 0) break;
      removeAlone(terms, before, changes);
    }
    const encoder = new ChunkEncoder();
    postings((doc, tfs) => encoder.add(doc, tfs));
    const isReplaced = leaving[next]?.stem === stem;
    const { open, isChanged } = isReplaced
      ? remove(terms, leaving[next++] as Leaving)
      : openChunk(terms, key);
    if (open === null && !isChanged) changes.born.add(stem);
    putBehind(terms, key, open, encoder.finish());
  }
  for (const left of leaving.slice(next)) removeAlone(terms, left, changes);
}

/** The documents that leave a term. */
interface Leaving {
  stem: string;
  key: Buffer;
  docs: number[];
}

/** The open chunk of a term, null where there is none (left); whether that is not as it is stored. */
interface Open {
  open: Chunk | null;
  isChanged: boolean;
}

function openChunk(terms: Table, key: Buffer): Open {
  const value = terms.get(key);
  return { open: value ? decodeChunk(value) : null, isChanged: false };
}

const closedKey = (term: Buffer, first: number) => Buffer.concat([term, Buffer.of(0), u32(first)]);

/** Closes the chunks that are full. */
function putBehind(terms: Table, key: Buffer, open: Chunk | null, chunks: Chunk[]): void {
  // The open chunk becomes one with the first of those that follow it, or the first of them.
  const one = open && joined(open, chunks[0] as Chunk);
  if (one) chunks[0] = one;
  else if (open) chunks.unshift(open);
  const last = chunks.pop() as Chunk;
  for (const chunk of chunks) terms.put(closedKey(key, chunk.first), encodeChunk(chunk));
  terms.put(key, encodeChunk(last));
}

/** Takes documents out of a term that gets no others. */
function removeAlone(terms: Table, leaving: Leaving, changes: TermChanges): void {
  const { open, isChanged } = remove(terms, leaving);
  if (open && isChanged) terms.put(leaving.key, encodeChunk(open));
  else if (!open && !reopen(terms, leaving.key)) {
    terms.delete(leaving.key);
    changes.dead.add(leaving.stem);
  }
}

/** Takes documents out of a term's closed chunks, and gives what is left of its open one, which is not written. */
function remove(terms: Table, { key, docs }: Leaving): Open {
  const gone = docs.sort((a, b) => a - b);
  const { open } = openChunk(terms, key);
  let done = 0;
  while (done < gone.length && (gone[done] as number) < (open?.first ?? Number.POSITIVE_INFINITY)) {
    done += removeClosed(terms, key, gone.slice(done));
  }
  if (open === null || done === gone.length) return { open, isChanged: false };
  return { open: without(open, gone.slice(done)), isChanged: true };
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
  const rest = without(chunk, within);
  if (rest) terms.put(row.key, encodeChunk(rest));
  else terms.delete(row.key);
  return Math.max(1, within.length);
}

/** Makes the last closed chunk of a term the open one; false when it has none. */
function reopen(terms: Table, term: Buffer): boolean {
  const range = { start: closedKey(term, 0xffffffff), end: term, reverse: true, limit: 1 };
  const [row] = terms.range(range);
  if (!row) return false;
  terms.put(term, row.value);
  terms.delete(row.key);
  return true;
}
