import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

describe('who, where from, which address', () => {
  const prose =
    'The president said on Sunday that he would visit the city if it helped to end the long dispute between the two sides.';

  it('a name in a place, beside the date', () => {
    const article = parseArticle(
      [
        'President says he would visit the city',
        'Jane Roe in Paris',
        'Sun 12 May 2024',
        prose,
        prose.replace('Sunday', 'Monday'),
      ].join('\n'),
    );
    expect([article.byline, article.dateline]).toEqual([['Jane Roe'], 'Paris']);
  });

  it('an agency in capitals', () => {
    expect(parseArticle(`DHAKA (REUTERS) - ${prose.toUpperCase()}`).agencies).toEqual(['REUTERS']);
  });

  it.each(['first', 'last'])('an address alone in the %s line', (where) => {
    const url = 'https://udaharan.example/news/1234';
    const lines = ['President says he would visit the city', prose, prose.replace('Sunday', 'Monday')];
    const text = (where === 'first' ? [url, ...lines] : [...lines, url]).join('\n');
    const article = parseArticle(text);
    expect([article.url, article.title]).toEqual([url, lines[0]]);
    expect(article.blocks.find((block) => block.text.trim() === url)?.type).toBe('source');
  });

  it('hours and minutes with a point after the part of the day', () => {
    const text = `সেতু খুলল আজ সকালে\nপ্রকাশ: ১২ মে ২০২৪ সন্ধ্যা ৭.৩০\n${'নদীর ওপর নতুন সেতু খুলে দেওয়া হয়েছে। মানুষ হেঁটে পার হচ্ছে। '.repeat(2)}`;
    expect(parseArticle(text).published).toBe('2024-05-12T19:30');
  });
});
