import { type Archive, FIELDS, type Field, type Postings } from '../archive/index.ts';
import { both, complement, type DocSet, either, intersect } from './doc-set.ts';
import { type Expansion, expand } from './expand.ts';
import { filterDocs } from './filters.ts';
import { acceptedForms, phraseDocs } from './phrase.ts';
import type { Query } from './query.ts';
import { fieldsOf } from './ranking.ts';
import { type QueryWord, queryWords } from './words.ts';

export interface MatchOptions {
  /** Every word is wanted. */
  all: boolean;
  /** Words match in the form in which they are typed. */
  literal: boolean;
}

/** Which documents a query matches. Reads each term's postings once. */
export class Matcher {
  readonly archive: Archive;
  readonly options: MatchOptions;
  readonly languages: string[];
  readonly size: number;
  readonly #postings = new Map<string, Postings[] | undefined>();
  readonly #words = new Map<Query, QueryWord[]>();
  readonly #expansions = new Map<QueryWord, Expansion[]>();
  readonly #reached = new Map<Expansion, DocSet>();
  /** Verified phrases, by their words: finding them reads articles. */
  readonly #phrases = new Map<readonly QueryWord[], DocSet>();

  constructor(archive: Archive, options: MatchOptions) {
    this.archive = archive;
    this.options = options;
    this.languages = [...archive.facetValues('language')];
    this.size = archive.stats.next;
  }

  postings(stem: string): Postings[] | undefined {
    if (!this.#postings.has(stem)) this.#postings.set(stem, this.archive.terms.postings(stem));
    return this.#postings.get(stem);
  }

  words(query: Extract<Query, { type: 'word' | 'phrase' }>): QueryWord[] {
    let words = this.#words.get(query);
    if (!words) {
      words = queryWords(query, this.languages);
      this.#words.set(query, words);
    }
    return words;
  }

  /** Whether a part beside others must match for an article to be found: only words and groups of them are optional. */
  static isRequired(query: Query): boolean {
    return query.type === 'phrase' || query.type === 'filter';
  }

  /** The documents that a query matches; with `all`, every word of it. */
  docs(query: Query, all = this.options.all): DocSet {
    switch (query.type) {
      case 'word':
        return this.#wordDocs(query, all);
      case 'phrase':
        return this.phrase(this.words(query), query.field);
      case 'filter':
        return filterDocs(this.archive, query.key, query.value);
      case 'not':
        return complement(this.#excluded(query.child));
      default:
        return this.#groupDocs(query.type, query.children, all);
    }
  }

  /** The documents in which words stand side by side; for one word, those that have it. */
  phrase(words: readonly QueryWord[], field: Field | null): DocSet {
    if (words.length === 0) return new Uint8Array(this.size);
    const known = this.#phrases.get(words);
    if (known) return known;
    const found = this.#phrase(words, field);
    this.#phrases.set(words, found);
    return found;
  }

  #phrase(words: readonly QueryWord[], field: Field | null): DocSet {
    const candidates = words.map((word) => this.having(word.stems, field)).reduce(both);
    const { literal } = this.options;
    if (words.length === 1 && !literal) return candidates;
    const accepted = acceptedForms(this.archive, words, literal);
    if (!accepted) return new Uint8Array(this.size);
    return phraseDocs(this.archive, candidates, accepted, field);
  }

  /** The documents that have any of the stems in a field. */
  having(stems: readonly string[], field: Field | null): DocSet {
    const set = new Uint8Array(this.size);
    const fields = fieldsOf(field).map((name) => FIELDS.indexOf(name));
    for (const stem of stems) {
      const postings = this.postings(stem);
      if (postings) for (const i of fields) for (const doc of (postings[i] as Postings).docs) set[doc] = 1;
    }
    return set;
  }

  #wordDocs(query: Extract<Query, { type: 'word' }>, all: boolean): DocSet {
    const sets = this.words(query).map((word) => this.#oneWord(word, query.field));
    if (sets.length === 0) return new Uint8Array(this.size);
    return sets.reduce(all ? both : either);
  }

  #oneWord(word: QueryWord, field: Field | null): DocSet {
    const sets = this.expansions(word).map((expansion) => this.reached(expansion, field));
    return sets.reduce(either, new Uint8Array(this.size));
  }

  /** What a word stands for in the archive. */
  expansions(word: QueryWord): Expansion[] {
    let found = this.#expansions.get(word);
    if (!found) {
      found = expand(word, this.archive.terms, this.options.literal);
      this.#expansions.set(word, found);
    }
    return found;
  }

  /** The documents that have a stem in a field, in one of the forms that count. */
  reached(expansion: Expansion, field: Field | null): DocSet {
    const candidates = this.having([expansion.stem], field);
    if (!expansion.forms) return candidates;
    let found = this.#reached.get(expansion);
    if (!found) {
      found = phraseDocs(this.archive, candidates, [expansion.forms], field);
      this.#reached.set(expansion, found);
    }
    return found;
  }

  /** A hyphenated word is taken out as a whole: `-জং-উন` does not take out every উন. */
  #excluded(query: Query): DocSet {
    if (query.type === 'word' && query.how === 'plain') return this.phrase(this.words(query), query.field);
    return this.docs(query);
  }

  #groupDocs(type: 'any' | 'or' | 'and', children: readonly Query[], all: boolean): DocSet {
    const sets = () => children.map((child) => this.docs(child, all));
    if (type === 'or') return sets().reduce(either);
    if (type === 'and' || all) return sets().reduce(both);
    const within = this.within(children);
    const optional = children.filter((child) => !Matcher.isRequired(child) && child.type !== 'not');
    const hasPhrase = children.some((child) => child.type === 'phrase');
    if (within && (optional.length === 0 || hasPhrase)) return within;
    const any = optional.map((child) => this.docs(child, all)).reduce(either);
    return within ? both(any, within) : any;
  }

  /** What the phrases, filters and exclusions among parts beside each other leave; null for all documents. */
  within(children: readonly Query[]): DocSet | null {
    return children
      .filter((child) => Matcher.isRequired(child) || child.type === 'not')
      .map((child) => this.docs(child))
      .reduce<DocSet | null>(intersect, null);
  }
}
