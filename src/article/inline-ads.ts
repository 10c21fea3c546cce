import {
  ADVERTISING_WORDS,
  endsClause,
  isCompound,
  isProseUse,
  partsPostposition,
} from '../text/advertising.ts';
import { matchLexicons, openingsOf, phrasePattern } from '../text/lexicons.ts';
import { Openings } from '../text/openings.ts';
import type { Piece } from './inline.ts';
import type { Place } from './inline-places.ts';

/*
 * Labels of advertisements within a paragraph: in brackets or between dashes, whole phrases ("Article continues below
 * advertisement"), and single words, which prose has, too. These are labels in capitals, where a capital cannot stand, glued to
 * the words around them, alone between two sentences; in scripts without capitals, where prose does not use the word so.
 */

/** What the whole text says of single words: labels on lines of their own, and the word's other forms. */
export interface AdContext {
  labelled: boolean;
  discussed: boolean;
}

export const NO_ADS: AdContext = { labelled: false, discussed: false };

const BRACKETS = /[[【［(（{<][^[\]【】［］(（）){}<>\n]{1,80}[\]】］)）}>]/gu;
const SHORTCODE =
  /^\[\/?(?:[a-z][a-z0-9]*_[a-z0-9_]*|caption|embed|gallery|video|audio|playlist|adsense|ads?)(?:\s[^\]]*)?\]$/u;
