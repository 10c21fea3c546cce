import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { search } from '../../src/search/index.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';
import { ARTICLES } from './articles.ts';

/**
 * Ordered results, each with the reason for its order. A case names the first results in order; what follows them is
 * free. `whole` cases name all results.
 */
const CASES: { query: string; order: string[]; whole?: true; because: string }[] = [
  {
    query: 'বন্যা',
    order: ['floodOld', 'floodHeadline', 'floodMention'],
    whole: true,
    because:
      'a headline about floods comes before a mention in the last sentence; the shorter text is more about it',
  },
  {
    query: 'বন্যায়',
    order: ['floodHeadline', 'floodOld', 'floodMention'],
    whole: true,
    because: 'every form is found, and the one that was typed comes first',
  },
  { query: 'বন্যার পানি', order: ['floodHeadline'], because: 'both words beat one' },
  { query: 'যমুনা বন্যা', order: ['floodHeadline'], because: 'both words, one of them rare, in the headline' },
  {
    query: 'ঢাকা',
    order: ['dhakaMetro', 'dhakaAir'],
    whole: true,
    because: 'headline before body; ঢাকায় and ঢাকার are ঢাকা',
  },
  { query: 'ঢাকার বাতাস', order: ['dhakaAir', 'dhakaMetro'], because: 'the rare word decides over the headline' },
  { query: 'স্কুল ক্রিকেট', order: ['cricketSchool'], because: 'both words in headline and lead' },
  {
    query: 'ক্রিকেট',
    order: ['cricketSchool'],
    because: 'the headline before two mentions in the body',
  },
  { query: 'স্কুল -ক্রিকেট', order: [], whole: true, because: 'every story with a school has cricket in it' },
  { query: 'ফুটবল স্কুল', order: ['footballSchool', 'cricketSchool'], because: 'all words before some' },
  { query: 'প্রধানমন্ত্রী', order: ['pmVisit'], whole: true, because: 'one word is not its two halves' },
  { query: 'প্রধানমন্ত্রীর সফর', order: ['pmVisit'], because: 'both words' },
  { query: 'মন্ত্রী', order: ['ministerRoad'], because: 'the headline has the word itself' },
  {
    query: 'পুতিন',
    order: ['putinTalks', 'kimLetter'],
    whole: true,
    because: 'both headlines name him; the shorter article is more about him',
  },
  { query: 'পুতিন কিম', order: ['kimLetter', 'putinTalks'], because: 'all names before one' },
  { query: '"কিম জং উন"', order: ['kimLetter'], whole: true, because: 'a phrase stands side by side' },
  { query: '"উন কিম জং"', order: [], whole: true, because: 'a phrase has an order' },
  {
    query: 'রাশিয়ার গম',
    order: ['russiaWheat'],
    because: 'both words before one, though the others name the country too',
  },
  {
    query: 'রাশিয়ার প্রেসিডেন্ট',
    order: ['putinTalks', 'kimLetter'],
    because: 'both words, in the shorter text first',
  },
  { query: 'উত্তর কোরিয়া', order: ['koreaNorth'], because: 'the country in the headline; উত্তর is no stopword' },
  {
    query: '"উত্তর কোরিয়া"',
    order: ['koreaNorth', 'kimLetter'],
    whole: true,
    because: 'উত্তরের … দক্ষিণ কোরিয়া is no উত্তর কোরিয়া',
  },
  {
    query: 'শিক্ষায় বরাদ্দ',
    order: ['budget', 'budgetLong'],
    whole: true,
    because: 'headline and lead before the last sentence of a long text',
  },
  { query: '10000', order: ['budget'], whole: true, because: '১০,০০০ is 10000' },
  { query: '20 শতাংশ', order: ['budget'], because: '২০ is 20' },
  { query: 'বিএনপি', order: ['bnpRally'], whole: true, because: 'বিএনপি’র is বিএনপি' },
  { query: 'আদালত', order: ['courtVerdict'], whole: true, because: 'body and caption' },
  { query: 'caption:চিকিৎসা', order: ['hospital'], whole: true, because: 'a field is searched alone' },
  {
    query: 'rivers',
    order: ['riverEnglish', 'schoolEnglish'],
    whole: true,
    because: 'river and rivers are one word; twice beats once',
  },
  { query: 'school budget', order: ['budgetEnglish', 'schoolEnglish'], because: 'both words before one' },
  { query: 'পাহাড়ধস', order: ['twinNew', 'twinOld'], whole: true, because: 'equal scores: newest first' },
];

const folder = temporaryFolder();
const names = new Map<string, string>();
let archive: Archive;
beforeAll(async () => {
  const entries = Object.entries(ARTICLES).map(([name, parts]) => {
    const one = entry(parts);
    names.set(one.article.id, name);
    return one;
  });
  archive = await archiveOf(folder.dir, entries);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

describe('ranking', () => {
  it.each(CASES)('$query: $because', ({ query, order, whole }) => {
    const { hits } = search(archive, query, { limit: 0, offset: 0, details: false });
    const found = hits.map(({ head }) => names.get(head.id));
    expect(whole ? found : found.slice(0, order.length)).toEqual(order);
  });
});
