import type { NameWords } from '../names.ts';

/** How Swedish pages name who wrote a text. */
export const names: NameWords = {
  by: ['av', 'text', 'skriven av'],
  and: ['och'],
  roles: ['reporter', 'redaktör', 'korrespondent', 'redaktionen', 'journalist', 'skribent', 'krönikör'],
  from: ['i', 'från'],
  agencyWords: ['nyhetsbyrån', 'nyhetsbyrå'],
};
