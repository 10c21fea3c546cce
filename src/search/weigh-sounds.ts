import type { Archive } from '../archive/index.ts';
import { scriptOfLanguage } from '../text/index.ts';
import { idfOf } from './bm25.ts';
import { both, type DocSet, either } from './doc-set.ts';
import type { Expansion, Meaning } from './expansion.ts';
import type { Terms } from './terms.ts';
import type { QueryWord } from './words.ts';

/** What a sound-alike counts beside a Latin word that articles of other languages have as it is, */
const BESIDE_FOREIGN = 0.9;
/** and beside one that articles in Latin letters have: its sound in a headline is less than the word itself in a text. */
const BESIDE_LITERAL = 0.1;
/** In so many articles of a word is looked whether they are in a language of its letters. */
const LOOKED_AT = 20;

interface LatinWord {
  word: QueryWord;
  meaning: Meaning;
}

/**
 * What only sounds like Latin words beside each other counts less where articles have the words as they are, and then has to sound
 * like all of them: a query in English is not answered by whatever sounds like one of its words. Only articles that pass the filters,
 * `selected`, say so (null for all). Changes the meanings.
 */
export function weighSounds(
  latin: readonly LatinWord[],
  archive: Archive,
  terms: Terms,
  selected: DocSet | null,
): void {
  const isSound = ({ how }: Expansion) => how === 'sound';
  const words = latin.filter(({ meaning }) =>
    meaning.expansions.some(({ stem }) => terms.frequency(stem) > 0),
  );
  if (!words.some(({ meaning }) => meaning.expansions.some(isSound))) return;
  /** What neighbours make together is one of both. */
  const weighed = new Set<Expansion>();
  const literal = words.filter(({ word }) => inLatinArticles(word.stems, selected, archive, terms));
  const together = literal.length > 0 && words.length > 1 ? docsOfAll(words, terms) : null;
  for (const { word, meaning } of words) {
    const known = literal.some((one) => one.word === word);
    if (known) meaning.ownRarity = true;
    const foreign = terms.frequencyOf(word.stems) > 0 ? BESIDE_FOREIGN : 1;
    const factor = known ? BESIDE_LITERAL * rarity(word, meaning, terms) : foreign;
    for (const expansion of meaning.expansions) {
      if (!isSound(expansion) || weighed.has(expansion)) continue;
      weighed.add(expansion);
      expansion.weight *= factor;
      if (known) expansion.within = together;
    }
  }
}

/** Whether some of the articles are in a language in Latin letters: such words in a Bangla text say little of what is meant. */
function inLatinArticles(
  stems: readonly string[],
  selected: DocSet | null,
  archive: Archive,
  terms: Terms,
): boolean {
  const isInLatin = (language: string) => scriptOfLanguage(language) === 'Latn';
  if (!terms.languages.some(isInLatin)) return false;
  return stems.some((stem) =>
    (terms.postings(stem)?.fields ?? []).some(({ docs }) => {
      const among = selected ? docs.filter((doc) => selected[doc]) : docs;
      const step = Math.max(1, Math.floor(among.length / LOOKED_AT));
      return among.some((doc, i) => i % step === 0 && isInLatin(archive.head(doc).language));
    }),
  );
}

/** How rare a word is with all that it stands for, against itself alone: by that its sound-alikes count less. */
function rarity(word: QueryWord, { expansions }: Meaning, terms: Terms): number {
  const { documents } = terms;
  const idf = (stems: readonly string[]) => idfOf(documents, Math.min(documents, terms.frequencyOf(stems)));
  return idf(expansions.map(({ stem }) => stem)) / idf(word.stems);
}

function docsOfAll(words: readonly LatinWord[], terms: Terms): DocSet {
  return words.map(({ meaning }) => docsOf(meaning.expansions, terms)).reduce(both);
}

function docsOf(expansions: readonly Expansion[], terms: Terms): DocSet {
  const everywhere = expansions.filter(({ within }) => within === null).map(({ stem }) => stem);
  const limited = expansions.flatMap(({ stem, within }) =>
    within ? [both(terms.having([stem], null), within)] : [],
  );
  return [terms.having(everywhere, null), ...limited].reduce(either);
}
