import { numericDate } from './numeric.ts';
import { roleBehind, roleOf } from './roles.ts';
import { findTimes, type Time } from './times.ts';
import { type DateToken, dateTokens, hasDigit } from './tokens.ts';
import type { DateHit, Found } from './types.ts';
import { wordedDate } from './worded.ts';
import { isKind } from './words.ts';
import { settled } from './zones.ts';

/** Lines are read in stretches of this many code units, so that memory stays bounded whatever a line's length. */
const STRETCH = 4096;
/** How far from its number the name of a month may stand, in tokens. */
const MONTH_BEFORE = 8;
const MONTH_AFTER = 5;
/** How many tokens may stand between a date and its time. */
const TIME_REACH = 8;
/** More words than this around a date are a sentence. */
const MOST_WORDS = 7;
const PARTING = /^[|•·;/–—]$/u;
const BETWEEN = /^[-,.|/•·–—@:;()[\]،।~]$/u;

/** The dates and times of a stretch, and the tokens that neither uses. */
export interface Reading {
  tokens: DateToken[];
  used: Uint8Array;
  hits: DateHit[];
  times: Time[];
}

function passes(token: DateToken): boolean {
  if (token.kind === 'mark') return BETWEEN.test(token.key);
  return (
    token.kind === 'word' &&
    (['clock', 'weekday', 'yearMark', 'link', 'hours'] as const).some(
      (kind) => isKind(token.key, kind) || token.key === 't',
    )
  );
}

function timeOf(
  found: Found,
  tokens: readonly DateToken[],
  times: readonly Time[],
  taken: Set<Time>,
): Time | null {
  // "Fri Sep 13 10:35:00 2024"
  const inside = times.find((time) => time.first > found.first && time.last < found.last && !taken.has(time));
  if (inside) return inside;
  for (const step of [1, -1]) {
    let index = step > 0 ? found.last + 1 : found.first - 1;
    for (let count = 0; count < TIME_REACH; count++, index += step) {
      const time = times.find((candidate) => (step > 0 ? candidate.first : candidate.last) === index);
      if (time) {
        if (!taken.has(time)) return time;
        break;
      }
      const token = tokens[index];
      if (!token || !passes(token)) break;
    }
  }
  return null;
}

/** True when a run of words that no mark parts from the date is as long as a sentence: the day of what it tells. */
function inProse(date: Found, tokens: readonly DateToken[], used: Uint8Array): boolean {
  let words = 0;
  for (const step of [1, -1]) {
    for (let index = step > 0 ? date.last + 1 : date.first - 1; words <= MOST_WORDS; index += step) {
      const token = tokens[index];
      if (!token || (token.kind === 'mark' && PARTING.test(token.key))) break;
      if (token.kind === 'word' && !used[index] && !passes(token)) words++;
    }
  }
  return words > MOST_WORDS;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `25 March to 17 December 1971`: two dates with a word of range between them become one interval. */
function joinRanges(found: Found[], tokens: readonly DateToken[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last ? tokens.slice(last.last + 1, next.first) : [];
    const word =
      between.length <= 4 && between.some((token) => token.kind === 'word' && isKind(token.key, 'until'));
    const dash =
      between.length === 1 &&
      /^[-–—]$/u.test(between[0]?.key ?? '') &&
      (last?.edtf.startsWith('X') || `${last?.edtf}${next.edtf}`.length === 14);
    if (
      last &&
      (word || dash) &&
      last.own === null &&
      next.own === null &&
      !`${last.edtf}${next.edtf}`.includes('/')
    ) {
      const start = last.edtf.startsWith('X') ? next.edtf.slice(0, 4) + last.edtf.slice(4) : last.edtf;
      joined[joined.length - 1] = { ...last, edtf: `${start}/${next.edtf}`, last: next.last, prose: true };
    } else joined.push(next);
  }
  return joined;
}

/** The tokens that have a number near enough to be the day or the year of a month there, left to right. */
function besideNumbers(tokens: readonly DateToken[]): number[] {
  const indexes: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const start = Math.max(at - MONTH_BEFORE, (indexes.at(-1) ?? -1) + 1);
    for (let i = start; i <= Math.min(at + MONTH_AFTER, tokens.length - 1); i++) indexes.push(i);
  }
  return indexes;
}

function readStretch(line: string, from: number, to: number, language: string | undefined): Reading {
  const tokens = dateTokens(line, from, to);
  const used = new Uint8Array(tokens.length);
  const found: Found[] = [];
  const take = (date: Found | null): number => {
    if (!date) return -1;
    found.push(date);
    used.fill(1, date.first, date.last + 1);
    return date.last;
  };
  const monthFirst = language === 'en-US';
  const [base, region] = language?.split('-') ?? [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'number') i = Math.max(i, take(numericDate(tokens, i, monthFirst, base)));
  }
  const times = findTimes(tokens, used);
  for (const i of besideNumbers(tokens)) {
    if (tokens[i]?.kind === 'word' && !used[i]) take(wordedDate(tokens, i, used, base, region));
  }
  found.sort((a, b) => a.first - b.first);
  // Where the same day stands in the Gregorian calendar, another calendar's says nothing more.
  const gregorian = found.some((date) => date.own === null && !date.edtf.startsWith('X'));
  const taken = new Set<Time>();
  let end = from;
  const hits: DateHit[] = [];
  for (const date of joinRanges(found, tokens)) {
    if (date.own !== null && gregorian) continue;
    const start = tokens[date.first]?.from ?? from;
    const stop = tokens[date.last]?.to ?? start;
    const whole = /^\d{4}-\d\d-\d\d$/.test(date.edtf) || date.edtf.startsWith('X');
    const time = whole && !date.edtf.includes('/') ? timeOf(date, tokens, times, taken) : null;
    if (time) taken.add(time);
    const hasTime = time !== null && !date.edtf.startsWith('X');
    const said = roleOf(line.slice(end, start));
    const edtf =
      time && hasTime
        ? `${date.edtf}T${two(time.hour)}:${two(time.minute)}${settled(time.zone, date.edtf, language)}`
        : date.edtf;
    const role = said ?? (date.prose || inProse(date, tokens, used) ? 'event' : null);
    hits.push({ edtf, from: start, to: stop, role, hasTime });
    end = stop;
  }
  const only = hits.at(-1);
  if (only && (only.role === null || only.role === 'event')) {
    only.role = roleBehind(line.slice(to - (to - end), to)) ?? only.role;
  }
  return { tokens, used, hits, times };
}

/** Reads the dates and times of a line, stretch by stretch. Linear in its length. */
export function* readDates(line: string, language?: string): Generator<Reading> {
  for (let from = 0; from < line.length; ) {
    let to = Math.min(line.length, from + STRETCH);
    if (to < line.length) {
      const space = line.lastIndexOf(' ', to);
      if (space > from) to = space + 1;
    }
    const part = line.slice(from, to);
    if (hasDigit(part)) yield readStretch(line, from, to, language);
    from = to;
  }
}
