import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/article/dates/index.ts';

const BANGLA: readonly [string, string | null, string][] = [
  ['১২ মে ২০২৩', '2023-05-12', 'day month year'],
  ['১২ মে, ২০২৩, ০৯:০৫ পিএম', '2023-05-12T21:05', 'afternoon'],
  ['প্রকাশ: ০১ জানুয়ারী ২০২৩ ১২:১০ এএম', '2023-01-01T00:10', 'midnight, older spelling'],
  ['১৫ অগস্ট ২০২১', '2021-08-15', 'West Bengal spelling'],
  ['12 মে ২০২৩', '2023-05-12', 'digits of two scripts'],
  ['১২মে২০২৩', '2023-05-12', 'no spaces'],
  ['মে ১২, ২০২৩', '2023-05-12', 'month first'],
  ['২০২৩ সালের ১২ মে', '2023-05-12', 'year first'],
  ['২০২৩ সালের মে মাসে', '2023-05', 'month of a year'],
  ['১৮৪৫ ঘণ্টা, মে ১২, ২০২৩', '2023-05-12T18:45', 'hours as one number are no year'],
  ['বাংলাদেশ সময়: ১৯২০ ঘণ্টা, মে ১২, ২০২৩', '2023-05-12T19:20+06:00', 'the zone is said'],
  ['১১ জানুয়ারি, মঙ্গলবার, ২০২২', '2022-01-11', 'weekday before the year'],
  ['রাত ২টা, ১২ মে ২০২৩', '2023-05-12T02:00', 'after midnight'],
  ['রাত ১০টা ৩০ মিনিট, ১২ মে ২০২৩', '2023-05-12T22:30', 'hours and minutes in words'],
  ['সকাল সাড়ে ৭টা, ১২ মে ২০২৩', '2023-05-12T07:30', 'half past'],
  ['শুক্রবার ১২ মে ২০২৩, ২৯ বৈশাখ ১৪৩০, ২১ শাওয়াল ১৪৪৪', '2023-05-12', 'three calendars'],
  ['২৯ বৈশাখ ১৪৩০', '2023-05-12', 'Bangla calendar alone'],
  ['প্রকাশ: ১২ মে ২০২৩ | আপডেট: ১৪ মে ২০২৩', '2023-05-12', 'published before updated'],
  ['আপডেট: ১৪ মে ২০২৩ | প্রকাশ: ১২ মে ২০২৩', '2023-05-12', 'updated before published'],
  ['গত ১২ মে', 'XXXX-05-12', 'year not said'],
  ['১২ আগস্টে', 'XXXX-08-12', 'case ending'],
  ['১২ থেকে ১৫ মে ২০২৩', '2023-05-12/2023-05-15', 'days of one month'],
  ['১২ মে থেকে ৩ জুন ২০২৩ পর্যন্ত', '2023-05-12/2023-06-03', 'days of two months'],
  ['একুশে ফেব্রুয়ারি ১৯৫২', '1952-02-21', 'a day in a word'],
  ['পহেলা বৈশাখ ১৪৩০', '2023-04-14', 'the first in a word'],
  ['১৯৭১-এর ২৫ মার্চ', '1971-03-25', 'an ending on the year'],
  ['২০২৬ সালের ফেব্রুয়ারির প্রথমার্ধে', '2026-02', 'part of a month'],
  ['২৩ নভেম্বর, ২০২৫০০:০০', '2025-11-23T00:00', 'year and hours glued'],
  ['১২/০৫/২০২৩', '2023-05-12', 'figures, day first'],
  ['গতকাল শুক্রবার', null, 'relative'],
  ['৩ ঘণ্টা আগে', null, 'an age'],
  ['১৬ ওভারে ৪ উইকেট', null, 'a score'],
  ['২০২৩-২৪ অর্থবছর', null, 'a financial year'],
  ['৩১ এপ্রিল ২০২৩', null, 'no such day'],
  ['০১৭০০-০০০০০০', null, 'a telephone number'],
];

const OTHERS: readonly [string, string, string | null][] = [
  ['en', 'September 13, 2024', '2024-09-13'],
  ['en', '13th of September, 2024', '2024-09-13'],
  ['en', 'Sept. 13, 2024 10:35 a.m. EST', '2024-09-13T10:35-05:00'],
  ['en', 'Posted 2024-09-13T10:35:20+06:00', '2024-09-13T10:35+06:00'],
  ['en', '2 minute readApril 25, 20232:26 PM', '2023-04-25T14:26'],
  ['en', '04/05/2024', '2024-05-04'],
  ['en-US', '04/05/2024', '2024-04-05'],
  ['en', '9/13/2024', '2024-09-13'],
  ['en', 'May 3-5, 2024', '2024-05-03/2024-05-05'],
  ['en', 'you may 5 times', null],
  ['en', '192.168.10.24', null],
  ['en', '2 months ago', null],
  ['de', 'Freitag, 13. September 2024, 10.35 Uhr', '2024-09-13T10:35'],
  ['de', 'Aktualisiert am 14.09.2024 | Veröffentlicht am 13.09.2024', '2024-09-13'],
  ['fr', 'Publié le 13 sept. 2024 à 10h35', '2024-09-13T10:35'],
  ['es', '13 de septiembre de 2024', '2024-09-13'],
  ['pt', '1º de maio de 2024', '2024-05-01'],
  ['nl', 'vrijdag 13 september 2024', '2024-09-13'],
  ['fi', '13. syyskuuta 2024 klo 10.35', '2024-09-13T10:35'],
  ['pl', '13 września 2024, godz. 10:35', '2024-09-13T10:35'],
  ['hu', '2024. szeptember 13. 10:35', '2024-09-13T10:35'],
  ['lv', '2024. gada 13. septembris', '2024-09-13'],
  ['ru', '13 СЕНТЯБРЯ 2024 г., 10:35', '2024-09-13T10:35'],
  ['tr', '15 KASIM 2024', '2024-11-15'],
  ['vi', 'Thứ Sáu, ngày 13 tháng 9 năm 2024', '2024-09-13'],
  ['th', '13 กันยายน 2567', '2024-09-13'],
  ['ar', '١٣ أيلول ٢٠٢٤', '2024-09-13'],
  ['ar', '20 تشرين الأول 2024', '2024-10-20'],
  ['hi', '13 सितंबर 2024, 10:35 AM IST', '2024-09-13T10:35+05:30'],
  ['ur', '13 ستمبر 2024', '2024-09-13'],
  ['ja', '2024年9月13日 10時35分', '2024-09-13T10:35'],
  ['zh', '9月13日', 'XXXX-09-13'],
  ['ko', '2024년 9월 13일 오후 3시 5분', '2024-09-13T15:05'],
];

describe('parseDate', () => {
  it.each(BANGLA)('%s is %s (%s)', (expression, edtf) => {
    expect(parseDate(expression, 'bn')).toBe(edtf);
  });

  it.each(OTHERS)('%s: %s is %s', (language, expression, edtf) => {
    expect(parseDate(expression, language)).toBe(edtf);
  });

  it('reads a letter of two characters like its one', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(parseDate('১২ জানুয়ারি ২০২৩'.normalize(form), 'bn')).toBe('2023-01-12');
    }
    expect(parseDate('১২ জানু\u09dfারি ২০২৩', 'bn')).toBe('2023-01-12');
  });

  it('takes a month of another language only with its day and year', () => {
    expect(parseDate('2 ago 8', 'en')).toBeNull();
    expect(parseDate('13 ago 2024', 'en')).toBe('2024-08-13');
  });
});
