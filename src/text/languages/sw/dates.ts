import type { DateWords } from '../dates.ts';

/** What Swahili pages say around a date. */
export const dates: DateWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['machi', 'mac'],
    ['aprili', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['julai', 'jul'],
    ['agosti', 'ago'],
    ['septemba', 'sep'],
    ['oktoba', 'okt'],
    ['novemba', 'nov'],
    ['desemba', 'des'],
  ],
  weekdays: ['jumatatu', 'jumanne', 'jumatano', 'alhamisi', 'ijumaa', 'jumamosi', 'jumapili'],
  published: ['imechapishwa', 'ilichapishwa', 'tarehe'],
  updated: ['imesasishwa', 'ilisasishwa'],
  other: ['leo'],
  clock: ['saa'],
  ago: ['iliyopita', 'zilizopita'],
  until: ['hadi'],
};
