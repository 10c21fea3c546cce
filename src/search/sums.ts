import { type Address, type Archive, FIELDS, type Kernel, LENGTHS_ROW, NONE } from '../archive/index.ts';
import { idfOf } from './bm25.ts';
import type { Compiled, ScoredWord } from './compile.ts';
import type { DocSet } from './doc-set.ts';
import { type HeldTerm, writeOwners } from './group.ts';
import { BM25, BOOST } from './ranking.ts';

/** Sums are of 32 bits, scores are rounded to six digits, and equal ones ordered by date: what may come to as much must be in. */
export const MARGIN = 1 - 1e-5;
/** Words are told apart by numbers of 16 bits, from 1 on. */
const MOST_WORDS = 0xffff;

export interface Best {
  /** In ascending order. */
  docs: Uint32Array;
  /** The highest sum of those that are left out; 0 where none is. */
  rest: number;
}

/**
 * What each document scores by the words of a query: MiniSearch's BM25+ of all terms in all fields, whatever the query's tree,
 * which can only leave documents and terms out. MiniSearch, which makes an object a document, then scores the best.
 */
export class Sums {
  readonly #archive: Archive;
  readonly #kernel: Kernel;
  readonly #size: number;
  /** By document number: the sum; how many words it has, and the last of them that it was counted for. */
  readonly #sums: Address;
  readonly #words: Address;
  readonly #counted: Address;
  /** Where the rows of lengths are, four for as many documents as have one. */
  readonly #lengths: Address;
  #owners: Address | undefined;
  readonly #sets = new Map<DocSet, Address>();

  /** What is summed stays in the kernel's memory. */
  constructor(archive: Archive, kernel: Kernel, { words, terms }: Pick<Compiled, 'words' | 'terms'>) {
    const { documents, lengths, next } = archive.stats;
    this.#archive = archive;
    this.#kernel = kernel;
    this.#size = next;
    this.#sums = this.#kernel.reserve(4 * next);
    this.#words = this.#kernel.reserve(2 * next);
    this.#counted = this.#kernel.reserve(2 * next);
    this.#lengths = this.#kernel.reserve(4 * FIELDS.length * Math.ceil(next / LENGTHS_ROW));
    this.#kernel.setBm25(
      BM25,
      lengths.map((sum) => sum / documents),
    );
    for (const [i, word] of words.entries()) {
      for (const name of word.terms.keys()) {
        const held = terms.get(name);
        if (held) this.#add(held, word, documents, (i % MOST_WORDS) + 1);
      }
    }
    if (words.length > 1) this.#kernel.coordinate(this.#sums, this.#words, next);
  }

  #add(held: HeldTerm, word: ScoredWord, documents: number, number: number): void {
    const { members } = held;
    const owners = members.length > 1 ? this.#ownersOf(held) : NONE;
    const fields = word.fields.map((name) => FIELDS.indexOf(name));
    const worth = FIELDS.map((name, field) => BOOST[name] * idfOf(documents, held.sizes[field] as number));
    for (const [i, { postings, weight, within }] of members.entries()) {
      const asked = fields.filter((field) => postings.counts[field] !== 0);
      const mask = asked.reduce((bits, field) => bits | (1 << field), 0);
      for (const { first, last } of postings.chunks) {
        for (const field of asked) this.#readLengths(first, last, field);
      }
      this.#kernel.setFactors(worth.map((each) => each * weight));
      this.#kernel.score(postings, mask, {
        // Owners are told by sets already.
        within: owners === NONE ? this.#place(within) : NONE,
        owners,
        owner: i + 1,
        word: number,
        sums: this.#sums,
        words: this.#words,
        counted: this.#counted,
        lengths: this.#lengths,
      });
    }
  }

  #ownersOf(held: HeldTerm): Address {
    this.#owners ??= this.#kernel.reserve(this.#size);
    this.#kernel.bytes(this.#owners, this.#size).fill(0);
    writeOwners(this.#kernel, held, this.#owners, (set) => this.#place(set));
    return this.#owners;
  }

  /** A set in the kernel's memory. */
  #place(set: DocSet | null): Address {
    if (!set) return NONE;
    let address = this.#sets.get(set);
    if (address === undefined) {
      address = this.#kernel.put(set);
      this.#sets.set(set, address);
    }
    return address;
  }

  /** Sees to it that the lengths of a field are there for some documents. */
  #readLengths(first: number, last: number, field: number): void {
    const to = Math.floor(last / LENGTHS_ROW);
    for (let block = Math.floor(first / LENGTHS_ROW); block <= to; block++) {
      const at = this.#lengths + 4 * (block * FIELDS.length + field);
      if (this.#kernel.words(at, 1)[0] !== 0) continue;
      const row = this.#kernel.putLengths(this.#archive.terms.lengthRow(block, field));
      this.#kernel.words(at, 1)[0] = row;
    }
  }

  /** How many documents have any of the words. */
  get total(): number {
    return this.#kernel.count(this.#sums, this.#size);
  }

  /** The documents with the `count` highest sums, and those that come near the last of them. */
  best(count: number): Best {
    return this.#kernel.best(this.#sums, this.#size, Math.min(count, this.#size), MARGIN);
  }
}

/** The `count`th highest of some numbers from 0 up, 0 where there are fewer. */
export function nthBest(numbers: readonly number[], count: number): number {
  return [...numbers].sort((a, b) => b - a)[count - 1] ?? 0;
}
