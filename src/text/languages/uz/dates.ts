import type { DateWords } from '../dates.ts';

/** What Uzbek pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['yanvar', 'yan'],
    ['fevral', 'fev'],
    ['mart', 'mar'],
    ['aprel', 'apr'],
    ['may'],
    ['iyun', 'iyn'],
    ['iyul', 'iyl'],
    ['avgust', 'avg'],
    ['sentabr', 'sen'],
    ['oktabr', 'okt'],
    ['noyabr', 'noy'],
    ['dekabr', 'dek'],
  ],
  weekdays: ['dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba', 'yakshanba'],
  published: ['eʼlon qilingan', 'chop etilgan'],
  updated: ['yangilangan'],
  other: ['bugun'],
};
