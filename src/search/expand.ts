import type { TermIndex } from '../archive/index.ts';
import type { QueryWord } from './words.ts';

/** A stem of the archive that a word of the query stands for. */
export interface Expansion {
  stem: string;
  /** What its score is multiplied by. */
  weight: number;
  /** The numbers of the forms that count; null for every form of the stem. */
  forms: ReadonlySet<number> | null;
}

// MiniSearch's weights, for what a word is the start of and for what it is near to.
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;

/** What a word stands for: its stems, with `literal` in the typed form alone; what starts with it; what is near it. */
export function expand(word: QueryWord, terms: TermIndex, literal: boolean): Expansion[] {
  if (word.how === 'prefix') return startingWith(word, terms);
  if (word.how === 'fuzzy') return near(word, terms);
  if (!literal) return word.stems.map((stem) => ({ stem, weight: 1, forms: null }));
  return word.stems.flatMap((stem) => {
    const known = terms.known(stem, word.form);
    return known ? [{ stem, weight: 1, forms: new Set([known.number]) }] : [];
  });
}

/**
 * The stems with forms that start with the word as typed: মন্ত্রীদে* means মন্ত্রীদের and not মন্ত্রীর, running* not runs. Forms are
 * stored by their stems; those looked through begin with the word's first two letters, folded or not.
 */
function startingWith({ form, stems }: QueryWord, terms: TermIndex): Expansion[] {
  const starts = new Set([...stems, form].map((text) => [...text].slice(0, 2).join('')));
  const found = new Map<string, { forms: Set<number>; all: number; exact: boolean }>();
  for (const start of starts) {
    if ([...starts].some((other) => other !== start && start.startsWith(other))) continue;
    for (const known of terms.formsUnder(start)) {
      let entry = found.get(known.stem);
      if (!entry) {
        entry = { forms: new Set(), all: 0, exact: false };
        found.set(known.stem, entry);
      }
      entry.all++;
      if (!known.form.startsWith(form)) continue;
      entry.forms.add(known.number);
      if (known.form === form) entry.exact = true;
    }
  }
  return [...found].flatMap(([stem, { forms, all, exact }]) => {
    if (forms.size === 0) return [];
    const more = Math.max(0, stem.length - form.length);
    const weight = exact ? 1 : (PREFIX_WEIGHT * stem.length) / (stem.length + 0.3 * more);
    return [{ stem, weight, forms: forms.size === all ? null : forms }];
  });
}

function near({ stems }: QueryWord, terms: TermIndex): Expansion[] {
  const found: Expansion[] = [];
  for (const stem of terms.vocabulary()) {
    const distance = Math.min(...stems.map((own) => distanceWithin(own, stem, maxEdits(own))));
    if (distance === Number.POSITIVE_INFINITY) continue;
    const weight = distance === 0 ? 1 : (FUZZY_WEIGHT * stem.length) / (stem.length + distance);
    found.push({ stem, weight, forms: null });
  }
  return found;
}

/** Edits that a fuzzy word may be away: MiniSearch's fifth of its length, at least one. */
function maxEdits(stem: string): number {
  return Math.min(6, Math.max(1, Math.round(stem.length * 0.2)));
}

/** The Levenshtein distance of two strings, in UTF-16 code units, or Infinity where it is above `limit`. */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
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
    if (least > limit) return Number.POSITIVE_INFINITY;
    row = next;
  }
  const distance = row[b.length] as number;
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
