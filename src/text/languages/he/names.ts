import type { NameWords } from '../names.ts';

/** How Hebrew pages name who wrote a text. */
export const names: NameWords = {
  by: ['מאת', 'כתב', 'כתבה'],
  roles: ['כתב', 'עורך', 'כתבת', 'מערכת'],
  agencyWords: ['סוכנות הידיעות'],
};
