import { isAwamiLeague, SPELLED_OUT } from './languages/bn/abbreviations.ts';
import { DETACHED, ON_NUMBER } from './languages/bn/endings.ts';
import { syllables } from './languages/bn/syllables.ts';
import { normalise } from './normalise.ts';
import { isUnspaced, segmentWords } from './segment.ts';
import type { Token } from './types.ts';

/** What is compared of a word: level-1 normalised, in lower case. May be empty for a string that is no word. */
export function toForm(raw: string): string {
  // Lower case of a capital with a dot above, in Turkish, leaves the dot behind.
  return normalise(normalise(raw).toLowerCase().replaceAll('i\u0307', 'i'));
}

const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
const BANGLA = '\\u0980-\\u0983\\u0985-\\u09E3\\u09F0\\u09F1';
/**
 * Numbers with points and commas; Bangla words spelt out by letters; Bangla letters; anything else that is letters and digits.
 * আঃলীগ is two words.
 */
const PIECE = `(?<number>\\p{Nd}+(?:[.,]\\p{Nd}+)+)|(?<spelled>${SPELLED_OUT}(?![${BANGLA}]))|(?<bangla>আঃ(?=ল[িী]গ)|[${BANGLA}][${BANGLA}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*)|(?<other>(?:(?![${BANGLA}\\u02BC])[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF])+)`;
let pieces: RegExp | undefined;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
/** No word with apostrophes is longer; what is costs a look at the whole of it for each apostrophe. */
const LONGEST_JOINED = 100;
const CONTRACTION = /^(?:t|re|ve|ll|d|m)$/;
const APOSTROPHE = /['`\u00B4\u2018\u2019\u02BC\uFF07]/;

/** A number with Bangla letters behind it, which is read without patterns that take milliseconds to compile. */
const NUMBERED = new RegExp(`^([0-9\\u09E6-\\u09EF]+)([\\u0985-\\u09B9][${BANGLA}]*)$`);

/** The words of one compound, with offsets into it. */
export function splitCompound(raw: string): Token[] {
  const [, digits, letters] = NUMBERED.exec(raw) ?? [];
  if (digits !== undefined && letters !== undefined && !/[\u0983]/.test(letters)) {
    const number = [{ form: toForm(digits), from: 0, to: digits.length }];
    addBangla(number, { form: toForm(letters), from: digits.length, to: raw.length }, '');
    return number;
  }
  if (INITIALS.test(raw)) return [{ form: toForm(raw.replaceAll('.', '')), from: 0, to: raw.length }];
  if (isUnspaced(raw)) return splitUnspaced(raw);
  const tokens: Token[] = [];
  let end = 0;
  pieces ??= new RegExp(PIECE, 'gu');
  for (const match of raw.matchAll(pieces)) {
    const from = match.index;
    const { number, spelled, bangla } = match.groups ?? {};
    const joint = raw.slice(end, from);
    end = from + match[0].length;
    const piece: Token = { form: toForm(match[0]), from, to: end };
    // The danda of old texts (U+09F7) counts as a number in Unicode.
    if (!/[\p{L}\p{N}]/u.test(piece.form)) continue;
    if (spelled !== undefined) tokens.push({ ...piece, form: piece.form.replaceAll('.', '') });
    else if (bangla !== undefined) addBangla(tokens, piece, joint);
    else if (number !== undefined) addNumber(tokens, piece, raw);
    else addOther(tokens, piece, joint);
  }
  return tokens;
}

function addBangla(tokens: Token[], piece: Token, joint: string): void {
  const last = tokens.at(-1);
  if (last && joint === '' && !isBangla(last) && ON_NUMBER.test(piece.form)) return;
  // After a point a word is a word: what follows it is the next sentence.
  if (last && joint !== '' && joint !== '.' && DETACHED.has(piece.form)) return;
  // An apostrophe inside a word stands for a lost vowel: দু'জন, হ'ল.
  const elided = last && isBangla(last) && APOSTROPHE.test(joint) && syllables(last.form) < 2;
  if (elided && !isAwamiLeague(last.form, joint, piece.form)) extend(last, piece, '');
  else tokens.push(piece);
}

/** Thousands are joined, a decimal stays as it is, and anything else (12.10.2024) is several numbers. */
function addNumber(tokens: Token[], piece: Token, raw: string): void {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(piece.form)) {
    tokens.push({ ...piece, form: piece.form.replaceAll(',', '') });
  } else if (/^\d+\.\d+$/.test(piece.form)) {
    tokens.push(piece);
  } else {
    for (const match of raw.slice(piece.from, piece.to).matchAll(/\p{Nd}+/gu)) {
      const from = piece.from + match.index;
      tokens.push({ form: toForm(match[0]), from, to: from + match[0].length });
    }
  }
}

function addOther(tokens: Token[], piece: Token, joint: string): void {
  const last = tokens.at(-1);
  if (last && APOSTROPHE.test(joint) && !isBangla(last)) {
    const latin = isLatin(last.form);
    if (latin && piece.form === 's') return;
    if ((!latin || CONTRACTION.test(piece.form)) && last.form.length < LONGEST_JOINED) {
      extend(last, piece, isDigits(last.form) ? '' : "'");
      return;
    }
  }
  tokens.push({ ...piece, form: piece.form.replace(ORDINAL, '$1') });
}

function extend(last: Token, piece: Token, joint: string): void {
  last.form = toForm(`${last.form}${joint}${piece.form}`);
  last.to = piece.to;
}

function splitUnspaced(raw: string): Token[] {
  const tokens: Token[] = [];
  for (const [from, to] of segmentWords(raw)) {
    const word = raw.slice(from, to);
    const parts = isUnspaced(word) ? [{ form: toForm(word), from: 0, to: to - from }] : splitCompound(word);
    for (const part of parts) {
      if (part.form) tokens.push({ form: part.form, from: from + part.from, to: from + part.to });
    }
  }
  return tokens;
}

/** What ends a quotation or parenthesis, before a case ending that belongs to the whole of it: (বিএনপি)র. */
const CLOSING = /[^\s"'([{‘“«\-–—][)\]}"'’”»]-?$|[^\s\p{P}]-$|%-$|[\u0980-\u09FF]\.-$/u;

/** Whether the word at `from` is no word but the case ending of what was quoted before it. */
export function isDetachedEnding(text: string, from: number, form: string): boolean {
  return DETACHED.has(form) && CLOSING.test(text.slice(Math.max(0, from - 3), from));
}

function isBangla(token: Token): boolean {
  return /[\u0985-\u09B9\u09DC-\u09E1]/.test(token.form);
}

function isLatin(form: string): boolean {
  return /[a-z\u00DF-\u024F\u1E00-\u1EFF]/.test(form);
}

function isDigits(form: string): boolean {
  return /^\d+$/.test(form);
}
