import fc from 'fast-check';
import { RERANKED } from '../../src/search/rerank.ts';
import { tokenise } from '../../src/text/index.ts';
import { ARTICLES } from '../relevance/articles/index.ts';
import { entry, type Invented } from './archive.ts';

/** More articles than are looked at again, that any of three words finds. */
const MANY: Invented[] = Array.from({ length: RERANKED + 40 }, (_, i) => ({
  title: ['নদীর খবর', 'নদীতে নৌকা', 'নৌকার হাট'][i % 3] as string,
  paragraphs: [`${'নদীর পাড়ে নৌকা। '.repeat(1 + (i % 4))} ${'বাতাস বইছে।'.repeat(i % 7)}`],
  published: `20${10 + (i % 9)}-03-0${1 + (i % 5)}`,
  salt: String(i),
}));

/** All articles made up, as ingest makes them. */
export const ENTRIES = [...Object.values(ARTICLES), ...MANY].map((parts) => entry(parts));

/** Words of headlines as they are written, parted by white space, with the ids of the articles that have them. */
export const HEADLINES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const headlines = new Map<string, Set<string>>();
  for (const { article } of ENTRIES) {
    for (const word of article.title.split(/\s+/).filter((text) => tokenise(text).length > 0)) {
      headlines.set(word, (headlines.get(word) ?? new Set()).add(article.id));
    }
  }
  return headlines;
})();

export const ofHeadlines = fc.constantFrom(...HEADLINES.keys());
const slip = fc.constantFrom(
  'পুটিনের',
  'নদি',
  'মনত্রী',
  'জংউন',
  'প্রধান',
  'মন্ত্রী',
  'ছাত্র',
  'লীগ',
  'কুয়াষা',
  'অনুপস্থিত',
);
const latin = fc.constantFrom(
  'putin',
  'chatro',
  'league',
  'river',
  'bnp',
  'rafi',
  'library',
  'nodir',
  'un',
  'hours',
);
const digits = fc.constantFrom('২', '2019', '১০,০০০', '2nd', '২০%');
export const word = fc.oneof(
  { weight: 4, arbitrary: ofHeadlines },
  { weight: 2, arbitrary: slip },
  { weight: 2, arbitrary: latin },
  { weight: 1, arbitrary: digits },
);
/** Whatever only ever finds more the more forms count. */
const wanted = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 1, arbitrary: word.map((text) => `title:${text}`) },
  { weight: 1, arbitrary: word.map((text) => `${text.slice(0, 4)}*`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `(${a} OR ${b})`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a} AND ${b}`) },
  { weight: 1, arbitrary: fc.constantFrom('lang:bn', 'lang:en', 'date:2024', '"নতুন ক্রেন"') },
);
const unwanted = word.map((text) => `-${text}`);
export const query = fc
  .array(fc.oneof({ weight: 8, arbitrary: wanted }, { weight: 1, arbitrary: unwanted }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));
export const positive = fc.array(wanted, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
export const flags = fc.record({ all: fc.boolean(), literal: fc.boolean() });
/** The same queries every time. */
export const runs = (numRuns: number) => ({ numRuns, seed: 20261121 });
