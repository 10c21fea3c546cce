import type { DateWords } from '../dates.ts';

/** What Slovene pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marec', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['junij', 'jun'],
    ['julij', 'jul'],
    ['avgust', 'avg'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['ponedeljek', 'torek', 'sreda', 'četrtek', 'petek', 'sobota', 'nedelja'],
  published: ['objavljeno', 'objavljen'],
  updated: ['posodobljeno', 'zadnja sprememba'],
  other: ['danes'],
  nouns: ['datum'],
  clock: ['ob'],
};
