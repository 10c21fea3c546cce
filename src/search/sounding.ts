/** A form that a word may mean: its distance in sound (`Sound.distance`), and how many articles have it. */
export interface Candidate {
  form: string;
  distance: number;
  articles: number;
}

/** A candidate and its distance after the prior for common words; lower is likelier. */
export type Kept<T extends Candidate> = T & { rank: number };

/** How far a form may be from the word, and how much worse than the best after the prior. */
const NEAR = 0.16;
export const BESIDE_BEST = 0.07;
/** How far the best alone may be when nothing is near. */
const NEAREST = 0.2;
/** When nothing is this near, words are worth trying whose key is an edit away (`Sound.nearKeys`). */
export const NEAR_ENOUGH = 0.12;
/** What each doubling of the number of articles takes off. */
const PRIOR = 0.004;

/** Distance after the prior: of two forms that are equally far, people mean the common one. */
export function rankOf(distance: number, articles: number): number {
  return distance - PRIOR * Math.log2(1 + articles);
}

/**
 * The candidates that a word is likely to mean, the likeliest first, at most `most`: those near in sound that are not much worse
 * than the best, or the best alone when none is near. Equal ones by articles, then by code unit.
 */
export function keepNearest<T extends Candidate>(candidates: readonly T[], most = 5): Kept<T>[] {
  const ranked = candidates
    .filter(({ distance }) => distance <= NEAREST)
    .map((candidate) => ({ ...candidate, rank: rankOf(candidate.distance, candidate.articles) }))
    .sort((a, b) => a.rank - b.rank || b.articles - a.articles || (a.form < b.form ? -1 : 1));
  const near = ranked.filter(({ distance }) => distance <= NEAR);
  const best = near[0];
  if (!best) return ranked.slice(0, 1);
  return near.filter(({ rank }) => rank <= best.rank + BESIDE_BEST).slice(0, most);
}

/** So far behind the nearest word the weight is nought. */
const REACH = 0.15;

/** What a word counts that is so far behind the nearest, which counts in full: from 1 to 0. */
export function weightBehind(behind: number): number {
  return (1 - Math.min(REACH, behind) / REACH) ** 2;
}
