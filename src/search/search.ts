import type { Archive, Head } from '../archive/index.ts';
import { type Asked, ask, having, type MatchingOptions } from './asked.ts';
import type { ScoredWord } from './compile.ts';
import { count } from './doc-set.ts';
import { Heads } from './heads.ts';
import { matchesOf } from './matches.ts';
import { byScore, type Scored, sortDocs } from './order.ts';
import { parseQuery } from './query.ts';
import { RERANKED, rerank } from './rerank.ts';
import { scoreAll, scoreFirst } from './score.ts';
import { snippetOf } from './snippet.ts';
import type { Hit, Page, SearchResult } from './types.ts';
import { withoutEmpty } from './words.ts';

export interface SearchOptions extends MatchingOptions, Page {
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
  const { matcher } = asked;
  const end = options.limit === 0 ? undefined : options.offset + options.limit;
  const byBest = !options.reverse && (options.sort ?? 'score') === 'score';
  const first = byBest && end !== undefined ? Math.max(end, RERANKED) : undefined;
  const heads = new Heads(archive);
  const { best, total, words } = rank(archive, asked, heads.of, first);
  const sorted = inOrder(best, options, heads.of);
  const hits = sorted.slice(options.offset, end).map(({ doc, score, terms }): Hit => {
    const head = heads.of(doc);
    if (options.details === false) return { doc, score, head, matches: [], snippet: { text: '', marks: [] } };
    const { matches, found } = matchesOf(archive, words, { doc, terms }, matcher.terms);
    return { doc, score, head, matches, snippet: snippetOf(archive, doc, found) };
  });
  return {
    hits,
    get total() {
      return total();
    },
    get complete() {
      return count(having(asked, true));
    },
    notices: matcher.understanding.notices,
  };
}

export interface Ranked {
  /** Best first by their words alone, then with what the first of them gain, not yet in their new order. */
  summed: Scored[];
  best: Scored[];
  /** How many documents match; may read articles. */
  total: () => number;
  /** The words that made the scores, with the terms by which documents were found. */
  words: readonly ScoredWord[];
}

/** What matches, with its scores; only what can be among the `first`, where that is given. */
export function rank(archive: Archive, asked: Asked, head: (doc: number) => Head, first?: number): Ranked {
  const { scored, total, words } = first === undefined ? scoreAll(asked) : scoreFirst(archive, asked, first);
  const summed = scored.sort(byScore(head));
  return { summed, best: rerank(archive, asked.matcher.terms, words, summed), total, words };
}

function inOrder(scored: Scored[], { sort = 'score', reverse = false }: Page, head: (doc: number) => Head) {
  if (sort !== 'score') return sortDocs(scored, sort, reverse, head);
  const sorted = scored.sort(byScore(head));
  return reverse ? sorted.reverse() : sorted;
}
