import type { NameWords } from '../names.ts';

/** How Romanian pages name who wrote a text. */
export const names: NameWords = {
  by: ['de', 'autor', 'scris de', 'publicat de'],
  and: ['și', 'si'],
  roles: ['redacția', 'redactor', 'corespondent', 'jurnalist', 'reporter', 'editor'],
  agencyWords: ['agenția de presă', 'agenția'],
};
