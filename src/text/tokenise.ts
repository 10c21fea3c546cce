import { isDetachedEnding, splitCompound, toForm } from './compound.ts';
import { AWAMI_FORM, isAwamiLeague, keepsPoint } from './languages/bn/abbreviations.ts';
import { memoise } from './memo.ts';
import type { Token } from './types.ts';

/*
 * A run is letters, signs and digits, with the invisible characters that turn up inside words. Runs joined by one
 * hyphen or apostrophe, by a point before a Bangla letter, or by a point or comma before a digit, are looked at together, as
 * are initials (U.S.). An acute or a backtick may be meant for an apostrophe, an en dash for a hyphen.
 * Every round takes at least one character and no run can be split in two ways, so that time is linear.
 */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F\\uFEFF';
const RUN = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`;
const JOINT = `(?:['\`\\u00B4\\u2018\\u2019\\uFF07\\-\\u2010\\u2011\\u2013]|[.,](?=\\p{N})|\\.(?=[\\u0985-\\u09B9\\u09DC-\\u09DF]))`;
const COMPOUND = new RegExp(`\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}\\p{N}])|${RUN}(?:${JOINT}${RUN})*`, 'gu');

/** A run that is one word whatever stands in it: Bangla letters and signs alone, or ASCII letters alone. */
const SIMPLE = /^(?:[\u0980-\u0983\u0985-\u09E3\u09F0\u09F1]+|[A-Za-z]+)$/;

/** Such words and white space (a byte-order mark is part of a word) alone: most queries. They need no COMPOUND, which takes milliseconds to compile. */
const PLAIN =
  /^[^\S\uFEFF]*(?:(?:[\u0985-\u09B9\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1][\u0980-\u0983\u0985-\u09E3\u09F0\u09F1]*|[A-Za-z]+)(?:[^\S\uFEFF]+|$))*$/;
const LONGEST_PLAIN = 200;

/**
 * Texts are read in parts of at most this many UTF-16 units, cut at white space: a pattern that has to remember each character
 * of a run runs out of memory at millions. What has no white space for so long is no word, and is cut.
 */
const PART = 1 << 16;

/** No case ending that stands by itself is longer. */
const LONGEST_ENDING = 3;

const POINT = 0x2e;
const LA = 0x9b2;

/** Two words in one: আঃলীগ. */
const VISARGA_INSIDE = '\u0986\u0983';

const form = memoise(toForm, 1 << 15);

/**
 * The words of a text in order. Offsets are UTF-16 code units into `text` as given; forms are level-1 normalised, with
 * ASCII digits, in lower case, and never empty. Hyphenated words give their parts; case endings set off by an apostrophe
 * or hyphen, and those glued to a number, are left out; 10,000 is `10000`; scripts without spaces are cut into overlapping pairs.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  forEachRun(text, (raw, from) => take(tokens, text, raw, from));
  return tokens;
}

/** How many words a string without white space has: as many as `tokenise` gives, without the memory for them. */
export function wordsInRun(run: string): number {
  let count = 0;
  const tokens: Token[] = [];
  forEachRun(run, (raw, from) => {
    take(tokens, run, raw, from);
    count += tokens.length;
    tokens.length = 0;
  });
  return count;
}

/** Calls `give` with every run and where it starts. Long texts are read in parts. */
function forEachRun(text: string, give: (raw: string, from: number) => void): void {
  if (text.length <= LONGEST_PLAIN && PLAIN.test(text)) {
    for (const match of text.matchAll(/\S+/g)) give(match[0], match.index);
    return;
  }
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    const part = start === 0 && end === text.length ? text : text.slice(start, end);
    for (const match of part.matchAll(COMPOUND)) give(match[0], start + match.index);
    start = end;
  }
}

/** Where the part of a text that begins at `start` ends: after white space, where there is any in it. */
function endOfPart(text: string, start: number): number {
  let end = start + PART;
  if (end >= text.length) return text.length;
  while (end > start && !/\s/.test(text.charAt(end - 1))) end--;
  if (end > start) return end;
  const splits = (text.charCodeAt(start + PART) & 0xfc00) === 0xdc00;
  return start + PART - (splits ? 1 : 0);
}

const isSimple = (raw: string): boolean =>
  SIMPLE.test(raw) && !(raw.length > 2 && raw.startsWith(VISARGA_INSIDE));

/** Adds the words of a run. */
function take(tokens: Token[], text: string, raw: string, from: number): void {
  if (isSimple(raw)) {
    const word = form(raw);
    if (word && !(raw.length <= LONGEST_ENDING && isDetachedEnding(text, from, word))) {
      add(tokens, text, word, from, from + raw.length);
    }
    return;
  }
  for (const part of splitCompound(raw)) add(tokens, text, part.form, from + part.from, from + part.to);
}

/** Adds a token, with what its neighbours say of it: the point of লি., and লীগ after আ. */
function add(tokens: Token[], text: string, form: string, from: number, to: number): void {
  const last = form.charCodeAt(0) === LA ? tokens.at(-1) : undefined;
  if (last && isAwamiLeague(last.form, text.slice(last.to, from), form)) last.form = AWAMI_FORM;
  const point = text.charCodeAt(to) === POINT && keepsPoint(form);
  tokens.push({ form: point ? `${form}.` : form, from, to });
}
