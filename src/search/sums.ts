import { type Archive, FIELDS, LENGTHS_BLOCK, type Postings } from '../archive/index.ts';
import { idfOf, saturation } from './bm25.ts';
import type { Compiled, ScoredWord } from './compile.ts';
import { type HeldTerm, sizeOf } from './group.ts';
import { BOOST } from './ranking.ts';

/** Sums are of 32 bits, scores are rounded to six digits, and equal ones ordered by date: what may come to as much must be in. */
export const MARGIN = 1 - 1e-5;
/** Where the postings are fewer than this part of the documents, the documents are listed. */
const SPARSE = 1 / 8;
/** Up to so many occurrences and so long fields a worth is kept. */
const KEPT_TFS = 16;
const KEPT_LENGTHS = 1024;

export interface Best {
  /** In ascending order. */
  docs: Uint32Array;
  /** The highest sum of those that are left out; 0 where none is. */
  rest: number;
}

/**
 * What each document scores by the words of a query, summed over typed arrays: MiniSearch's BM25+ of all terms in all fields, whatever
 * the query's tree, which can only leave documents and terms out. MiniSearch, which makes an object a document, then scores the best.
 */
export class Sums {
  readonly #archive: Archive;
  /** The documents with any of the terms, where they are few; else documents stand at their numbers. */
  readonly #listed: Uint32Array | null;
  readonly #scores: Float32Array;
  /** How many words a document has, and the last of them that it was counted for. */
  readonly #words: Uint8Array | Uint16Array;
  readonly #counted: Uint8Array | Uint16Array;
  readonly #documents: number;
  readonly #averages: number[];
  /** What a term is worth in a field, by frequency and length: before V8 has optimised the loop, each sum of floats is an object. */
  readonly #kept = new Float64Array(KEPT_TFS * KEPT_LENGTHS);
  /** How many documents have any of the words. */
  readonly total: number;

  constructor(archive: Archive, { words, terms }: Pick<Compiled, 'words' | 'terms'>) {
    const { documents, lengths, next } = archive.stats;
    this.#archive = archive;
    this.#documents = documents;
    this.#averages = lengths.map((sum) => sum / documents);
    this.#listed = listOf([...terms.values()], next * SPARSE);
    const size = this.#listed?.length ?? next;
    const counters = words.length < 256 ? Uint8Array : Uint16Array;
    this.#scores = new Float32Array(size);
    this.#words = new counters(size);
    this.#counted = new counters(size);
    for (const [i, word] of words.entries()) {
      for (const [name, expansions] of word.terms) {
        const held = terms.get(name);
        // The members of a group have weights of their own.
        const weight = expansions.length === 1 ? (expansions[0]?.weight ?? 1) : 1;
        if (held) this.#add(held, word, weight, i + 1);
      }
    }
    this.total = this.#coordinate();
  }

  #add(held: HeldTerm, word: ScoredWord, weight: number, number: number): void {
    const { postings, within, weights, owners } = held;
    const [scores, words, counted, listed] = [this.#scores, this.#words, this.#counted, this.#listed];
    const kept = this.#kept;
    for (const name of word.fields) {
      const field = FIELDS.indexOf(name);
      const { docs, tfs } = postings[field] as Postings;
      const factor = weight * BOOST[name] * idfOf(this.#documents, sizeOf(held, field));
      const average = this.#averages[field] as number;
      const owner = owners?.[field];
      kept.fill(0);
      let inBlock = -1;
      let block: Uint32Array = NO_LENGTHS;
      let at = 0;
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i] as number;
        if (within && within[doc] !== 1) continue;
        if (listed) while ((listed[at] as number) < doc) at++;
        else at = doc;
        const own = weights && owner ? (weights[owner[i] as number] as number) : 1;
        const of = (doc / LENGTHS_BLOCK) | 0;
        if (of !== inBlock) {
          inBlock = of;
          block = this.#archive.terms.lengthsBlock(of);
        }
        const length = block[(doc % LENGTHS_BLOCK) * FIELDS.length + field] as number;
        const tf = tfs[i] as number;
        const cell = tf < KEPT_TFS && length < KEPT_LENGTHS ? tf * KEPT_LENGTHS + length : -1;
        let value = cell < 0 ? 0 : (kept[cell] as number);
        if (value === 0) {
          value = factor * saturation(tf, length, average);
          if (cell >= 0) kept[cell] = value;
        }
        scores[at] = (scores[at] as number) + (own === 1 ? value : own * value);
        if (counted[at] === number) continue;
        counted[at] = number;
        words[at] = (words[at] as number) + 1;
      }
    }
  }

  /** Gives what was added the factor of the words that are there; and how many documents have any. */
  #coordinate(): number {
    const [scores, words] = [this.#scores, this.#words];
    let total = 0;
    for (let at = 0; at < scores.length; at++) {
      const having = words[at] as number;
      if (having === 0) continue;
      total++;
      if (having > 1) scores[at] = (scores[at] as number) * Math.sqrt(having);
    }
    return total;
  }

  /** The documents with the `count` highest sums, and those that come near the last of them. */
  best(count: number): Best {
    const [scores, words] = [this.#scores, this.#words];
    // Documents that do not match have 0.
    const least = count >= this.total ? 0 : nthBest(scores, count) * MARGIN;
    const docs: number[] = [];
    let rest = 0;
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at] as number;
      if (score < least) {
        if (score > rest) rest = score;
      } else if (words[at] !== 0) docs.push(this.#listed ? (this.#listed[at] as number) : at);
    }
    return { docs: Uint32Array.from(docs), rest };
  }
}

const NO_LENGTHS = new Uint32Array();

/** The documents of some terms in ascending order; null where they have more than so many postings. */
function listOf(terms: readonly HeldTerm[], most: number): Uint32Array | null {
  const lists = terms.flatMap(({ postings }) => postings.map(({ docs }) => docs));
  const total = lists.reduce((sum, docs) => sum + docs.length, 0);
  if (total > most) return null;
  const all = new Uint32Array(total);
  let to = 0;
  for (const docs of lists) {
    all.set(docs, to);
    to += docs.length;
  }
  all.sort();
  let n = 0;
  for (let i = 0; i < total; i++) if (i === 0 || all[i] !== all[i - 1]) all[n++] = all[i] as number;
  return all.subarray(0, n);
}

/**
 * The `count`th highest of some numbers from 0 up, 0 where there are fewer: from a binary heap of the highest, the least of them on
 * top. Sorting a million takes ten times as long.
 */
export function nthBest(numbers: ArrayLike<number>, count: number): number {
  if (count < 1 || count > numbers.length) return 0;
  const heap = new Float64Array(count);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number <= (heap[0] as number)) continue;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && (heap[child + 1] as number) < (heap[child] as number)) child++;
      const below = heap[child] as number;
      if (below >= number) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = number;
  }
  return heap[0] as number;
}
