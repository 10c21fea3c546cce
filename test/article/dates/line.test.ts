import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../src/article/dates/index.ts';

describe('isDateLine', () => {
  it.each([
    '১২ মে ২০২৩, ১০:৩৫',
    'প্রকাশিত: শুক্রবার ১২ মে ২০২৩ | হালনাগাদ: শনিবার ১৩ মে ২০২৩ | অনলাইন সংস্করণ',
    'ঢাকা, শুক্রবার ১২ মে ২০২৩, ২৯ বৈশাখ ১৪৩০, ২১ শাওয়াল ১৪৪৪ হিজরি',
    'প্রকাশ : ১০:৩৫',
    '১২ মে, ২০২৩ ০০:০০শেয়ার',
    '৩ ঘণ্টা আগে',
    '2h ago',
    'Published 12 May 2023 at 10:35 am',
    'Veröffentlicht am 7. März 2023 um 9:05 Uhr',
    '2024年9月13日 10時35分',
  ])('%s is', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    '',
    'আপডেট',
    '১৬ ডিসেম্বর মহান বিজয় দিবস',
    'ঢাকায় ১২ জনকে আটক',
    '১২ মে ২০২৩ তারিখে কমিটির সভা অনুষ্ঠিত হয়েছে।',
    'স্টাফ রিপোর্টার, রাজশাহী',
    'Floods of 12 May 2023: what the government knew',
    '2024 budget at a glance',
    '11:30',
  ])('%s is not', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
