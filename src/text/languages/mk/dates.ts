import type { DateWords } from '../dates.ts';

/** What Macedonian pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['јануари', 'јан'],
    ['февруари', 'фев'],
    ['март', 'мар'],
    ['април', 'апр'],
    ['мај'],
    ['јуни', 'јун'],
    ['јули', 'јул'],
    ['август', 'авг'],
    ['септември', 'сеп'],
    ['октомври', 'окт'],
    ['ноември', 'ное'],
    ['декември', 'дек'],
  ],
  weekdays: ['понеделник', 'вторник', 'среда', 'четврток', 'петок', 'сабота', 'недела'],
  published: ['објавено'],
  updated: ['ажурирано'],
  other: ['денес'],
  nouns: ['датум'],
};
