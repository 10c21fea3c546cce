/** Dates in lines of news text, in any of the languages of `text/languages`: found, told apart, and chosen from. */

import { readDates } from './find.ts';
import { findTimes } from './times.ts';
import { dateTokens } from './tokens.ts';
import type { DateHit } from './types.ts';

export { type Candidate, choosePublished } from './choose.ts';
export { isDateLine } from './line.ts';
export type { DateHit } from './types.ts';
export { dateInPath, dateInUrl } from './url.ts';
export { withZone } from './zone.ts';

/**
 * The dates of a line, left to right. `language` is BCP 47: it settles which month a name means and, as `en-US`, that
 * the month comes first in figures; without it, every language's full dates are read. Offsets are UTF-16 code units.
 */
export function findDates(line: string, language?: string): DateHit[] {
  const hits: DateHit[] = [];
  for (const reading of readDates(line, language)) hits.push(...reading.hits);
  return hits;
}

const ROLE_ORDER = ['published', null, 'updated', 'printed', 'event'];

/** Smaller is better: the role first; a month alone and a day without its year only when nothing else is there. */
const rank = (hit: DateHit): number =>
  ROLE_ORDER.indexOf(hit.role) + (hit.edtf.startsWith('X') ? 10 : 0) + (hit.edtf.length < 10 ? 5 : 0);

/** The date of one expression as EDTF, the publication date where several are named; null when it fixes no date. */
export function parseDate(expression: string, language?: string): string | null {
  const hits = findDates(expression, language);
  const [first, ...others] = hits;
  if (!first) return null;
  return others.reduce((best, hit) => (rank(hit) < rank(best) ? hit : best), first).edtf;
}

/** The time of day that an expression says, as `HH:MM`, or null: "সাড়ে তিনটায়", "রাত ১০টা ৩০ মিনিট", "10.35 pm". */
export function parseTime(expression: string): string | null {
  const tokens = dateTokens(expression, 0, expression.length);
  const time = findTimes(tokens, new Uint8Array(tokens.length), true)[0];
  return time ? `${two(time.hour)}:${two(time.minute)}` : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
