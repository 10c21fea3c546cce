import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';
import { withoutSite } from '../../../src/article/title/page.ts';

const PROSE = [
  'নদীর পানি বেড়ে তিনটি ইউনিয়নের নিচু এলাকা তলিয়ে গেছে। মানুষ গরু-ছাগল নিয়ে উঁচু বাঁধে আশ্রয় নিয়েছে বলে জানিয়েছে স্থানীয় প্রশাসন।',
  'পানি উন্নয়ন বোর্ড বলছে, আগামী তিন দিনে পানি আরও বাড়তে পারে। এরপর উজানে বৃষ্টি কমলে পানি নামতে শুরু করবে বলে আশা করা হচ্ছে।',
];
const title = (...head: string[]): [string, string] => {
  const article = parseArticle([...head, ...PROSE].join('\n'));
  return [article.titleFrom, article.title];
};

describe('headline', () => {
  it.each<[string, string[], [string, string]]>([
    ['the first line', ['তিন ইউনিয়নে পানি, বাঁধে মানুষ'], ['headline', 'তিন ইউনিয়নে পানি, বাঁধে মানুষ']],
    [
      'after a label',
      ['URL: https://udaharan.example/1', 'Title: তিন ইউনিয়নে পানি'],
      ['headline', 'তিন ইউনিয়নে পানি'],
    ],
    [
      'the part of the page’s title that stands again',
      ['তিন ইউনিয়নে নদীর পানি | দৈনিক উদাহরণ', 'হোম', 'জাতীয়', 'তিন ইউনিয়নে নদীর পানি'],
      ['headline', 'তিন ইউনিয়নে নদীর পানি'],
    ],
    [
      'above a desk and a date, below a section',
      ['সারাদেশ', 'বাঁধে আশ্রয় নিল মানুষ', 'নিজস্ব প্রতিবেদক, ঢাকা', '১২ মে ২০২৪, ১০:৩০'],
      ['headline', 'বাঁধে আশ্রয় নিল মানুষ'],
    ],
    [
      'no share bar, date or section',
      ['শেয়ার করুন', '১২ মে ২০২৪', 'রাজনীতি'],
      ['lead', `${(PROSE[0] as string).split('। ')[0]}।`],
    ],
  ])('%s', (_, head, expected) => {
    expect(title(...head)).toEqual(expected);
  });

  it('given with the text wins, and its line is no paragraph', () => {
    const article = parseArticle(['নদীতে পানি বাড়ছে', ...PROSE].join('\n'), { title: 'নদীতে পানি বাড়ছে' });
    expect([article.title, article.titleFrom]).toEqual(['নদীতে পানি বাড়ছে', 'headline']);
    expect(article.paragraphs).toEqual(PROSE);
  });

  it('of nothing is the name of the file', () => {
    const article = parseArticle(' \n', { path: 'in/2024-05-12-flood.txt' });
    expect([article.title, article.titleFrom, article.kind]).toEqual(['2024-05-12-flood', 'file', 'other']);
    expect([article.published, article.publishedFrom]).toEqual(['2024-05-12', 'file']);
  });
});

describe('withoutSite', () => {
  it.each([
    ['Town library lends out garden tools | The Example Gazette', 'Town library lends out garden tools'],
    ['Flood in the north - News - Example', 'Flood in the north'],
    ['Brücke gesperrt: was Pendler wissen müssen', 'Brücke gesperrt: was Pendler wissen müssen'],
  ])('%s', (page, headline) => {
    expect(withoutSite(page)).toBe(headline);
  });
});
