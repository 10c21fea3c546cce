import type { Archive, Head } from '../archive/index.ts';
import { type Compiled, compile, type ScoredWord } from './compile.ts';
import { count, type DocSet, intersect } from './doc-set.ts';
import { selectDocs } from './filters.ts';
import { weightOf } from './group.ts';
import { HydratedIndex } from './hydrated.ts';
import { Matcher } from './matcher.ts';
import { matchesOf } from './matches.ts';
import { byScore, type Scored, sortDocs } from './order.ts';
import { preselect } from './preselect.ts';
import { parseQuery, type Query } from './query.ts';
import { BM25, BOOST, coordinate, round } from './ranking.ts';
import { RERANKED, rerank } from './rerank.ts';
import { snippetOf } from './snippet.ts';
import type { Filters, Hit, Page, SearchResult } from './types.ts';
import { withoutEmpty } from './words.ts';

export interface SearchOptions extends Filters, Page {
  /** Every word must match. */
  all?: boolean;
  /** Words match in the form in which they are typed. */
  literal?: boolean;
  /** Whether to say how each result matched, and where best; true if not said. Takes longer than the search itself. */
  details?: boolean;
}

/**
 * The articles that match a query, best first: equal scores newest first, then by id. Never throws on account of
 * the query's text; a query without a word finds nothing.
 */
export function search(archive: Archive, text: string, options: SearchOptions): SearchResult {
  const query = withoutEmpty(parseQuery(text));
  if (!query) return { hits: [], total: 0, complete: 0, notices: [] };
  const asked = ask(archive, query, options);
  const { matcher, compiled } = asked;
  const end = options.limit === 0 ? undefined : options.offset + options.limit;
  const byBest = !options.reverse && (options.sort ?? 'score') === 'score';
  const first = byBest && end !== undefined ? Math.max(end, RERANKED) : undefined;
  const heads = new Heads(archive);
  const { best, total } = rank(archive, asked, heads.of, first);
  const sorted = inOrder(best, options, heads.of);
  const hits = sorted.slice(options.offset, end).map(({ doc, score, terms }): Hit => {
    const head = heads.of(doc);
    if (options.details === false) return { doc, score, head, matches: [], snippet: { text: '', marks: [] } };
    const { matches, found } = matchesOf(archive, compiled.words, { doc, terms }, matcher.terms);
    return { doc, score, head, matches, snippet: snippetOf(archive, doc, found) };
  });
  return {
    hits,
    total,
    get complete() {
      return count(having(asked, true));
    },
    notices: matcher.understanding.notices,
  };
}

/** A query, worked out for an archive and its filters. */
export interface Asked {
  query: Query;
  matcher: Matcher;
  /** The documents that pass the filters; null for all. */
  selected: DocSet | null;
  compiled: Compiled;
}

export function ask(archive: Archive, query: Query, options: Omit<SearchOptions, keyof Page>): Asked {
  const { all = false, literal = false } = options;
  const selected = selectDocs(archive, options);
  const matcher = new Matcher(archive, query, { all, literal, selected });
  return { query, matcher, selected, compiled: compile(matcher, query, selected) };
}

/** The documents that match, or those that have every word of the query. */
export function having({ query, matcher, selected }: Asked, every = matcher.options.all): DocSet {
  return intersect(matcher.docs(query, every), selected) as DocSet;
}

export interface Ranked {
  /** Best first by their words alone, then with what the first of them gain, not yet in their new order. */
  summed: Scored[];
  best: Scored[];
  total: number;
}

/** What matches, with its scores; only what can be among the `first`, where that is given. */
export function rank(
  archive: Archive,
  { matcher, compiled }: Asked,
  head: (doc: number) => Head,
  first?: number,
): Ranked {
  const { scored, total } = score(archive, compiled, first);
  const summed = scored.sort(byScore(head));
  return { summed, best: rerank(archive, matcher.terms, compiled.words, summed), total };
}

function inOrder(scored: Scored[], { sort = 'score', reverse = false }: Page, head: (doc: number) => Head) {
  if (sort !== 'score') return sortDocs(scored, sort, reverse, head);
  const sorted = scored.sort(byScore(head));
  return reverse ? sorted.reverse() : sorted;
}

/** The documents that match, with their scores; only those that can be among the `first`, where that is given. */
function score(
  archive: Archive,
  compiled: Compiled,
  first: number | undefined,
): { scored: Scored[]; total: number } {
  const { tree, terms, words, within } = compiled;
  if (!tree) return unscored(within, archive.stats.next);
  const chosen = first === undefined ? null : preselect(archive, compiled, first);
  const index = new HydratedIndex(archive);
  for (const [name, held] of terms) {
    index.hold(name, held.postings, intersect(held.within, chosen?.docs ?? null), held.sizes);
  }
  const matched = wordsMatched(words);
  const boostDocument = (doc: number, term: string) => {
    const held = terms.get(term);
    return held ? weightOf(held, doc) : 1;
  };
  const scored = index.search(tree, { boost: BOOST, bm25: BM25, boostDocument }).map((result) => {
    const { id, score, terms } = result;
    return { doc: id as number, score: round(coordinate(score, terms.length, matched(terms).size)), terms };
  });
  return { scored, total: chosen?.total ?? scored.length };
}

/** Says by which words of the query a document was found that was found by some terms. */
export function wordsMatched(words: readonly ScoredWord[]): (terms: readonly string[]) => Set<ScoredWord> {
  const wordOf = new Map(words.flatMap((word) => [...word.terms.keys()].map((term) => [term, word])));
  return (terms) => new Set(terms.flatMap((term) => wordOf.get(term) ?? []));
}

/** Filters and exclusions alone find articles too, all of them equal. */
function unscored(within: DocSet | null, size: number): { scored: Scored[]; total: number } {
  const found: Scored[] = [];
  for (let doc = 0; doc < size; doc++) {
    if (within?.[doc]) found.push({ doc, score: 0, terms: [] });
  }
  return { scored: found, total: found.length };
}

/** Heads of documents, each read once. */
export class Heads {
  readonly #archive: Archive;
  readonly #heads = new Map<number, Head>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  readonly of = (doc: number): Head => {
    let head = this.#heads.get(doc);
    if (!head) {
      head = this.#archive.head(doc);
      this.#heads.set(doc, head);
    }
    return head;
  };
}
