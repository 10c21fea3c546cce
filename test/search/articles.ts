import { afterAll, beforeAll } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { list, type SearchOptions, search } from '../../src/search/index.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';

/** Six articles by name. */
export const ARTICLES: Record<string, Invented> = {
  summit: {
    title: 'পুতিন ও কিমের বৈঠক',
    paragraphs: ['পিয়ংইয়ংয়ে বৈঠকে বসেছেন পুতিন ও কিম জং উন।', 'দুই দেশের কৌশলগত সংলাপ চলবে।'],
    captions: ['বিমানবন্দরে অভ্যর্থনা'],
    published: '2024-09-13T10:35+06:00',
    publisher: { name: 'দৈনিক উদাহরণ', domain: 'udaharan.example' },
    path: '/texts/world/summit.txt',
  },
  letter: {
    title: 'চিঠি পাঠালেন কিম',
    paragraphs: ['রাশিয়ার প্রেসিডেন্টকে চিঠি পাঠিয়েছেন উত্তর কোরিয়ার নেতা।', 'সংলাপ নয়, কৌশলগত কারণে এই চিঠি।'],
    published: '2024-09',
    publisher: { name: 'দৈনিক উদাহরণ', domain: 'udaharan.example' },
    path: '/texts/world/letter.txt',
  },
  cricket: {
    title: 'ঢাকায় ক্রিকেট খেলা',
    paragraphs: ['মিরপুরে ২০১৯ সালের পর আবার খেলা হচ্ছে। দর্শক ছিলেন ১০,০০০ জন।'],
    published: '2023-01-05',
    publisher: { name: null, domain: 'khela.example' },
    path: '/texts/sport/cricket [1].txt',
  },
  english: {
    title: 'River rises after heavy rain',
    paragraphs: ['Rivers were rising on Monday.', 'Officials said the river may rise again.'],
    language: 'en',
    published: 'XXXX-09-13',
    path: '/texts/rain.txt',
  },
  links: { title: 'সব খবর', paragraphs: ['পুতিন'], kind: 'other' },
  undated: { title: 'ঢাকার নদী', paragraphs: ['বুড়িগঙ্গার পানি কালো।'], path: '/texts/river.md' },
};

/** An archive of the six articles, each added a day after the one before, that is there while the tests of the file run. */
export function useArticles() {
  const folder = temporaryFolder();
  const names = new Map<string, string>();
  let archive: Archive;
  beforeAll(async () => {
    const entries = Object.entries(ARTICLES).map(([name, parts], i) => {
      const one = entry({ ...parts, added: `2026-01-0${i + 1}T00:00:00Z` });
      names.set(one.article.id, name);
      return one;
    });
    archive = await archiveOf(folder.dir, entries, 2);
  });
  afterAll(async () => {
    await archive.close();
    folder.remove();
  });

  const found = (query: string, options: Partial<SearchOptions> = {}) =>
    search(archive, query, { limit: 0, offset: 0, ...options }).hits.map(({ head }) => names.get(head.id));
  const listed = (options: Partial<SearchOptions> = {}) =>
    Array.from(list(archive, options, { limit: 0, offset: 0, ...options }).items, ({ head }) =>
      names.get(head.id),
    );

  return {
    get archive() {
      return archive;
    },
    names,
    found,
    listed,
  };
}
