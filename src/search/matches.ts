import type { Archive, Field, WordNumbers } from '../archive/index.ts';
import type { ScoredWord } from './compile.ts';
import type { Expansion } from './expansion.ts';
import type { Scored } from './order.ts';
import type { Terms } from './terms.ts';
import type { How, Match } from './types.ts';
import type { QueryWord } from './words.ts';

/** How the words of a query met one article, and the forms of the article to mark, each with its stem. */
export function matchesOf(
  archive: Archive,
  words: readonly ScoredWord[],
  result: Pick<Scored, 'doc' | 'terms'>,
  known: Terms,
): { matches: Match[]; found: Map<string, string> } {
  const matches: Match[] = [];
  const found = new Map<string, string>();
  const met = new Set(result.terms);
  const numbers = archive.words(result.doc);
  for (const { word, fields, terms } of words) {
    const there = numbersIn(numbers, fields);
    for (const [term, expansions] of terms) {
      if (!met.has(term)) continue;
      for (const expansion of expansions) {
        const { stem, forms: counting, within } = expansion;
        if (within && !within[result.doc]) continue;
        for (const { form, number } of known.formsOf(stem)) {
          if (!there.has(number) || !(counting?.has(number) ?? true)) continue;
          found.set(form, stem);
          const match = { word: word.text, term: form, how: howOf(word, expansion, form) };
          if (!matches.some((other) => other.word === match.word && other.term === match.term))
            matches.push(match);
        }
      }
    }
  }
  return { matches, found };
}

function howOf(word: QueryWord, { how }: Expansion, form: string): How {
  return form === word.form ? 'exact' : how;
}

function numbersIn({ title, body, captions }: WordNumbers, fields: readonly Field[]): Set<number> {
  return new Set([
    ...(fields.includes('title') ? title : []),
    ...(fields.includes('body') ? body.flat() : []),
    ...(fields.includes('caption') ? captions.flat() : []),
  ]);
}
