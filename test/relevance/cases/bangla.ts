import type { Case } from '../case.ts';

/** Forms and spellings of Bangla words. */
export const BANGLA: Case[] = [
  // Joined and parted.
  { query: 'প্রধানমন্ত্রী', order: ['pmVisit'], whole: true, because: 'one word is not its two halves' },
  { query: 'প্রধানমন্ত্রীর সফর', order: ['pmVisit'], because: 'both words' },
  {
    query: 'প্রধান মন্ত্রী',
    order: ['pmVisit', 'ministerRoad'],
    because: 'two words written as one before a minister and a chief engineer',
  },
  {
    query: 'প্রধানপ্রকৌশলী',
    order: ['ministerRoad'],
    whole: true,
    because: 'one word that stands apart',
  },
  {
    query: 'জং-উন',
    order: ['kimLetter', 'kimTrain'],
    whole: true,
    because: 'a hyphen is a space; what writes them as one is found',
  },
  { query: 'জং উন', order: ['kimLetter', 'kimTrain'], whole: true, because: 'the same without the hyphen' },
  {
    query: 'জংউন',
    order: ['kimTrain', 'kimLetter'],
    whole: true,
    because: 'as typed first, then where it stands apart',
  },
  {
    query: 'পাট কল',
    order: ['juteApart', 'jute'],
    whole: true,
    because: 'as typed first, then the same written as one',
  },
  {
    query: 'পাটকল',
    order: ['jute', 'juteApart'],
    whole: true,
    because: 'as typed first, then the same apart',
  },
  {
    query: 'ছাত্র লীগ',
    order: ['studentTrees', 'studentBooks'],
    because: 'the name in the headline before students and leagues',
  },
  // Phrases.
  { query: '"কিম জং উন"', order: ['kimLetter'], whole: true, because: 'a phrase stands side by side' },
  { query: '"উন কিম জং"', order: [], whole: true, because: 'a phrase has an order' },
  {
    query: '"উত্তর কোরিয়া"',
    order: ['koreaNorth', 'kimLetter'],
    whole: true,
    because: 'উত্তরের … দক্ষিণ কোরিয়া is no উত্তর কোরিয়া',
  },
  {
    query: '"উত্তর কোরিয়া নেতা"',
    order: ['kimLetter'],
    whole: true,
    because: 'a phrase matches in any inflection: কোরিয়ার নেতা',
  },
  {
    query: '"পিঠা উৎসবে"',
    order: ['rokeyaHall'],
    whole: true,
    because: 'উৎসবে stands for উৎসব in a phrase too',
  },
  { query: '"নদী তীর"', order: ['floodOld'], whole: true, because: 'নদীর তীরে, and not রূপসার দুই তীরে' },
  // Abbreviations and titles.
  { query: 'মোঃ রফি', order: ['singer'], because: 'মোঃ is মোহাম্মদ' },
  { query: 'মো. রফি', order: ['singer'], because: 'মো. is মোহাম্মদ' },
  { query: 'মুহাম্মদ রফি', order: ['singer'], because: 'spellings of a name' },
  {
    query: 'ডক্টর শহিদুল্লাহ',
    order: ['linguist'],
    whole: true,
    because: 'ড. is ডক্টর, and no doctor of medicine',
  },
  { query: 'ডঃ শহীদুল্লাহ', order: ['linguist'], whole: true, because: 'ডঃ is ড.' },
  { query: 'ডাক্তার বিধানচন্দ্র', order: ['doctorsDay'], whole: true, because: 'ডা. is ডাক্তার' },
  { query: 'আ.লীগ', order: ['partyCouncil', 'footballLeague'], because: 'আ. before লীগ is আওয়ামী' },
  { query: 'আ’লীগ', order: ['partyCouncil', 'footballLeague'], because: 'with an apostrophe' },
  { query: 'আ. লীগ', order: ['partyCouncil', 'footballLeague'], because: 'with a space' },
  {
    query: 'আওয়ামী লীগ',
    order: ['partyCouncil', 'footballLeague'],
    because: 'the party before the tournament',
  },
  { query: 'বি.এন.পি.', order: ['bnpRally'], whole: true, because: 'letters with points are one word' },
  // Endings that are set off.
  { query: 'বিএনপি', order: ['bnpRally'], whole: true, because: 'বিএনপি’র is বিএনপি' },
  {
    query: 'বিএনপি-র সমাবেশ',
    order: ['bnpRally'],
    whole: true,
    because: 'an ending after a hyphen is no word',
  },
  { query: 'এনআইএ', order: ['agencyOffice'], whole: true, because: 'এনআইএ-এর is এনআইএ' },
  { query: 'এনআইএর দপ্তর', order: ['agencyOffice'], whole: true, because: 'the ending written on' },
  // Spellings side by side.
  {
    query: 'গ্রেপ্তার',
    order: ['deerHunters', 'timberThieves'],
    whole: true,
    because: 'গ্রেফতার is the same word; the one that is typed first, though it is older',
  },
  {
    query: 'গ্রেফতার',
    order: ['timberThieves', 'deerHunters'],
    whole: true,
    because: 'and the other way round',
  },
  { query: 'ইসরাইল', order: ['museumScroll'], whole: true, because: 'ইসরায়েলের is ইসরাইল' },
  { query: 'ইউনুস', order: ['socialBusiness'], whole: true, because: 'ইউনূস is ইউনুস' },
  { query: 'ডেংগু', order: ['hospital'], whole: true, because: 'ঙ্গ is ংগ' },
  { query: 'পান্ডুলিপী', order: ['jibananandaPapers'], whole: true, because: 'ন is ণ, ী is ি' },
  { query: 'বণ্যা', order: ['floodOld', 'floodHeadline', 'floodMention'], whole: true, because: 'ণ for ন' },
  { query: 'উতসব', order: ['footballSchool'], because: 'ত for ৎ' },
  // Misspellings.
  { query: 'জমুনা', order: ['floodHeadline'], whole: true, because: 'জ for য' },
  { query: 'রাসিয়া', order: ['putinTalks'], because: 'স for শ' },
  { query: 'প্রদর্ষনী', order: ['jibananandaPapers'], whole: true, because: 'ষ for শ' },
  { query: 'মনত্রী', order: ['ministerRoad'], whole: true, because: 'a hasanta is missing' },
  { query: 'চটটগ্রাম', order: ['portCranes', 'hillFlowers'], whole: true, because: 'a hasanta is missing' },
  { query: 'হাসপতাল', order: ['hospital'], whole: true, because: 'a vowel sign is missing' },
  { query: 'ক্রিকট', order: ['cricketSchool'], because: 'a vowel sign is missing' },
  { query: 'শিক্সা', order: ['budget', 'budgetLong'], whole: true, because: 'ক্স sounds like ক্ষ' },
  { query: 'পিতা উৎসব', order: ['rokeyaHall'], because: 'পিতা is in no article, and পিঠা is near' },
  // What is right stays, however rare.
  { query: 'খাদি', order: ['comillaCloth'], whole: true, because: 'খাদি is in one article, and not খাদ্য' },
  { query: 'খাদ্য', order: ['foodFair'], whole: true, because: 'খাদ্য is not খাদি' },
  { query: 'আমন', order: ['floodMention'], whole: true, because: 'one article has it' },
  { query: 'শাকিব', order: ['shakibFilm'], whole: true, because: 'শাকিব is not সাকিব where both are known' },
  {
    query: 'হাসান',
    order: ['shakibCentury'],
    because: 'one article has the name; হচ্ছেন sounds like it, but is one form of হওয়া, and not what is common',
  },
  // Numbers.
  { query: '10000', order: ['budget'], whole: true, because: '১০,০০০ is 10000' },
  { query: '১০,০০০', order: ['budget'], whole: true, because: 'with its comma' },
  { query: '20 শতাংশ', order: ['budget'], because: '২০ is 20' },
  { query: '2019', order: ['worldCup'], whole: true, because: '২০১৯ is 2019' },
  { query: '২য়', order: ['chessSecond'], because: 'the number as it is written' },
  { query: '2nd', order: ['chessSecond'], because: '2nd is ২য়' },
  { query: 'দ্বিতীয়', order: ['chessSecond'], because: 'the word for ২য়' },
];
