import type { NameWords } from '../names.ts';

/** How Norwegian pages name who wrote a text. */
export const names: NameWords = {
  by: ['av', 'tekst', 'skrevet av', 'journalist'],
  and: ['og'],
  roles: ['journalist', 'redaktør', 'korrespondent', 'redaksjonen', 'reporter', 'kommentator'],
  from: ['i', 'fra'],
  agencyWords: ['nyhetsbyrået', 'nyhetsbyrå'],
};
