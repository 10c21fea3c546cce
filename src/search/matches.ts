import type { Archive, Field, WordNumbers } from '../archive/index.ts';
import type { ScoredWord } from './compile.ts';
import type { Expansion } from './expansion.ts';
import type { Scored } from './order.ts';
import type { Terms } from './terms.ts';
import type { How, Match } from './types.ts';
import type { QueryWord } from './words.ts';

/** What to mark in an article. */
export interface Found {
  /** The forms that matched, each with its stem. */
  forms: Map<string, string>;
  /** Forms that make one word of the query where they stand in this order, a space between. */
  pairs: Set<string>;
}

/** How the words of a query met one article, and what to mark in it. */
export function matchesOf(
  archive: Archive,
  words: readonly Pick<ScoredWord, 'word' | 'fields' | 'terms'>[],
  result: Pick<Scored, 'doc' | 'terms'>,
  known: Terms,
): { matches: Match[]; found: Found } {
  const matches: Match[] = [];
  const found: Found = { forms: new Map(), pairs: new Set() };
  const told = new Set<string>();
  const met = new Set(result.terms);
  const numbers = numbersOf(archive.words(result.doc));
  for (const { word, fields, terms } of words) {
    for (const [term, expansions] of terms) {
      if (!met.has(term)) continue;
      const there = numbers(fields);
      for (const expansion of expansions) {
        const { stem, forms: counting, within, beside } = expansion;
        if (within && !within[result.doc]) continue;
        const tails = beside === undefined ? [] : known.stemsOf(beside).flatMap((one) => known.formsOf(one));
        for (const tail of tails) found.forms.set(tail.form, tail.stem);
        for (const { form, number } of known.formsOf(stem)) {
          if (!there.has(number) || !(counting?.has(number) ?? true)) continue;
          found.forms.set(form, stem);
          for (const tail of tails) found.pairs.add(`${form} ${tail.form}`);
          const term = beside === undefined ? form : `${form} ${beside}`;
          const key = `${word.text}\0${term}`;
          if (told.has(key)) continue;
          told.add(key);
          matches.push({ word: word.text, term, how: howOf(word, expansion, form) });
        }
      }
    }
  }
  return { matches, found };
}

function howOf(word: QueryWord, { how }: Expansion, form: string): How {
  return form === word.form ? 'exact' : how;
}

/** The forms of an article in some fields, by their numbers; put together once for all words that look in the same ones. */
function numbersOf({ title, body, captions }: WordNumbers): (fields: readonly Field[]) => Set<number> {
  const known = new Map<string, Set<number>>();
  return (fields) => {
    const key = fields.join(' ');
    let numbers = known.get(key);
    if (!numbers) {
      const lists = [
        ...(fields.includes('title') ? [title] : []),
        ...(fields.includes('body') ? body : []),
        ...(fields.includes('caption') ? captions : []),
      ];
      numbers = new Set(lists.flat());
      known.set(key, numbers);
    }
    return numbers;
  };
}
