import type { NameWords } from '../names.ts';

/** How Persian pages name who wrote a text. */
export const names: NameWords = {
  by: ['نویسنده', 'گزارش', 'خبرنگار', 'نوشته'],
  and: ['و'],
  roles: ['خبرنگار', 'نویسنده', 'سردبیر', 'گروه', 'سرویس'],
  from: ['از'],
  agencyWords: ['خبرگزاری'],
};
