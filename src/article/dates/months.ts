import type { OwnCalendar } from '../../text/languages/dates.ts';
import { type DateToken, numberAt } from './tokens.ts';
import { lookUp, opensMonth, shortYearsOf, type Word, withoutEnding } from './words.ts';

/** The name of a month among the tokens. */
export interface Month {
  month: number;
  own: OwnCalendar | null;
  first: number;
  last: number;
  /** What a year of two figures counts from, where the language writes such years without a mark. */
  shortYears: number | null;
  /** Needs day and year beside it: the name is of another language than the text's, or in small letters. */
  weak: boolean;
  closing: boolean;
}

const STRONG_EVERYWHERE = new Set(['bn', 'en']);
function monthFrom(
  word: Word,
  token: DateToken,
  language: string | undefined,
): Omit<Month, 'first' | 'last' | 'closing'> | null {
  if (word.own !== null)
    return { month: word.own.month, own: word.own.calendar, weak: false, shortYears: null };
  const own = word.months.find((candidate) => candidate.language === language);
  const any =
    own ?? word.months.find((candidate) => STRONG_EVERYWHERE.has(candidate.language)) ?? word.months[0];
  if (!any) return null;
  const known = own !== undefined || STRONG_EVERYWHERE.has(any.language);
  const small = any.language === 'en' && /^[a-z]/.test(token.text);
  return { month: any.month, own: null, weak: !known || small, shortYears: shortYearsOf(any.language) };
}

/** The month whose name starts at token `i`, or null; two names of one month with a stroke between are one. */
export function monthAt(tokens: readonly DateToken[], i: number, language: string | undefined): Month | null {
  const month = nameAt(tokens, i, language);
  if (month === null || tokens[month.last + 1]?.key !== '/') return month;
  const second = nameAt(tokens, month.last + 2, language);
  return second?.month === month.month && second.own === month.own ? { ...month, last: second.last } : month;
}

function nameAt(tokens: readonly DateToken[], i: number, language: string | undefined): Month | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (token.key === 'tháng' || token.key === 'thg') {
    const month = numberAt(tokens[i + 1], 2, 1, 12);
    return month === null
      ? null
      : { month, own: null, shortYears: null, first: i, last: i + 1, weak: false, closing: false };
  }
  const next = tokens[i + 1];
  const pair =
    next?.kind === 'word' && opensMonth(token.key) ? lookUp(`${token.key} ${next.key}`) : undefined;
  if (pair) {
    const month = monthFrom(pair, token, language);
    if (month) return { ...month, first: i, last: i + 1, closing: false };
  }
  const plain = lookUp(token.key);
  const whole = plain ? monthFrom(plain, token, language) : null;
  if (whole) return { ...whole, first: i, last: i, closing: false };
  const stemmed = withoutEnding(token.key);
  const month = stemmed ? monthFrom(stemmed.word, token, language) : null;
  return month && stemmed ? { ...month, first: i, last: i, closing: stemmed.closing } : null;
}
