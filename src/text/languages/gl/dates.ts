import type { DateWords } from '../dates.ts';

/** What Galician pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['xaneiro', 'xan'],
    ['febreiro', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['maio'],
    ['xuño'],
    ['xullo', 'xul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['decembro', 'dec'],
  ],
  weekdays: ['luns', 'martes', 'mércores', 'xoves', 'venres', 'sábado', 'domingo'],
  published: ['publicado', 'publicada'],
  updated: ['actualizado', 'actualizada'],
  other: ['hoxe'],
  nouns: ['data'],
};
