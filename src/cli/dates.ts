import { UsageError } from '../archive/errors.ts';
import { isDate } from '../search/date-range.ts';

const DAYS_AGO = /^(\d{1,5})d$/;

/**
 * A date as an option takes it (`2024`, `2024-09`, `2024-09-13`, or `7d` for so many days before `today`) as the date
 * prefix that filters compare with. `today` is a calendar day, YYYY-MM-DD. Throws UsageError naming `flag`.
 */
export function dateOf(flag: string, value: string, today: string): string {
  const ago = DAYS_AGO.exec(value);
  if (ago) return daysBefore(today, Number(ago[1]));
  if (!isDate(value)) {
    throw new UsageError(`${flag} takes 2024, 2024-09, 2024-09-13 or 7d (days ago), not '${value}'`);
  }
  return value;
}

function daysBefore(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** The calendar day of the clock where the user is, YYYY-MM-DD: what "seven days ago" is counted from. */
export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Refuses a range that no date can lie in. Both are date prefixes. */
export function checkRange(since: string | undefined, until: string | undefined): void {
  if (since === undefined || until === undefined) return;
  const shared = Math.min(since.length, until.length);
  if (since.slice(0, shared) > until.slice(0, shared)) {
    throw new UsageError(`--since ${since} is later than --until ${until}`);
  }
}
