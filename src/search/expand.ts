import type { KnownForm } from '../archive/index.ts';
import { type Expansion, own } from './expansion.ts';
import type { Terms } from './terms.ts';
import type { QueryWord } from './words.ts';

// MiniSearch's weights, for what a word is the start of and for what it is near to.
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;

/** A word in the form in which it is typed and no other. */
export function asTyped({ form, stems }: QueryWord, terms: Terms): Expansion[] {
  return stems.flatMap((stem) => {
    const known = terms.index.known(stem, form);
    return known ? [{ ...own(stem), forms: new Set([known.number]) }] : [];
  });
}

/**
 * The stems with forms that start with the word as typed: মন্ত্রীদে* means মন্ত্রীদের and not মন্ত্রীর, running* not runs. Forms are
 * stored by their stems; those looked through begin with the word's first two letters, folded or not.
 */
export function startingWith({ form, stems }: QueryWord, terms: Terms): Expansion[] {
  const starts = new Set([...stems, form].map((text) => [...text].slice(0, 2).join('')));
  const found: Expansion[] = [];
  for (const start of starts) {
    if ([...starts].some((other) => other !== start && start.startsWith(other))) continue;
    for (const { stem, forms, all } of terms.index.stemsUnder(start, form)) {
      const more = Math.max(0, stem.length - form.length);
      const weight = forms.includes(form) ? 1 : (PREFIX_WEIGHT * stem.length) / (stem.length + 0.3 * more);
      const numbers = forms.length === all ? null : new Set(forms.map((one) => numberOf(terms, stem, one)));
      found.push({ stem, weight, how: 'prefix', forms: numbers, within: null });
    }
  }
  return found;
}

function numberOf(terms: Terms, stem: string, form: string): number {
  return (terms.index.known(stem, form) as KnownForm).number;
}

/** The stems that are a few letters away from the word's own. */
export function nearTo({ stems }: QueryWord, terms: Terms): Expansion[] {
  const found: Expansion[] = [];
  for (const stem of terms.index.vocabulary()) {
    const distance = Math.min(...stems.map((typed) => distanceWithin(typed, stem, maxEdits(typed))));
    if (distance === Number.POSITIVE_INFINITY) continue;
    if (distance === 0) found.push(own(stem));
    else {
      const weight = (FUZZY_WEIGHT * stem.length) / (stem.length + distance);
      found.push({ stem, weight, how: 'spelling', forms: null, within: null });
    }
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
