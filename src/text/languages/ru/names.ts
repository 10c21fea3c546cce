import type { NameWords } from '../names.ts';

/** How Russian pages name who wrote a text. */
export const names: NameWords = {
  by: ['автор', 'автор текста', 'текст', 'подготовил', 'подготовила', 'материал подготовил'],
  and: ['и'],
  roles: ['корреспондент', 'журналист', 'редактор', 'обозреватель', 'редакция', 'собкор', 'спецкор'],
  from: ['из'],
  agencyWords: ['информационное агентство', 'агентство'],
};
