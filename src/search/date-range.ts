/** Ranges of days. A date of the archive is EDTF: its first ten characters name a day, a month or a year. */
export interface DateRange {
  /** First and last day, YYYY-MM-DD, both included; null is unbounded. */
  from: string | null;
  to: string | null;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `text` is a year, a month or a day: 2024, 2024-09, 2024-09-13. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  return text.length < 10 || Number(text.slice(8)) <= daysIn(text.slice(0, 7));
}

/** `2024`, `2024-06..2024-09`, `2024-06..`, `..2024`; null for anything else. */
export function parseDateRange(text: string): DateRange | null {
  const [from = '', to = from, more] = text.split('..');
  if (more !== undefined || (from === '' && to === '')) return null;
  if ((from !== '' && !isDate(from)) || (to !== '' && !isDate(to))) return null;
  return { from: from === '' ? null : firstDay(from), to: to === '' ? null : lastDay(to) };
}

export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(date)}` : date;
}

/**
 * Whether a publication date falls into a range: a partial one (2024-09) does when any of its days does; no date and
 * one without a year never do.
 */
export function inRange(published: string | null, range: DateRange): boolean {
  const date = published?.slice(0, 10) ?? '';
  if (!DATE.test(date)) return false;
  return (
    (range.to === null || firstDay(date) <= range.to) && (range.from === null || lastDay(date) >= range.from)
  );
}

function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}
