import type { DateWords } from '../dates.ts';

/** What Filipino pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['enero', 'ene'],
    ['pebrero', 'peb'],
    ['marso', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['hunyo', 'hun'],
    ['hulyo', 'hul'],
    ['agosto', 'ago'],
    ['setyembre', 'set'],
    ['oktubre', 'okt'],
    ['nobyembre', 'nob'],
    ['disyembre', 'dis'],
  ],
  weekdays: ['lunes', 'martes', 'miyerkules', 'huwebes', 'biyernes', 'sabado', 'linggo'],
  published: ['inilathala', 'nailathala'],
  updated: ['na-update', 'binago'],
  other: ['ngayong araw'],
  nouns: ['petsa'],
};
