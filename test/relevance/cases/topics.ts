import type { Case } from '../case.ts';

/** What an article is about, and the query language. */
export const TOPICS: Case[] = [
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
  { query: 'মন্ত্রী', order: ['ministerRoad'], because: 'the headline has the word itself' },
  {
    query: 'পুতিন',
    order: ['putinTalks', 'kimLetter'],
    whole: true,
    because: 'both headlines name him; the shorter article is more about him',
  },
  { query: 'পুতিন কিম', order: ['kimLetter', 'putinTalks'], because: 'all names before one' },
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
    query: 'শিক্ষায় বরাদ্দ',
    order: ['budget', 'budgetLong'],
    whole: true,
    because: 'headline and lead before the last sentence of a long text',
  },
  { query: 'আদালত', order: ['courtVerdict'], whole: true, because: 'body and caption' },
  { query: 'caption:চিকিৎসা', order: ['hospital'], whole: true, because: 'a field is searched alone' },
  {
    query: 'চট্টগ্রাম',
    order: ['portCranes', 'hillFlowers'],
    whole: true,
    because: 'the town in the headline before one from which visitors came',
  },
  {
    query: 'বিশ্বকাপ খেলা',
    order: ['worldCup'],
    because: 'the rare word in the headline, and both together in the body',
  },
  {
    query: 'পাহাড়ে ফুল',
    order: ['hillFlowers'],
    because: 'both words in the headline before a landslide in the hills',
  },
  {
    query: 'গ্রেপ্তার OR নৌকাবাইচ',
    order: ['deerHunters'],
    because: 'either will do, and of equals the exact form comes first',
  },
  {
    query: 'বন বিভাগ গ্রেফতার',
    order: ['timberThieves', 'deerHunters'],
    whole: true,
    because: 'all three words in both; one of them as it was typed',
  },
  {
    query: 'হাওরে ধান কাটা',
    order: ['studentHelp'],
    because: 'three words of one sentence before the paddy of another story',
  },
  { query: 'পাণ্ডু*', order: ['jibananandaPapers'], whole: true, because: 'what begins so' },
  { query: 'ফুটবল লীগ', order: ['footballLeague'], because: 'both words in the headline before one of them' },
  {
    query: 'ফুটবল লীগ',
    order: ['footballLeague'],
    whole: true,
    all: true,
    because: 'with --all, what has one of them is not found',
  },
];
