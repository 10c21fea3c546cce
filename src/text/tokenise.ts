import { isDetachedEnding, splitCompound, toForm } from './compound.ts';
import { AWAMI_FORM, isAwamiLeague, keepsPoint } from './languages/bn/abbreviations.ts';
import { memoise } from './memo.ts';
import { type Reader, readRuns } from './scan.ts';
import type { Token } from './types.ts';
import { WordTable } from './word-table.ts';

/**
 * Texts are read in parts of at most this many UTF-16 units, cut at white space: a pattern that has to remember each character
 * of a run runs out of memory at millions. What has no white space for so long is no word, and is cut.
 */
const PART = 1 << 16;

/** No case ending that stands by itself is longer. */
const LONGEST_ENDING = 3;

const POINT = 0x2e;
const LA = 0x9b2;

/** Two words in one open so: আঃলীগ. */
const A = 0x986;
const VISARGA = 0x983;

/** Runs that are not one word are remembered with their words up to this length. */
const LONGEST_KNOWN = 40;

const forms = new WordTable(toForm, 1 << 16);
const compounds = memoise(splitCompound, 1 << 13);

/**
 * The words of a text in order. Offsets are UTF-16 code units into `text` as given; forms are level-1 normalised, with
 * ASCII digits, in lower case, and never empty. Hyphenated words give their parts; case endings set off by an apostrophe
 * or hyphen, and those glued to a number, are left out; 10,000 is `10000`; scripts without spaces are cut into overlapping pairs.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  forEachPart(text, (part, start) => readRuns(part, readerInto(tokens, text, part, start)));
  return tokens;
}

/** How many words a string without white space has: as many as `tokenise` gives, without the memory for all of them. */
export function wordsInRun(run: string): number {
  let count = 0;
  forEachPart(run, (part, start) => {
    const tokens: Token[] = [];
    readRuns(part, readerInto(tokens, run, part, start));
    count += tokens.length;
  });
  return count;
}

/** Calls `give` with every part of a text and where it starts. */
function forEachPart(text: string, give: (part: string, start: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    give(start === 0 && end === text.length ? text : text.slice(start, end), start);
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

/** Adds the words of the runs of a part, which starts at `start` in the text. */
function readerInto(tokens: Token[], text: string, part: string, start: number): Reader {
  const compound = (from: number, to: number): void => {
    const raw = part.slice(from, to);
    const known = raw.length > LONGEST_KNOWN ? splitCompound(raw) : compounds(raw);
    for (const found of known)
      add(tokens, text, found.form, start + from + found.from, start + from + found.to);
  };
  const word = (from: number, to: number, hash: number): void => {
    const isTwo = part.charCodeAt(from) === A && part.charCodeAt(from + 1) === VISARGA && to - from > 2;
    if (isTwo) {
      compound(from, to);
      return;
    }
    const form = forms.at(part, from, to, hash);
    if (form && !(to - from <= LONGEST_ENDING && isDetachedEnding(text, start + from, form)))
      add(tokens, text, form, start + from, start + to);
  };
  return { word, compound };
}

/** Adds a token, with what its neighbours say of it: the point of লি., and লীগ after আ. */
function add(tokens: Token[], text: string, form: string, from: number, to: number): void {
  const last = form.charCodeAt(0) === LA ? tokens.at(-1) : undefined;
  if (last && isAwamiLeague(last.form, text.slice(last.to, from), form)) last.form = AWAMI_FORM;
  const point = text.charCodeAt(to) === POINT && keepsPoint(form);
  tokens.push({ form: point ? `${form}.` : form, from, to });
}
