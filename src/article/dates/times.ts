import { type DateToken, glued, numberAt } from './tokens.ts';
import { isKind } from './words.ts';

/** A time of day among the tokens `first`..`last`; zone as `+06:00`, `Z` or empty. */
export interface Time {
  first: number;
  last: number;
  hour: number;
  minute: number;
  zone: string;
}

/** Zones that a time names, but for the ambiguous ones (BST, CST, ET): UTC offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  bdst: '+06:00',
  ist: '+05:30',
  pkt: '+05:00',
  npt: '+05:45',
  jst: '+09:00',
  kst: '+09:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  wet: 'Z',
  west: '+01:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  msk: '+03:00',
  мск: '+03:00',
  aest: '+10:00',
  aedt: '+11:00',
  awst: '+08:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  sgt: '+08:00',
  hkt: '+08:00',
  cat: '+02:00',
  eat: '+03:00',
  wat: '+01:00',
  sast: '+02:00',
};

/** "Bangladesh time" and its like, two words before the time. */
const NAMED: Readonly<Record<string, string>> = { বাংলাদেশ: '+06:00', ভারতীয়: '+05:30' };

type Part = 'am' | 'pm' | 'noon' | 'night' | null;

function partAt(token: DateToken | undefined): Part {
  if (token?.kind !== 'word') return null;
  for (const part of ['noon', 'am', 'pm', 'night'] as const) if (isKind(token.key, part)) return part;
  return null;
}

