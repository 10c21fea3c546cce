import type { NameWords } from '../names.ts';

/** How Dutch pages name who wrote a text. */
export const names: NameWords = {
  by: ['door', 'geschreven door', 'tekst'],
  and: ['en', 'met'],
  roles: ['redactie', 'correspondent', 'verslaggever', 'redacteur', 'journalist', 'columnist'],
  from: ['in', 'vanuit'],
  agencyWords: ['persbureau', 'nieuwsbureau'],
};
