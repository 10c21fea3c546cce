import { bothSpellings, lexiconForm, lexiconWords, matchLexicons, OPENINGS } from '../text/lexicons.ts';
import { findDates } from './dates/index.ts';

/* Where the headline of a link ends within a paragraph, so that the sentence after it is not lost. */

/** The first end of a sentence. */
export const FIRST_END = /[.!?।॥。！？؟۔]["'”’»)]*(?=\s|$|[।॥。])/u;

const CASED = OPENINGS.filter((word) => /^\p{Lu}/u.test(word)).join('|');
const PLAIN = OPENINGS.filter((word) => !/^\p{Lu}/u.test(word))
  .map(bothSpellings)
  .join('|');
/**
 * Where the sentence after a headline opens: in scripts with capitals a word with one that no headline has inside, between two in
 * small letters; in others a word that joins sentences, no comma before it.
 */
const NEXT_SENTENCE = new RegExp(
  `(?<=[\\p{Ll}\\p{Nd}’”]\\s)(?:${CASED})(?:,\\s|\\s(?=\\p{Ll}))|(?<=[\\p{Lo}\\p{M}’”]\\s)(?:${PLAIN})(?![\\p{L}\\p{M}])`,
  'u',
);
/** "আরও পড়ুন: এদিকে, …": the headline was lost, and the text goes on. */
const OPENS_SENTENCE = new RegExp(`^\\s*(?:${PLAIN})\\s*[,،]`, 'u');
/** A headline has so many words at least. */
const LEAST_WORDS = 3;
const LONGEST = 260;
/** "bridgeThe council said": where a headline and the sentence after it were joined. */
const JOINED = /[\p{Ll}\p{Nd}!?](?=\p{Lu}\p{Ll}+ \p{Ll})/u;
const LETTERS = /[\p{L}\p{M}’”!?]$/u;

/**
 * Where a headline ends before the sentence after it: at the date glued to it, or where a word opens that sentence; null where that
 * cannot be told.
 */
export function headlineEnd(rest: string): number | null {
  const stop = FIRST_END.exec(rest)?.index ?? rest.length;
  if (/[\p{L}\p{M}?!’”]\p{Nd}/u.test(rest)) {
    const date = findDates(rest.slice(0, LONGEST)).find((hit) => hit.from <= stop + 1);
    if (date !== undefined && LETTERS.test(rest.slice(0, date.from))) return date.to;
  }
  const next = NEXT_SENTENCE.exec(rest);
  if (next === null || next.index > stop) return null;
  return lexiconWords(lexiconForm(rest.slice(0, next.index))).length >= LEAST_WORDS ? next.index : null;
}

/** Where a headline ends that has the next sentence glued to it; null for none. Names have capitals inside: "WhatsApp down". */
export function joinedEnd(rest: string): number | null {
  const joined = JOINED.exec(rest);
  if (joined === null || joined.index <= 5) return null;
  const before = /[\p{L}\p{M}]*$/u.exec(rest.slice(0, joined.index + 1))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(rest.slice(joined.index + 1))?.[0] ?? '';
  return matchLexicons(before + after).hits.share === undefined ? joined.index + 1 : null;
}

/** Whether what follows a label is the next sentence, and its headline was lost. */
export function opensSentence(rest: string): boolean {
  return OPENS_SENTENCE.test(rest);
}
