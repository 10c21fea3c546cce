import type { Case } from '../case.ts';

/** Words in Latin letters, over articles in Bangla and in English. */
export const LATIN: Case[] = [
  // Names.
  { query: 'putin', order: ['putinTalks', 'kimLetter'], whole: true, because: 'putin is পুতিন' },
  {
    query: 'khulna',
    order: ['raceGenitive', 'raceLocative', 'raceBase'],
    whole: true,
    because: 'in any form',
  },
  { query: 'rokeya', order: ['rokeyaHall', 'rokeyaDay'], whole: true, because: 'both headlines name her' },
  {
    query: 'begum rokeya',
    order: ['rokeyaDay'],
    because: 'what sounds like both words before what sounds like one',
  },
  { query: 'kazi nazrul islam', order: ['nazrulSongs'], because: 'three words of a name' },
  { query: 'jibanananda', order: ['jibananandaPapers'], whole: true, because: 'as he is written in English' },
  { query: 'jibonanondo', order: ['jibananandaPapers'], whole: true, because: 'as he is said' },
  { query: 'kim jong un', order: ['kimLetter'], because: 'a name of three short words' },
  { query: '"kim jong un"', order: ['kimLetter'], whole: true, because: 'a phrase matches by sound, too' },
  {
    query: 'shakib',
    order: ['shakibCentury', 'shakibFilm'],
    whole: true,
    because: 'সাকিব and শাকিব; the shorter headline first',
  },
  { query: 'sakib', order: ['shakibCentury', 'shakibFilm'], whole: true, because: 'the same without h' },
  { query: 'sakib al hasan', order: ['shakibCentury'], because: 'the cricketer' },
  { query: 'shakib khan', order: ['shakibFilm'], because: 'the actor, of whom only খানের is written' },
  { query: 'rafi', order: ['singer'], because: 'of whom only রফির is written' },
  { query: 'israel', order: ['museumScroll'], whole: true, because: 'of which only ইসরায়েলের is written' },
  { query: 'yunus', order: ['socialBusiness'], whole: true, because: 'ইউনূস' },
  // Aliases, letters, words that are written as one.
  { query: 'chittagong', order: ['portCranes', 'hillFlowers'], whole: true, because: 'its older name' },
  { query: 'comilla', order: ['comillaCloth'], whole: true, because: 'its older name' },
  {
    query: 'cumilla khadi',
    order: ['comillaCloth'],
    because: 'its newer name, with a rare word',
  },
  { query: 'bnp', order: ['bnpRally'], whole: true, because: 'letters by their names' },
  {
    query: 'nia',
    order: ['agencyOffice'],
    because: 'letters by their names, before what sounds like a word',
  },
  {
    query: 'chatro league',
    order: ['studentTrees', 'studentBooks'],
    because: 'two words that are written as one, before a league of another kind',
  },
  { query: 'awami league', order: ['partyCouncil'], because: 'one by sound, one by alias' },
  { query: 'football league', order: ['footballLeague'], because: 'the tournament first' },
  // English articles.
  {
    query: 'chattogram',
    order: ['portEnglish', 'portCranes', 'hillFlowers'],
    whole: true,
    because: 'the article in English first, those in Bangla after it',
  },
  {
    query: 'election commission',
    order: ['electionEnglish', 'electionBangla'],
    whole: true,
    because: 'the article in English, then the Bangla one on the same; a commission alone is not meant',
  },
  {
    query: 'bank loan',
    order: ['loanEnglish'],
    whole: true,
    because: 'neither a Bangla bank nor salt water (লোনা) is a bank loan',
  },
  { query: 'bank', order: ['loanEnglish', 'bankBangla'], because: 'English first, then ব্যাংক' },
  {
    query: 'minister',
    order: ['budgetEnglish', 'ministerRoad'],
    whole: true,
    because: 'below an exact match, though that is in the body alone',
  },
  { query: 'loan', order: ['loanEnglish'], because: 'the word before what sounds like it' },
  { query: 'port', order: ['portEnglish'], because: 'the word before পড়া, which sounds like it' },
  {
    query: 'library',
    order: ['riverLibrary', 'westLibrary', 'eastLibrary'],
    because: 'English, newest first',
  },
  {
    query: 'library evening hours',
    order: ['riverLibrary', 'westLibrary', 'eastLibrary', 'southLibrary', 'northLibrary'],
    whole: true,
    because: 'three words that English articles have: nothing by sound',
  },
  {
    query: 'rivers',
    order: ['riverEnglish', 'schoolEnglish', 'riverLibrary'],
    because: 'river and rivers are one word; as typed first, then the shorter headline',
  },
  { query: 'school budget', order: ['budgetEnglish', 'schoolEnglish'], because: 'both words before one' },
  { query: 'teacher walking', order: ['teachersEnglish', 'schoolEnglish'], because: 'in any inflection' },
  { query: 'electon', order: ['electionEnglish'], because: 'a misspelt English word is a letter away' },
  {
    query: 'school cricket',
    order: ['cricketSchool'],
    because: 'both words in the headline by sound before one of them as it is, which is another story',
  },
];
