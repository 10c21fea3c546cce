import type { DateWords } from '../dates.ts';

/** What Vietnamese pages say around a date. */
export const dates: DateWords = {
  weekdays: [
    'thứ hai',
    'thứ ba',
    'thứ tư',
    'thứ năm',
    'thứ sáu',
    'thứ bảy',
    'chủ nhật',
    'thứ 2',
    'thứ 3',
    'thứ 4',
    'thứ 5',
    'thứ 6',
    'thứ 7',
    'cn',
  ],
  published: ['đăng', 'xuất bản', 'ngày đăng', 'đăng lúc', 'ngày xuất bản', 'phát hành'],
  updated: ['cập nhật', 'sửa', 'chỉnh sửa', 'cập nhật lúc'],
  other: ['hôm nay'],
  clock: ['lúc', 'vào lúc'],
  links: ['ngày', 'năm'],
  ago: ['trước'],
  until: ['đến'],
  am: ['sáng', 'sa'],
  pm: ['chiều', 'tối', 'ch'],
};
