import type { NameWords } from '../names.ts';

/** How Ukrainian pages name who wrote a text. */
export const names: NameWords = {
  by: ['автор', 'авторка', 'текст', 'підготував', 'підготувала'],
  and: ['і', 'та', 'й'],
  roles: ['кореспондент', 'журналіст', 'журналістка', 'редактор', 'редакторка', 'редакція', 'оглядач'],
  from: ['з'],
  agencyWords: ['інформаційне агентство', 'агентство'],
  desks: ['редакція'],
};
