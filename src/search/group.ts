import { FIELDS, type Field, type Postings } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import { BOOST } from './ranking.ts';

/** Postings, seen through a set of documents. */
export interface HeldTerm {
  postings: readonly Postings[];
  within: DocSet | null;
  /** How many documents count as having the term in each field, where it is not as many as there are postings. */
  sizes: readonly number[] | null;
  /** What a document's score for the term is multiplied by; null for 1. */
  weights: Float32Array | null;
  /** Of a group: by document, the member that it is given to, counted from 1; 0 for none. */
  owners: Uint16Array | null;
}

/** How many documents count as having a term in a field, by its number in FIELDS. */
export function sizeOf({ postings, sizes }: HeldTerm, field: number): number {
  return sizes?.[field] ?? (postings[field] as Postings).docs.length;
}

export interface Member {
  postings: readonly Postings[];
  within: DocSet | null;
  weight: number;
  /** Whether its documents make the group less rare. */
  counts: boolean;
}

/**
 * One term for all that a query word stands for, so that their rarity is that of the word and a document counts it once. A
 * document is given to the member that is worth most in it: by weight, and by the best field it stands in.
 */
export function groupOf(
  members: readonly Member[],
  fields: readonly Field[],
  { size, documents }: { size: number; documents: number },
): HeldTerm {
  const numbers = fields.map((name) => FIELDS.indexOf(name));
  const owners = new Uint16Array(size);
  const values = new Float32Array(size);
  const weights = new Float32Array(size);
  for (const [i, { postings, within, weight }] of members.entries()) {
    for (const field of numbers) {
      const value = weight * BOOST[FIELDS[field] as Field];
      for (const doc of (postings[field] as Postings).docs) {
        if ((within && !within[doc]) || value <= (values[doc] as number)) continue;
        values[doc] = value;
        owners[doc] = i + 1;
        weights[doc] = weight;
      }
    }
  }
  const counting = members.filter(({ counts }) => counts);
  return {
    postings: FIELDS.map((_, field) =>
      members
        .map(({ postings }, i) => ownedBy(postings[field] as Postings, owners, i + 1))
        .reduce(merge, NONE),
    ),
    within: null,
    sizes: FIELDS.map((_, field) =>
      Math.min(
        documents,
        counting.reduce((sum, { postings }) => sum + (postings[field] as Postings).docs.length, 0),
      ),
    ),
    weights,
    owners,
  };
}

const NONE: Postings = { docs: new Uint32Array(), tfs: new Uint32Array() };

function ownedBy({ docs, tfs }: Postings, owners: Uint16Array, owner: number): Postings {
  const kept = { docs: new Uint32Array(docs.length), tfs: new Uint32Array(docs.length) };
  let n = 0;
  for (let i = 0; i < docs.length; i++) {
    if (owners[docs[i] as number] !== owner) continue;
    kept.docs[n] = docs[i] as number;
    kept.tfs[n++] = tfs[i] as number;
  }
  return { docs: kept.docs.subarray(0, n), tfs: kept.tfs.subarray(0, n) };
}

/** Two lists without a document in common, in ascending order. */
function merge(a: Postings, b: Postings): Postings {
  if (a.docs.length === 0) return b;
  if (b.docs.length === 0) return a;
  const total = a.docs.length + b.docs.length;
  const merged = { docs: new Uint32Array(total), tfs: new Uint32Array(total) };
  let i = 0;
  let j = 0;
  for (let at = 0; at < total; at++) {
    const first = j >= b.docs.length || (a.docs[i] as number) < (b.docs[j] as number);
    const from = first ? a : b;
    const k = first ? i++ : j++;
    merged.docs[at] = from.docs[k] as number;
    merged.tfs[at] = from.tfs[k] as number;
  }
  return merged;
}
