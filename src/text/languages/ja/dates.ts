import type { DateWords } from '../dates.ts';

/** What Japanese pages say around a date. */
export const dates: DateWords = {
  weekdays: [
    '月曜日',
    '火曜日',
    '水曜日',
    '木曜日',
    '金曜日',
    '土曜日',
    '日曜日',
    '月',
    '火',
    '水',
    '木',
    '金',
    '土',
    '日',
    '祝',
  ],
  published: ['公開', '投稿', '掲載', '配信', '公開日', '投稿日', '掲載日', '配信日', '発表'],
  updated: ['更新', '最終更新', '更新日', '改訂', '修正', '編集'],
  nouns: ['日時', '日付', '日'],
  other: ['印刷', '今日', '本日', '閲覧', '取得', '撮影'],
  ago: ['前'],
  until: ['から'],
  am: ['午前'],
  pm: ['午後'],
  furniture: ['文字'],
};
