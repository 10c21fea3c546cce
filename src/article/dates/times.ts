import { type DateToken, glued, numberAt } from './tokens.ts';
import { hourNamed, isKind } from './words.ts';
import { isZone, zoneAt, zoneNamed } from './zones.ts';

/** A time of day among the tokens `first`..`last`; zone as `+06:00`, `Z`, the name of an open zone, or empty. */
export interface Time {
  first: number;
  last: number;
  hour: number;
  minute: number;
  zone: string;
}

type Part = 'am' | 'pm' | 'noon' | 'night' | null;

/** The figures of a time; `bare` ones need a part of the day, `worded` ones say "o'clock" themselves. */
interface Figures {
  hour: number;
  minute: number;
  last: number;
  bare: boolean;
  worded?: boolean;
}

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

/** `a.m.`, `p. m.` and `পি.এম.`, which fall into several tokens. */
function dottedPart(tokens: readonly DateToken[], i: number): { part: Part; last: number } | null {
  const [letter, dot, m] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (letter?.kind !== 'word' || dot?.key !== '.' || m?.kind !== 'word') return null;
  const whole = `${letter.key}${m.key}`;
  const part = isKind(whole, 'am') ? 'am' : isKind(whole, 'pm') ? 'pm' : null;
  if (part === null) return null;
  return { part, last: tokens[i + 3]?.key === '.' ? i + 3 : i + 2 };
}

