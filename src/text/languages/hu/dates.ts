import type { DateWords } from '../dates.ts';

/** What Hungarian pages say around a date. */
export const dates: DateWords = {
  months: [
    ['január', 'jan'],
    ['február', 'febr'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap', 'sze', 'cs', 'szo'],
  nouns: ['dátum'],
  published: ['közzétéve', 'megjelent', 'publikálva', 'létrehozva'],
  updated: ['frissítve', 'módosítva', 'frissült', 'utolsó frissítés'],
  other: ['nyomtatva'],
  clock: ['órakor', 'óra'],
  ago: ['ezelőtt'],
};