const ROUND = /^[(（]/u;

const NO_LETTER = '(?![\\p{L}\\p{M}\\p{N}])';
const PHRASE = new RegExp(`(?:${phrasePattern('ad', 3)})${NO_LETTER}[\\s.:…]*`, 'iuy');
/** Two phrases in a row, whatever parts them: "Advertisement · Scroll to continue". */
const AD = `(?:${phrasePattern('ad')})`;
const ROW = new RegExp(`${AD}(?:[\\s·|•:–-]{1,5}${AD}){1,4}${NO_LETTER}[\\s.:…]*`, 'iuy');

/** Single words of scripts with capitals, as labels write them: with a capital or all in capitals. */
const CASED = phrasePattern('ad')
  .split('|')
  .filter((word) => /^\p{Ll}{5,}$/u.test(word));
const LABELS = [...CASED.map((word) => capital(word)), ...CASED.map((word) => word.toUpperCase())];
const CASED_LABEL = new RegExp(LABELS.join('|'), 'gu');
/** In German every noun has a capital. */
const GERMAN: ReadonlySet<string> = new Set(['Anzeige', 'Anzeigen', 'Werbung', 'Reklame']);
/** Names that open with the word. */
const NAME_GOES_ON = /^\s+(?:Standards?|Authority|Agency|Council|Act|Tax|Bureau|Board|Association|Week)\b/u;
const PLAIN_LABEL = new RegExp(ADVERTISING_WORDS.join('|'), 'gu');
const FRAMED = /[-–—*|=~•]\s*$/u;
const FRAME_CLOSES = /^\s*[-–—*|=~•]{1,4}/u;
const FRAME_OPENS = /[-–—*|=~•]{1,4}\s*$/u;
const LETTER = /[\p{L}\p{M}]/u;
const SENTENCE_BEFORE = /(?:^|[.!?…।॥。！？؟۔:]["'”’»“‘)\]]*)\s*$/u;
const SENTENCE_AFTER = /^\s*(?:[.!?…।॥。！？؟۔]|$)/u;
/** How much is looked at on either side of a word. */
const SIDE = 40;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const AD_OPENINGS = openingsOf('ad');
const PLAIN_OPENINGS = new Openings(ADVERTISING_WORDS);
const LABEL_OPENINGS = new Openings(LABELS);
const LABELLED = new RegExp(
  `^[ \\t[(*_-]{0,8}(?:${ADVERTISING_WORDS.join('|')})[ \\t_\\p{Nd}]{0,8}[\\])*_-]{0,4}$`,
  'mu',
);

/** Reads once what a whole text says of its single words for advertisement. */
export function adContext(source: string): AdContext {
  if (!PLAIN_OPENINGS.mayHold(source)) return NO_ADS;
  const labelled = LABELLED.test(source);
  let discussed = false;
  for (const match of source.matchAll(PLAIN_LABEL)) {
    const glued = letters(source.slice(match.index + match[0].length, match.index + match[0].length + SIDE));
    if (glued !== '' && isCompound(match[0], glued)) discussed = true;
  }
  return { labelled, discussed };
}

/** The labels of advertisements in a line, in order. */
export function adNoise(line: string, context: AdContext, places: readonly Place[]): Piece[] {
  const found: Piece[] = [...bracketNoise(line), ...phrases(line, places)];
  const taken = (at: number): boolean => found.some((piece) => at >= piece.from && at < piece.to);
  for (const match of LABEL_OPENINGS.mayHold(line) ? line.matchAll(CASED_LABEL) : []) {
    const [from, to] = framed(line, match.index, match.index + match[0].length);
    if (isCasedLabel(line, match[0], match.index) || to - from > match[0].length)
      if (!taken(from)) found.push({ from, to, noise: 'ad' });
  }
  for (const match of PLAIN_OPENINGS.mayHold(line) ? line.matchAll(PLAIN_LABEL) : []) {
    const [from, to] = framed(line, match.index, match.index + match[0].length);
    if (to - from > match[0].length || isPlainLabel(line, match[0], match.index, context))
      if (!taken(from)) found.push({ from, to, noise: 'ad' });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Labels of advertisements and shortcodes in brackets. */
export function bracketNoise(line: string): Piece[] {
  const found: Piece[] = [];
  if (!/[[【［(（{<]/.test(line)) return found;
  for (const match of line.matchAll(BRACKETS)) {
    const inside = match[0].slice(1, -1).replace(/[_\d\u09e6-\u09ef]+/gu, ' ');
    const { covered, letters: all } = matchLexicons(inside);
    const label = all > 0 && (covered.ad ?? 0) >= 0.8 * all;
    // In round brackets prose explains a word, or gives its initials.
    if (label && ROUND.test(match[0]) && /^\s*(?:\p{Ll}|\p{Lu}{1,4}\s*$)/u.test(inside)) continue;
    if (label || SHORTCODE.test(match[0]))
      found.push({ from: match.index, to: match.index + match[0].length, noise: 'ad' });
  }
  return found;
}

function phrases(line: string, places: readonly Place[]): Piece[] {
  const found: Piece[] = [];
  const tryAt = (at: number): void => {
    if (!AD_OPENINGS.mayStand(line, at)) return;
    ROW.lastIndex = at;
    PHRASE.lastIndex = at;
    const match = ROW.exec(line) ?? PHRASE.exec(line);
    if (match !== null && !/^\p{Ll}/u.test(match[0]))
      found.push({ from: at, to: at + match[0].length, noise: 'ad' });
  };
  tryAt(/^\s{0,99}/u.exec(line)?.[0].length ?? 0);
  for (const { to } of places) tryAt(to);
  return found;
}

/** Dashes, stars and bars around a label are part of it. */
function framed(line: string, from: number, to: number): [number, number] {
  const before = FRAME_OPENS.exec(line.slice(Math.max(0, from - 6), from));
  const after = FRAME_CLOSES.exec(line.slice(to, to + 6));
  if (before === null || after === null || !FRAMED.test(before[0])) return [from, to];
  // "ওয়েবসাইট-বিজ্ঞাপন-ইমেইল": hyphens without spaces join words.
  const joined = /^[-–]$/u.test(before[0]) && /^[-–]$/u.test(after[0]);
  if (joined && LETTER.test(line.charAt(from - 2)) && LETTER.test(line.charAt(to + 1))) return [from, to];
  return [from - before[0].length, to + after[0].length];
}

function isCasedLabel(line: string, word: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - SIDE), at);
  const after = line.slice(at + word.length, at + word.length + SIDE);
  const next = after.charAt(0);
  const previous = before.slice(-1);
  if (/["“‘'«„-]$/u.test(before) || /^["”’'»-]/u.test(after)) return false;
  const first = /^[\s,.:–—]*(\S)/u.exec(after)?.[1] ?? '';
  if (word.length > 3 && word === word.toUpperCase()) {
    if (/\p{Lu}/u.test(previous) || (/\p{Lu}/u.test(next) && /^\p{Lu}{2}/u.test(after))) return false;
    return !/\p{Lu}{3,}[\s,]*$/u.test(before) && !/^[\s,.:]*\p{Lu}{3,}/u.test(after);
  }
  if (/\p{Ll}/u.test(next)) return false;
  if (/\p{Lu}/u.test(next)) return /^\p{Lu}\p{Ll}/u.test(after) && !/\p{Lu}/u.test(previous);
  if (/\p{Ll}/u.test(previous)) return true;
  if (LETTER.test(previous)) return false;
  if (SENTENCE_BEFORE.test(before))
    return before.trim() !== '' || after.length >= SIDE
      ? /[\p{Lu}\p{Lo}“"«¿¡]/u.test(first) && !NAME_GOES_ON.test(after)
      : false;
  if (/[\p{Lo}\p{M}][\s,]+$/u.test(before) && /\p{Lo}/u.test(first)) return true;
  return !GERMAN.has(word) && /[\p{Ll},]\s+$/u.test(before) && /\p{Ll}/u.test(first) && next === ' ';
}

function isPlainLabel(line: string, word: string, at: number, context: AdContext): boolean {
  const before = line.slice(Math.max(0, at - SIDE), at);
  const after = line.slice(at + word.length, at + word.length + SIDE);
  const glued = letters(after);
  if (glued !== '') return !isCompound(word, glued) && !isProseUse(word, '', glued);
  const gluedBefore = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
  if (/["“‘'«„-]$/u.test(before) || /^["”’'»-]/u.test(after)) return false;
  const next = /^[\s,]*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  if (gluedBefore !== '') return endsClause(word, gluedBefore) && !isProseUse(word, '', next);
  const opens = SENTENCE_BEFORE.test(before);
  const closes = SENTENCE_AFTER.test(after);
  if (opens)
    return closes || (next !== '' && !context.discussed && /^\s/u.test(after) && !isProseUse(word, '', next));
  if (closes || context.discussed || !/^\s/u.test(after)) return false;
  const previous = /([\p{L}\p{M}]+)[\s,]*$/u.exec(before)?.[1] ?? '';
  if (partsPostposition(word, previous, next)) return true;
  if (isProseUse(word, previous, next)) return false;
  return context.labelled || /,\s*$/u.test(before) || endsClause(word, previous);
}

function letters(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
}
