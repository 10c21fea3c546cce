import MiniSearch, { type Query as MiniQuery, type SearchOptions, type SearchResult } from 'minisearch';
import type { Archive } from '../archive/archive.ts';
import { FIELDS, type Postings } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';

/**
 * A MiniSearch that holds only what one query touches. Its protected members, a version-pinned contract with
 * MiniSearch 7.2, are filled with views over the archive's postings: `size` is the true document frequency, `keys()`
 * yields only documents that pass the filters. So its answers are those of one MiniSearch that holds everything.
 */
export class HydratedIndex extends MiniSearch {
  /** `allowed` are the documents that may be found; null for all. */
  constructor(archive: Archive) {
    super({
      fields: [...FIELDS],
      // Terms come analysed: a query's term is looked up as it stands.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      autoVacuum: false,
    });
    const { documents, lengths } = archive.stats;
    this._documentCount = documents;
    this._avgFieldLength = lengths.map((sum) => (documents === 0 ? 0 : sum / documents));
    this._documentIds = new Identity() as unknown as Map<number, number>;
    this._fieldLength = new FieldLengths(archive) as unknown as Map<number, number[]>;
  }

  /**
   * Puts a term in: its postings by field, seen by the query through `allowed`. `sizes` say how many documents count as having
   * it, where that is not how many postings there are.
   */
  hold(
    term: string,
    fields: readonly Postings[],
    allowed: DocSet | null,
    sizes: readonly number[] | null = null,
  ): void {
    const data = new Map<number, Map<number, number>>();
    for (const [field, postings] of fields.entries()) {
      if (postings.docs.length === 0) continue;
      const view = new PostingsView(postings, allowed, sizes?.[field]);
      data.set(field, view as unknown as Map<number, number>);
    }
    (this._index as unknown as { set(key: string, value: unknown): void }).set(term, data);
  }
}

export type { MiniQuery, SearchOptions, SearchResult };

/** Documents are named by their numbers. */
class Identity {
  get(doc: number): number {
    return doc;
  }
  has(): boolean {
    return true;
  }
}

/** Field lengths of a document, read from the archive when a score needs them. */
class FieldLengths {
  readonly #archive: Archive;
  readonly #row: number[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The same array each time, with the lengths of `doc`. */
  get(doc: number): number[] {
    return this.#archive.terms.lengths(doc, this.#row);
  }
}

/** The part of Map's interface that MiniSearch's scoring uses, over typed arrays. */
class PostingsView {
  readonly #postings: Postings;
  readonly #allowed: DocSet | null;
  /** The document frequency. */
  readonly size: number;
  #at = 0;

  constructor(postings: Postings, allowed: DocSet | null, size = postings.docs.length) {
    this.#postings = postings;
    this.size = size;
    this.#allowed = allowed;
  }

  *keys(): Generator<number> {
    const { docs } = this.#postings;
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      if (this.#allowed && !this.#allowed[doc]) continue;
      this.#at = i;
      yield doc;
    }
  }

  /** MiniSearch asks for the frequency of the document that keys() has just given. */
  get(doc: number): number | undefined {
    const { docs, tfs } = this.#postings;
    if (docs[this.#at] === doc) return tfs[this.#at];
    const found = docs.indexOf(doc);
    return found < 0 ? undefined : tfs[found];
  }
}
