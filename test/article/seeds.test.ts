import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import type { ParsedArticle } from '../../src/article/types.ts';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const here = existsSync(folder);

function read(name: string): ParsedArticle {
  return parseArticle(readFileSync(`${folder}${name}`, 'utf8'));
}

function types(article: ParsedArticle, type: string): number {
  return article.blocks.filter((block) => block.type === type).length;
}

describe.skipIf(!here)('the two seeds (skipped where ../shared/seeds is absent)', () => {
  it('000: no headline, a caption among the paragraphs, ad marker, source line and comment counter', () => {
    const article = read('000_7415ef057343b78a.txt');
    const lines = readFileSync(`${folder}000_7415ef057343b78a.txt`, 'utf8').split('\n');
    expect(article.titleFrom).toBe('lead');
    expect(article.title).toBe(lines[0]?.trim());
    expect(article.published).toBeNull();
    expect(article.url).toMatch(/^https:\/\/baoquocte\.vn\/\S+\.html$/);
    expect(article.publisher?.domain).toBe('baoquocte.vn');
    expect(article.agencies).toEqual(['কেসিএনএ', 'আরআইএ']);
    expect(article.paragraphs).toEqual([lines[0], ...lines.slice(2, 10)].map((line) => line?.trim()));
    expect(article.captions.map(({ credit }) => credit)).toEqual(['কেসিএনএ']);
    expect([types(article, 'ad'), types(article, 'source'), types(article, 'comments')]).toEqual([1, 1, 1]);
    expect(article.language).toBe('bn');
  });

  it('001: headline, eight caption lines of two captions, an English teaser after the comments', () => {
    const article = read('001_ca5ae82fcb59ffae.txt');
    expect(article.titleFrom).toBe('headline');
    expect(article.title).toBe('দ্বিপাক্ষিক সম্পর্ক উন্নয়নে কাজ করবে রাশিয়া ও উত্তর কোরিয়া : পুতিন');
    expect(article.published).toBeNull();
    expect(article.url).toBeNull();
    expect(article.publisher?.name).toBe('The Daily Star');
    expect(article.agencies).toEqual(['রয়টার্স', 'কেসিএনএ']);
    expect(article.paragraphs).toHaveLength(9);
    expect(article.captions.map(({ credit }) => credit)).toEqual(['রয়টার্স', 'রয়টার্স']);
    expect(types(article, 'caption')).toBe(8);
    expect(article.paragraphs.join(' ')).not.toMatch(/ছবি:|Comments|onion/u);
  });
});
