import { type DateWords, dateWords, type OwnCalendar } from '../../text/languages/dates.ts';

export type Kind =
  | 'weekday'
  | 'clock'
  | 'ordinal'
  | 'link'
  | 'yearMark'
  | 'ago'
  | 'until'
  | 'am'
  | 'pm'
  | 'noon'
  | 'night'
  | 'hours'
  | 'hundredHours'
  | 'halfPast'
  | 'quarterTo'
  | 'quarterPast'
  | 'minutes'
  | 'furniture';

/** All that the languages' lists say about one word. */
export interface Word {
  kinds: Set<Kind>;
  /** Gregorian months of this name with the language that calls them so. */
  months: { month: number; language: string }[];
  /** Month of a calendar of the language's own. */
  own: { calendar: OwnCalendar; month: number } | null;
}

export type DateRole = 'published' | 'updated' | 'printed';

/** A word before a date; a `plain` one ("date", "time") says nothing beside another ("date of printing"). */
export interface RolePhrase {
  phrase: string;
  role: DateRole;
  plain: boolean;
}

const LISTS: readonly [keyof DateWords, Kind][] = [
  ['weekdays', 'weekday'],
  ['clock', 'clock'],
  ['ordinals', 'ordinal'],
  ['links', 'link'],
  ['yearMarks', 'yearMark'],
  ['ago', 'ago'],
  ['until', 'until'],
  ['am', 'am'],
  ['pm', 'pm'],
  ['noon', 'noon'],
  ['night', 'night'],
  ['hours', 'hours'],
  ['hundredHours', 'hundredHours'],
  ['halfPast', 'halfPast'],
  ['quarterTo', 'quarterTo'],
  ['quarterPast', 'quarterPast'],
  ['minutes', 'minutes'],
  ['furniture', 'furniture'],
];

/**
 * The form under which words are compared: NFC, lower case, without joiners; Turkish dotted and dotless i are one, as
 * capitals do not tell them apart.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0307\u200c\u200d]/gu, '')
    .replace(/ı/gu, 'i');
}

const table = new Map<string, Word>();
const openings = new Set<string>();
const days = new Map<string, number>();
const hours = new Map<string, number>();
const shortYears = new Map<string, number>();
const phrases: RolePhrase[] = [];
const endings: { ending: string; closing: boolean }[] = [];

function entry(key: string): Word {
  let word = table.get(key);
  if (!word) {
    word = { kinds: new Set(), months: [], own: null };
    table.set(key, word);
  }
  return word;
}

function add(language: string, words: DateWords): void {
  words.months?.forEach((names, index) => {
    for (const name of names) {
      const key = wordKey(name);
      entry(key).months.push({ month: index + 1, language });
      if (key.includes(' ')) openings.add(key.split(' ')[0] as string);
    }
  });
  const { ownCalendar: calendar } = words;
  if (calendar) {
    words.ownMonths?.forEach((names, index) => {
      for (const name of names) entry(wordKey(name)).own = { calendar, month: index + 1 };
    });
  }
  for (const [name, hour] of words.hourNames ?? []) {
    for (const ending of words.hours ?? []) hours.set(wordKey(name + ending), hour * 60);
  }
  if (words.shortYears !== undefined) shortYears.set(language, words.shortYears);
  for (const [name, day] of words.dayNames ?? []) days.set(wordKey(name), day);
  for (const [list, kind] of LISTS) {
    for (const item of (words[list] ?? []) as readonly string[]) {
      for (const part of wordKey(item).split(' ')) entry(part).kinds.add(kind);
    }
  }
  for (const [list, role] of [
    ['published', 'published'],
    ['updated', 'updated'],
    ['other', 'printed'],
  ] as const) {
    for (const phrase of words[list]) phrases.push({ phrase: wordKey(phrase), role, plain: false });
  }
  for (const noun of words.nouns ?? [])
    phrases.push({ phrase: wordKey(noun), role: 'published', plain: true });
  for (const ending of words.endings ?? []) {
    endings.push({ ending: wordKey(ending), closing: words.closing?.includes(ending) ?? false });
  }
}

for (const [language, words] of Object.entries(dateWords)) add(language, words);

/** What is known of a word, given its key; undefined for a word that no list has. */
export function lookUp(key: string): Word | undefined {
  return table.get(key);
}

/** The day of the month that a word says: পহেলা, একুশে. */
export function dayNamed(key: string): number | undefined {
  return days.get(key);
}

/** The minutes since twelve that a word says: একটা, দেড়টা; null for any other. */
export function hourNamed(key: string): number | null {
  return hours.get(key) ?? null;
}

/** What a year of two figures after a month counts from in a language; null where such figures need a mark. */
export function shortYearsOf(language: string): number | null {
  return shortYears.get(language) ?? null;
}

/** True for the first word of a month's name of two words. */
export function opensMonth(key: string): boolean {
  return openings.has(key);
}

/** True when some language's list gives the word this kind. */
export function isKind(key: string, kind: Kind): boolean {
  return table.get(key)?.kinds.has(kind) ?? false;
}

/** A month name under its case ending: `closing` says that nothing of the date can follow (locatives). */
export function withoutEnding(key: string): { word: Word; closing: boolean } | null {
  for (const { ending, closing } of endings) {
    if (!key.endsWith(ending)) continue;
    const word = table.get(key.slice(0, -ending.length));
    if (word && (word.months.length > 0 || word.own !== null)) return { word, closing };
  }
  return null;
}

/** Role words before dates, in all languages, as keys. */
export const rolePhrases: readonly RolePhrase[] = phrases;
