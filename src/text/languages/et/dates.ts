import type { DateWords } from '../dates.ts';

/** What Estonian pages say around a date. */
export const dates: DateWords = {
  months: [
    ['jaanuar', 'jaan'],
    ['veebruar', 'veebr'],
    ['märts'],
    ['aprill', 'apr'],
    ['mai'],
    ['juuni'],
    ['juuli'],
    ['august', 'aug'],
    ['september', 'sept'],
    ['oktoober', 'okt'],
    ['november', 'nov'],
    ['detsember', 'dets'],
  ],
  weekdays: ['esmaspäev', 'teisipäev', 'kolmapäev', 'neljapäev', 'reede', 'laupäev', 'pühapäev'],
  nouns: ['kuupäev'],
  published: ['avaldatud', 'ilmunud'],
  updated: ['uuendatud', 'muudetud', 'täiendatud'],
  other: ['prinditud', 'täna'],
  clock: ['kell', 'kl'],
  ago: ['tagasi'],
  until: ['kuni'],
};