function hourOf(hour: number, part: Part): number {
  if (hour > 12 || part === null) return hour;
  if (part === 'am') return hour === 12 ? 0 : hour;
  if (part === 'pm') return hour === 12 ? 12 : hour + 12;
  if (part === 'noon') return hour < 6 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

function offsetAt(tokens: readonly DateToken[], i: number): { zone: string; last: number } | null {
  const sign = tokens[i]?.key === '+' ? '+' : /^[-−]$/u.test(tokens[i]?.key ?? '') ? '-' : null;
  const number = tokens[i + 1];
  if (sign === null || number?.kind !== 'number' || !glued(tokens[i], number)) return null;
  if (number.key.length === 4)
    return { zone: `${sign}${number.key.slice(0, 2)}:${number.key.slice(2)}`, last: i + 1 };
  if (number.key.length > 2 || Number(number.key) > 14) return null;
  const hours = `${sign}${number.key.padStart(2, '0')}`;
  const minutes = tokens[i + 3];
  if (tokens[i + 2]?.key === ':' && minutes?.kind === 'number' && minutes.key.length === 2) {
    return { zone: `${hours}:${minutes.key}`, last: i + 3 };
  }
  return { zone: `${hours}:00`, last: i + 1 };
}

function zoneAt(tokens: readonly DateToken[], i: number): { zone: string; last: number } | null {
  const index = tokens[i]?.key === '(' ? i + 1 : i;
  const token = tokens[index];
  if (token?.kind === 'mark') {
    const apart = !glued(tokens[i - 1], token) && tokens[index + 1]?.key.length !== 4;
    return apart ? null : offsetAt(tokens, index);
  }
  const zone = token?.kind === 'word' ? ZONES[token.key] : undefined;
  if (zone === undefined) return null;
  const offset = zone === 'Z' ? offsetAt(tokens, index + 1) : null;
  return offset ?? { zone, last: index };
}

/** `a.m.` and `p. m.`, which fall into several tokens. */
function dottedPart(tokens: readonly DateToken[], i: number): { part: Part; last: number } | null {
  const letter = tokens[i]?.key;
  if ((letter !== 'a' && letter !== 'p') || tokens[i + 1]?.key !== '.' || tokens[i + 2]?.key !== 'm')
    return null;
  return { part: letter === 'a' ? 'am' : 'pm', last: tokens[i + 3]?.key === '.' ? i + 3 : i + 2 };
}

/** The figures of a time at token `i`: hour, minute and the last token, or null. `bare` figures need a part of the day. */
function figures(
  tokens: readonly DateToken[],
  i: number,
  ends: boolean,
): { hour: number; minute: number; last: number; bare: boolean } | null {
  const [a, mark, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number') return null;
  const hour = numberAt(a, 2, 0, 23);
  if (hour !== null && b?.kind === 'number' && b.key.length === 2 && Number(b.key) < 60) {
    const minute = Number(b.key);
    if ((mark?.key === ':' || mark?.key === '：') && b.from - a.to <= 3) {
      const seconds = tokens[i + 3]?.key === ':' && numberAt(tokens[i + 4], 2, 0, 59) !== null;
      const fraction =
        seconds &&
        tokens[i + 5]?.key === '.' &&
        glued(tokens[i + 5], tokens[i + 6]) &&
        tokens[i + 6]?.kind === 'number';
      return { hour, minute, last: fraction ? i + 6 : seconds ? i + 4 : i + 2, bare: false };
    }
    if ((mark?.key === '.' || mark?.key === 'h') && glued(a, mark) && glued(mark, b)) {
      const before = tokens[i - 1];
      const anchored =
        mark.key === 'h' ||
        ends ||
        partAt(before) !== null ||
        isKind(tokens[i + 3]?.key ?? '', 'hours') ||
        (before !== undefined && isKind(before.key, 'clock')) ||
        tokens[i - 2]?.key === 'kl';
      return { hour, minute, last: i + 2, bare: !anchored };
    }
  }
  if (a.key.length === 4 && mark?.kind === 'word' && isKind(mark.key, 'hundredHours')) {
    const [hours, minute] = [Number(a.key.slice(0, 2)), Number(a.key.slice(2))];
    // "28 April 2023 GMT" names a year.
    const year = mark.key in ZONES && hours >= 19 && hours <= 20;
    return hours < 24 && minute < 60 && !year
      ? { hour: hours, minute, last: mark.key in ZONES ? i : i + 1, bare: false }
      : null;
  }
  if (hour !== null && /^[時点點시]/u.test(mark?.key ?? '')) {
    const minute = numberAt(b, 2, 0, 59);
    const hasMinute = minute !== null && /^[分분]/u.test(tokens[i + 3]?.key ?? '');
    return { hour, minute: hasMinute ? minute : 0, last: hasMinute ? i + 3 : i + 1, bare: false };
  }
  return hour === null ? null : { hour, minute: 0, last: i, bare: true };
}

/** The times of day in the tokens, left to right; their tokens are marked in `used`. */
export function findTimes(tokens: readonly DateToken[], used: Uint8Array): Time[] {
  const times: Time[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (used[i] || tokens[i]?.kind !== 'number') continue;
    const read = figures(tokens, i, i > 0 && used[i - 1] === 1);
    if (!read) continue;
    const dotted = dottedPart(tokens, read.last + 1);
    const after = dotted?.part ?? partAt(tokens[read.last + 1]);
    const wordAfter = after !== null && after !== 'noon' && after !== 'night';
    let last = dotted?.last ?? (wordAfter ? read.last + 1 : read.last);
    let first = i;
    let { hour, minute } = read;
    const fraction = tokens[i - 1]?.key ?? '';
    const shift = isKind(fraction, 'halfPast')
      ? 30
      : isKind(fraction, 'quarterPast')
        ? 15
        : isKind(fraction, 'quarterTo')
          ? -15
          : 0;
    if (shift !== 0) first--;
    const before = partAt(tokens[first - 1]);
    if (read.bare) {
      const hours = tokens[read.last + 1];
      const marked = hours?.kind === 'word' && isKind(hours.key, 'hours');
      if (!(before !== null && marked) && !wordAfter) continue;
      if (marked) {
        last = read.last + 1;
        // "রাত ১০টা ৩০ মিনিট"
        const minutes = numberAt(tokens[last + 1], 2, 0, 59);
        if (minutes !== null && isKind(tokens[last + 2]?.key ?? '', 'minutes'))
          [minute, last] = [minutes, last + 2];
      }
    }
    if (before !== null) first--;
    hour = hourOf(hour, wordAfter ? after : before);
    const total = (hour * 60 + minute + shift + 1440) % 1440;
    [hour, minute] = [Math.floor(total / 60), total % 60];
    const zone = zoneAt(tokens, last + 1);
    if (zone) last = zone.last;
    const named =
      NAMED[[tokens[first - 2], tokens[first - 3]].find((token) => token && token.key in NAMED)?.key ?? ''];
    times.push({ first, last, hour, minute, zone: zone?.zone ?? named ?? '' });
    used.fill(1, first, last + 1);
    i = last;
  }
  return times;
}
