import type { NameWords } from '../names.ts';

/** How Chinese pages name who wrote a text. */
export const names: NameWords = {
  by: [
    '作者',
    '记者',
    '記者',
    '文',
    '编辑',
    '編輯',
    '责编',
    '责任编辑',
    '責任編輯',
    '通讯员',
    '撰文',
    '来源',
    '本报记者',
    '本報記者',
  ],
  and: ['、'],
  roles: ['记者', '記者', '编辑', '編輯', '报道', '報道', '通讯员', '特派员', '特派員'],
  agencyWords: ['通讯社', '通訊社'],
};
