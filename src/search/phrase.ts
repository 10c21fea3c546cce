import type { Archive, Field, WordNumbers } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import type { QueryWord } from './words.ts';

/**
 * The numbers of the forms that each word of a phrase accepts: all forms of its stems, or with `literal` its own
 * form alone. Null where a word occurs in no article.
 */
export function acceptedForms(
  archive: Archive,
  words: readonly QueryWord[],
  literal: boolean,
): Set<number>[] | null {
  const accepted = words.map(({ form, stems }) => {
    if (!literal)
      return new Set(stems.flatMap((stem) => archive.terms.formsOf(stem).map(({ number }) => number)));
    const numbers = stems.map((stem) => archive.terms.known(stem, form)?.number);
    return new Set(numbers.filter((number) => number !== undefined));
  });
  return accepted.every((forms) => forms.size > 0) ? accepted : null;
}

/** Those of the candidates in which the words stand side by side, in order, within one paragraph, caption or title. */
export function phraseDocs(
  archive: Archive,
  candidates: DocSet,
  accepted: readonly ReadonlySet<number>[],
  field: Field | null,
): DocSet {
  return candidates.map((flag, doc) => (flag && occurs(archive.words(doc), accepted, field) ? 1 : 0));
}

function occurs(words: WordNumbers, accepted: readonly ReadonlySet<number>[], field: Field | null): boolean {
  const lists: number[][] = [];
  if (field === null || field === 'title') lists.push(words.title);
  if (field === null || field === 'body' || field === 'lead') lists.push(...words.body);
  if (field === null || field === 'caption') lists.push(...words.captions);
  return lists.some((list) => holds(list, accepted));
}

function holds(list: readonly number[], accepted: readonly ReadonlySet<number>[]): boolean {
  const [first] = accepted;
  for (let at = 0; at + accepted.length <= list.length; at++) {
    if (!first?.has(list[at] as number)) continue;
    if (accepted.every((forms, i) => forms.has(list[at + i] as number))) return true;
  }
  return false;
}
