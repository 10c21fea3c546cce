import type { OwnCalendar } from '../../text/languages/dates.ts';

/**
 * A date found in a line. `edtf` is `2024-09-13`, `2024-09-13T10:35`, the same with a zone (`+06:00`, `Z`), `2024-09`,
 * `XXXX-09-13` (year not said) or an interval of two days (`A/B`). Offsets are UTF-16 code units into the line.
 */
export interface DateHit {
  edtf: string;
  from: number;
  to: number;
  /** What the words around it say it is: `printed` covers print, today's and copyright dates, `event` dates of prose. */
  role: 'published' | 'updated' | 'printed' | 'event' | null;
  hasTime: boolean;
}

/** A day, month or interval while the line is being read; `first`..`last` are token indexes. */
export interface Found {
  edtf: string;
  first: number;
  last: number;
  /** The calendar it is written in, where that is not the Gregorian. */
  own: OwnCalendar | null;
  /** Written as prose writes a date ("in the year 1971 on 26 March", "in August"). */
  prose: boolean;
}
