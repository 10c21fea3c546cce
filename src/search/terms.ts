import {
  type Archive,
  clip,
  FIELDS,
  type Field,
  type KnownForm,
  type Postings,
  type TermIndex,
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
  readonly #postings = new Map<string, Postings[] | undefined>();
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

  postings(stem: string): Postings[] | undefined {
    if (!this.#postings.has(stem)) this.#postings.set(stem, this.index.postings(stem));
    return this.#postings.get(stem);
  }

  /** The documents that have any of the stems in a field. */
  having(stems: Iterable<string>, field: Field | null): DocSet {
    const set = new Uint8Array(this.size);
    const fields = fieldsOf(field).map((name) => FIELDS.indexOf(name));
    for (const stem of stems) {
      const postings = this.postings(stem);
      if (postings) for (const i of fields) for (const doc of (postings[i] as Postings).docs) set[doc] = 1;
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
