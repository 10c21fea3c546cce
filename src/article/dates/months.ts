import { type DateToken, numberAt } from './tokens.ts';
import { lookUp, opensMonth, type Word, withoutEnding } from './words.ts';

/** The name of a month among the tokens. */
export interface Month {
  month: number;
  bangla: boolean;
  first: number;
  last: number;
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
  if (word.banglaMonth !== null) return { month: word.banglaMonth, bangla: true, weak: false };
  const own = word.months.find((candidate) => candidate.language === language);
  const any =
    own ?? word.months.find((candidate) => STRONG_EVERYWHERE.has(candidate.language)) ?? word.months[0];
  if (!any) return null;
  const known = own !== undefined || STRONG_EVERYWHERE.has(any.language);
  const small = any.language === 'en' && /^[a-z]/.test(token.text);
  return { month: any.month, bangla: false, weak: !known || small };
}

/** The month whose name starts at token `i`, or null. */
export function monthAt(tokens: readonly DateToken[], i: number, language: string | undefined): Month | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (token.key === 'tháng' || token.key === 'thg') {
    const month = numberAt(tokens[i + 1], 2, 1, 12);
    return month === null
      ? null
      : { month, bangla: false, first: i, last: i + 1, weak: false, closing: false };
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
