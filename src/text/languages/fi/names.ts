import type { NameWords } from '../names.ts';

/** How Finnish pages name who wrote a text. */
export const names: NameWords = {
  by: ['teksti', 'kirjoittaja', 'toimittaja'],
  and: ['ja'],
  roles: ['toimittaja', 'toimitus', 'kirjeenvaihtaja', 'päätoimittaja'],
  agencyWords: ['uutistoimisto'],
};
