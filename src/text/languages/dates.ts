import { dates as ar } from './ar/dates.ts';
import { dates as as } from './as/dates.ts';
import { dates as az } from './az/dates.ts';
import { dates as be } from './be/dates.ts';
import { dates as bg } from './bg/dates.ts';
import { dates as bn } from './bn/dates.ts';
import { dates as ca } from './ca/dates.ts';
import { dates as cs } from './cs/dates.ts';
import { dates as da } from './da/dates.ts';
import { dates as de } from './de/dates.ts';
import { dates as el } from './el/dates.ts';
import { dates as en } from './en/dates.ts';
import { dates as es } from './es/dates.ts';
import { dates as et } from './et/dates.ts';
import { dates as eu } from './eu/dates.ts';
import { dates as fa } from './fa/dates.ts';
import { dates as fi } from './fi/dates.ts';
import { dates as fil } from './fil/dates.ts';
import { dates as fr } from './fr/dates.ts';
import { dates as gl } from './gl/dates.ts';
import { dates as gu } from './gu/dates.ts';
import { dates as he } from './he/dates.ts';
import { dates as hi } from './hi/dates.ts';
import { dates as hr } from './hr/dates.ts';
import { dates as hu } from './hu/dates.ts';
import { dates as hy } from './hy/dates.ts';
import { dates as id } from './id/dates.ts';
import { dates as is } from './is/dates.ts';
import { dates as it } from './it/dates.ts';
import { dates as ja } from './ja/dates.ts';
import { dates as ka } from './ka/dates.ts';
import { dates as kk } from './kk/dates.ts';
import { dates as kn } from './kn/dates.ts';
import { dates as ko } from './ko/dates.ts';
import { dates as lt } from './lt/dates.ts';
import { dates as lv } from './lv/dates.ts';
import { dates as mk } from './mk/dates.ts';
import { dates as ml } from './ml/dates.ts';
import { dates as mr } from './mr/dates.ts';
import { dates as ms } from './ms/dates.ts';
import { dates as ne } from './ne/dates.ts';
import { dates as nl } from './nl/dates.ts';
import { dates as no } from './no/dates.ts';
import { dates as or } from './or/dates.ts';
import { dates as pa } from './pa/dates.ts';
import { dates as pl } from './pl/dates.ts';
import { dates as pt } from './pt/dates.ts';
import { dates as ro } from './ro/dates.ts';
import { dates as ru } from './ru/dates.ts';
import { dates as si } from './si/dates.ts';
import { dates as sk } from './sk/dates.ts';
import { dates as sl } from './sl/dates.ts';
import { dates as sq } from './sq/dates.ts';
import { dates as sr } from './sr/dates.ts';
import { dates as sv } from './sv/dates.ts';
import { dates as sw } from './sw/dates.ts';
import { dates as ta } from './ta/dates.ts';
import { dates as te } from './te/dates.ts';
import { dates as th } from './th/dates.ts';
import { dates as tr } from './tr/dates.ts';
import { dates as uk } from './uk/dates.ts';
import { dates as ur } from './ur/dates.ts';
import { dates as uz } from './uz/dates.ts';
import { dates as vi } from './vi/dates.ts';
import { dates as zh } from './zh/dates.ts';

/** Calendars other than the Gregorian that are read: Bangladesh's and West Bengal's, and Iran's. */
export type OwnCalendar = 'bangla' | 'jalali';

/**
 * What one language says around dates; all words in lower case, without dots. A language is added by a folder with
 * a `dates.ts` and a line in the table below; month names can be taken from CLDR.
 */
export interface DateWords {
  /** January to December: full names in every case that stands beside a day, and short ones. */
  months?: readonly (readonly string[])[];
  /** Months of a calendar of the language's own, in order, and which it is. */
  ownMonths?: readonly (readonly string[])[];
  ownCalendar?: OwnCalendar;
  /** What a year of two figures after a month counts from, where it needs no mark before it (Thai: 1957). */
  shortYears?: number;
  weekdays: readonly string[];
  /** Words and phrases before the date of publication, of an update, and before a date that is neither (print, today). */
  published: readonly string[];
  updated: readonly string[];
  other: readonly string[];
  /** "Date", "time": before a date they say publication, but nothing beside one of the words above. */
  nouns?: readonly string[];
  /** Words between a date and its time of day. */
  clock?: readonly string[];
  /** What is glued to the number of a day. */
  ordinals?: readonly string[];
  /** Days of the month that are said in a word. */
  dayNames?: readonly (readonly [word: string, day: number])[];
  /** Words that may stand between day, month and year. */
  links?: readonly string[];
  /** Words that mark a year. */
  yearMarks?: readonly string[];
  /** Words of an age such as "3 hours ago". */
  ago?: readonly string[];
  /** Words between the ends of a range. */
  until?: readonly string[];
  am?: readonly string[];
  pm?: readonly string[];
  /** Parts of the day around noon, and at night up to dawn. */
  noon?: readonly string[];
  night?: readonly string[];
  /** Words after the hour alone, and after hours and minutes written as one number. */
  hours?: readonly string[];
  /** Hours in words, to which those of `hours` are glued; with halves, as Bangla has words for 1.5 and 2.5. */
  hourNames?: readonly (readonly [word: string, hour: number])[];
  hundredHours?: readonly string[];
  /** "Minutes" after the hour. */
  minutes?: readonly string[];
  /** Before an hour: a half more, a quarter less, a quarter more. */
  halfPast?: readonly string[];
  quarterTo?: readonly string[];
  quarterPast?: readonly string[];
  /** Other words of a date line, such as names of eras and foreign calendars. */
  furniture?: readonly string[];
  /** Case endings that a month name may carry, longest first; those in `closing` end the date. */
  endings?: readonly string[];
  closing?: readonly string[];
}

/** The languages whose dates are read, by BCP 47 code. */
export const dateWords: Readonly<Record<string, DateWords>> = {
  ar,
  as,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  kn,
  ko,
  lt,
  lv,
  mk,
  ml,
  mr,
  ms,
  ne,
  nl,
  no,
  or,
  pa,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
};
