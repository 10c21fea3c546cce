import { lexiconForm, lexiconWords, phrasesOf } from '../text/lexicons.ts';
import { toNfc } from '../text/nfc.ts';
import { Openings } from '../text/openings.ts';
import type { Piece } from './inline.ts';
import { FIRST_END, headlineEnd, joinedEnd, opensSentence } from './inline-headline.ts';
import type { Place } from './inline-places.ts';

/*
 * Links to other stories within a paragraph: "… বলেন তিনি। আরও পড়ুন: শিরোনাম", "Read more: Headline", in brackets or not. A link
 * is cut with its headline where the headline's end can be told; else the label goes alone, as no sentence may be lost.
 */

/** A link is no longer than a headline or a few. */
const LONGEST = 260;
/** A headline that a sentence's end closes is no longer. */
const LONGEST_SENTENCE = 110;
const LONGEST_QUESTION = 140;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** One word opens prose, too; headings of related stories are at least two. */
const PHRASES = [
  ...phrasesOf('readMore'),
  ...phrasesOf('related').filter((phrase) => phrase.includes(' ') || UNSPACED.test(phrase)),
].map((phrase) => wordsIn(phrase).join(' '));
const LABELS: ReadonlySet<string> = new Set(PHRASES);
const FIRST_WORDS: ReadonlySet<string> = new Set(PHRASES.map((phrase) => phrase.split(' ')[0] as string));
const LAST_WORDS: ReadonlySet<string> = new Set(PHRASES.map((phrase) => phrase.split(' ').at(-1) as string));
const UNSPACED_LABELS = PHRASES.filter((phrase) => UNSPACED.test(phrase)).sort((a, b) => b.length - a.length);

const OPENINGS = new Openings(PHRASES);
/** How much of a line is looked at for how it opens: spelled in more characters than labels are, too. */
const OPENING = 12;

