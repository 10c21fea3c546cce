import { names as ar } from './ar/names.ts';
import { names as as } from './as/names.ts';
import { names as bn } from './bn/names.ts';
import { names as cs } from './cs/names.ts';
import { names as da } from './da/names.ts';
import { names as de } from './de/names.ts';
import { names as el } from './el/names.ts';
import { names as en } from './en/names.ts';
import { names as es } from './es/names.ts';
import { names as fa } from './fa/names.ts';
import { names as fi } from './fi/names.ts';
import { names as fr } from './fr/names.ts';
import { names as he } from './he/names.ts';
import { names as hi } from './hi/names.ts';
import { names as hu } from './hu/names.ts';
import { names as id } from './id/names.ts';
import { names as it } from './it/names.ts';
import { names as ja } from './ja/names.ts';
import { names as ko } from './ko/names.ts';
import { names as mr } from './mr/names.ts';
import { names as ms } from './ms/names.ts';
import { names as nl } from './nl/names.ts';
import { names as no } from './no/names.ts';
import { names as pl } from './pl/names.ts';
import { names as pt } from './pt/names.ts';
import { names as ro } from './ro/names.ts';
import { names as ru } from './ru/names.ts';
import { names as sv } from './sv/names.ts';
import { names as sw } from './sw/names.ts';
import { names as ta } from './ta/names.ts';
import { names as th } from './th/names.ts';
import { names as tr } from './tr/names.ts';
import { names as uk } from './uk/names.ts';
import { names as ur } from './ur/names.ts';
import { names as vi } from './vi/names.ts';
import { names as zh } from './zh/names.ts';

/**
 * How one language names who wrote a text; all words in lower case, without dots. A language is added by a folder with
 * a `names.ts` and a line in the table below.
 */
export interface NameWords {
  /** What opens a byline, before the name. */
  by: readonly string[];
  /** Words between two names. */
  and?: readonly string[];
  /** What reporters and desks are called: a short line that ends with one of them, or with it and a place, is a byline. */
  roles: readonly string[];
  /** Words for the piece itself, which make a byline of one other word ("Star Report"). */
  reports?: readonly string[];
  /** Words before a word for the piece that make it the name of a series or a section. */
  series?: readonly string[];
  /** What a desk is called in one word; it counts only beside a date or under a headline. */
  desks?: readonly string[];
  /** What a stand-first says before the name of who held the interview. */
  interviewed?: readonly string[];
  /** Offices of people who write now and then; they make a byline only after a name and a comma. */
  offices?: readonly string[];
  /** Roles before which a place may stand: "Natore correspondent". */
  localRoles?: readonly string[];
  /** Words before a role that are no place: what a reporter writes about, or whose reporter it is. */
  beats?: readonly string[];
  /** Places that open a report without a date or an agency: cities and districts, as datelines name them. */
  places?: readonly string[];
  /** Words before (or, where the language has it so, after) the place that a report is filed from. */
  from?: readonly string[];
  /** "News agency" and the like, beside an agency's name. */
  agencyWords?: readonly string[];
}

/** The languages whose bylines are read, by BCP 47 code. */
export const nameWords: Readonly<Record<string, NameWords>> = {
  as,
  ar,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  mr,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
