import type { Field, Postings } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import { intersect } from './doc-set.ts';
import { expansions, maxEdits } from './expand.ts';
import type { MiniQuery } from './hydrated.ts';
import type { Matcher } from './matcher.ts';
import type { Query } from './query.ts';
import { fieldsOf } from './ranking.ts';
import type { QueryWord } from './words.ts';

/** A query ready to be scored. */
export interface Compiled {
  /** What the tree's terms are in the archive, by the names under which it asks for them. */
  terms: ReadonlyMap<string, HeldTerm>;
  /** Null when nothing in the query has a score: then `within` are the results. */
  tree: MiniQuery | null;
  /** The documents that may be found; null for all. */
  within: DocSet | null;
  /** The words that make a score, with the terms by which MiniSearch knows them. */
  words: ScoredWord[];
  /** Whether the tree only ever adds scores up, so that they can be summed without it. */
  additive: boolean;
}

/** Postings, seen through a set of documents. */
export interface HeldTerm {
  postings: readonly Postings[];
  within: DocSet | null;
}

export interface ScoredWord {
  word: QueryWord;
  fields: Field[];
  /** Terms that are looked up for it. */
  terms: string[];
  /** Terms of the archive that it reaches, with the stem that each stands for. */
  stems: Map<string, string>;
}

/**
 * Turns a query tree into a MiniSearch query over a hydrated index.
 *
 * What restricts (filters, phrases, exclusions) becomes a set of documents through which the terms beside it are
 * seen; what scores becomes MiniSearch's own OR / AND tree. Below the top, terms seen through such a set are held
 * under names of their own, as the same word may stand elsewhere in the query unrestricted.
 */
export function compile(matcher: Matcher, query: Query, filtered: DocSet | null): Compiled {
  const compiler = new Compiler(matcher, query, filtered);
  const { terms, tree, within, words, additive } = compiler;
  return { terms, tree, within, words, additive };
}

class Compiler {
  readonly terms = new Map<string, HeldTerm>();
  readonly words: ScoredWord[] = [];
  additive = true;
  readonly within: DocSet | null;
  readonly tree: MiniQuery | null;
  readonly #matcher: Matcher;
  #scopes = 0;

  constructor(matcher: Matcher, query: Query, filtered: DocSet | null) {
    this.#matcher = matcher;
    const parts = query.type === 'any' || query.type === 'and' ? query.children : [query];
    this.within = intersect(filtered, matcher.within(parts));
    this.tree = this.#group(query.type === 'and' ? 'and' : 'any', parts, { docs: this.within, name: '' });
  }

  #compile(query: Query, scope: Scope): MiniQuery | null {
    switch (query.type) {
      case 'word':
        return this.#word(query, scope);
      case 'phrase': {
        const docs = this.#matcher.phrase(this.#matcher.words(query), query.field);
        return this.#terms(this.#matcher.words(query), query.field, this.#scope(scope, docs), 'OR');
      }
      case 'filter':
      case 'not':
        return this.#unscored(this.#matcher.docs(query), scope);
      case 'or':
        return this.#combine(
          'OR',
          query.children.map((child) => this.#compile(child, scope)),
        );
      default: {
        const docs = this.#matcher.within(query.children);
        return this.#group(query.type, query.children, docs ? this.#scope(scope, docs) : scope);
      }
    }
  }

  /** Parts beside each other, seen through the scope that their filters, phrases and exclusions leave. */
  #group(type: 'any' | 'and', parts: readonly Query[], scope: Scope): MiniQuery | null {
    const all = type === 'and' || this.#matcher.options.all;
    const scored = parts.filter((part) => part.type !== 'filter' && part.type !== 'not');
    const trees = scored.map((part) =>
      part.type === 'phrase'
        ? this.#terms(this.#matcher.words(part), part.field, scope, 'OR')
        : this.#compile(part, scope),
    );
    // A phrase is in every document of the scope, so that words beside it only add to the score.
    if (scored.length === 0 && scope.name !== '') return this.#unscored(scope.docs as DocSet, scope);
    return this.#combine(all ? 'AND' : 'OR', trees);
  }

  #word(query: Extract<Query, { type: 'word' }>, scope: Scope): MiniQuery | null {
    const { all, literal } = this.#matcher.options;
    const words = this.#matcher.words(query);
    const seen = literal ? this.#scope(scope, this.#matcher.docs(query)) : scope;
    return this.#terms(words, query.field, seen, all ? 'AND' : 'OR');
  }

  #terms(
    words: readonly QueryWord[],
    field: Field | null,
    scope: Scope,
    combineWith: 'AND' | 'OR',
  ): MiniQuery | null {
    const fields = fieldsOf(field);
    const trees = words.map((word) => {
      const scored: ScoredWord = { word, fields, terms: [], stems: new Map() };
      this.words.push(scored);
      const trees = word.stems.map((stem): MiniQuery => {
        const term = this.#hold(stem, scope, scored);
        scored.terms.push(term);
        const how = {
          ...(word.how === 'prefix' && { prefix: true }),
          ...(word.how === 'fuzzy' && { fuzzy: maxEdits(stem) }),
        };
        return { queries: [term], combineWith: 'OR', fields, ...how };
      });
      for (const stem of expansions(word, this.#matcher.archive.terms)) this.#hold(stem, scope, scored);
      return this.#combine('OR', trees);
    });
    return this.#combine(combineWith, trees);
  }

  /** Notes a stem, seen through a scope; gives the name under which the tree asks for it. */
  #hold(stem: string, scope: Scope, scored: ScoredWord): string {
    const term = scope.name + stem;
    const postings = this.#matcher.postings(stem);
    if (postings) this.terms.set(term, { postings, within: scope.docs });
    scored.stems.set(term, stem);
    return term;
  }

  /** A term without a score that stands in just these documents. */
  #unscored(docs: DocSet, scope: Scope): MiniQuery {
    const inner = this.#scope(scope, docs);
    const numbers = Uint32Array.from(inner.docs?.keys() ?? []).filter((doc) => inner.docs?.[doc]);
    const body = { docs: numbers, tfs: new Uint32Array(numbers.length).fill(1) };
    const none = { docs: new Uint32Array(), tfs: new Uint32Array() };
    this.terms.set(inner.name, { postings: [none, none, body, none], within: null });
    this.additive = false;
    return { queries: [inner.name], combineWith: 'OR', fields: ['body'], boostTerm: () => 0 };
  }

  #combine(combineWith: 'AND' | 'OR', trees: readonly (MiniQuery | null)[]): MiniQuery | null {
    const queries = trees.filter((tree) => tree !== null);
    if (queries.length === 0) return null;
    if (queries.length === 1) return queries[0] as MiniQuery;
    if (combineWith === 'AND') this.additive = false;
    return { combineWith, queries };
  }

  /** A scope within another, with a name that no prefix or near miss of a word reaches. */
  #scope(outer: Scope, docs: DocSet): Scope {
    return { docs: intersect(outer.docs, docs), name: `${'\0'.repeat(8)}${this.#scopes++}\0` };
  }
}

/** Through which documents terms are seen, and what their names in the index start with. */
interface Scope {
  docs: DocSet | null;
  name: string;
}