/** A label has no more words; it may stand twice: "আরও পড়ুন আরও পড়ুন: …". */
const MOST_WORDS = 6;
const MOST_LABELS = 3;
const NEXT_WORD = /\s{0,4}([\p{L}\p{M}\p{N}'’]{1,40})/uy;
const COLON_AFTER = /\s{0,2}(?:[:：ঃ|»]|[-–—](?=\s))/uy;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' };
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  '「': '」',
  '『': '』',
};

const COLON = /[:：ঃ]/gu;
/** How far before its colon a label opens. */
const LABEL_REACH = 48;
const WORDS_BEFORE = /[\p{L}\p{M}\p{N}'’]+(?=[\s\p{L}\p{M}\p{N}'’]*$)/gu;
const FULL_STOP = /[.।॥。۔][)\]"'”’»]*(?=\s|$)/u;
const CAPITALS = /\p{Lu}/u;
const SMALL = /^[\s"'“‘«„]*(?!https?:)\p{Ll}/u;
/** A headline in quotes has so many words: fewer are words quoted in a longer one. */
const LEAST_QUOTED = 4;

/** The links to other stories in a line, in order. */
export function linkNoise(line: string, places: readonly Place[]): Piece[] {
  const found: Piece[] = [];
  let free = 0;
  const put = (piece: Piece | null): void => {
    if (piece === null || piece.from < free) return;
    found.push(piece);
    free = piece.to;
  };
  const opening = /^\s{0,99}/u.exec(line)?.[0].length ?? 0;
  if (line.length > LONGEST) put(linkAt(line, opening, null));
  for (const { mark, to, bracket } of places) {
    if (to >= free && to < line.length) put(linkAt(line, to, bracket ? mark : null));
  }
  for (const colon of line.matchAll(COLON)) {
    if (colon.index >= free && colon.index > 0) put(linkBeforeColon(line, colon.index));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A link whose label opens at a place where a sentence ended, the line began or a bracket (`bracket`) opens. */
function linkAt(line: string, at: number, bracket: number | null): Piece | null {
  if (!mayBeLabel(line, at) || !looksLikeLabel(line, at)) return null;
  const label = labelAt(line, at);
  if (label === null) return null;
  COLON_AFTER.lastIndex = label.to;
  const colon = COLON_AFTER.exec(line);
  if (label.words < 2 && !/[:：ঃ]/u.test(colon?.[0] ?? '')) return null;
  const to = label.to + (colon?.[0].length ?? 0);
  if (bracket !== null) {
    if (label.words < 2) return null;
    const close = indexWithin(line, CLOSING[line.charAt(bracket)] as string, to, at + LONGEST);
    return close > 0 ? piece(bracket, close + 1) : null;
  }
  return colon === null ? bareLink(line, at, to) : labelledLink(line, at, to);
}

/** Whether one of the labels may stand at a place, by how it opens. */
function mayBeLabel(line: string, at: number): boolean {
  return OPENINGS.mayStand(toNfc(line.slice(at, at + OPENING)), 0);
}

interface Label {
  to: number;
  words: number;
}

/** The label that opens at a place, and the same again where it stands twice. */
function labelAt(line: string, at: number): Label | null {
  let to = at;
  let words = 0;
  for (let i = 0; i < MOST_LABELS; i++) {
    const next = oneLabel(line, to);
    if (next === null) break;
    to = next.to;
    words += next.words;
  }
  return words === 0 ? null : { to, words };
}

/** The longest run of words that is a label. */
function oneLabel(line: string, at: number): Label | null {
  if (UNSPACED.test(line.charAt(at))) {
    const label = UNSPACED_LABELS.find((phrase) => line.startsWith(phrase, at));
    return label === undefined ? null : { to: at + label.length, words: 2 };
  }
  let best: Label | null = null;
  let form = '';
  NEXT_WORD.lastIndex = at;
  for (let words = 1; words <= MOST_WORDS; words++) {
    const word = NEXT_WORD.exec(line)?.[1];
    if (word === undefined) break;
    const next = lexiconForm(word);
    if (words === 1 && !FIRST_WORDS.has(next)) break;
    form = words === 1 ? next : `${form} ${next}`;
    if (LABELS.has(form)) best = { to: NEXT_WORD.lastIndex, words };
  }
  return best;
}

function wordsIn(text: string): string[] {
  return lexiconWords(lexiconForm(text));
}

/** In scripts with capitals a label opens with one. */
function looksLikeLabel(line: string, at: number): boolean {
  const first = line.charAt(at);
  return first.toLowerCase() === first.toUpperCase() || CAPITALS.test(first);
}

function piece(from: number, to: number): Piece {
  return { from, to, noise: 'related' };
}

/** Without a colon: a headline or two, up to the line's end, that no full stop closes. */
function bareLink(line: string, at: number, to: number): Piece | null {
  const rest = line.slice(to, to + LONGEST);
  const headline = rest.trim();
  if (/^[….»>→]*$/u.test(headline) && to + rest.length === line.length) return piece(at, line.length);
  if (/^[,،、;–—-]/u.test(headline) || SMALL.test(rest)) return null;
  const quoted = quotedEnd(line, to);
  if (quoted !== null && !FULL_STOP.test(line.slice(to, quoted))) return piece(at, quoted);
  const end = headlineEnd(rest);
  if (end !== null) return piece(at, to + end);
  if (line.length > to + LONGEST) return null;
  return FULL_STOP.test(headline) ? null : piece(at, line.length);
}

function labelledLink(line: string, at: number, to: number): Piece | null {
  const rest = line.slice(to, to + LONGEST);
  if (SMALL.test(rest)) return null;
  const quoted = quotedEnd(line, to);
  if (quoted !== null) return piece(at, quoted);
  if (opensSentence(rest)) return piece(at, to);
  const known = headlineEnd(rest);
  if (known !== null) return piece(at, to + known);
  const whole = line.length <= to + LONGEST;
  const joined = joinedEnd(rest.slice(0, LONGEST_QUESTION));
  if (joined !== null) return piece(at, to + joined);
  if (whole && !FULL_STOP.test(rest)) return piece(at, line.length);
  const end = FIRST_END.exec(rest);
  if (end === null) return whole ? piece(at, line.length) : piece(at, to);
  const after = end.index + end[0].length;
  const longest = /[?？؟!！]/u.test(end[0]) ? LONGEST_QUESTION : LONGEST_SENTENCE;
  return piece(at, end.index <= longest ? to + after : to);
}

/** Where a mark stands between two places, both included; -1 if nowhere. Does not look further, as there may be many labels. */
function indexWithin(line: string, mark: string, from: number, to: number): number {
  const at = line.slice(from, to + 1).indexOf(mark);
  return at < 0 ? -1 : from + at;
}

/** The end of a headline in quotes right after its label. */
function quotedEnd(line: string, to: number): number | null {
  const lead = /^\s*/u.exec(line.slice(to, to + 4))?.[0].length ?? 0;
  const close = QUOTES[line.charAt(to + lead)];
  if (close === undefined) return null;
  const end = indexWithin(line, close, to + lead + 1, to + LONGEST);
  if (end < 0) return null;
  const after = /^[.।]?\s*/u.exec(line.slice(end + 1, end + 6))?.[0].length ?? 0;
  const goesOn = end + 1 + after < line.length;
  if (goesOn && wordsIn(line.slice(to, end)).length < LEAST_QUOTED) return null;
  if (goesOn && /^[,،–—-]/u.test(line.slice(end + 1))) return null;
  // What goes on after its quote in the same sentence is a headline that opens with a quotation.
  return /^\s*[\p{Ll}]/u.test(line.slice(end + 1, end + 6)) ? null : end + 1 + after;
}

/** A label before a colon in mid-line: after a space that no comma goes before, or glued to the word before it. */
function linkBeforeColon(line: string, colon: number): Piece | null {
  const start = Math.max(0, colon - LABEL_REACH);
  const before = line.slice(start, colon);
  const trimmed = before.trimEnd();
  if (!LAST_WORDS.has(lexiconForm(trimmed.slice(trimmed.lastIndexOf(' ') + 1)))) return null;
  const words = [...before.matchAll(WORDS_BEFORE)].slice(-MOST_WORDS);
  for (let i = 0; i + 2 <= words.length; i++) {
    const word = words[i] as RegExpMatchArray;
    const rest = wordsIn(before.slice(word.index)).slice(1).join(' ');
    const cut = [0, ...splits(word[0])].find((at) => LABELS.has(`${lexiconForm(word[0].slice(at))} ${rest}`));
    if (cut === undefined) continue;
    const at = start + (word.index as number) + cut;
    const previous = line
      .slice(Math.max(0, at - 3), at)
      .trimEnd()
      .slice(-1);
    if (/[,،、“‘«"'–—-]/u.test(previous) || !looksLikeLabel(line, at)) return null;
    return labelledLink(line, at, colon + 1);
  }
  return null;
}

/** Where a word could be two that were joined: before a capital, or before a letter of a script without any. */
function splits(word: string): number[] {
  const cuts: number[] = [];
  for (let i = 2; i + 1 < word.length; i++) {
    if (/^(?:\p{Lu}|\p{Lo})/u.test(word.slice(i, i + 2)) && !/\p{Lu}$/u.test(word.slice(0, i))) cuts.push(i);
  }
  return cuts;
}
