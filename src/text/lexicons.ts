import { boilerplate as ar } from './languages/ar/boilerplate.ts';
import { boilerplate as as } from './languages/as/boilerplate.ts';
import { boilerplate as bn } from './languages/bn/boilerplate.ts';
import { boilerplate as cs } from './languages/cs/boilerplate.ts';
import { boilerplate as da } from './languages/da/boilerplate.ts';
import { boilerplate as de } from './languages/de/boilerplate.ts';
import { boilerplate as el } from './languages/el/boilerplate.ts';
import { boilerplate as en } from './languages/en/boilerplate.ts';
import { boilerplate as es } from './languages/es/boilerplate.ts';
import { boilerplate as fa } from './languages/fa/boilerplate.ts';
import { boilerplate as fi } from './languages/fi/boilerplate.ts';
import { boilerplate as fr } from './languages/fr/boilerplate.ts';
import { boilerplate as he } from './languages/he/boilerplate.ts';
import { boilerplate as hi } from './languages/hi/boilerplate.ts';
import { boilerplate as hu } from './languages/hu/boilerplate.ts';
import { boilerplate as id } from './languages/id/boilerplate.ts';
import { boilerplate as it } from './languages/it/boilerplate.ts';
import { boilerplate as ja } from './languages/ja/boilerplate.ts';
import { boilerplate as ko } from './languages/ko/boilerplate.ts';
import { boilerplate as lv } from './languages/lv/boilerplate.ts';
import { boilerplate as nl } from './languages/nl/boilerplate.ts';
import { boilerplate as no } from './languages/no/boilerplate.ts';
import { boilerplate as pl } from './languages/pl/boilerplate.ts';
import { boilerplate as pt } from './languages/pt/boilerplate.ts';
import { boilerplate as ro } from './languages/ro/boilerplate.ts';
import { boilerplate as ru } from './languages/ru/boilerplate.ts';
import { boilerplate as sv } from './languages/sv/boilerplate.ts';
import { boilerplate as sw } from './languages/sw/boilerplate.ts';
import { boilerplate as ta } from './languages/ta/boilerplate.ts';
import { boilerplate as te } from './languages/te/boilerplate.ts';
import { boilerplate as th } from './languages/th/boilerplate.ts';
import { boilerplate as tr } from './languages/tr/boilerplate.ts';
import { boilerplate as uk } from './languages/uk/boilerplate.ts';
import { boilerplate as ur } from './languages/ur/boilerplate.ts';
import { boilerplate as vi } from './languages/vi/boilerplate.ts';
import { boilerplate as zh } from './languages/zh/boilerplate.ts';
import { runFinder } from './runs.ts';

/**
 * The kinds of furniture that stand around an article.
 * share: social networks, print, font size, "follow us" · readMore: words that open a link to another article ·
 * related: headings of lists of other articles · comment · ad · credit: words that credit a picture · caption: labels
 * before a caption · position: who stands where in a picture · legal: rights, terms, newsletters, accounts · notice: what
 * a site says to its readers in whole sentences · tags: labels before keywords · nav · section: names of a paper's
 * sections · source: labels before an address · title: labels before a headline · blocked: what pages say that hold no
 * article · consent: the buttons of pages that ask for consent · agency: picture agencies whose name alone is a credit.
 */
const LEXICON_KINDS = [
  'share',
  'readMore',
  'related',
  'comment',
  'ad',
  'credit',
  'caption',
  'position',
  'legal',
  'notice',
  'tags',
  'nav',
  'section',
  'source',
  'title',
  'blocked',
  'consent',
  'agency',
] as const;
export type LexiconKind = (typeof LEXICON_KINDS)[number];

/**
 * One language's lists: phrases parted by commas; `abbreviation` holds words after which a full stop ends no sentence, `opening`
 * words that open a sentence after another one and stand in no headline but at its start.
 * Case, punctuation and both nukta spellings do not matter.
 */
export type Boilerplate = { readonly [kind in LexiconKind | 'abbreviation' | 'opening']?: string };

/** All languages at once: a page's furniture is often in another language than its article. */
const ALL: readonly Boilerplate[] = [
  bn,
  as,
  hi,
  en,
  ar,
  ur,
  fa,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  no,
  da,
  pl,
  cs,
  lv,
  tr,
  ru,
  uk,
  id,
  vi,
  ja,
  zh,
  ko,
  el,
  he,
  ta,
  te,
  th,
  sw,
  hu,
  fi,
  ro,
];

/** The words of a text, by which phrases are compared. */
export const lexiconWords = runFinder(/[\p{L}\p{M}\p{N}'’]/u, /[\p{L}\p{M}\p{N}'’]/u);
/** What might be a letter of those scripts, at a tenth of the cost of knowing. */
export const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Canonical form in which phrases and lines are compared: NFC, lower case, no joiners, straight apostrophes. */
export function lexiconForm(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
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

const phrases = new Map<LexiconKind, string[]>();
for (const kind of LEXICON_KINDS) {
  const list = ALL.flatMap((language) => (language[kind] ?? '').split(','))
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' ').normalize('NFC'))
    .filter((phrase) => phrase !== '');
  phrases.set(kind, list);
  for (const phrase of list) add(kind, phrase);
}

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
  const words = lexiconWords(form);
  const match: LexiconMatch = { hits: NOTHING, covered: NOTHING, opens: NONE, openWords: 0, letters: 0 };
  for (const word of words) match.letters += word.length;
  const count = (kind: LexiconKind, length: number): void => {
    if (match.hits === NOTHING) [match.hits, match.covered] = [{}, {}];
    match.hits[kind] = (match.hits[kind] ?? 0) + 1;
    match.covered[kind] = (match.covered[kind] ?? 0) + length;
  };
  // Each kind takes its own longest phrases: "related" may hold what "share" does not.
  const freeFrom: Partial<Record<LexiconKind, number>> = {};
  for (let i = 0; i < words.length; i++) {
    let node = root.next.get(words[i] as string);
    if (node === undefined) continue;
    const best = new Map<LexiconKind, { words: number; length: number }>();
    let length = 0;
    for (let j = i; node !== undefined; j++) {
      length += (words[j] as string).length;
      for (const kind of node.kinds) best.set(kind, { words: j - i + 1, length });
      node = j + 1 < words.length ? node.next.get(words[j + 1] as string) : undefined;
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
