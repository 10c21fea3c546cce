import { type Archive, FIELDS, LENGTHS_BLOCK, type Postings } from '../archive/index.ts';
import { idfOf, saturation } from './bm25.ts';
import type { Compiled, ScoredWord } from './compile.ts';
import type { DocSet } from './doc-set.ts';
import { type HeldTerm, sizeOf } from './group.ts';
import { BOOST } from './ranking.ts';

/** Scores are rounded to six digits, and equal ones ordered by date: what may round to the last score must be in. */
const MARGIN = 1 - 1e-5;

export interface Preselection {
  /** The documents that can be among the first. */
  docs: DocSet;
  /** How many documents match in all. */
  total: number;
}

/**
 * The documents that can be among the first `count`, ties included, found by summing BM25+ over typed arrays: MiniSearch,
 * which makes an object a document, then scores only those. Null where the query does more than add scores up.
 */
export function preselect(archive: Archive, compiled: Compiled, count: number): Preselection | null {
  const { words, terms, additive } = compiled;
  if (!additive) return null;
  const sums = new Sums(archive);
  for (const [i, word] of words.entries()) {
    for (const [name, expansions] of word.terms) {
      const held = terms.get(name);
      // The members of a group have weights of their own.
      const weight = expansions.length === 1 ? (expansions[0]?.weight ?? 1) : 1;
      if (held) sums.add(held, word, weight, i + 1);
    }
  }
  return sums.best(count);
}

class Sums {
  readonly #archive: Archive;
  readonly #scores: Float64Array;
  readonly #words: Uint16Array;
  /** The last word that a document was counted for. */
  readonly #counted: Uint16Array;
  readonly #documents: number;
  readonly #averages: number[];

  constructor(archive: Archive) {
    const { documents, lengths, next } = archive.stats;
    this.#archive = archive;
    this.#scores = new Float64Array(next);
    this.#words = new Uint16Array(next);
    this.#counted = new Uint16Array(next);
    this.#documents = documents;
    this.#averages = lengths.map((sum) => sum / documents);
  }

  /** MiniSearch's BM25+ of one term, in the fields of its word. */
  add(held: HeldTerm, word: ScoredWord, weight: number, number: number): void {
    const { postings, within, weights, owners } = held;
    for (const name of word.fields) {
      const field = FIELDS.indexOf(name);
      const { docs, tfs } = postings[field] as Postings;
      const factor = weight * BOOST[name] * idfOf(this.#documents, sizeOf(held, field));
      const average = this.#averages[field] as number;
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i] as number;
        if (within && !within[doc]) continue;
        const own = weights?.[owners?.[field]?.[i] as number] ?? 1;
        const block = this.#archive.terms.lengthsBlock(Math.floor(doc / LENGTHS_BLOCK));
        const length = block[(doc % LENGTHS_BLOCK) * FIELDS.length + field] as number;
        const saturated = saturation(tfs[i] as number, length, average);
        this.#scores[doc] = (this.#scores[doc] as number) + factor * own * saturated;
        if (this.#counted[doc] === number) continue;
        this.#counted[doc] = number;
        this.#words[doc] = (this.#words[doc] as number) + 1;
      }
    }
  }

  best(count: number): Preselection {
    const scores = this.#scores;
    let total = 0;
    for (let doc = 0; doc < scores.length; doc++) {
      const words = this.#words[doc] as number;
      if (words === 0) continue;
      total++;
      if (words > 1) scores[doc] = (scores[doc] as number) * Math.sqrt(words);
    }
    // Documents that do not match have 0.
    const least = nthBest(scores, count) * MARGIN;
    const docs = new Uint8Array(scores.length);
    for (let doc = 0; doc < docs.length; doc++) {
      if ((this.#words[doc] as number) > 0 && (scores[doc] as number) >= least) docs[doc] = 1;
    }
    return { docs, total };
  }
}

/**
 * The `count`th highest of some numbers from 0 up, 0 where there are fewer: from a binary heap of the highest, the least of them on
 * top. Sorting a million takes ten times as long.
 */
export function nthBest(numbers: Float64Array, count: number): number {
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
