import type { Archive, Field, KnownForm, WordNumbers } from '../archive/index.ts';
import type { ScoredWord } from './compile.ts';
import type { Scored } from './order.ts';
import type { How, Match } from './types.ts';

/** How the words of a query met one article, and the forms of the article to mark, each with its stem. */
export function matchesOf(
  archive: Archive,
  words: readonly ScoredWord[],
  result: Pick<Scored, 'doc' | 'terms'>,
  formsOf: FormsOfStems,
): { matches: Match[]; found: Map<string, string> } {
  const matches: Match[] = [];
  const found = new Map<string, string>();
  const met = new Set(result.terms);
  const numbers = archive.words(result.doc);
  for (const { word, fields, terms } of words) {
    const there = numbersIn(numbers, fields);
    for (const [term, { stem, forms: counting }] of terms) {
      if (!met.has(term)) continue;
      const forms = formsOf
        .get(stem)
        .filter(({ number }) => there.has(number) && (counting?.has(number) ?? true));
      for (const { form } of forms) {
        found.set(form, stem);
        const match = { word: word.text, term: form, how: howOf(word, stem, form) };
        if (!matches.some((other) => other.word === match.word && other.term === match.term))
          matches.push(match);
      }
    }
  }
  return { matches, found };
}

/** The forms of stems, each stem's read once. */
export class FormsOfStems {
  readonly #archive: Archive;
  readonly #forms = new Map<string, KnownForm[]>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  get(stem: string): KnownForm[] {
    let forms = this.#forms.get(stem);
    if (!forms) {
      forms = this.#archive.terms.formsOf(stem);
      this.#forms.set(stem, forms);
    }
    return forms;
  }
}

function howOf(word: ScoredWord['word'], stem: string, form: string): How {
  if (form === word.form) return 'exact';
  if (word.how === 'prefix') return 'prefix';
  return word.stems.includes(stem) ? 'stem' : 'spelling';
}

function numbersIn({ title, body, captions }: WordNumbers, fields: readonly Field[]): Set<number> {
  return new Set([
    ...(fields.includes('title') ? title : []),
    ...(fields.includes('body') ? body.flat() : []),
    ...(fields.includes('caption') ? captions.flat() : []),
  ]);
}
