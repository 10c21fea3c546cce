import type { DateHit } from './types.ts';

/** A date that may be the article's, with the index of its line and where that line stands. */
export interface Candidate {
  hit: DateHit;
  line: number;
  position: 'before-headline' | 'after-headline' | 'in-body' | 'after-body';
}

const LEAST = -2.2;
const ROLE_SCORE = { published: 3, updated: -1.2, printed: -6, event: -4 } as const;
/** What each line further away takes off, and at most how much in all. */
const FALL = 0.1;
const MOST_FALL = 1.5;

function score({ hit, line, position }: Candidate, anchors: readonly number[]): number {
  const fall = Math.min(MOST_FALL, ...anchors.map((anchor) => FALL * Math.abs(line - anchor)));
  let sum = hit.role === null ? 0 : ROLE_SCORE[hit.role];
  if (hit.hasTime) sum += 0.6;
  if (hit.edtf.length < 10) sum -= 0.5;
  if (hit.edtf.startsWith('X')) sum -= hit.role === 'published' ? 1.5 : 4;
  if (position === 'before-headline') return sum - 1.2 - fall;
  if (position === 'after-headline') return sum + 2 - fall;
  return position === 'in-body' ? sum - 0.5 - fall : sum - 1.3;
}

/**
 * The candidate that is the date of publication, or null when none is good enough. A published-word, a time of day and
 * a place just after the headline speak for a date; words of updating, and a place before the headline, inside the body or
 * after it, against it; what is said to be the day of printing, fetching or reading never counts. Equal scores: the
 * earlier line. Intervals are never chosen. Distances count from the first candidate after the headline.
 */
export function choosePublished(candidates: readonly Candidate[]): DateHit | null {
  const single = candidates.filter(({ hit }) => !hit.edtf.includes('/'));
  const lines = (position: Candidate['position']): number[] =>
    single.filter((candidate) => candidate.position === position).map(({ line }) => line);
  const anchors = [
    Math.min(...lines('after-headline')),
    Math.max(...lines('before-headline')),
    Math.min(...lines('in-body')),
  ]
    .filter(Number.isFinite)
    .slice(0, 1);
  let best: { hit: DateHit; value: number } | null = null;
  for (const candidate of single) {
    const value = score(candidate, anchors);
    if (value > LEAST && (!best || value > best.value)) best = { hit: candidate.hit, value };
  }
  return best?.hit ?? null;
}
