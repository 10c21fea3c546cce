import { boilerplate as ar } from './languages/ar/boilerplate.ts';
import { boilerplate as as } from './languages/as/boilerplate.ts';
import { boilerplate as bn } from './languages/bn/boilerplate.ts';
import { boilerplate as cs } from './languages/cs/boilerplate.ts';
import { boilerplate as da } from './languages/da/boilerplate.ts';
import { boilerplate as de } from './languages/de/boilerplate.ts';
import { boilerplate as el } from './languages/el/boilerplate.ts';
import { boilerplate as en } from './languages/en/boilerplate.ts';
import { boilerplate as es } from './languages/es/boilerplate.ts';
import { boilerplate as fa } from './languages/fa/boilerplate.ts';
import { boilerplate as fi } from './languages/fi/boilerplate.ts';
import { boilerplate as fr } from './languages/fr/boilerplate.ts';
import { boilerplate as he } from './languages/he/boilerplate.ts';
import { boilerplate as hi } from './languages/hi/boilerplate.ts';
import { boilerplate as hu } from './languages/hu/boilerplate.ts';
import { boilerplate as id } from './languages/id/boilerplate.ts';
import { boilerplate as it } from './languages/it/boilerplate.ts';
import { boilerplate as ja } from './languages/ja/boilerplate.ts';
import { boilerplate as ko } from './languages/ko/boilerplate.ts';
import { boilerplate as lv } from './languages/lv/boilerplate.ts';
import { boilerplate as nl } from './languages/nl/boilerplate.ts';
import { boilerplate as no } from './languages/no/boilerplate.ts';
import { boilerplate as pl } from './languages/pl/boilerplate.ts';
import { boilerplate as pt } from './languages/pt/boilerplate.ts';
import { boilerplate as ro } from './languages/ro/boilerplate.ts';
import { boilerplate as ru } from './languages/ru/boilerplate.ts';
import { boilerplate as sv } from './languages/sv/boilerplate.ts';
import { boilerplate as sw } from './languages/sw/boilerplate.ts';
import { boilerplate as ta } from './languages/ta/boilerplate.ts';
import { boilerplate as te } from './languages/te/boilerplate.ts';
import { boilerplate as th } from './languages/th/boilerplate.ts';
import { boilerplate as tr } from './languages/tr/boilerplate.ts';
import { boilerplate as uk } from './languages/uk/boilerplate.ts';
import { boilerplate as ur } from './languages/ur/boilerplate.ts';
import { boilerplate as vi } from './languages/vi/boilerplate.ts';
import { boilerplate as zh } from './languages/zh/boilerplate.ts';

/**
 * The kinds of furniture that stand around an article.
 * share: social networks, print, font size, "follow us" · readMore: words that open a link to another article ·
 * related: headings of lists of other articles · comment · ad · credit: words that credit a picture · caption: labels
 * before a caption · position: who stands where in a picture · legal: rights, terms, newsletters, accounts · notice: what
 * a site says to its readers in whole sentences · tags: labels before keywords · nav · section: names of a paper's
 * sections · source: labels before an address · title: labels before a headline · blocked: what pages say that hold no
 * article · consent: the buttons of pages that ask for consent · agency: picture agencies whose name alone is a credit.
 */
export const LEXICON_KINDS = [
  'share',
  'readMore',
  'related',
  'comment',
  'ad',
  'credit',
  'caption',
  'position',
  'legal',
  'notice',
  'tags',
  'nav',
  'section',
  'source',
  'title',
  'blocked',
  'consent',
  'agency',
] as const;
export type LexiconKind = (typeof LEXICON_KINDS)[number];

/**
 * One language's lists: phrases parted by commas; `abbreviation` holds words after which a full stop ends no sentence, `opening`
 * words that open a sentence after another one and stand in no headline but at its start.
 * Case, punctuation and both nukta spellings do not matter.
 */
export type Boilerplate = { readonly [kind in LexiconKind | 'abbreviation' | 'opening']?: string };

/** All languages at once: a page's furniture is often in another language than its article. */
export const ALL: readonly Boilerplate[] = [
  bn,
  as,
  hi,
  en,
  ar,
  ur,
  fa,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  no,
  da,
  pl,
  cs,
  lv,
  tr,
  ru,
  uk,
  id,
  vi,
  ja,
  zh,
  ko,
  el,
  he,
  ta,
  te,
  th,
  sw,
  hu,
  fi,
  ro,
];
