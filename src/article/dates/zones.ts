import { edtfDay } from './calendar.ts';
import { type DateToken, glued } from './tokens.ts';
import { isKind, wordKey } from './words.ts';

/** Zones that a time names: UTC offsets. CST is left out, as it is America's and China's. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  জিএমটি: 'Z',
  ইউটিসি: 'Z',
  bdst: '+06:00',
  bdt: '+06:00',
  ist: '+05:30',
  pkt: '+05:00',
  npt: '+05:45',
  mmt: '+06:30',
  jst: '+09:00',
  kst: '+09:00',
  ict: '+07:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  pht: '+08:00',
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
  brt: '-03:00',
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
  gst: '+04:00',
};

/** Zones that only the day, or where the page is from, tells: they pass through as names. */
const OPEN: ReadonlySet<string> = new Set(['bst', 'et', 'ct', 'mt', 'pt']);

/** Winter offsets, in hours, of America's zones that are named without saying whether it is summer. */
const AMERICA: Readonly<Record<string, number>> = { et: -5, ct: -6, mt: -7, pt: -8 };

/** "Bangladesh time" and its like, beside the time. */
const NAMED: readonly (readonly [string, string])[] = (
  [
    ['বাংলাদেশ', '+06:00'],
    ['বাংলাদেশি', '+06:00'],
    ['ঢাকার', '+06:00'],
    ['ভারতীয়', '+05:30'],
    ['ভারতের', '+05:30'],
    ['গ্রিনিচ', 'Z'],
    ['পাকিস্তান', '+05:00'],
    ['भारतीय', '+05:30'],
  ] as const
).map(([word, zone]) => [wordKey(word), zone]);

function offsetAt(tokens: readonly DateToken[], i: number): { zone: string; last: number } | null {
  const sign = /^[+＋]$/u.test(tokens[i]?.key ?? '')
    ? '+'
    : /^[-−]$/u.test(tokens[i]?.key ?? '')
      ? '-'
      : null;
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

/** The zone that stands at token `i` after a time, as `+06:00`, `Z` or the name of an open one; null for none. */
export function zoneAt(tokens: readonly DateToken[], i: number): { zone: string; last: number } | null {
  let index = /^[([]$/u.test(tokens[i]?.key ?? '') ? i + 1 : i;
  const token = tokens[index];
  if (token?.kind === 'mark') {
    const apart = !glued(tokens[i - 1], token) && tokens[index + 1]?.key.length !== 4;
    return apart ? null : offsetAt(tokens, index);
  }
  if (token?.kind !== 'word') return null;
  // "10:35 hrs IST"
  if (isKind(token.key, 'hundredHours') && !(token.key in ZONES)) index++;
  const key = tokens[index]?.key ?? '';
  if (OPEN.has(key) && /^\p{Lu}/u.test(tokens[index]?.text ?? '')) return { zone: key, last: index };
  const zone = ZONES[key];
  if (zone === undefined) return null;
  const offset = zone === 'Z' ? offsetAt(tokens, index + 1) : null;
  return offset ?? { zone, last: index };
}

/** True for the name of a zone that is also what marks four figures as a time ("1035 GMT"). */
export function isZone(key: string): boolean {
  return key in ZONES;
}

/** The zone that "Bangladesh time" and its like give, up to three words before the time or right after it. */
export function zoneNamed(tokens: readonly DateToken[], first: number, last: number): string {
  const near = [first - 2, first - 3, last + 1, last + 2].map((index) => tokens[index]);
  const after = tokens[last + 1]?.kind === 'mark' ? tokens[last + 2] : tokens[last + 1];
  for (const token of near.slice(0, 2).concat(after)) {
    const named = NAMED.find(([word]) => word === token?.key);
    if (named) return named[1];
  }
  return '';
}

/** The day of the `nth` Sunday of a month, as EDTF. */
function sunday(year: number, month: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return edtfDay(year, month, 1 + ((7 - first) % 7) + 7 * (nth - 1)) ?? '';
}

/**
 * The offset that an open zone means on a day (EDTF): America's by its law of summer time since 2007, BST by the region
 * of the BCP 47 tag (GB, BD) and as Bangladesh's in Bangla; empty where the text alone does not tell.
 */
export function settled(zone: string, day: string, language: string | undefined): string {
  if (!OPEN.has(zone)) return zone;
  if (zone === 'bst') {
    if (language?.endsWith('-GB')) return '+01:00';
    return language?.startsWith('bn') || language?.endsWith('-BD') ? '+06:00' : '';
  }
  const year = Number(day.slice(0, 4));
  const winter = AMERICA[zone];
  if (winter === undefined || !(year >= 2007)) return '';
  const summer = day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
  return `-${String(-winter - (summer ? 1 : 0)).padStart(2, '0')}:00`;
}
