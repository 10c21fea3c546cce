import { daysAfter, leap } from './calendar.ts';

/** The day of March on which a year of Iran's calendar opens; 1210 to 1634 are one stretch of the 33-year cycle. */
function newYearInMarch(year: number): number {
  const n = year - 1210;
  const leaps = 294 + Math.floor(n / 33) * 8 + Math.floor(((n % 33) + 3) / 4);
  const gregorian = year + 621;
  const leapsOfGregorian =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  return 20 + leaps - leapsOfGregorian;
}

/**
 * The Gregorian day of a date of Iran's solar calendar, as EDTF; null when there is no such day. Leap years by K. M.
 * Borkowski, "The Persian calendar for 3000 years" (1996), exact for the years 1210 to 1634.
 */
export function jalaliDay(year: number, month: number, day: number): string | null {
  if (year < 1210 || year > 1634 || month < 1 || month > 12) return null;
  const opens = newYearInMarch(year);
  const leapYear = newYearInMarch(year + 1) - opens + (leap(year + 622) ? 366 : 365) === 366;
  const length = month <= 6 ? 31 : month < 12 || leapYear ? 30 : 29;
  if (day < 1 || day > length) return null;
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  return daysAfter(year + 621, 3, opens - 1 + before + day - 1);
}
