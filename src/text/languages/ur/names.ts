import type { NameWords } from '../names.ts';

/** How Urdu pages name who wrote a text. */
export const names: NameWords = {
  by: ['تحریر', 'رپورٹ', 'از', 'مصنف'],
  and: ['اور', 'و'],
  roles: [
    'نامہ نگار',
    'رپورٹر',
    'ڈیسک',
    'نمائندہ',
    'ویب ڈیسک',
    'بیورو',
    'صحافی',
    'مانیٹرنگ ڈیسک',
    'کالم نگار',
  ],
  from: ['سے'],
  agencyWords: ['خبر رساں ادارے', 'خبررساں ایجنسی', 'نیوز ایجنسی'],
};
