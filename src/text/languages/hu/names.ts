import type { NameWords } from '../names.ts';

/** How Hungarian pages name who wrote a text. */
export const names: NameWords = {
  by: ['szerző', 'írta', 'szöveg'],
  and: ['és'],
  roles: ['szerkesztő', 'újságíró', 'szerkesztőség', 'tudósító'],
  agencyWords: ['hírügynökség'],
};
