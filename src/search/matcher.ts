import type { Archive, Field } from '../archive/index.ts';
import { both, complement, type DocSet, docsIn, either, intersect } from './doc-set.ts';
import { type Expansion, own } from './expansion.ts';
import { filterDocs } from './filters.ts';
import { acceptedForms, phraseDocs } from './phrase.ts';
import type { Query } from './query.ts';
import { Terms } from './terms.ts';
import { Understanding } from './understanding.ts';
import type { QueryWord } from './words.ts';

export interface MatchOptions {
  /** Every word is wanted. */
  all: boolean;
  /** Words match in the form in which they are typed. */
  literal: boolean;
  /** The documents that pass the filters beside the query; null or not said for all. */
  selected?: DocSet | null;
}

/** What may stand at one place of a phrase. */
interface Unit {
  stems: string[];
  forms: Set<number>;
}

function unitOf(expansions: readonly Expansion[], terms: Terms): Unit {
  return { stems: expansions.map(({ stem }) => stem), forms: acceptedForms(expansions, terms) };
}

/** A way to write a phrase: where its words stand, and which forms each of them accepts. */
interface Written {
  candidates: DocSet;
  accepted: readonly ReadonlySet<number>[];
}

/** How a matcher looks at articles for what their postings do not say. */
interface View {
  /** The documents that are looked at, in ascending order; null for all. Of others nothing is said. */
  among: Uint32Array | null;
  /** Whether articles are read at all; else what they may match counts as matched, and nothing as excluded by it. */
  reads: boolean;
}

/** Which documents a query matches. Reads each term's postings once. */
export class Matcher {
  readonly archive: Archive;
  readonly options: MatchOptions;
  readonly terms: Terms;
  readonly size: number;
  readonly understanding: Understanding;
  readonly #reached = new Map<Expansion, DocSet>();
  /** Verified phrases, by their words: finding them reads articles. */
  readonly #phrases = new Map<readonly QueryWord[], DocSet>();
  /** What the words of a phrase accept, and where they stand in whatever order: also for those that are made from this one. */
  readonly #written: Map<readonly QueryWord[], Written[]>;

  readonly #view: View;

  constructor(
    archive: Archive,
    query: Query,
    options: MatchOptions,
    like: Matcher | null = null,
    view: View = { among: null, reads: true },
  ) {
    this.archive = archive;
    this.options = options;
    this.size = archive.stats.next;
    this.terms = like?.terms ?? new Terms(archive);
    this.understanding =
      like?.understanding ?? new Understanding(archive, this.terms, query, options.literal, options.selected);
    this.#written = like ? like.#written : new Map();
    this.#view = view;
  }

  /** One that finds all that this one finds and reads no articles, so that it may find more. */
  unread(query: Query): Matcher {
    return new Matcher(this.archive, query, this.options, this, { among: null, reads: false });
  }

  /** One that finds what this one finds among some documents, in ascending order, and reads no others. */
  among(query: Query, docs: Uint32Array): Matcher {
    return new Matcher(this.archive, query, this.options, this, { among: docs, reads: true });
  }

  /** Whether articles must be read to say what a query matches. */
  mustRead(query: Query): boolean {
    switch (query.type) {
      case 'filter':
        return false;
      case 'not':
        return this.#mustReadExcluded(query.child);
      case 'phrase':
        return this.words(query).length > 1 || this.#hasForms(query);
      case 'word':
        return this.#hasForms(query);
      default:
        return query.children.some((child) => this.mustRead(child));
    }
  }

