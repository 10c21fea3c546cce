import type { Article, Block } from '../../src/article/types.ts';

/** An invented article, with the parts that are given. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    schema: 1,
    id: '0123456789abcdef',
    kind: 'article',
    title: 'নদীতে নতুন সেতু চালু',
    titleFrom: 'headline',
    language: 'bn',
    published: '2024-09-13T10:35+06:00',
    publishedFrom: 'text',
    dateline: 'রাজবাড়ী',
    byline: ['নাসরিন আক্তার'],
    agencies: ['বাসস'],
    publisher: { name: 'নদীবার্তা', domain: 'nodibarta.example' },
    url: 'https://nodibarta.example/setu',
    lead: 'নদীর দুই পাড়ের মানুষ শুক্রবার নতুন সেতু দিয়ে পার হয়েছেন।',
    paragraphs: ['নদীর দুই পাড়ের মানুষ শুক্রবার নতুন সেতু দিয়ে পার হয়েছেন।', 'যাতায়াত সহজ', 'এখন পার হতে লাগে পাঁচ মিনিট।'],
    captions: [{ text: 'নতুন সেতু', credit: 'সংগৃহীত' }],
    words: 17,
    duplicateOf: null,
    source: {
      path: 'setu.txt',
      format: 'txt',
      bytes: 1,
      sha256: '',
      encoding: 'utf-8',
      line: null,
      ingested: '2026-01-01T00:00:00Z',
    },
    blocks: [],
    ...parts,
  };
}

/** Blocks in order, from type and text. */
export function blocks(...parts: [Block['type'], string][]): Block[] {
  let from = 0;
  return parts.map(([type, text]) => {
    const block = { type, from, to: from + text.length, text };
    from += text.length;
    return block;
  });
}
