import type { OwnCalendar } from '../../text/languages/dates.ts';
import { bengalDay } from './bengal.ts';
import { banglaDay } from './calendar.ts';
import { jalaliDay } from './jalali.ts';

/** The Gregorian day of a date in a calendar of a language's own, as EDTF, or null. `region` IN: West Bengal's. */
export function dayIn(
  calendar: OwnCalendar,
  year: number,
  month: number,
  day: number,
  region: string | undefined,
): string | null {
  if (calendar === 'jalali') return jalaliDay(year, month, day);
  return region === 'IN' ? bengalDay(year, month, day) : banglaDay(year, month, day);
}
