import type { Archive, Field, WordNumbers } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import type { Expansion } from './expansion.ts';
import type { Terms } from './terms.ts';

/** The numbers of the forms that a word of a phrase accepts. */
export function acceptedForms(expansions: readonly Expansion[], terms: Terms): Set<number> {
  return new Set(
    expansions.flatMap(({ stem, forms }) =>
      forms ? [...forms] : terms.formsOf(stem).map(({ number }) => number),
    ),
  );
}

/** Those of the candidates in which the words stand side by side, in order, within one paragraph, caption or title. */
export function phraseDocs(
  archive: Archive,
  candidates: DocSet,
  accepted: readonly ReadonlySet<number>[],
  field: Field | null,
): DocSet {
  const found = new Uint8Array(candidates.length);
  for (let doc = 0; doc < candidates.length; doc++) {
    if (candidates[doc] && occurs(archive.words(doc), accepted, field)) found[doc] = 1;
  }
  return found;
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
