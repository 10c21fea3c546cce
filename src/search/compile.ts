import type { Field, TermPostings } from '../archive/index.ts';
import { type DocSet, docsIn, intersect } from './doc-set.ts';
import type { Expansion } from './expansion.ts';
import { groupOf, type HeldTerm, type Member, sizesOf } from './group.ts';
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
  /** Whether documents can be found by it that no word gives a score. */
  scoreless: boolean;
}

export interface ScoredWord {
  word: QueryWord;
  /** The field that the query names for it, if any, and those in which it scores. */
  field: Field | null;
  fields: Field[];
  /** What it stands for, by the names of the terms that are looked up for it. */
  terms: Map<string, readonly Expansion[]>;
  /** Whether its own stems' articles alone decide how rare it is. */
  ownRarity: boolean;
}

/**
 * Turns a query tree into a MiniSearch query over a hydrated index.
 *
 * What restricts (filters, phrases, exclusions) becomes a set of documents through which the terms beside it are
 * seen; what scores becomes MiniSearch's own OR / AND tree. Each word's terms are held under names of their own, as
 * the same word may stand elsewhere in the query unrestricted or in another field.
 */
export function compile(matcher: Matcher, query: Query, filtered: DocSet | null): Compiled {
  return compiled(new Compiler(matcher, query, filtered, true));
}

/**
 * The same with a term for each that a word stands for, none rarer than the word: what a document scores by their sum is no less
 * than it scores by the query, also where the matcher finds too many documents for one of them.
 */
export function compileApart(matcher: Matcher, query: Query, filtered: DocSet | null): Compiled {
  return compiled(new Compiler(matcher, query, filtered, false));
}

function compiled({ terms, tree, within, words, additive, scoreless }: Compiler): Compiled {
  return { terms, tree, within, words, additive, scoreless };
}

class Compiler {
  readonly terms = new Map<string, HeldTerm>();
  readonly words: ScoredWord[] = [];
  additive = true;
  scoreless = false;
  readonly within: DocSet | null;
  readonly tree: MiniQuery | null;
  readonly #matcher: Matcher;
  readonly #groups: boolean;
  #names = 0;

  constructor(matcher: Matcher, query: Query, filtered: DocSet | null, groups: boolean) {
    this.#matcher = matcher;
    this.#groups = groups;
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
        return this.#phrase(query, this.#scope(scope, docs));
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
      part.type === 'phrase' ? this.#phrase(part, scope) : this.#compile(part, scope),
    );
    // A phrase is in every document of the scope, so that words beside it only add to the score.
    if (scored.length === 0 && scope.name !== '') return this.#unscored(scope.docs as DocSet, scope);
    return this.#combine(all ? 'AND' : 'OR', trees);
  }

  #word(query: Extract<Query, { type: 'word' }>, scope: Scope): MiniQuery | null {
    const trees = this.#matcher.words(query).map((word) => this.#terms(word, query.field, scope));
    return this.#combine(this.#matcher.options.all ? 'AND' : 'OR', trees);
  }

  /** The words of a phrase, in a scope in which it stands. */
  #phrase(query: Extract<Query, { type: 'phrase' }>, scope: Scope): MiniQuery | null {
    const trees = this.#matcher.words(query).map((word) => this.#terms(word, query.field, scope));
    return this.#combine('OR', trees);
  }

  #terms(word: QueryWord, field: Field | null, scope: Scope): MiniQuery | null {
    const fields = fieldsOf(field);
    const meaning = this.#matcher.understanding.meaning(word);
    const scored: ScoredWord = { word, field, fields, terms: new Map(), ownRarity: meaning.ownRarity };
    this.words.push(scored);
    const known = meaning.expansions.filter(({ stem }) => this.#matcher.terms.postings(stem));
    const members = known.map((expansion) => this.#member(scored, expansion, scope));
    const isGroup = meaning.grouped && known.length > 1;
    if (isGroup && this.#groups) return this.#grouped(scored, known, members);
    const most = isGroup ? sizesOf(members, this.#matcher.archive.stats.documents) : null;
    const trees = known.map((expansion, i): MiniQuery => {
      const { stem, weight } = expansion;
      const member = members[i] as Member;
      const term = this.#name() + stem;
      const { counts } = member.postings;
      const sizes = most ? counts.map((count, at) => Math.min(count, most[at] as number)) : counts;
      this.terms.set(term, { members: [member], fields, sizes });
      scored.terms.set(term, [expansion]);
      return { queries: [term], combineWith: 'OR', fields, boostTerm: () => weight };
    });
    // A word that stands for nothing still has to keep `all` from being met.
    return trees.length > 0 ? this.#combine('OR', trees) : { queries: [], combineWith: 'OR' };
  }

  /** One of the terms that a word stands for. */
  #member({ field, ownRarity }: ScoredWord, expansion: Expansion, scope: Scope): Member {
    const { stem, weight, how } = expansion;
    const postings = this.#matcher.terms.postings(stem) as TermPostings;
    const limited = this.#matcher.limitOf(expansion, field);
    return { postings, within: intersect(scope.docs, limited), weight, counts: !ownRarity || how === 'stem' };
  }

  /** All that a word stands for as one term. */
  #grouped(scored: ScoredWord, known: readonly Expansion[], members: readonly Member[]): MiniQuery {
    const term = this.#name();
    const { documents } = this.#matcher.archive.stats;
    this.terms.set(term, groupOf(members, scored.fields, documents));
    scored.terms.set(term, known);
    return { queries: [term], combineWith: 'OR', fields: scored.fields };
  }

  /** A term without a score that stands in just these documents. */
  #unscored(docs: DocSet, scope: Scope): MiniQuery {
    const inner = this.#scope(scope, docs);
    const numbers = inner.docs ? docsIn(inner.docs) : new Uint32Array();
    const body = { docs: numbers, tfs: new Uint32Array(numbers.length).fill(1) };
    const none = { docs: new Uint32Array(), tfs: new Uint32Array() };
    const counts = [0, 0, numbers.length, 0];
    // Without chunks, as it is never summed.
    const postings = { chunks: [], counts, fields: [none, none, body, none] };
    const member = { postings, within: null, weight: 0, counts: true };
    this.terms.set(inner.name, { members: [member], fields: ['body'], sizes: counts });
    this.additive = false;
    this.scoreless = true;
    return { queries: [inner.name], combineWith: 'OR', fields: ['body'], boostTerm: () => 0 };
  }

  #combine(combineWith: 'AND' | 'OR', trees: readonly (MiniQuery | null)[]): MiniQuery | null {
    const queries = trees.filter((tree) => tree !== null);
    if (queries.length === 0) return null;
    if (queries.length === 1) return queries[0] as MiniQuery;
    if (combineWith === 'AND') this.additive = false;
    return { combineWith, queries };
  }

  /** A scope within another. */
  #scope(outer: Scope, docs: DocSet): Scope {
    return { docs: intersect(outer.docs, docs), name: this.#name() };
  }

  /** What the names of terms start with: stems hold no zero byte, so no two are the same. */
  #name(): string {
    return `${this.#names++}\0`;
  }
}

/** Through which documents terms are seen; the name is empty at the top of the query. */
interface Scope {
  docs: DocSet | null;
  name: string;
}
