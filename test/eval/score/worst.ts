import { type Query, scoreSet } from './search.ts';

/** The queries that score lowest by the set's first metric. */
export function worstOf(
  queries: Query[],
  rankings: ReadonlyMap<string, string[]>,
  text: (query: Query) => string,
): string[] {
  return queries
    .map((query) => {
      const [metric = '', score = 0] = Object.entries(scoreSet([query], rankings))[0] ?? [];
      return { query, metric, score: score ?? 0 };
    })
    .sort((a, b) => a.score - b.score)
    .filter((x) => x.score < 1)
    .map((x) => `${x.query.id} ${x.metric}=${x.score.toFixed(3)} ${text(x.query)}`);
}
