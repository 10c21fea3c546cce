import type { DateWords } from '../dates.ts';

/** What Albanian pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['janar', 'jan'],
    ['shkurt', 'shk'],
    ['mars', 'mar'],
    ['prill', 'pri'],
    ['maj'],
    ['qershor', 'qer'],
    ['korrik', 'korr'],
    ['gusht', 'gush'],
    ['shtator', 'sht'],
    ['tetor', 'tet'],
    ['nëntor', 'nën'],
    ['dhjetor', 'dhj'],
  ],
  weekdays: ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'],
  published: ['publikuar', 'publikuar më'],
  updated: ['përditësuar'],
  other: ['sot'],
  nouns: ['data'],
};
