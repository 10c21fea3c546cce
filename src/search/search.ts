import type { Archive, Head } from '../archive/index.ts';
import { type Compiled, compile } from './compile.ts';
import { type DocSet, intersect } from './doc-set.ts';
import { selectDocs } from './filters.ts';
import { HydratedIndex } from './hydrated.ts';
import { Matcher } from './matcher.ts';
import { matchesOf } from './matches.ts';
import { byScore, type Scored, sortDocs } from './order.ts';
import { preselect } from './preselect.ts';
import { parseQuery } from './query.ts';
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
  const { all = false, literal = false } = options;
  const matcher = new Matcher(archive, query, { all, literal });
  const selected = selectDocs(archive, options);
  const compiled = compile(matcher, query, selected);
  const end = options.limit === 0 ? undefined : options.offset + options.limit;
  const byBest = !options.reverse && (options.sort ?? 'score') === 'score';
  const first = byBest && end !== undefined ? Math.max(end, RERANKED) : undefined;
  const { scored, total } = score(archive, compiled, first);
  const heads = new Heads(archive);
  const best = rerank(archive, matcher.terms, compiled.words, scored.sort(byScore(heads.of)));
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
      const every = intersect(matcher.docs(query, true), selected);
      return every?.reduce((sum, flag) => sum + flag, 0) ?? 0;
    },
    notices: matcher.understanding.notices,
  };
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
  const wordsOf = new Map<string, number[]>();
  for (const [i, word] of words.entries()) {
    for (const term of word.terms.keys()) {
      const numbers = wordsOf.get(term);
      if (numbers) numbers.push(i);
      else wordsOf.set(term, [i]);
    }
  }
  const boostDocument = (doc: number, term: string) => terms.get(term)?.weights?.[doc] ?? 1;
  const scored = index.search(tree, { boost: BOOST, bm25: BM25, boostDocument }).map((result) => {
    const matched = new Set(result.queryTerms.flatMap((term) => wordsOf.get(term) ?? []));
    return {
      doc: result.id as number,
      score: round(coordinate(result.score, result.queryTerms.length, matched.size)),
      terms: result.terms,
    };
  });
  return { scored, total: chosen?.total ?? scored.length };
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
class Heads {
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
