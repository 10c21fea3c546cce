import type { OwnCalendar } from '../../text/languages/dates.ts';
import { edtfDay, edtfMonth } from './calendar.ts';
import { type Month, monthAt } from './months.ts';
import { dayIn } from './own.ts';
import { TIME } from './times.ts';
import { type DateToken, glued, numberAt } from './tokens.ts';
import type { Found } from './types.ts';
import { dayNamed, isKind } from './words.ts';

interface Place {
  value: number;
  index: number;
}

const BEFORE_MARK = /^[-.,/'’]$/u;
const AFTER_MARK = /^[-.,/'’،()॰]$/u;
/** A Thai year runs 543 ahead. */
const BUDDHIST = 543;

/** True for a number that is the tail of a longer figure such as `1.5` or `10:35`. */
function partOfFigure(tokens: readonly DateToken[], index: number): boolean {
  const mark = tokens[index - 1];
  return (
    mark?.kind === 'mark' &&
    /^[.,:/]$/.test(mark.key) &&
    glued(mark, tokens[index]) &&
    glued(tokens[index - 2], mark) &&
    tokens[index - 2]?.kind === 'number'
  );
}

function dayBefore(tokens: readonly DateToken[], month: Month, used: Uint8Array): Place | null {
  for (let index = month.first - 1, steps = 0; index >= 0 && steps < 4; index--, steps++) {
    const token = tokens[index];
    if (!token || used[index]) return null;
    if (token.kind === 'number') {
      const value = numberAt(token, 2, 1, 31);
      return value === null || partOfFigure(tokens, index) ? null : { value, index };
    }
    const named = dayNamed(token.key);
    if (named !== undefined) return { value: named, index };
    const passes =
      token.kind === 'mark'
        ? BEFORE_MARK.test(token.key)
        : isKind(token.key, 'ordinal') || isKind(token.key, 'link');
    if (!passes) return null;
  }
  return null;
}

function dayAfter(tokens: readonly DateToken[], month: Month, used: Uint8Array): Place | null {
  let index = month.last + 1;
  const passes = (token: DateToken | undefined): boolean =>
    token?.kind === 'mark' ? /^[-.,]$/u.test(token.key) : token?.kind === 'word' && isKind(token.key, 'link');
  while (passes(tokens[index]) && index < month.last + 3) index++;
  const value = used[index] ? null : numberAt(tokens[index], 2, 1, 31);
  if (value === null) return null;
  const after = tokens[index + 1];
  if (after?.key === '%' || after?.key === ':') return null;
  return { value, index };
}

function yearAfter(
  tokens: readonly DateToken[],
  start: number,
  used: Uint8Array,
  { own, shortYears }: Month,
): Place | null {
  let comma = false;
  for (let index = start, steps = 0; index < tokens.length && steps < 7; index++, steps++) {
    const token = tokens[index];
    // "Fri Sep 13 10:35:00 2024" has its time in between.
    while (used[index] === TIME && index < tokens.length - 1) index++;
    if (!token || used[index]) return null;
    if (tokens[index] !== token) {
      const year = tokens[index]?.key.length === 4 ? yearOf(Number(tokens[index]?.key), own) : null;
      return year === null ? null : { value: year, index };
    }
    if (token.kind === 'number') {
      const quoted = /^['’-]$/u.test(tokens[index - 1]?.key ?? '') && glued(tokens[index - 1], token);
      if (token.key.length === 2 && (quoted || shortYears !== null))
        return { value: (shortYears ?? 2000) + Number(token.key), index };
      const year = token.key.length === 4 ? yearOf(Number(token.key), own) : null;
      return year === null || (comma && own === null && year < 1700) ? null : { value: year, index };
    }
    if (token.key === ',') comma = true;
    const passes =
      token.kind === 'mark'
        ? AFTER_MARK.test(token.key)
        : ['link', 'weekday', 'ordinal'].some((kind) => isKind(token.key, kind as 'link'));
    if (!passes) return null;
  }
  return null;
}

function yearBefore(
  tokens: readonly DateToken[],
  index: number,
  used: Uint8Array,
  own: OwnCalendar | null,
  marked: boolean,
): Place | null {
  let seen = !marked;
  for (let at = index - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const token = tokens[at];
    if (!token || used[at]) return null;
    if (token.kind === 'number') {
      const year = token.key.length === 4 && seen ? yearOf(Number(token.key), own) : null;
      return year === null ? null : { value: year, index: at };
    }
    if (token.kind === 'word' && isKind(token.key, 'yearMark')) seen = true;
    else if (token.kind === 'mark' ? !/^[-.,’']$/u.test(token.key) : !isKind(token.key, 'link')) return null;
  }
  return null;
}

function yearOf(value: number, own: OwnCalendar | null): number | null {
  if (own !== null) return value >= 1200 && value <= 1600 ? value : null;
  if (value >= 2400 && value <= 2700) return value - BUDDHIST;
  return value >= 1000 && value <= 2100 ? value : null;
}

/** The other end of `10–15 March`: the smaller day before the day, with a dash or a word such as "to" between. */
function rangeStart(tokens: readonly DateToken[], day: Place): Place | null {
  const between = tokens[day.index - 1];
  const value = numberAt(tokens[day.index - 2], 2, 1, day.value - 1);
  if (value === null || between === undefined) return null;
  const joins = between.kind === 'mark' ? /^[-–—]$/u.test(between.key) : isKind(between.key, 'until');
  return joins ? { value, index: day.index - 2 } : null;
}

/** The other end of `March 10–15`: a larger day after the day and a dash. */
function rangeEnd(tokens: readonly DateToken[], day: Place): Place | null {
  if (!/^[-–—]$/u.test(tokens[day.index + 1]?.key ?? '')) return null;
  const value = numberAt(tokens[day.index + 2], 2, day.value + 1, 31);
  const next = tokens[day.index + 3];
  return value === null || next?.key === ':' || next?.key === '.' ? null : { value, index: day.index + 2 };
}

/**
 * The date around the month whose name starts at token `i`, or null: D M Y, M D Y, "of year Y" D M, Y M D, M Y, Y M,
 * and, without a year, D M and M D. Tokens already `used` by another date or time are walls; `language` and `region` are
 * the parts of a BCP 47 tag.
 */
export function wordedDate(
  tokens: readonly DateToken[],
  i: number,
  used: Uint8Array,
  language: string | undefined,
  region: string | undefined,
): Found | null {
  const month = monthAt(tokens, i, language);
  if (!month) return null;
  const { own } = month;
  const make = (day: Place, year: Place | null, prose: boolean): Found | null => {
    const of = (value: number): string | null => {
      if (own !== null) return year === null ? null : dayIn(own, year.value, month.month, value, region);
      return edtfDay(year?.value ?? null, month.month, value);
    };
    const edtf = of(day.value);
    if (edtf === null) return null;
    const indexes = [month.first, month.last, day.index, ...(year ? [year.index] : [])];
    const found: Found = { edtf, first: Math.min(...indexes), last: Math.max(...indexes), own, prose };
    const start = day.index < month.first ? rangeStart(tokens, day) : null;
    const opening = start && own === null ? of(start.value) : null;
    if (!start || opening === null) return found;
    return { ...found, edtf: `${opening}/${edtf}`, first: Math.min(start.index, found.first), prose: true };
  };
  const before = dayBefore(tokens, month, used);
  const after = month.closing ? null : dayAfter(tokens, month, used);
  const yearNext = month.closing ? null : yearAfter(tokens, month.last + 1, used, month);
  if (before && yearNext) return make(before, yearNext, false);
  if (after) {
    const end = rangeEnd(tokens, after);
    if (end) {
      const year = yearAfter(tokens, end.index + 1, used, month);
      const [opening, closing] = [make(after, year, true), make(end, year, true)];
      if (opening && closing) return { ...closing, edtf: `${opening.edtf}/${closing.edtf}` };
    }
    const year = yearAfter(tokens, after.index + 1, used, month);
    if (year && (before === null || year.index - month.last < 7)) return make(after, year, false);
  }
  if (before) {
    const year = yearBefore(tokens, before.index, used, own, true);
    if (year) return make(before, year, true);
  }
  const yearFirst = before ? null : yearBefore(tokens, month.first, used, own, false);
  if (after && yearFirst) return make(after, yearFirst, false);
  if (month.weak) return null;
  const year = before || after ? null : (yearNext ?? yearFirst);
  if (year && own === null && year.value >= 1500) {
    const first = Math.min(month.first, year.index);
    return {
      edtf: edtfMonth(year.value, month.month),
      first,
      last: Math.max(month.last, year.index),
      own,
      prose: month.closing || yearNext === null,
    };
  }
  if (before) return make(before, null, true);
  return after ? make(after, null, true) : null;
}
