import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const A = 'নদীর পানি বেড়ে তিনটি ইউনিয়নের নিচু এলাকা তলিয়ে গেছে। মানুষ গরু-ছাগল নিয়ে উঁচু বাঁধে আশ্রয় নিয়েছে বলে জানা গেছে।';
const B = 'পানি উন্নয়ন বোর্ড বলছে, আগামী তিন দিনে পানি আরও বাড়তে পারে। এরপর উজানে বৃষ্টি কমলে পানি নামতে শুরু করবে।';
const C = 'স্থানীয় প্রশাসন আশ্রয়কেন্দ্রে শুকনা খাবার ও ওষুধ পাঠিয়েছে। সেখানে চিকিৎসকদের একটি দলও কাজ করছে বলে জানানো হয়।';
const CAPTION = 'বাঁধে আশ্রয় নেওয়া মানুষের সারি';

describe('doubling', () => {
  it.each<[string, string[], string[], number]>([
    ['an article twice', [A, B, C, A, B, C], [A, B, C], 0],
    ['every paragraph twice in a row', [A, A, B, B, C, C], [A, B, C], 0],
    ['a caption without credit twice in a row', [A, CAPTION, CAPTION, B, C], [A, B, C], 1],
    ['the same caption again further down', [A, CAPTION, CAPTION, B, CAPTION, CAPTION, C], [A, B, C], 1],
    [
      'an article twice, the second time in another hand',
      [
        A,
        B,
        C,
        A.replaceAll('। ', ' । '),
        B.replace(',', ' ,').replace('আরও', '"আরও"'),
        C.replaceAll(' ও ', '  ও '),
      ],
      [A, B, C],
      0,
    ],
  ])('%s', (_, lines, paragraphs, captions) => {
    const article = parseArticle(`বাঁধে মানুষ, মাঠে পানি\n\n${lines.join('\n')}\n`);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article.captions).toHaveLength(captions);
  });
});
