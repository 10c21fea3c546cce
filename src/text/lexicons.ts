import { ALL, LEXICON_KINDS, type LexiconKind } from './boilerplates.ts';
import { toNfc } from './nfc.ts';
import { Openings } from './openings.ts';
import { runFinder, runReader } from './runs.ts';
import { hashOf } from './word-table.ts';

export type { Boilerplate, LexiconKind } from './boilerplates.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'’]/u;
/** The words of a text, by which phrases are compared. */
export const lexiconWords = runFinder(WORD_CHARACTER, WORD_CHARACTER);
const readWords = runReader(WORD_CHARACTER, WORD_CHARACTER);
/** What might be a letter of those scripts, at a tenth of the cost of knowing. */
export const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Canonical form in which phrases and lines are compared: NFC, lower case, no joiners, straight apostrophes. */
export function lexiconForm(text: string): string {
  return formOfNfc(toNfc(text));
}

/** The same of a text that is in NFC. */
export function formOfNfc(text: string): string {
  const lower = text.toLowerCase();
  if (!/[\u200b-\u200d\u2060\ufeff’‘`´]/.test(lower)) return lower;
  return lower.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').replace(/[’‘`´]/g, "'");
}

interface Node {
  next: Map<string, Node>;
  kinds: Set<LexiconKind>;
}

const root: Node = { next: new Map(), kinds: new Set() };
const substrings = new Map<LexiconKind, string[]>();

function add(kind: LexiconKind, phrase: string): void {
  const form = lexiconForm(phrase);
  if (UNSPACED.test(form)) {
    const list = substrings.get(kind) ?? [];
    list.push(form);
    substrings.set(kind, list);
    return;
  }
  let node = root;
  for (const word of lexiconWords(form)) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), kinds: new Set() };
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.kinds.add(kind);
}

/** By the hash of a word: 1 where a phrase may open with it. */
const OPENS = new Uint8Array(0x10000);
const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

const phrases = new Map<LexiconKind, string[]>();
for (const kind of LEXICON_KINDS) {
  const list = ALL.flatMap((language) => (language[kind] ?? '').split(','))
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' ').normalize('NFC'))
    .filter((phrase) => phrase !== '');
  phrases.set(kind, list);
  for (const phrase of list) add(kind, phrase);
}
for (const word of root.next.keys()) OPENS[placeOf(hashOf(word))] = 1;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const substringPatterns = new Map<LexiconKind, RegExp>();
for (const [kind, list] of substrings) {
  const longestFirst = [...new Set(list)].sort((a, b) => b.length - a.length);
  substringPatterns.set(kind, new RegExp(longestFirst.map(escapePattern).join('|'), 'gu'));
}

/** What of a line is furniture. */
export interface LexiconMatch {
  /** Number of phrases of each kind. */
  hits: Partial<Record<LexiconKind, number>>;
  /** Characters of letters and digits that phrases of each kind cover. */
  covered: Partial<Record<LexiconKind, number>>;
  /** The kinds of the phrase with which the line opens, and the number of words it takes. */
  opens: ReadonlySet<LexiconKind>;
  openWords: number;
  /** All characters of letters and digits in the line. */
  letters: number;
}

const NONE: ReadonlySet<LexiconKind> = new Set();
/** One for all the lines that hold no furniture, which are most. */
const NOTHING: LexiconMatch['hits'] = {};

/**
 * Finds the longest phrases in a line (any case); time is linear in the line but for the longest phrase. `form` is the line's
 * `lexiconForm`, for who has it.
 */
