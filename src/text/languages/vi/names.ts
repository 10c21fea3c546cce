import type { NameWords } from '../names.ts';

/** How Vietnamese pages name who wrote a text. */
export const names: NameWords = {
  by: ['tác giả', 'theo', 'bài', 'thực hiện', 'bởi'],
  and: ['và'],
  roles: ['phóng viên', 'biên tập viên', 'ban biên tập', 'pv', 'cộng tác viên'],
  agencyWords: ['thông tấn xã', 'hãng tin', 'hãng thông tấn'],
};
