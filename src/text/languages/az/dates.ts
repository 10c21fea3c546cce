import type { DateWords } from '../dates.ts';

/** What Azerbaijani pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['yanvar', 'yan'],
    ['fevral', 'fev'],
    ['mart', 'mar'],
    ['aprel', 'apr'],
    ['may'],
    ['iyun', 'iyn'],
    ['iyul', 'iyl'],
    ['avqust', 'avq'],
    ['sentyabr', 'sen'],
    ['oktyabr', 'okt'],
    ['noyabr', 'noy'],
    ['dekabr', 'dek'],
  ],
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'],
  published: ['dərc olunub', 'yayımlanıb', 'yayımlandı'],
  updated: ['yenilənib', 'yeniləndi'],
  other: ['bu gün', 'çap'],
  nouns: ['tarix'],
};
