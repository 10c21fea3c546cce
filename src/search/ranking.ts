import type { Field } from '../archive/types.ts';

/**
 * What a word is worth by the field it stands in. Measured on the known-item and inflection sets (see README.md
 * here): a headline says what a story is about, the lead says it again, a caption mostly what a picture shows.
 */
export const BOOST: Record<Field, number> = { title: 5, lead: 0.75, body: 1, caption: 0.5 };

/** Parameters of BM25+: MiniSearch's own. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Fields that a field named in a query stands for: the lead is the start of the body. */
export function fieldsOf(field: Field | null): Field[] {
  if (field === null) return ['title', 'lead', 'body', 'caption'];
  return field === 'body' ? ['lead', 'body'] : [field];
}

/**
 * MiniSearch multiplies a sum of BM25+ scores by the number of query terms that matched, which drowns rare words in
 * long queries. Its square root ranks better. `terms` is that number, `words` counts a word with several stems once.
 */
export function coordinate(score: number, terms: number, words: number): number {
  return (score / Math.max(1, terms)) * Math.sqrt(Math.max(1, words));
}

/** Scores are compared and printed to six digits, so that the order of float sums cannot show. */
export function round(score: number): number {
  return Number(score.toPrecision(6));
}
