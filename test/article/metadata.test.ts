import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const HEADLINE = 'বাঁধ ভেঙে তিন জেলা প্লাবিত, পানিবন্দী লাখো মানুষ';
const TEXT = [
  'নদীর পানি বিপৎসীমার ওপর দিয়ে বইছে বলে জানিয়েছে পানি উন্নয়ন বোর্ড। এতে তিন জেলার নিম্নাঞ্চল প্লাবিত হয়েছে।',
  'স্থানীয় বাসিন্দারা জানান, রাতভর বৃষ্টির পর ভোরে বাঁধ ভেঙে পানি ঢুকে পড়ে। অনেকেই আশ্রয়কেন্দ্রে গেছেন।',
  'জেলা প্রশাসক বলেন, ত্রাণ বিতরণ শুরু হয়েছে এবং উদ্ধারকাজে নৌকা নামানো হয়েছে।',
];
const nfc = (value: unknown): string => JSON.stringify(value).normalize('NFC');

/** The record of a page with these lines around its headline, its text opened and closed by some words. */
function page(around: {
  above?: string[];
  under?: string[];
  below?: string[];
  opening?: string;
  closing?: string;
}) {
  const [first = '', ...rest] = TEXT;
  const text = [(around.opening ?? '') + first, ...rest];
  text[2] += around.closing ?? '';
  const lines = [
    ...(around.above ?? []),
    HEADLINE,
    ...(around.under ?? []),
    ...text,
    ...(around.below ?? []),
  ];
  const article = parseArticle(lines.join('\n\n'));
  expect(article.title).toBe(HEADLINE);
  return article;
}

describe('the date of an article', () => {
  it.each<[string, Parameters<typeof page>[0], string | null]>([
    [
      "beside the page's own day",
      { above: ['আজ শুক্রবার, ১৭ মে ২০২৪', 'হোম', 'জাতীয়'], under: ['প্রকাশিত : ১৩ মে ২০২৪'] },
      '2024-05-13',
    ],
    ["is not the page's own day", { above: ['আজ শুক্রবার, ১৭ মে ২০২৪', 'হোম', 'জাতীয়'] }, null],
    ['is not the day of printing', { under: ['প্রিন্ট: ১৭ মে ২০২৪, ০১:১২ পিএম'] }, null],
    ['is not that of a comment', { below: ['মন্তব্য', 'করিম: ভালো খবর', '১৭ মে ২০২৪, ১০:৩০'] }, null],
    ['is not that of a picture', { under: ['ছবি: গত ১২ মে ২০২৩ তারিখে তোলা'] }, null],
    [
      'is not that of other stories',
      {
        below: [
          'আরও খবর',
          'হাসপাতালে রোগীর চাপ বেড়েছে শহরে',
          '১৫ মে ২০২৪',
          'চালের দাম কমেছে উত্তরের হাটে',
          '১৬ মে ২০২৪',
        ],
      },
      null,
    ],
    ['may stand under a copy of the headline', { below: ['সর্বশেষ', HEADLINE, '১৩ মে ২০২৪'] }, '2024-05-13'],
    [
      'may stand far above it where it is named',
      { above: ['প্রকাশ: ১৩ মে ২০২৪', ...Array.from({ length: 60 }, (_, i) => `শহর ${i}`)] },
      '2024-05-13',
    ],
    [
      "is read in West Bengal's calendar on its papers",
      { above: ['আনন্দবাজার অনলাইন'], under: ['১ আশ্বিন ১৪৩১'] },
      '2024-09-18',
    ],
    [
      'has the zone that its paper means',
      { under: ['১৩ মে ২০২৪, ১০:৩০ এএম BST', 'প্রথম আলো ডেস্ক'] },
      '2024-05-13T10:30+06:00',
    ],
    ['is read in the Bangla calendar', { under: ['২৯ ভাদ্র ১৪৩১'] }, '2024-09-13'],
    [
      'is read in four figures',
      { under: ['বাংলাদেশ সময়: ২০১০ ঘণ্টা, ফেব্রুয়ারি ২৪, ২০২৪'] },
      '2024-02-24T20:10+06:00',
    ],
  ])('%s', (_, around, published) => {
    expect(page(around).published).toBe(published);
  });
});

describe('who wrote an article', () => {
  it.each<[string, Parameters<typeof page>[0], string[], string | null]>([
    ['a reporter by place', { under: ['যশোর প্রতিনিধি', '১৩ মে ২০২৪'] }, ['যশোর প্রতিনিধি'], 'যশোর'],
    ['an opening', { opening: 'ঢাকা প্রতিনিধি: ' }, ['ঢাকা প্রতিনিধি'], 'ঢাকা'],
    [
      'a name above its office',
      { under: ['রফিকুল ইসলাম', 'নিজস্ব প্রতিবেদক', '১৩ মে ২০২৪'] },
      ['রফিকুল ইসলাম'],
      null,
    ],
    [
      'two names and a place',
      { under: ['রফিকুল ইসলাম ও সালমা খাতুন, ঢাকা', '১৩ মে ২০২৪'] },
      ['রফিকুল ইসলাম', 'সালমা খাতুন'],
      'ঢাকা',
    ],
    [
      'a place beside the date',
      { under: ['নিজস্ব সংবাদদাতা', 'কলকাতা ১২ মে ২০২৪ ০৪:৩৫'] },
      ['নিজস্ব সংবাদদাতা'],
      'কলকাতা',
    ],
    ['the foot', { below: ['স্টাফ রিপোর্টার'] }, ['স্টাফ রিপোর্টার'], null],
    ['initials', { below: ['এনআর/কেএ'] }, ['এনআর/কেএ'], null],
    ['one pair of initials', { below: ['/এমএ/'] }, ['এমএ'], null],
    ['initials behind the last sentence', { closing: ' /এমএ' }, ['এমএ'], null],
    ['initials in brackets', { closing: ' (এনআর/কেএ)' }, ['এনআর/কেএ'], null],
  ])('%s', (_, around, byline, dateline) => {
    const article = page(around);
    expect(nfc(article.byline)).toBe(nfc(byline));
    expect(nfc(article.dateline)).toBe(nfc(dateline));
    expect(article.paragraphs).toHaveLength(TEXT.length);
  });

  it('opens a later paragraph where a teaser came first', () => {
    const teaser = 'সংস্কৃতি বিকাশে দেশের অবদান অনস্বীকার্য। এ দেশে সংস্কৃতি চর্চার ইতিহাস অনেক প্রাচীন ও সমৃদ্ধ।';
    const article = parseArticle(
      [HEADLINE, teaser, `স্টাফ রিপোর্টার : ${TEXT[0]}`, ...TEXT.slice(1)].join('\n\n'),
    );
    expect(article.byline).toEqual(['স্টাফ রিপোর্টার']);
  });
});
