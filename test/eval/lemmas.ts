import { analyse } from '../../src/text/index.ts';

export interface LemmaRow {
  word: string;
  lemma: string;
}

export interface LemmaFigures {
  /** Share of inflected words (word and lemma differ) that have the stem of their lemma. */
  conflated: number;
  /** Of the pairs of distinct words with one stem, the share that have one lemma. */
  precision: number;
  /** How many inflected words were measured. */
  n: number;
}

/** How well a Bangla stemmer brings words to their lemma; repeated rows count once. */
export function measureLemmas(rows: readonly LemmaRow[]): LemmaFigures {
  const distinct = [...new Map(rows.map((row) => [`${row.word}\t${row.lemma}`, row])).values()];
  const inflected = distinct.filter(({ word, lemma }) => word !== lemma);
  const met = inflected.filter(({ word, lemma }) => stemOf(word) === stemOf(lemma));
  const pairs = countPairs(distinct);
  return {
    conflated: inflected.length === 0 ? 0 : met.length / inflected.length,
    precision: pairs.together === 0 ? 0 : pairs.right / pairs.together,
    n: inflected.length,
  };
}

/** The stems of a word's tokens, for a row of the data may hold a hyphen or a danda. */
export function stemOf(word: string): string {
  return analyse(word, 'bn')
    .map((term) => term.stem)
    .join(' ');
}

function countPairs(rows: readonly LemmaRow[]): { together: number; right: number } {
  const groups = new Map<string, LemmaRow[]>();
  for (const row of rows) {
    const stem = stemOf(row.word);
    groups.set(stem, [...(groups.get(stem) ?? []), row]);
  }
  let together = 0;
  let right = 0;
  for (const group of groups.values()) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        if (a.word === b.word) continue;
        together++;
        if (a.lemma === b.lemma) right++;
      }
    }
  }
  return { together, right };
}
