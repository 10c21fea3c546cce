import type { NameWords } from '../names.ts';

/** How Greek pages name who wrote a text. */
export const names: NameWords = {
  by: ['του', 'της', 'γράφει', 'γράφει ο', 'γράφει η', 'συντάκτης', 'επιμέλεια'],
  and: ['και'],
  roles: ['συντάκτης', 'ανταποκριτής', 'δημοσιογράφος', 'σύνταξη'],
  agencyWords: ['πρακτορείο'],
  desks: ['newsroom'],
};
