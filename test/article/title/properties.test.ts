import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

interface Words {
  words: readonly string[];
  stop: string;
  menu: readonly string[];
  kicker: readonly string[];
  byline: readonly string[];
  date: readonly string[];
  tail: readonly string[];
}

const BANGLA: Words = {
  words:
    'উপজেলার নদীর পাড়ের বাসিন্দারা রাতে বাঁধের পাশে জড়ো হয়ে মেরামতের দাবি জানিয়েছেন ইউনিয়ন পরিষদের চেয়ারম্যান বলেছেন শ্রমিকেরা বালুর বস্তা ফেলছেন স্কুলের মাঠে আশ্রয় নেওয়া পরিবারগুলো শুকনো খাবার পেয়েছে কৃষকের ধানের জমি পানিতে তলিয়ে গেছে'.split(
      ' ',
    ),
  stop: '।',
  menu: ['হোম', 'জাতীয়', 'আন্তর্জাতিক', 'খেলা', 'বিনোদন', 'মতামত', 'ই-পেপার'],
  kicker: ['সারাদেশ', 'বাংলাদেশ', 'জাতীয়'],
  byline: ['নিজস্ব প্রতিবেদক', 'নিজস্ব প্রতিনিধি, খুলনা', 'অনলাইন ডেস্ক'],
  date: ['প্রকাশ: ১২ মে ২০২৪, ১০:৩০', '১২ মে ২০২৪', 'আপডেট: ১৩ মে ২০২৪, ০৮: ১৫'],
  tail: ['শেয়ার করুন', 'মন্তব্য করুন', 'সর্বস্বত্ব সংরক্ষিত', 'বিজ্ঞাপন'],
};
const ENGLISH: Words = {
  words:
    'council members voted after months of debate about the harbour bridge while residents gathered outside and farmers warned that repairs would close the northern road during harvest because engineers had found cracks in several pillars near the river station'.split(
      ' ',
    ),
  stop: '.',
  menu: ['Home', 'News', 'Sports', 'Business', 'Weather', 'Opinion', 'Log in'],
  kicker: ['News', 'Politics', 'Business'],
  byline: ['By Ann Marsh', 'Staff Reporter', 'By Tom Hill and Jane Reed'],
  date: ['May 12, 2024', 'Published: 12 May 2024, 10:30', 'Updated May 13, 2024 8:15 am'],
  tail: ['Share this article', 'Leave a comment', 'All rights reserved', 'Advertisement'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const picked = (from: readonly string[], min: number, max: number) =>
  fc.shuffledSubarray([...from], { minLength: min, maxLength: max });

/** A page with one headline, of words of its lead, above a byline, a date or both. */
const page = fc.constantFrom(BANGLA, ENGLISH).chain((own) =>
  fc
    .record({
      lead: picked(own.words, 16, 24),
      more: fc.array(picked(own.words, 14, 26), { minLength: 1, maxLength: 4 }),
      size: fc.integer({ min: 5, max: 8 }),
      menu: fc.oneof(fc.constant([]), fc.constant(own.menu)),
      kicker: picked(own.kicker, 0, 1),
      filed: fc.constantFrom('byline', 'date', 'both'),
      byline: fc.constantFrom(...own.byline),
      date: fc.constantFrom(...own.date),
      tail: picked(own.tail, 0, 3),
      blank: fc.boolean(),
    })
    .map((parts) => {
      const headline = capital(parts.lead.slice(2, 2 + parts.size).join(' '));
      const sentence = (words: readonly string[]) => `${capital(words.join(' '))}${own.stop}`;
      const text = [parts.lead, ...parts.more].map(sentence);
      const under = [
        ...(parts.filed === 'date' ? [] : [parts.byline]),
        ...(parts.filed === 'byline' ? [] : [parts.date]),
      ];
      const furniture = [...parts.menu, ...parts.kicker, ...under, ...parts.tail];
      const lines = [...parts.menu, ...parts.kicker, headline, ...under, ...text, ...parts.tail];
      const bare = lines.filter((line) => line !== headline);
      const joined = (all: readonly string[]) => all.join(parts.blank ? '\n\n' : '\n');
      return { source: joined(lines), bare: joined(bare), headline, text, furniture };
    }),
);

describe('titles of any page', () => {
  it('are the headline above a byline or date, which is then no paragraph and no caption', () => {
    fc.assert(
      fc.property(page, ({ source, headline }) => {
        const article = parseArticle(source);
        expect([article.titleFrom, article.title]).toEqual(['headline', headline]);
        expect(article.paragraphs).not.toContain(headline);
        expect(article.captions).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are no line of the furniture, and the first sentence of the lead where there is no headline', () => {
    fc.assert(
      fc.property(page, ({ bare, furniture, text }) => {
        const article = parseArticle(bare);
        expect(furniture).not.toContain(article.title);
        expect([article.titleFrom, article.title]).toEqual(['lead', text[0]]);
      }),
      { numRuns: 150 },
    );
  });

  it('say where they are from, and have no more than 300 characters where they are a headline', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 400 }),
      picked(BANGLA.words, 1, BANGLA.words.length).map((words) => words.join(' ')),
      picked(ENGLISH.words, 1, ENGLISH.words.length).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const article = parseArticle(lines.join('\n'), { path: 'in/page.txt' });
        const marked = article.blocks.some((block) => block.type === 'title');
        if (article.titleFrom === 'lead') expect(marked).toBe(false);
        if (article.titleFrom === 'headline' && marked) expect(article.title.length).toBeLessThanOrEqual(300);
        if (article.titleFrom === 'file') expect([marked, article.lead]).toEqual([false, null]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('copies of a headline', () => {
  it.each<[string, (headline: string, text: readonly string[]) => string[]]>([
    ['in a list of related stories', (h, t) => [h, '১২ মে ২০২৪', ...t, 'আরও পড়ুন', h, 'অন্য এক খবরের শিরোনাম']],
    ['as the text of the picture', (h, t) => [h, '১২ মে ২০২৪', h, ...t]],
    ['right under the headline', (h, t) => [h, h, '১২ মে ২০২৪', ...t]],
    ['between paragraphs', (h, t) => [h, '১২ মে ২০২৪', t[0] ?? '', h, ...t.slice(1)]],
    ['above the next article', (h, t) => [h, '১২ মে ২০২৪', ...t, 'পরবর্তী খবর', h]],
    ['among the tags', (h, t) => [h, '১২ মে ২০২৪', ...t, 'বিষয়:', h]],
  ])('%s are no paragraph and no caption', (_, build) => {
    const headline = 'বাঁধ মেরামতের দাবিতে নদীর পাড়ে মানুষের ঢল';
    const text = [
      'নদীর পাড়ের বাসিন্দারা রোববার রাতে বাঁধের পাশে জড়ো হয়ে দ্রুত মেরামতের দাবি জানিয়েছেন বলে জানা গেছে।',
      'ইউনিয়ন পরিষদের চেয়ারম্যান বলেছেন, শ্রমিকেরা বালুর বস্তা ফেলছেন, কাজ শেষ হতে আরও দুই দিন লাগবে।',
      'স্কুলের মাঠে আশ্রয় নেওয়া পরিবারগুলো শুকনো খাবার পেয়েছে, তবে সবাই পায়নি বলে অভিযোগ আছে।',
    ];
    const article = parseArticle(build(headline, text).join('\n'));
    expect(article.title).toBe(headline);
    expect(article.paragraphs).toEqual(text);
    expect(article.captions).toEqual([]);
  });
});
