import {
  type Address,
  FIELDS,
  type Field,
  type Kernel,
  type Postings,
  type TermPostings,
} from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import { BOOST } from './ranking.ts';

/** One of the terms of the archive that a word stands for, seen through a set of documents. */
export interface Member {
  postings: TermPostings;
  within: DocSet | null;
  /** What a score for it is multiplied by. */
  weight: number;
  /** Whether its documents make the group less rare. */
  counts: boolean;
}

/**
 * A term as a query asks for it. One of several members is a group: their rarity is that of the word, and a document counts the
 * word once. It is given to the member that is worth most in it: by weight, and by the best of `fields` it stands in.
 */
export interface HeldTerm {
  members: readonly Member[];
  fields: readonly Field[];
  /** How many documents count as having it in each field. */
  sizes: readonly number[];
}

/** One term for all that a query word stands for. */
export function groupOf(members: readonly Member[], fields: readonly Field[], documents: number): HeldTerm {
  return { members, fields, sizes: sizesOf(members, documents) };
}

/** How many documents count as having any of the members in each field: those that do not count make it no less rare. */
export function sizesOf(members: readonly Member[], documents: number): number[] {
  const counting = members.filter(({ counts }) => counts);
  return FIELDS.map((_, field) =>
    Math.min(
      documents,
      counting.reduce((sum, { postings }) => sum + (postings.counts[field] as number), 0),
    ),
  );
}

/** A member's claim to the documents that have it in a field. */
interface Claim {
  /** Counted from 0. */
  member: number;
  field: number;
}

/** In which order members of a group are given documents; of equals it is the first. */
function claimsOf({ members, fields }: HeldTerm): Claim[] {
  const claims = members.flatMap(({ weight }, member) =>
    fields.map((field) => ({ member, field: FIELDS.indexOf(field), value: weight * BOOST[field] })),
  );
  return claims.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
}

/** Writes to a byte for each document the member of a group that it is given to, counted from 1. `place` puts sets into the kernel. */
export function writeOwners(
  kernel: Kernel,
  held: HeldTerm,
  owners: Address,
  place: (set: DocSet | null) => Address,
): void {
  for (const { member, field } of claimsOf(held)) {
    const { postings, within } = held.members[member] as Member;
    if (postings.counts[field] === 0) continue;
    kernel.mark(postings, 1 << field, owners, member + 1, place(within));
  }
}

/** How a term stands in some documents. */
export class HeldDocs {
  readonly #held: HeldTerm;
  readonly #docs: Uint32Array;
  /** By member: how often it stands in each of the documents, FIELDS' numbers for each; null where in none. */
  readonly #tfs: readonly (Uint32Array | null)[];
  readonly #claims: readonly Claim[];

  /** `docs` in ascending order; all that a member has where they are not said. */
  constructor(kernel: Kernel, held: HeldTerm, docs = allDocs(held)) {
    this.#held = held;
    this.#docs = docs;
    this.#tfs = held.members.map(({ postings }) => kernel.lookUp(postings, docs));
    this.#claims = held.members.length > 1 ? claimsOf(held) : [];
  }

  /** The member to which a document is given, counted from 0; undefined for none. */
  ownerOf(doc: number): number | undefined {
    const at = placeOf(this.#docs, doc);
    return this.#docs[at] === doc ? this.#ownerAt(at) : undefined;
  }

  #ownerAt(at: number): number | undefined {
    const doc = this.#docs[at] as number;
    const isWithin = ({ within }: Member) => !within || within[doc] === 1;
    const { members } = this.#held;
    if (members.length === 1) return isWithin(members[0] as Member) ? 0 : undefined;
    return this.#claims.find(
      ({ member, field }) => this.#tf(member, at, field) > 0 && isWithin(members[member] as Member),
    )?.member;
  }

  #tf(member: number, at: number, field: number): number {
    return this.#tfs[member]?.[at * FIELDS.length + field] ?? 0;
  }

  /** What a document's score for a group is multiplied by; for a single term its query says that. */
  weightOf(doc: number): number {
    const { members } = this.#held;
    return members.length === 1 ? 1 : (members[this.ownerOf(doc) ?? 0]?.weight ?? 1);
  }

  /** Whether the term is in none of the documents. */
  get isNowhere(): boolean {
    return this.#tfs.every((tfs) => tfs === null);
  }

  /** By field, the documents with how often the one that they are given to stands there. */
  get fields(): Postings[] {
    const lists = FIELDS.map((): { docs: number[]; tfs: number[] } => ({ docs: [], tfs: [] }));
    for (let at = 0; at < this.#docs.length; at++) {
      const owner = this.#ownerAt(at);
      if (owner === undefined) continue;
      for (const [field, { docs, tfs }] of lists.entries()) {
        const tf = this.#tf(owner, at, field);
        if (tf === 0) continue;
        docs.push(this.#docs[at] as number);
        tfs.push(tf);
      }
    }
    return lists.map(({ docs, tfs }) => ({ docs: Uint32Array.from(docs), tfs: Uint32Array.from(tfs) }));
  }
}

/** The documents of a term in ascending order. */
function allDocs({ members }: HeldTerm): Uint32Array {
  const all = new Set<number>();
  for (const { postings } of members)
    for (const { docs } of postings.fields) for (const doc of docs) all.add(doc);
  return Uint32Array.from(all).sort();
}

/** Where a document is in an ascending list, or would be. */
function placeOf(docs: Uint32Array, doc: number): number {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((docs[middle] as number) < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}
