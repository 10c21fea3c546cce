import { FIELDS, type Field, type Postings } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import { BOOST } from './ranking.ts';

/** Postings, seen through a set of documents. */
export interface HeldTerm {
  postings: readonly Postings[];
  within: DocSet | null;
  /** How many documents count as having the term in each field, where it is not as many as there are postings. */
  sizes: readonly number[] | null;
  /** Of a group: by member, what a document's score for the term is multiplied by. */
  weights: readonly number[] | null;
  /** Of a group: by field, beside its postings, the member that each is of. */
  owners: readonly Uint16Array[] | null;
}

/** How many documents count as having a term in a field, by its number in FIELDS. */
export function sizeOf({ postings, sizes }: HeldTerm, field: number): number {
  return sizes?.[field] ?? (postings[field] as Postings).docs.length;
}

/** The member of a group to which a document is given; undefined for none, and where the term is no group. */
export function ownerOf({ postings, owners }: HeldTerm, doc: number): number | undefined {
  if (!owners) return undefined;
  for (const [field, { docs }] of postings.entries()) {
    const at = placeOf(docs, doc);
    if (docs[at] === doc) return owners[field]?.[at];
  }
  return undefined;
}

/** What a document's score for a term is multiplied by. */
export function weightOf(held: HeldTerm, doc: number): number {
  return held.weights?.[ownerOf(held, doc) ?? 0] ?? 1;
}

export interface Member {
  postings: readonly Postings[];
  within: DocSet | null;
  weight: number;
  /** Whether its documents make the group less rare. */
  counts: boolean;
}

/** How many documents count as having any of the members in each field: those that do not count make it no less rare. */
export function sizesOf(members: readonly Member[], documents: number): number[] {
  const counting = members.filter(({ counts }) => counts);
  return FIELDS.map((_, field) =>
    Math.min(
      documents,
      counting.reduce((sum, { postings }) => sum + (postings[field] as Postings).docs.length, 0),
    ),
  );
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
  const owner = ownersOf(members, fields, size);
  const postings = FIELDS.map((_, field) =>
    members.map(({ postings }, i) => ownedBy(postings[field] as Postings, owner, i + 1)).reduce(merge, NONE),
  );
  return {
    postings,
    within: null,
    sizes: sizesOf(members, documents),
    weights: members.map(({ weight }) => weight),
    // Beside the postings, and not by document: a long query over a large archive would hold gigabytes.
    owners: postings.map(({ docs }) => beside(docs, owner)),
  };
}

const NONE: Postings = { docs: new Uint32Array(), tfs: new Uint32Array() };

/** By document, the member that it is given to, counted from 1; 0 for none. Of equals it is the first. */
function ownersOf(members: readonly Member[], fields: readonly Field[], size: number): Uint16Array {
  const owners = new Uint16Array(size);
  const claims = members.flatMap(({ postings, within, weight }, i) =>
    fields.map((field) => {
      const { docs } = postings[FIELDS.indexOf(field)] as Postings;
      return { owner: i + 1, docs, within, value: weight * BOOST[field] };
    }),
  );
  claims.sort((a, b) => b.value - a.value);
  for (const { owner, docs, within, value } of claims) {
    if (value <= 0) continue;
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      if (owners[doc] === 0 && (!within || within[doc])) owners[doc] = owner;
    }
  }
  return owners;
}

/** The members, counted from 0, to which some documents are given. */
function beside(docs: Uint32Array, owners: Uint16Array): Uint16Array {
  const of = new Uint16Array(docs.length);
  for (let i = 0; i < docs.length; i++) of[i] = (owners[docs[i] as number] as number) - 1;
  return of;
}

/** Where a document is in an ascending list, or would be; not before `from`. */
export function placeOf(docs: Uint32Array, doc: number, from = 0): number {
  let low = from;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((docs[middle] as number) < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