export function matchLexicons(line: string, form = lexiconForm(line)): LexiconMatch {
  const match: LexiconMatch = { hits: NOTHING, covered: NOTHING, opens: NONE, openWords: 0, letters: 0 };
  /** Where each word starts and ends, and the numbers of those with which a phrase may open. */
  const places: number[] = [];
  const openings: number[] = [];
  readWords(form, (from, to, hash) => {
    if (OPENS[placeOf(hash)] === 1) openings.push(places.length / 2);
    places.push(from, to);
    match.letters += to - from;
  });
  const wordAt = (i: number): string => form.slice(places[2 * i], places[2 * i + 1]);
  const words = places.length / 2;
  const count = (kind: LexiconKind, length: number): void => {
    if (match.hits === NOTHING) [match.hits, match.covered] = [{}, {}];
    match.hits[kind] = (match.hits[kind] ?? 0) + 1;
    match.covered[kind] = (match.covered[kind] ?? 0) + length;
  };
  // Each kind takes its own longest phrases: "related" may hold what "share" does not.
  const freeFrom: Partial<Record<LexiconKind, number>> = {};
  for (const i of openings) {
    let node = root.next.get(wordAt(i));
    if (node === undefined) continue;
    const best = new Map<LexiconKind, { words: number; length: number }>();
    let length = 0;
    for (let j = i; node !== undefined; j++) {
      length += (places[2 * j + 1] as number) - (places[2 * j] as number);
      for (const kind of node.kinds) best.set(kind, { words: j - i + 1, length });
      node = j + 1 < words && node.next.size > 0 ? node.next.get(wordAt(j + 1)) : undefined;
    }
    for (const [kind, found] of best) {
      if (i < (freeFrom[kind] ?? 0)) continue;
      freeFrom[kind] = i + found.words;
      count(kind, found.length);
    }
    if (i === 0 && best.size > 0) {
      match.opens = new Set(best.keys());
      match.openWords = Math.max(...[...best.values()].map((found) => found.words));
    }
  }
  if (MAYBE_UNSPACED.test(form) && UNSPACED.test(form)) {
    const opens = new Set(match.opens);
    for (const [kind, pattern] of substringPatterns) {
      for (const hit of form.matchAll(pattern)) {
        count(kind, hit[0].length);
        if (hit.index <= 1) opens.add(kind);
      }
    }
    match.opens = opens;
  }
  return match;
}

/** Bangla and Hindi letters with a nukta: two characters in NFC, often one as typed. */
const COMPOSED: readonly (readonly [string, string])[] = [
  ['\u09a1\u09bc', '\u09dc'],
  ['\u09a2\u09bc', '\u09dd'],
  ['\u09af\u09bc', '\u09df'],
  ['\u0921\u093c', '\u095c'],
  ['\u0922\u093c', '\u095d'],
];

/** A pattern in NFC that also matches the one-character spellings of nukta letters. */
export function bothSpellings(pattern: string): string {
  let both = pattern;
  for (const [two, one] of COMPOSED) both = both.replaceAll(two, `(?:${two}|${one})`);
  return both;
}

/** How the phrases of a kind open in texts, in both spellings of nukta letters; `even` as for `Openings`. */
export function openingsOf(kind: LexiconKind, even = false): Openings {
  return new Openings(bothOf(phrasesOf(kind)), even);
}

/** Phrases in NFC, and in the one-character spellings of nukta letters. */
function bothOf(list: readonly string[]): string[] {
  const composed = list.map((phrase) =>
    COMPOSED.reduce((text, [two, one]) => text.replaceAll(two, one), phrase),
  );
  return [...new Set([...list, ...composed])];
}

/** The phrases of a kind in all languages, as their lists have them, in NFC. */
export function phrasesOf(kind: LexiconKind): readonly string[] {
  return phrases.get(kind) ?? [];
}

/** Source of a regular expression (flags i and u) for the phrases of a kind that have at least `words` words, longest first. */
export function phrasePattern(kind: LexiconKind, words = 1): string {
  const list = (phrases.get(kind) ?? []).filter(
    (phrase) => phrase.split(' ').length >= words || UNSPACED.test(phrase),
  );
  return [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => bothSpellings(escapePattern(phrase)).replace(/ /gu, '\\s+'))
    .join('|');
}

/** All words after which a full stop ends no sentence, as `lexiconForm` gives them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  ALL.flatMap((language) => (language.abbreviation ?? '').split(',').map((word) => lexiconForm(word).trim())),
);

/** All the words of the lists `opening`, as they are written within a sentence. */
export const OPENINGS: readonly string[] = ALL.flatMap((language) =>
  (language.opening ?? '')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' ').normalize('NFC'))
    .filter((phrase) => phrase !== ''),
);
