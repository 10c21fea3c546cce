import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { type ExplainOptions, explain } from '../../src/search/index.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';

describe('an article that is asked about', () => {
  const small = temporaryFolder();
  const ids = new Map<string, string>();
  let few: Archive;
  beforeAll(async () => {
    const articles: Record<string, Invented> = {
      summit: {
        title: 'পুতিন ও কিমের বৈঠক',
        paragraphs: ['পিয়ংইয়ংয়ে বৈঠকে বসেছেন পুতিন।', 'দুই দেশের কৌশলগত সংলাপ চলবে।'],
        published: '2024-09-13',
      },
      letter: { title: 'চিঠি পাঠালেন কিম', paragraphs: ['সংলাপ নয়, কৌশলগত কারণে এই চিঠি।'] },
      links: { title: 'সব খবর', paragraphs: ['পুতিন'], kind: 'other' },
    };
    const entries = Object.entries(articles).map(([name, parts]) => {
      const one = entry(parts);
      ids.set(name, one.article.id);
      return one;
    });
    few = await archiveOf(small.dir, entries);
  });
  afterAll(async () => {
    await few.close();
    small.remove();
  });
  const about = (name: string, text: string, options: ExplainOptions = {}) =>
    explain(few, text, { ...options, id: ids.get(name) ?? name }).article;

  it.each<[string, string, ExplainOptions, unknown[]]>([
    ['letter', 'পুতিন', {}, [{ why: 'missing', text: 'পুতিন' }]],
    ['letter', 'পুতিন বৈঠক', {}, [{ why: 'none', text: 'পুতিন বৈঠক' }]],
    ['letter', 'কিম পুতিন', { all: true }, [{ why: 'missing', text: 'পুতিন' }]],
    ['letter', '"কৌশলগত সংলাপ"', {}, [{ why: 'phrase', text: '"কৌশলগত সংলাপ"' }]],
    ['letter', 'কিম -চিঠি', {}, [{ why: 'excluded', text: 'চিঠি' }]],
    ['letter', 'পুতিন OR বৈঠ*', {}, [{ why: 'none', text: 'পুতিন OR বৈঠ*' }]],
    ['summit', 'title:সংলাপ', {}, [{ why: 'missing', text: 'সংলাপ' }]],
    ['summit', 'কিম', { literal: true }, [{ why: 'missing', text: 'কিম' }]],
    ['summit', 'কিম lang:en', {}, [{ why: 'filter', name: 'lang', value: 'en', has: 'bn' }]],
    ['letter', 'কিম date:2024', {}, [{ why: 'filter', name: 'date', value: '2024', has: null }]],
    [
      'summit',
      'কিম',
      { since: '2025', publisher: 'x' },
      [
        { why: 'filter', name: 'since', value: '2025', has: '2024-09-13' },
        { why: 'filter', name: 'publisher', value: 'x', has: null },
      ],
    ],
    ['links', 'পুতিন', {}, [{ why: 'filter', name: 'allKinds', value: 'article', has: 'other' }]],
  ])('%s is not found by %s %j, and it says why', (name, text, options, reasons) => {
    expect(about(name, text, options)).toMatchObject({ found: false, rank: null, reasons });
  });

  it('says what it has of the words all the same', () => {
    const words = about('letter', 'কিম পুতিন', { all: true })?.words;
    expect(words?.map(({ met }) => met)).toEqual([[{ form: 'কিম', how: 'exact' }], []]);
  });

  it('has its points by field, and gains by words that stand together, early and as typed', () => {
    const article = about('summit', 'পুতিন কিম');
    expect(article?.words.map(({ fields }) => fields.map(({ field, tf }) => [field, tf]))).toEqual([
      [
        ['title', 1],
        ['lead', 1],
        ['body', 1],
      ],
      [['title', 1]],
    ]);
    expect(article?.coordination).toEqual({ words: 2, factor: Math.SQRT2 });
    const [together, early, typed] = article?.gains ?? [];
    expect(together).toMatchObject({ name: 'together', share: 1 });
    expect(together?.parts.map(({ words, share }) => [words, share])).toEqual([
      [[0], 1],
      [[1], 1],
    ]);
    expect(early).toMatchObject({ name: 'early', share: 1 });
    expect(typed?.parts.map(({ share }) => share)).toEqual([1, 0]);
  });

  it('is nothing for an id that the archive does not have', () => {
    expect(about('ffffffffffffffff', 'কিম')).toBeNull();
  });
});
