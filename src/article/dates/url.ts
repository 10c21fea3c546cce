import { foldDigits } from '../../text/digits.ts';
import { edtfDay } from './calendar.ts';

const DAY = /(?<!\d)((?:19|20)\d\d)([-/_.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;
/** Web addresses and scraped archives hold no news from before this year. */
const FIRST_YEAR = 1970;

function first(text: string, pattern: RegExp, groups: readonly [number, number, number]): string | null {
  for (const match of text.matchAll(pattern)) {
    const [year, month, day] = groups.map((group) => Number(match[group])) as [number, number, number];
    const edtf = year >= FIRST_YEAR ? edtfDay(year, month, day) : null;
    if (edtf !== null) return edtf;
  }
  return null;
}

/** The day in an address (`/2024/09/13/`, `2024-09-13`, `20240913`) as EDTF, or null. Its host is not looked at. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  return first(path, DAY, [1, 3, 4]) ?? first(path, COMPACT, [1, 2, 3]);
}

/** The day in a file's path, its name first and then its folders, as EDTF, or null. The file's times are not looked at. */
export function dateInPath(path: string): string | null {
  const parts = foldDigits(path).split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const inName = first(name, DAY, [1, 3, 4]) ?? first(name, COMPACT, [1, 2, 3]);
  return inName ?? first(parts.slice(-5).join('/'), DAY, [1, 3, 4]);
}
