import {
  type Archive,
  clip,
  FIELDS,
  type Field,
  Kernel,
  type KnownForm,
  type TermIndex,
  type TermPostings,
} from '../archive/index.ts';
import { queryStems } from '../text/index.ts';
import type { DocSet } from './doc-set.ts';
import { fieldsOf } from './ranking.ts';

/** What a query reads of the inverted index, each term once. */
export class Terms {
  readonly index: TermIndex;
  /** The languages of the archive's articles. */
  readonly languages: readonly string[];
  /** Document numbers end before this. */
  readonly size: number;
  /** How many articles there are. */
  readonly documents: number;
  readonly #postings = new Map<string, TermPostings | undefined>();
  /** What goes through postings for the whole search. */
  readonly kernel = new Kernel();
  readonly #forms = new Map<string, KnownForm[]>();

  constructor(archive: Archive) {
    const { next, documents } = archive.stats;
    this.index = archive.terms;
    this.languages = [...archive.facetValues('language')];
    this.size = next;
    this.documents = documents;
  }

  /** The stems that a form may have in the archive's languages. */
  stemsOf(form: string): string[] {
    return [...new Set(queryStems(form, this.languages).map(clip))];
  }

  postings(stem: string): TermPostings | undefined {
    if (!this.#postings.has(stem)) this.#postings.set(stem, this.index.postings(stem));
    return this.#postings.get(stem);
  }

  /** The documents that have any of the stems in a field. */
  having(stems: Iterable<string>, field: Field | null): DocSet {
    const mask = fieldsOf(field).reduce((bits, name) => bits | (1 << FIELDS.indexOf(name)), 0);
    return this.kernel.scratch(() => {
      const marks = this.kernel.reserve(this.size);
      for (const stem of stems) {
        const postings = this.postings(stem);
        if (postings) this.kernel.mark(postings, mask, marks, 1);
      }
      return this.kernel.bytes(marks, this.size).slice();
    });
  }

  /** Those of some documents, in ascending order, that have a stem in a field. */
  havingOf(docs: Uint32Array, stem: string, field: Field | null): DocSet {
    const set = new Uint8Array(this.size);
    const postings = this.postings(stem);
    if (!postings) return set;
    const tfs = this.kernel.lookUp(postings, docs);
    if (!tfs) return set;
    const fields = fieldsOf(field).map((name) => FIELDS.indexOf(name));
    for (const [at, doc] of docs.entries()) {
      if (fields.some((one) => tfs[at * FIELDS.length + one] !== 0)) set[doc] = 1;
    }
    return set;
  }

  formsOf(stem: string): KnownForm[] {
    let forms = this.#forms.get(stem);
    if (!forms) {
      forms = this.index.formsOf(stem);
      this.#forms.set(stem, forms);
    }
    return forms;
  }

  /** In how many articles a stem stands, from above: an article with two of its forms counts twice. Reads no postings. */
  frequency(stem: string): number {
    return this.formsOf(stem).reduce((sum, { articles }) => sum + articles, 0);
  }

  /** The same of several stems together. */
  frequencyOf(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + this.frequency(stem), 0);
  }
}
