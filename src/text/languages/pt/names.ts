import type { NameWords } from '../names.ts';

/** How Portuguese pages name who wrote a text. */
export const names: NameWords = {
  by: ['por', 'escrito por', 'texto de', 'publicado por'],
  and: ['e', 'com'],
  roles: [
    'redação',
    'correspondente',
    'jornalista',
    'repórter',
    'editor',
    'editora',
    'colunista',
    'enviado especial',
    'da redação',
  ],
  from: ['em', 'de'],
  agencyWords: ['agência de notícias', 'agência'],
  desks: ['redação'],
};
