import type { NameWords } from '../names.ts';

/** How Turkish pages name who wrote a text. */
export const names: NameWords = {
  by: ['yazan', 'haber', 'yazar', 'hazırlayan'],
  and: ['ve'],
  roles: ['muhabir', 'editör', 'muhabiri', 'editörü', 'haber merkezi', 'yazarı', 'gazeteci', 'temsilcisi'],
  agencyWords: ['haber ajansı', 'ajansı'],
};