/** Hour and minute with a colon (or the visarga that is typed for one) between, seconds and their fraction allowed. */
function withColon(tokens: readonly DateToken[], i: number, hour: number): Figures | null {
  const [a, mark, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const minute = b?.key.length === 2 ? numberAt(b, 2, 0, 59) : null;
  if (!a || !b || minute === null || !/^[:：ঃ]$/u.test(mark?.key ?? '') || b.from - a.to > 3) return null;
  const seconds = tokens[i + 3]?.key === ':' && numberAt(tokens[i + 4], 2, 0, 59) !== null;
  const fraction =
    seconds &&
    tokens[i + 5]?.key === '.' &&
    glued(tokens[i + 5], tokens[i + 6]) &&
    tokens[i + 6]?.kind === 'number';
  return { hour, minute, last: fraction ? i + 6 : seconds ? i + 4 : i + 2, bare: false };
}

/** `10.35` and `10h35`: the dot needs something beside it that says it is a time. */
function withDot(tokens: readonly DateToken[], i: number, hour: number, ends: boolean): Figures | null {
  const [a, mark, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const minute = b?.key.length === 2 ? numberAt(b, 2, 0, 59) : null;
  if (minute === null || !/^[.h]$/u.test(mark?.key ?? '') || !glued(a, mark) || !glued(mark, b)) return null;
  const before = tokens[i - 1];
  const anchored =
    mark?.key === 'h' ||
    ends ||
    partAt(before) !== null ||
    isKind(tokens[i + 3]?.key ?? '', 'hours') ||
    (tokens[i + 3]?.kind === 'word' && zoneAt(tokens, i + 3) !== null) ||
    (before !== undefined && isKind(before.key, 'clock')) ||
    tokens[i - 2]?.key === 'kl';
  return { hour, minute, last: i + 2, bare: !anchored };
}

/** `1845 ঘণ্টা`, `1845 GMT`: four figures. */
function inHundreds(tokens: readonly DateToken[], i: number): Figures | null {
  const [a, mark] = [tokens[i], tokens[i + 1]];
  if (a?.key.length !== 4 || mark?.kind !== 'word' || !isKind(mark.key, 'hundredHours')) return null;
  const [hour, minute] = [Number(a.key.slice(0, 2)), Number(a.key.slice(2))];
  // "28 April 2023 GMT" names a year.
  const zone = isZone(mark.key);
  if (hour > 23 || minute > 59 || (zone && hour >= 19 && hour <= 20)) return null;
  return { hour, minute, last: zone ? i : i + 1, bare: false };
}

/** Compact `T103500` of ISO 8601, after its T. */
function compact(tokens: readonly DateToken[], i: number): Figures | null {
  const a = tokens[i];
  if (tokens[i - 1]?.key !== 't' || !glued(tokens[i - 1], a) || !/^\d{4}(?:\d\d)?$/.test(a?.key ?? ''))
    return null;
  const [hour, minute] = [Number(a?.key.slice(0, 2)), Number(a?.key.slice(2, 4))];
  return hour < 24 && minute < 60 ? { hour, minute, last: i, bare: false } : null;
}

/** The figures of a time at token `i`, or null. `ends` says that a date ends right before it. */
function figures(tokens: readonly DateToken[], i: number, ends: boolean): Figures | null {
  const [a, mark, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind === 'word') {
    const named = hourNamed(a.key);
    return named === null
      ? null
      : { hour: Math.floor(named / 60), minute: named % 60, last: i, bare: true, worded: true };
  }
  if (a?.kind !== 'number') return null;
  const hour = numberAt(a, 2, 0, 23);
  if (hour === null) return inHundreds(tokens, i) ?? compact(tokens, i);
  const split = withColon(tokens, i, hour) ?? withDot(tokens, i, hour, ends);
  if (split) return split;
  if (/^[時点點时시]/u.test(mark?.key ?? '')) {
    const minute = numberAt(b, 2, 0, 59);
    const hasMinute = minute !== null && /^[分분]/u.test(tokens[i + 3]?.key ?? '');
    return { hour, minute: hasMinute ? minute : 0, last: hasMinute ? i + 3 : i + 1, bare: false };
  }
  return { hour, minute: 0, last: i, bare: true };
}

/** What a word before the hour adds in minutes: half past, a quarter past, a quarter to. */
function shiftBy(key: string): number {
  if (isKind(key, 'halfPast')) return 30;
  if (isKind(key, 'quarterPast')) return 15;
  return isKind(key, 'quarterTo') ? -15 : 0;
}

/** The minutes after "o'clock": "রাত ১০টা ৩০ মিনিট", "৯টা ০৫"; null for none. */
function minutesAt(tokens: readonly DateToken[], i: number): { minute: number; last: number } | null {
  const minute = numberAt(tokens[i], 2, 0, 59);
  if (minute === null) return null;
  if (isKind(tokens[i + 1]?.key ?? '', 'minutes')) return { minute, last: i + 1 };
  return tokens[i]?.key.startsWith('0') ? { minute, last: i } : null;
}

function timeAt(tokens: readonly DateToken[], i: number, ends: boolean, loose: boolean): Time | null {
  const read = figures(tokens, i, ends);
  if (!read) return null;
  const dotted = dottedPart(tokens, read.last + 1);
  const after = dotted?.part ?? partAt(tokens[read.last + 1]);
  const wordAfter = after !== null && after !== 'noon' && after !== 'night';
  let last = dotted?.last ?? (wordAfter ? read.last + 1 : read.last);
  let first = i;
  let { hour, minute } = read;
  const shift = shiftBy(tokens[i - 1]?.key ?? '');
  if (shift !== 0) first--;
  const before = partAt(tokens[first - 1]);
  if (read.bare) {
    const hours = tokens[read.last + 1];
    const marked = hours?.kind === 'word' && isKind(hours.key, 'hours') && !read.worded;
    if (marked) last = read.last + 1;
    const minutes = marked ? minutesAt(tokens, last + 1) : null;
    if (minutes) ({ minute, last } = minutes);
    const sure = before !== null || minutes !== null || (loose && (marked || read.worded));
    if (!(sure && (marked || read.worded)) && !wordAfter) return null;
  }
  if (before !== null) first--;
  hour = hourOf(hour, wordAfter ? after : before);
  const total = (hour * 60 + minute + shift + 1440) % 1440;
  const zone = zoneAt(tokens, last + 1);
  if (zone) last = zone.last;
  return {
    first,
    last,
    hour: Math.floor(total / 60),
    minute: total % 60,
    zone: zone?.zone ?? zoneNamed(tokens, first, last),
  };
}

/**
 * The times of day in the tokens, left to right; their tokens are marked in `used`. `loose`: an hour needs no part of the
 * day beside it, as where nothing but a time is expected.
 */
export function findTimes(tokens: readonly DateToken[], used: Uint8Array, loose = false): Time[] {
  const times: Time[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (used[i] || tokens[i]?.kind === 'mark') continue;
    const time = timeAt(tokens, i, i > 0 && used[i - 1] === 1, loose);
    if (!time) continue;
    times.push(time);
    used.fill(TIME, time.first, time.last + 1);
    i = time.last;
  }
  return times;
}

/** How a time's tokens are marked: other dates may not use them, but a date may go on behind them. */
export const TIME = 2;
