import type { TermIndex } from '../archive/index.ts';
import type { QueryWord } from './words.ts';

/** Edits that a fuzzy word may be away: MiniSearch's fifth of its length, at least one. */
export function maxEdits(stem: string): number {
  return Math.min(6, Math.max(1, Math.round(stem.length * 0.2)));
}

/** The stems of the archive that a word stands for beside its own: for `word*` what starts with it, for `word~` what is near. */
export function expansions(word: QueryWord, terms: TermIndex): string[] {
  if (word.how === 'prefix') return word.stems.flatMap((stem) => [...terms.startingWith(stem)]);
  if (word.how === 'plain') return [];
  const near: string[] = [];
  for (const term of terms.vocabulary()) {
    if (word.stems.some((stem) => isWithin(stem, term, maxEdits(stem)))) near.push(term);
  }
  return near;
}

/** Whether the Levenshtein distance of two strings, in UTF-16 code units, is at most `limit`. */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
    row = next;
  }
  return (row[b.length] as number) <= limit;
}
