import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

/** Texts of invented reports, the lead first. */
const BANGLA = [
  'কালীগঙ্গা নদীর বাঁধ ভেঙে চারটি গ্রাম তলিয়ে গেছে। রোববার ভোরে বাঁধের প্রায় ৫০ মিটার অংশ ধসে পড়ে বলে জানিয়েছে পানি উন্নয়ন বোর্ড।',
  'গ্রামের মানুষ স্কুল ও উঁচু সড়কে আশ্রয় নিয়েছে। জেলা প্রশাসন শুকনো খাবার পাঠিয়েছে, বালুর বস্তা ফেলে ভাঙন ঠেকানোর চেষ্টা চলছে।',
];
const ENGLISH = [
  'The old cork factory by the river will open as a public library next spring, the town council decided on Monday after months of debate.',
  'Residents had asked for a library since the bookshop closed. The council set aside two million for the factory roof and the reading rooms.',
];
const GERMAN = [
  'Die alte Mühle am Fluss wird ab Mai saniert, teilte die Stadt am Montag mit. Für die Arbeiten an der Mühle sind zwei Millionen Euro vorgesehen.',
  'Der Verein, der die Mühle betreibt, rechnet mit einer Bauzeit von einem Jahr. Die Sanierung soll das Dach und das Wasserrad umfassen.',
];
const CHINESE = [
  '城南老书店将于五月重新开业，店主周一对记者说，修缮工程历时一年，书架和阅览室都已换新，附近居民早就盼着书店开门迎客。',
  '书店开业三十年来一直是街坊读书的地方。店主表示，新书店将延长营业时间，并在周末举办读书会，欢迎老读者回来坐坐。',
];
const MENU = ['Home', 'News', 'Sports', 'Business', 'Weather', 'Opinion', 'Video', 'Log in', 'Subscribe'];

describe('headline by layout', () => {
  it.each<[string, string[], string[], string]>([
    [
      'a headline, its stand-first, a date',
      ['কালীগঙ্গা নদীর বাঁধ ভাঙল', 'চার গ্রামের মানুষ এখন স্কুলে আর সড়কে', '১২ মে ২০২৪, ১০:৩০'],
      BANGLA,
      'কালীগঙ্গা নদীর বাঁধ ভাঙল',
    ],
    [
      'a menu above it',
      [...MENU, 'Old cork factory becomes the town library', 'By Ann Marsh', 'March 4, 2024'],
      ENGLISH,
      'Old cork factory becomes the town library',
    ],
    [
      'breadcrumbs that end in it',
      [
        'HomeLocalOld cork factory becomes the town library',
        'Old cork factory becomes the town library',
        'March 4, 2024',
      ],
      ENGLISH,
      'Old cork factory becomes the town library',
    ],
    [
      'a page’s title for search engines',
      [
        'Library in factory: what we know | Example Gazette',
        ...MENU,
        'Old cork factory becomes the town library',
        'By Ann Marsh',
        'March 4, 2024',
      ],
      ENGLISH,
      'Old cork factory becomes the town library',
    ],
    [
      'a page’s title that cuts it short',
      [
        'Old cork factory becomes | Example Gazette',
        ...MENU,
        'Old cork factory becomes the town library by the river',
      ],
      ENGLISH,
      'Old cork factory becomes the town library by the river',
    ],
    [
      'a page’s title alone',
      [
        'Old cork factory becomes the town library | Example Gazette',
        ...MENU,
        ...MENU.map((entry) => `${entry} more`),
      ],
      ENGLISH,
      'Old cork factory becomes the town library',
    ],
    [
      'a page’s title at the end of breadcrumbs, a kicker, the headline',
      [
        'Alte Mühle am Fluss wird saniert',
        ...MENU,
        'Startseite',
        'Alte Mühle am Fluss wird saniert',
        'Denkmal',
        'Die Mühle wird saniert: Was die Stadt plant',
        'Von Anna Beispiel',
        '04.03.2024, 10:30 Uhr',
      ],
      GERMAN,
      'Die Mühle wird saniert: Was die Stadt plant',
    ],
    [
      'a kicker without a colon in its line',
      [
        'Denkmal: Alte Mühle am Fluss wird saniert | Beispielblatt',
        ...MENU,
        'Denkmal Alte Mühle am Fluss wird saniert',
        '04.03.2024',
      ],
      GERMAN,
      'Denkmal: Alte Mühle am Fluss wird saniert',
    ],
    [
      'two lines, joined as the page’s title has them',
      [
        'কালীগঙ্গার বাঁধ ভেঙে চার গ্রাম প্লাবিত | দৈনিক উদাহরণ',
        'হোম',
        'জাতীয়',
        'কালীগঙ্গার বাঁধ ভেঙে',
        'চার গ্রাম প্লাবিত',
        '১২ মে ২০২৪',
      ],
      BANGLA,
      'কালীগঙ্গার বাঁধ ভেঙে চার গ্রাম প্লাবিত',
    ],
    [
      'the site’s name behind an underscore',
      ['城南老书店五月重新开业_示例都市网', '首页', '社会', '城南老书店五月重新开业', '2024年03月04日 08:30'],
      CHINESE,
      '城南老书店五月重新开业',
    ],
    [
      'a heading in Markdown',
      ['# Old cork factory becomes the town library', 'March 4, 2024'],
      ENGLISH,
      'Old cork factory becomes the town library',
    ],
    [
      'a breadcrumb’s mark before it',
      ['> Old cork factory becomes the town library', 'March 4, 2024'],
      ENGLISH,
      'Old cork factory becomes the town library',
    ],
    [
      'French quotation marks stay',
      ['La minoterie rouvre : « une fête pour la ville »', '4 mars 2024'],
      ENGLISH,
      'La minoterie rouvre : « une fête pour la ville »',
    ],
  ])('%s', (_, head, text, title) => {
    const article = parseArticle([...head, ...text].join('\n'));
    expect([article.titleFrom, article.title]).toEqual(['headline', title]);
    expect(article.paragraphs).toEqual(text);
  });

  it.each<[string, string[], string[]]>([
    ['of a text alone', [], BANGLA],
    ['under a menu', ['হোম', 'জাতীয়', 'খেলা', 'বিনোদন'], BANGLA],
    ['under a date and share words', ['March 4, 2024', 'Share this:', 'Facebook', 'Twitter'], ENGLISH],
  ])('there is none %s', (_, head, text) => {
    expect(parseArticle([...head, ...text].join('\n')).titleFrom).toBe('lead');
  });
});

