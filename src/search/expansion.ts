import type { DocSet } from './doc-set.ts';
import type { How } from './types.ts';

/** A stem of the archive that a word of the query stands for. */
export interface Expansion {
  stem: string;
  /** What its score is multiplied by, from 0 to 1. */
  weight: number;
  /** Why it is here; `stem` for the word's own, in whichever form it is typed. */
  how: Exclude<How, 'exact'>;
  /** The numbers of the forms that count; null for every form of the stem. */
  forms: ReadonlySet<number> | null;
  /** The documents in which it counts; null for all. */
  within: DocSet | null;
  /** The word that stands beside it there, as the two make one. */
  beside?: string;
}

export const own = (stem: string): Expansion => ({ stem, weight: 1, how: 'stem', forms: null, within: null });

/** What a query word stands for in the archive. */
export interface Meaning {
  expansions: Expansion[];
  /**
   * Whether its articles are counted as those of one word, so that a rare misspelling is worth no more than the name. Each
   * expansion counts by itself for what a word is the start of, or near to.
   */
  grouped: boolean;
  /** Whether its own stems' articles alone decide how rare the word is. */
  ownRarity: boolean;
}