  #mustReadExcluded(query: Query): boolean {
    if (query.type === 'word' && query.how === 'plain') {
      return this.words(query).length > 1 || this.#hasForms(query);
    }
    return this.mustRead(query);
  }

  #hasForms(query: Extract<Query, { type: 'word' | 'phrase' }>): boolean {
    return this.words(query).some((word) => this.expansions(word).some(({ forms }) => forms !== null));
  }

  words(query: Extract<Query, { type: 'word' | 'phrase' }>): QueryWord[] {
    return this.understanding.words(query);
  }

  /** What a word stands for in the archive. */
  expansions(word: QueryWord): Expansion[] {
    return this.understanding.meaning(word).expansions;
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
        if (!this.#view.reads && this.#mustReadExcluded(query.child)) {
          return new Uint8Array(this.size).fill(1);
        }
        return complement(this.excluded(query.child));
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
    if (words.length === 1) return this.#oneWord(words[0] as QueryWord, field);
    return this.#writtenAs(words, field)
      .map(({ candidates, accepted }) => this.#read(candidates, accepted, field))
      .reduce(either);
  }

  #writtenAs(words: readonly QueryWord[], field: Field | null): Written[] {
    let written = this.#written.get(words);
    if (!written) {
      written = this.#writings(words).map((units) => ({
        candidates: units.map(({ stems }) => this.terms.having(stems, field)).reduce(both),
        accepted: units.map(({ forms }) => forms),
      }));
      this.#written.set(words, written);
    }
    return written;
  }

  /** Those of the candidates in which forms stand side by side. */
  #read(candidates: DocSet, accepted: readonly ReadonlySet<number>[], field: Field | null): DocSet {
    const { among, reads } = this.#view;
    if (!reads) return candidates;
    const docs = among ? among.filter((doc) => candidates[doc] === 1) : docsIn(candidates);
    return phraseDocs(this.archive, docs, accepted, field);
  }

  /** The ways to write a phrase: word by word, with two of them as one, with one of them as two. */
  #writings(words: readonly QueryWord[]): Unit[][] {
    const meanings = words.map((word) => this.expansions(word));
    const areOne = (i: number) => (meanings[i] ?? []).filter((one) => meanings[i + 1]?.includes(one));
    const alone = meanings.map((expansions, i) => {
      const others = [...areOne(i - 1), ...areOne(i)];
      return expansions.filter((one) => !others.includes(one) && one.beside === undefined);
    });
    const units = alone.map((expansions) => unitOf(expansions, this.terms));
    const writings = [units];
    for (const [i, expansions] of meanings.entries()) {
      const [before, after] = [units.slice(0, i), units.slice(i + 1)];
      const one = areOne(i);
      if (one.length > 0) writings.push([...before, unitOf(one, this.terms), ...after.slice(1)]);
      for (const head of expansions) {
        if (head.beside === undefined) continue;
        const tail = this.terms.stemsOf(head.beside).map(own);
        writings.push([...before, unitOf([head], this.terms), unitOf(tail, this.terms), ...after]);
      }
    }
    return writings;
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

  /** The documents that have a stem in a field, in one of the forms that count. */
  reached(expansion: Expansion, field: Field | null): DocSet {
    const { stem, forms, within } = expansion;
    if (!forms) return this.#having(stem, field, within);
    let found = this.#reached.get(expansion);
    if (!found) {
      found = this.#read(this.#having(stem, field, within), [forms], field);
      this.#reached.set(expansion, found);
    }
    return found;
  }

  /** The same in whatever form; only of those that are looked at. */
  #having(stem: string, field: Field | null, within: DocSet | null): DocSet {
    const { among } = this.#view;
    const having = among ? this.terms.havingOf(among, stem, field) : this.terms.having([stem], field);
    return within ? both(having, within) : having;
  }

  /** Where an expansion counts; null for everywhere that its stem stands. What is not read may count wherever that is. */
  limitOf(expansion: Expansion, field: Field | null): DocSet | null {
    const { forms, within } = expansion;
    if (!forms || !this.#view.reads) return within;
    return this.reached(expansion, field);
  }

  /** What a part takes out. A hyphenated word is taken out as a whole: `-জং-উন` does not take out every উন. */
  excluded(query: Query): DocSet {
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