describe('what tells a headline', () => {
  const [DATE, BYLINE] = ['১২ মে ২০২৪, ১০:৩০', 'নিজস্ব প্রতিবেদক'];
  it.each<[string, string[], string[], string]>([
    [
      'a subheading that says more of the text stands below the date',
      ['আজকের দিনের পাঁচটি বড় খবর', BYLINE, DATE, 'কালীগঙ্গা নদীর বাঁধ ভেঙে চার গ্রামে পানি'],
      BANGLA,
      'আজকের দিনের পাঁচটি বড় খবর',
    ],
    [
      'the site’s name in another script stands above',
      ['Udaharan Patrika', 'রাজ্য', '', 'ভাঙা ঘরে আবার সংসার', ''],
      BANGLA,
      'ভাঙা ঘরে আবার সংসার',
    ],
    [
      'two reporters and where they were',
      ['পরিবেশ', 'ভাঙা বাঁধের দেশে ঘরে ফেরার গল্প', 'কমল রায় ও হাসনা বানু', 'কালীগঙ্গা ও চর থেকে ফিরে', DATE],
      BANGLA,
      'ভাঙা বাঁধের দেশে ঘরে ফেরার গল্প',
    ],
    [
      'print sets it in two lines',
      ['রাজ্য', '', 'বাঁধ ভাঙল কালীগঙ্গায়,', 'চার গ্রামে পানি', ''],
      BANGLA,
      'বাঁধ ভাঙল কালীগঙ্গায়, চার গ্রামে পানি',
    ],
    [
      'print sets it in two lines without a comma between',
      ['রাজ্য', '', 'কালীগঙ্গার ভাঙা বাঁধ ঘিরে', 'ক্ষোভ, আশ্রয় স্কুলে', ''],
      BANGLA,
      'কালীগঙ্গার ভাঙা বাঁধ ঘিরে ক্ষোভ, আশ্রয় স্কুলে',
    ],
    [
      'a caption of two sentences above it',
      ['রাজ্য', 'বাঁধে বালুর বস্তা ফেলা হচ্ছে। কালীগঙ্গার পাড়ে তোলা ছবি', 'কালীগঙ্গা নদীর বাঁধ ভাঙল'],
      BANGLA,
      'কালীগঙ্গা নদীর বাঁধ ভাঙল',
    ],
  ])('%s', (_, head, text, title) => {
    const article = parseArticle([...head, ...text].join('\n'));
    expect([article.titleFrom, article.title]).toEqual(['headline', title]);
  });

  it('is one word between a section and a date', () => {
    const poem = ['নদী জানে না কারও নাম', 'শুধু জানে কে কবে ডুবেছে, কে কবে কূল।', 'আমি তাকে চিঠি লিখি'];
    expect(parseArticle(['সাহিত্য', 'ভাঙন', DATE, ...poem].join('\n')).title).toBe('ভাঙন');
  });

  it.each<[string, string[], string[]]>([
    [
      'a line below the date that the text does not say',
      ['চট্টগ্রামে', DATE, 'আমাদের চ্যানেল অনুসরণ করে সঙ্গে থাকুন'],
      BANGLA,
    ],
    ['the site’s name in another script', ['Udaharan Patrika'], BANGLA],
    ['a name under a menu', ['Home', 'March 4, 2024', 'Photograph Maria Example'], ENGLISH],
    ['a sentence that a caption is', ['সারাদেশ', DATE, 'কালীগঙ্গা নদীর ভাঙা বাঁধে বালুর বস্তা ফেলছেন গ্রামের মানুষ।'], BANGLA],
  ])('is not %s', (_, head, text) => {
    expect(parseArticle([...head, ...text].join('\n')).titleFrom).toBe('lead');
  });
});
