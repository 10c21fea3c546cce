import type { NameWords } from '../names.ts';

/** How Czech pages name who wrote a text. */
export const names: NameWords = {
  by: ['autor', 'autorka', 'text', 'napsal', 'napsala'],
  and: ['a'],
  roles: ['redakce', 'redaktor', 'redaktorka', 'zpravodaj', 'novinář', 'novinářka', 'dopisovatel'],
  agencyWords: ['tisková agentura', 'agentura'],
};
