import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/article/clean.ts';
import { BLOCK_TYPES, parseArticle } from '../../src/article/index.ts';

const TEXT = new Set(['body', 'subheading', 'quote']);

function check(source: string): void {
  const article = parseArticle(source);
  let at = 0;
  for (const block of article.blocks) {
    expect(block.from).toBe(at);
    expect(block.to).toBeGreaterThan(block.from);
    expect(block.text).toBe(source.slice(block.from, block.to));
    expect(BLOCK_TYPES).toContain(block.type);
    at = block.to;
  }
  expect(at).toBe(source.length);
  const body = article.blocks.filter(({ type }) => TEXT.has(type)).map(({ text }) => text);
  const letters = (text: string): string => cleanText(text).replace(/[\s\u0085\u200b\ufeff]+/gu, '');
  expect(letters(article.paragraphs.join(''))).toBe(letters(body.join('')));
  for (const paragraph of article.paragraphs) expect(paragraph).toBe(paragraph.trim());
  expect(article.lead).toBe(article.paragraphs[0] ?? null);
}

const line = fc.constantFrom(
  'নদীর পানি বেড়ে তিনটি গ্রাম তলিয়ে গেছে। মানুষ উঁচু বাঁধে আশ্রয় নিয়েছে।',
  'The council met on Monday and agreed to open the old bridge to cyclists before the summer.',
  'নিজস্ব প্রতিবেদক, ঢাকা',
  'প্রকাশ: ১২ মে ২০২৪, ১০:৩০ পিএম',
  'কাজ শেষ হবে আগামী মাসে। আরও পড়ুন সেতুর কাজ শুরু',
  'শুরুতে [বিজ্ঞাপন_২] মাঝে বিজ্ঞাপন ছিল, পরে তা সরানো হয়েছে বলে জানা যায়।',
  'নৌকায় পার হচ্ছে মানুষ। ছবি: সংগৃহীত',
  '[বিজ্ঞাপন_১]',
  'মন্তব্য (0)',
  'Share',
  'Read more: The bridge',
  '',
  ' \t ',
);
const ending = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\v',
  '\u2028',
  '\u2029',
  '\u0085',
);
const articleLike = fc
  .array(fc.tuple(line, ending), { maxLength: 40 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

describe('blocks', () => {
  it('cover any text once, in order, and hold all paragraphs', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 300 });
  });

  it('cover texts made of an article’s lines', () => {
    fc.assert(fc.property(articleLike, check), { numRuns: 300 });
  });

  it('give the same record for the same text', () => {
    fc.assert(
      fc.property(articleLike, (source) => {
        expect(parseArticle(source)).toEqual(parseArticle(source));
      }),
      { numRuns: 50 },
    );
  });

  it('take noise out of a line and join what it cut', () => {
    const article = parseArticle(
      'কাজ শুরু হয়েছে সকালে, [বিজ্ঞাপন_২] শেষ হবে বিকেলে বলে জানিয়েছেন প্রকৌশলীরা। আরও পড়ুন নতুন সেতুর কাজ শুরু\n',
    );
    expect(article.blocks.map(({ type }) => type)).toEqual(['body', 'ad', 'body', 'related']);
    expect(article.paragraphs).toEqual(['কাজ শুরু হয়েছে সকালে, শেষ হবে বিকেলে বলে জানিয়েছেন প্রকৌশলীরা।']);
  });
});

describe('time', () => {
  it('is linear: a line of two million characters and 200,000 lines of one, most of them in stretches, take seconds at most', () => {
    const start = performance.now();
    const sentence = 'নদীর পানি আরও বেড়েছে, আরও পড়ুন বললেও কেউ শোনেনি [x] ছবি: নেই। ';
    expect(parseArticle(sentence.repeat(2_000_000 / sentence.length)).blocks).toHaveLength(1);
    expect(parseArticle('ক\n'.repeat(40_000)).blocks).toHaveLength(40_000);
    const many = parseArticle('ক\n'.repeat(200_000)).blocks;
    expect(many.length).toBeLessThan(51_000);
    expect(many.map(({ text }) => text).join('')).toBe('ক\n'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
