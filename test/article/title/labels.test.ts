import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

const PROSE = [
  'কালীগঙ্গা নদীর বাঁধ ভেঙে চারটি গ্রাম তলিয়ে গেছে। রোববার ভোরে বাঁধের প্রায় ৫০ মিটার অংশ ধসে পড়ে বলে জানিয়েছে পানি উন্নয়ন বোর্ড।',
  'গ্রামের মানুষ স্কুল ও উঁচু সড়কে আশ্রয় নিয়েছে। জেলা প্রশাসন শুকনো খাবার পাঠিয়েছে, বালুর বস্তা ফেলে ভাঙন ঠেকানোর চেষ্টা চলছে।',
];
const HEADLINE = 'কালীগঙ্গায় বাঁধ ভাঙল';

it.each(
  `Title: Headline: শিরোনাম: শিরোনামঃ হেডলাইন: শিৰোনাম: शीर्षक: हेडलाइन: عنوان: سرخی: العنوان: تیتر: Titel: Überschrift: Titre:
  Título: Manchete: Titolo: Заголовок: Назва: Tytuł: Titulek: Başlık: Judul: Rubrik: Overskrift: タイトル： 見出し： 제목: 标题： 標題：`.split(
    /\s+/u,
  ),
)('a headline stands behind %s', (label) => {
  const article = parseArticle([`${label} ${HEADLINE}`, ...PROSE].join('\n'));
  expect([article.titleFrom, article.title]).toEqual(['headline', HEADLINE]);
  expect(article.paragraphs).toEqual(PROSE);
});

it('a headline that ends with a danda stands above its date and is no paragraph', () => {
  const headline = 'কালীগঙ্গা নদীর বাঁধ ভেঙে চার গ্রামে পানি।';
  const article = parseArticle([headline, '১২ মে ২০২৪', ...PROSE].join('\n'));
  expect([article.titleFrom, article.title]).toEqual(['headline', headline]);
  expect(article.paragraphs).toEqual(PROSE);
});
