import type { NameWords } from '../names.ts';

/** How Italian pages name who wrote a text. */
export const names: NameWords = {
  by: ['di', 'a cura di', 'scritto da', 'dal nostro corrispondente', 'pubblicato da'],
  and: ['e', 'con'],
  roles: [
    'redazione',
    'corrispondente',
    'giornalista',
    'inviato',
    'inviata',
    'direttore',
    'redattore',
    'a cura della redazione',
  ],
  from: ['a', 'da'],
  agencyWords: ['agenzia di stampa', 'agenzia'],
  desks: ['redazione'],
};
