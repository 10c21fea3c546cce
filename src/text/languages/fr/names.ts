import type { NameWords } from '../names.ts';

/** How French pages name who wrote a text. */
export const names: NameWords = {
  by: ['par', 'de notre correspondant', 'propos recueillis par', 'rédigé par', 'écrit par', 'publié par'],
  and: ['et', 'avec'],
  roles: [
    'journaliste',
    'correspondant',
    'correspondante',
    'rédaction',
    'envoyé spécial',
    'envoyée spéciale',
    'rédacteur',
    'rédactrice',
    'chroniqueur',
    'éditorialiste',
    'la rédaction',
  ],
  from: ['à', 'depuis'],
  agencyWords: ['agence de presse', 'agence'],
  interviewed: ['propos recueillis par', 'entretien réalisé par'],
};
