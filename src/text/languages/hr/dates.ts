import type { DateWords } from '../dates.ts';

/** What Croatian pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['siječnja', 'siječanj', 'sij'],
    ['veljače', 'veljača', 'velj'],
    ['ožujka', 'ožujak', 'ožu'],
    ['travnja', 'travanj', 'tra'],
    ['svibnja', 'svibanj', 'svi'],
    ['lipnja', 'lipanj', 'lip'],
    ['srpnja', 'srpanj', 'srp'],
    ['kolovoza', 'kolovoz', 'kol'],
    ['rujna', 'rujan', 'ruj'],
    ['listopada', 'listopad', 'lis'],
    ['studenoga', 'studeni', 'stu'],
    ['prosinca', 'prosinac', 'pro'],
  ],
  weekdays: ['ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota', 'nedjelja'],
  published: ['objavljeno', 'objavljen', 'objava'],
  updated: ['ažurirano', 'zadnja izmjena', 'izmijenjeno'],
  other: ['danas', 'ispis'],
  nouns: ['datum'],
  clock: ['u'],
};
