import type { NameWords } from '../names.ts';

/** How Spanish pages name who wrote a text. */
export const names: NameWords = {
  by: ['por', 'escrito por', 'texto de', 'redactado por', 'publicado por'],
  and: ['y', 'e', 'con'],
  roles: [
    'redacción',
    'corresponsal',
    'periodista',
    'redactor',
    'redactora',
    'enviado especial',
    'enviada especial',
    'editor',
    'columnista',
    'agencias',
  ],
  from: ['en', 'desde'],
  agencyWords: ['agencia de noticias', 'agencia'],
  desks: ['redacción'],
};
