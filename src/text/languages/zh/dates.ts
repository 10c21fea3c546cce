import type { DateWords } from '../dates.ts';

/** What Chinese pages say around a date. */
export const dates: DateWords = {
  weekdays: [
    '星期一',
    '星期二',
    '星期三',
    '星期四',
    '星期五',
    '星期六',
    '星期日',
    '周一',
    '周二',
    '周三',
    '周四',
    '周五',
    '周六',
    '周日',
  ],
  published: ['发布', '發布', '发布时间', '發布時間', '发表', '發表', '刊登', '来源', '时间', '日期', '发稿'],
  updated: ['更新', '更新时间', '更新時間', '修改', '最后更新', '最後更新'],
  other: ['打印', '今天', '今日'],
  ago: ['前'],
  until: ['至'],
  am: ['上午', '早上', '凌晨'],
  pm: ['下午', '晚上', '傍晚'],
};
