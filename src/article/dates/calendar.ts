const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** True for a leap year of the Gregorian calendar. */
export const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** EDTF of a day; year null gives `XXXX-MM-DD`. Null when the calendar has no such day. */
export function edtfDay(year: number | null, month: number, day: number): string | null {
  const lengths = [31, year === null || leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  return `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** EDTF of a month of a year. */
export function edtfMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** The EDTF of a day so many days after a month's first. */
export function daysAfter(year: number, month: number, days: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, 1 + days));
  return edtfDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * The Gregorian day of a date of Bangladesh's revised Bangla calendar, as EDTF; null when there is no such day.
 * 1 Boishakh is 14 April of year + 593. Since Ashwin 1426 (October 2019) the first six months have 31 days; before,
 * the first five, with a leap day at the end of Falgun in both.
 */
export function banglaDay(year: number, month: number, day: number): string | null {
  const gregorian = year + 593;
  const falgunLeap = leap(gregorian + 1);
  const reformed = year > 1426 || (year === 1426 && month >= 6);
  // In 1426 itself the months up to Bhadro had 31 days under both rules, so one table serves the whole year.
  const lengths =
    reformed || year === 1426
      ? [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, falgunLeap ? 30 : 29, 30]
      : [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, falgunLeap ? 31 : 30, 30];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  const before = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return daysAfter(gregorian, 4, 13 + before + day - 1);
}
