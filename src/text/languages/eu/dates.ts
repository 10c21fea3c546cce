import type { DateWords } from '../dates.ts';

/** What Basque pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['urtarrila', 'urt'],
    ['otsaila', 'ots'],
    ['martxoa', 'mar'],
    ['apirila', 'api'],
    ['maiatza', 'mai'],
    ['ekaina', 'eka'],
    ['uztaila', 'uzt'],
    ['abuztua', 'abu'],
    ['iraila', 'ira'],
    ['urria', 'urr'],
    ['azaroa', 'aza'],
    ['abendua', 'abe'],
  ],
  weekdays: ['astelehena', 'asteartea', 'asteazkena', 'osteguna', 'ostirala', 'larunbata', 'igandea'],
  published: ['argitaratua'],
  updated: ['eguneratua'],
  other: ['gaur'],
  nouns: ['data'],
};
