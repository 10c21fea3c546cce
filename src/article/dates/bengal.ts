import { edtfDay } from './calendar.ts';

/** Days: the sidereal year, the year of anomaly, and the Kali epoch as a day count from 1 January of year 1. */
const SIDEREAL = 365 + 279457 / 1080000;
const ANOMALISTIC = 1577917828000 / (4320000000 - 387);
const EPOCH = -1132959;
const CREATION = EPOCH - 1955880000 * SIDEREAL;
/** The day count of 1 January 1970, and how much Indian time is ahead of Ujjain's, in days. */
const UNIX_EPOCH = 719163;
const AHEAD = (82.5 - 75.7684) / 360;
const RADIANS = Math.PI / 180;
const DAY = 86_400_000;

const fraction = (value: number): number => value - Math.floor(value);

/**
 * The sun's sidereal longitude in degrees by the Surya Siddhanta, for a day count at Ujjain. N. Dershowitz and E. M.
 * Reingold, "Calendrical Calculations" (4th ed., 2018), ch. 20, with the sine itself instead of its table.
 */
function longitude(day: number): number {
  const mean = 360 * fraction((day - CREATION) / SIDEREAL);
  const offset = Math.sin(360 * RADIANS * fraction((day - CREATION) / ANOMALISTIC));
  const size = 14 / 360;
  const equation = Math.asin(offset * (size - (Math.abs(offset) * size) / 42)) / RADIANS;
  return mean - equation;
}

/** The sign of the zodiac, 0 to 11, in which the sun is when a day (milliseconds of UTC midnight) opens in India. */
function signAt(day: number): number {
  const degrees = longitude(day / DAY + UNIX_EPOCH - AHEAD);
  return Math.floor((((degrees % 360) + 360) % 360) / 30);
}

/** The day, in milliseconds, that opens a month: the first whose midnight finds the sun in the month's sign. */
function opening(year: number, month: number): number {
  let day = Date.UTC(year + 593, 3, 8 + Math.floor(30.4 * (month - 1)));
  while (signAt(day) !== month - 1) day += DAY;
  return day;
}

/**
 * The Gregorian day of a date of the Bangla calendar as West Bengal, Assam and Tripura keep it, as EDTF; null when there
 * is no such day. Months open on the day after the sun enters a sign; almanacs reckoned otherwise may differ by a day.
 */
export function bengalDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const first = opening(year, month);
  const next = month === 12 ? opening(year + 1, 1) : opening(year, month + 1);
  const date = new Date(first + (day - 1) * DAY);
  if (date.getTime() >= next) return null;
  return edtfDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
