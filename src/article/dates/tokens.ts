import { foldDigits } from '../../text/digits.ts';
import { wordKey } from './words.ts';

/** A number, word or mark of a line; white space lies between tokens. Offsets are UTF-16 code units. */
export interface DateToken {
  kind: 'number' | 'word' | 'mark';
  /** Digits as 0-9, a word's key, or the mark. */
  key: string;
  /** The word as written. */
  text: string;
  from: number;
  to: number;
}

/** A digit of a script that news is written in; a plain class, as every line of every text is tested. */
const DIGIT = /[0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]/;

/** True when there is a digit, without which there is no date. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/**
 * A Thai abbreviation with its dots is one word. A word ends at a capital inside it too, and a year before the hours, where a scraper has glued two ("PressApril",
 * "20232:26").
 */
const TOKEN =
  /[\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e4e]{1,2}\.?|[12১২]\p{Nd}{3}(?=\p{Nd}{1,2}:\p{Nd}{2})|\p{Nd}+|[\p{L}\p{M}\u200c\u200d]+?(?:(?<=\p{Ll})(?=\p{Lu})|(?![\p{L}\p{M}\u200c\u200d]))|[^\s\p{Nd}\p{L}]/gu;

/** The tokens of a stretch of a line. */
export function dateTokens(line: string, from: number, to: number): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of line.slice(from, to).matchAll(TOKEN)) {
    const text = match[0];
    const start = from + match.index;
    const folded = foldDigits(text);
    const kind = /^\d/.test(folded) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
    const key = kind === 'number' ? folded : kind === 'word' ? wordKey(text).replaceAll('.', '') : text;
    tokens.push({ kind, key, text, from: start, to: start + text.length });
  }
  return tokens;
}

/** The value of a number token of at most `digits` digits within `min`..`max`, else null. */
export function numberAt(
  token: DateToken | undefined,
  digits: number,
  min: number,
  max: number,
): number | null {
  if (token?.kind !== 'number' || token.key.length > digits) return null;
  const value = Number(token.key);
  return value >= min && value <= max ? value : null;
}

/** True when nothing, not even a space, stands between the two tokens. */
export function glued(left: DateToken | undefined, right: DateToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.to === right.from;
}
