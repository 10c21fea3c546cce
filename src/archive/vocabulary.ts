import { ByteReader, ByteWriter, utf8 } from './bytes.ts';
import { LONGEST_BYTES } from './forms.ts';
import type { Store } from './store.ts';

/**
 * A block of the vocabulary: terms in byte order, front-coded: varint bytes shared with the term before, varint
 * bytes that follow, those bytes. Small enough to rewrite, large enough that a scan reads few of them.
 */
export const BLOCK_TERMS = 2_048;

/** `terms` are UTF-8 bytes in ascending order. */
export function encodeBlock(terms: readonly Uint8Array[]): Uint8Array {
  const out = new ByteWriter(terms.length * 8);
  let last: Uint8Array = new Uint8Array();
  for (const term of terms) {
    let shared = 0;
    while (shared < last.length && last[shared] === term[shared]) shared++;
    out.varint(shared);
    out.varint(term.length - shared);
    out.append(term.subarray(shared));
    last = term;
  }
  return out.view();
}

export function decodeBlock(bytes: Uint8Array): Buffer[] {
  const reader = new ByteReader(bytes);
  const terms: Buffer[] = [];
  let last = Buffer.alloc(0);
  while (!reader.done) {
    const shared = reader.varint();
    const rest = reader.take(reader.varint());
    last = Buffer.concat([last.subarray(0, shared), rest]);
    terms.push(last);
  }
  return terms;
}

/** The same as strings, at half the cost: what a reader needs. */
export function* blockTerms(bytes: Uint8Array): Generator<string> {
  const reader = new ByteReader(bytes);
  const term = Buffer.allocUnsafe(LONGEST_BYTES);
  while (!reader.done) {
    const shared = reader.varint();
    const rest = reader.take(reader.varint());
    term.set(rest, shared);
    yield term.toString('utf8', 0, shared + rest.length);
  }
}

/** Two ascending lists made one, without doubles; `gone` are left out. */
export function mergeTerms(
  old: readonly Buffer[],
  added: readonly Buffer[],
  gone: ReadonlySet<string> = new Set(),
): Buffer[] {
  const merged: Buffer[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < added.length) {
    const a = old[i];
    const b = added[j];
    const order = a === undefined ? 1 : b === undefined ? -1 : Buffer.compare(a, b);
    const next = (order <= 0 ? a : b) as Buffer;
    if (order <= 0) i++;
    if (order >= 0) j++;
    if (gone.size === 0 || !gone.has(next.toString('utf8'))) merged.push(next);
  }
  return merged;
}

/** Brings the blocks of the vocabulary table up to date; the key of a block is its first term. */
export function writeVocabulary(store: Store, born: ReadonlySet<string>, dead: ReadonlySet<string>): void {
  const { vocabulary } = store.tables;
  const keys = [...vocabulary.keys()];
  const added = [...born].map(utf8).sort(Buffer.compare);
  const gone = [...dead].map(utf8).sort(Buffer.compare);
  let a = 0;
  let g = 0;
  // The first block also takes what sorts before it, so the walk runs over the ends of blocks.
  for (let i = 0; i < Math.max(1, keys.length); i++) {
    const end = keys[i + 1];
    const within = (term: Buffer | undefined) => term && (!end || Buffer.compare(term, end) < 0);
    const addedFrom = a;
    while (within(added[a])) a++;
    const goneFrom = g;
    while (within(gone[g])) g++;
    if (addedFrom === a && goneFrom === g) continue;
    const key = keys[i];
    const old = key ? decodeBlock(vocabulary.get(key) as Buffer) : [];
    const without = new Set(gone.slice(goneFrom, g).map((term) => term.toString('utf8')));
    const terms = mergeTerms(old, added.slice(addedFrom, a), without);
    if (key) vocabulary.delete(key);
    const parts = Math.max(1, Math.round(terms.length / BLOCK_TERMS));
    const size = Math.ceil(terms.length / parts);
    for (let at = 0; at < terms.length; at += size) {
      vocabulary.put(terms[at] as Buffer, encodeBlock(terms.slice(at, at + size)));
    }
  }
}
