import { edtfDay, edtfMonth } from './calendar.ts';
import { jalaliDay } from './jalali.ts';
import { type DateToken, glued, numberAt } from './tokens.ts';
import type { Found } from './types.ts';

const SEPARATOR = /^[-./\u2010-\u2013]$/u;
const YEAR = { zh: /^[年년]/u, month: /^[月월]/u, day: /^[日號号일]/u };

/** Two digits of a year as a newspaper means them: 70 to 99 are the last century. */
const century = (value: number): number => value + (value >= 70 ? 1900 : 2000);

function yearAt(token: DateToken | undefined): number | null {
  return token?.key.length === 4 ? numberAt(token, 4, 1800, 2100) : null;
}

function dayMonth(a: number, b: number, monthFirst: boolean): [day: number, month: number] {
  return a <= 12 && (monthFirst || b > 12) ? [b, a] : [a, b];
}

/** Years before the first of an era: 令和6年 is 2024. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/令和$/u, 2018],
  [/平成$/u, 1988],
  [/昭和$/u, 1925],
  [/大正$/u, 1911],
  [/民[国國]$/u, 1911],
];

function yearOfEra(tokens: readonly DateToken[], i: number): number | null {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || !glued(before, tokens[i])) return null;
  const era = ERAS.find(([name]) => name.test(before.key));
  const year = numberAt(tokens[i], 3, 1, 130);
  return era === undefined || year === null ? null : era[1] + year;
}

/** `2024年9月13日`, `2024년 9월`: year, month, day each before its sign. */
function eastAsian(tokens: readonly DateToken[], i: number): Found | null {
  const year = yearAt(tokens[i]) ?? yearOfEra(tokens, i);
  const month = numberAt(tokens[i + 2], 2, 1, 12);
  if (year === null) return eastAsianDay(tokens, i);
  if (month === null) return null;
  if (!YEAR.zh.test(tokens[i + 1]?.key ?? '') || !YEAR.month.test(tokens[i + 3]?.key ?? '')) return null;
  const day = numberAt(tokens[i + 4], 2, 1, 31);
  if (day === null || !YEAR.day.test(tokens[i + 5]?.key ?? '')) {
    return { edtf: edtfMonth(year, month), first: i, last: i + 3, own: null, prose: false };
  }
  const edtf = edtfDay(year, month, day);
  return edtf === null ? null : { edtf, first: i, last: i + 5, own: null, prose: false };
}

/** `9月13日`: the year is not said. */
function eastAsianDay(tokens: readonly DateToken[], i: number): Found | null {
  const month = numberAt(tokens[i], 2, 1, 12);
  const day = numberAt(tokens[i + 2], 2, 1, 31);
  if (month === null || day === null || !YEAR.month.test(tokens[i + 1]?.key ?? '')) return null;
  if (!YEAR.day.test(tokens[i + 3]?.key ?? '')) return null;
  const edtf = edtfDay(null, month, day);
  return edtf === null ? null : { edtf, first: i, last: i + 3, own: null, prose: true };
}

/** `20240913T103500`: figures without marks are a date only before the T of a time. */
function compact(tokens: readonly DateToken[], i: number): Found | null {
  const [date, t] = [tokens[i], tokens[i + 1]];
  const parts = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(date?.key ?? '');
  if (parts === null || t?.key !== 't' || !glued(date, t) || !glued(t, tokens[i + 2])) return null;
  const edtf = edtfDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return edtf === null ? null : { edtf, first: i, last: i, own: null, prose: false };
}

/**
 * A date in figures that starts at token `i`: Y-M-D, D.M.Y, D/M/Y, with two or four digits of the year, spaces after
 * the separators allowed. `monthFirst` decides where both readings are possible; in Persian
 * years of Iran's calendar come first. Null when there is none.
 */
export function numericDate(
  tokens: readonly DateToken[],
  i: number,
  monthFirst: boolean,
  language: string | undefined,
): Found | null {
  if (tokens[i]?.key.length === 8) return compact(tokens, i);
  const [a, s1, b, s2, c] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (a?.kind !== 'number' || b?.kind !== 'number') return null;
  if (s1?.kind === 'word') return eastAsian(tokens, i);
  if (c?.kind !== 'number' || s1?.key !== s2?.key || !SEPARATOR.test(s1?.key ?? '')) return null;
  if (!glued(a, s1) || !glued(b, s2) || b.from - a.to > 2 || c.from - b.to > 2) return null;
  // A longer chain of figures is a version, a telephone number or an address.
  const [before, after] = [tokens[i - 1], tokens[i + 5]];
  if (
    before !== undefined &&
    SEPARATOR.test(before.key) &&
    glued(before, a) &&
    tokens[i - 2]?.kind === 'number'
  )
    return null;
  if (
    after?.key === s1?.key &&
    glued(c, after) &&
    glued(after, tokens[i + 6]) &&
    tokens[i + 6]?.kind === 'number'
  ) {
    return null;
  }
  const found = (edtf: string | null): Found | null =>
    edtf === null ? null : { edtf, first: i, last: i + 4, own: null, prose: false };
  const jalali = language === 'fa' ? numberAt(a, 4, 1200, 1500) : null;
  if (jalali !== null && a.key.length === 4) {
    return found(jalaliDay(jalali, numberAt(b, 2, 1, 12) ?? 0, numberAt(c, 2, 1, 31) ?? 0));
  }
  const firstYear = yearAt(a);
  if (firstYear !== null) {
    const month = numberAt(b, 2, 1, 12);
    const day = numberAt(c, 2, 1, 31);
    return month === null || day === null ? null : found(edtfDay(firstYear, month, day));
  }
  const x = numberAt(a, 2, 1, 31);
  const y = numberAt(b, 2, 1, 31);
  // `13-09-24`; single figures between hyphens are scores and pages.
  const inPairs = a.key.length === 2 && b.key.length === 2;
  const short =
    c.key.length === 2 && glued(s2, c) && (s1?.key !== '-' || inPairs) ? century(Number(c.key)) : null;
  const year = yearAt(c) ?? short;
  if (x === null || y === null || year === null) return null;
  const [day, month] = dayMonth(x, y, monthFirst);
  return found(edtfDay(year, month, day));
}
