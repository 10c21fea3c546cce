import { Means } from './means.ts';

/** One query of a set. Which of the last four it has decides how it is scored. */
export interface Query {
  id: string;
  query: string;
  /** A harder variant, scored apart. */
  query_short?: string;
  /** Known item: any of these is right. */
  targets?: string[];
  relevant?: string[];
  all_relevant?: string[];
  /** Graded 0, 1, 2. */
  judgements?: Record<string, number>;
}

export interface QuerySet {
  name: string;
  corpus: string;
  index_fields: string[];
  queries: Query[];
}

const TOP = 10;

const gain = (grades: number[]) =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

function graded(means: Means, judgements: Record<string, number>, ranking: string[]): void {
  const grades = Object.values(judgements);
  const relevant = grades.filter((grade) => grade > 0).length;
  const ideal = gain(grades.sort((a, b) => b - a).slice(0, TOP));
  const score = (ids: string[], suffix: string) => {
    const got = ids.slice(0, TOP).map((id) => judgements[id] ?? 0);
    means.add(`P10${suffix}`, got.filter((x) => x > 0).length / Math.max(1, Math.min(TOP, relevant)));
    means.add(`nDCG10${suffix}`, ideal > 0 ? gain(got) / ideal : 0);
  };
  score(ranking, '');
  // the pool of judged articles came from weak engines: what else a better one finds is unknown, not wrong
  score(
    ranking.filter((id) => id in judgements),
    ' judged',
  );
}

/**
 * Scores the rankings of a set, ids best first, by the set's own metric: P@10 and nDCG@10 for graded judgements (over
 * the whole ranking, and over its judged articles alone); P@10 and success@1 where several articles are relevant;
 * MRR@10 and recall@10 for known items. A query without a ranking scores 0; `empty` counts those.
 */
export function scoreSet(
  queries: Query[],
  rankings: ReadonlyMap<string, string[]>,
): Record<string, number | null> {
  const means = new Means();
  for (const query of queries) {
    const ranking = rankings.get(query.id) ?? [];
    const top = ranking.slice(0, TOP);
    if (query.judgements) graded(means, query.judgements, ranking);
    else {
      const relevant = new Set(query.all_relevant ?? query.relevant ?? query.targets);
      if (query.relevant) {
        const hits = top.filter((id) => relevant.has(id)).length;
        means.add('P10', hits / Math.min(TOP, relevant.size));
        means.add('S1', top[0] !== undefined && relevant.has(top[0]));
      } else {
        const at = top.findIndex((id) => relevant.has(id));
        means.add('MRR10', at < 0 ? 0 : 1 / (at + 1));
        means.add('R10', at >= 0);
      }
    }
    means.add('empty', top.length === 0);
  }
  const empty = means.sum('empty');
  const metrics = means.names().filter((name) => name !== 'empty');
  return { ...Object.fromEntries(metrics.map((name) => [name, means.mean(name)])), empty };
}
