import { type Archive, BODY, CAPTIONS, type Field, phraseScanner, TITLE } from '../archive/index.ts';
import { type DocSet, docSet } from './doc-set.ts';
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

/** Those of some documents in which the words stand side by side, in order, within one paragraph, caption or title. */
export function phraseDocs(
  archive: Archive,
  docs: Uint32Array,
  accepted: readonly ReadonlySet<number>[],
  field: Field | null,
): DocSet {
  const holds = phraseScanner(accepted, field && SECTIONS[field]);
  return docSet(
    archive.stats.next,
    docs.filter((doc) => holds(archive.packedWords(doc))),
  );
}

/** Where a field's words stand. The lead is the start of the body, and a phrase in it is looked for in all of it. */
const SECTIONS: Record<Field, readonly number[]> = {
  title: [TITLE],
  lead: [BODY],
  body: [BODY],
  caption: [CAPTIONS],
};
