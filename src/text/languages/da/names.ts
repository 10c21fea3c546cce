import type { NameWords } from '../names.ts';

/** How Danish pages name who wrote a text. */
export const names: NameWords = {
  by: ['af', 'tekst', 'skrevet af'],
  and: ['og'],
  roles: ['journalist', 'redaktør', 'korrespondent', 'redaktionen', 'reporter', 'skribent'],
  from: ['i', 'fra'],
  agencyWords: ['nyhedsbureauet', 'nyhedsbureau'],
};
