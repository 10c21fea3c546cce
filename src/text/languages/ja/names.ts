import type { NameWords } from '../names.ts';

/** How Japanese pages name who wrote a text. */
export const names: NameWords = {
  by: ['文', '取材', '執筆', '記者', '著者', '編集', 'ライター'],
  and: ['、', '・'],
  roles: ['記者', '編集部', '特派員', '編集委員', '論説委員', 'ライター', '支局'],
  agencyWords: ['通信社', '通信'],
};
