import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive, openWriter } from '../../src/archive/index.ts';
import { search } from '../../src/search/index.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';
import { ARTICLES, useArticles } from './articles.ts';

const articles = useArticles();
const { found, listed } = articles;

describe('a search', () => {
  it.each([
    ['পুতিনের', ['summit']],
    ['কিম চিঠি', ['letter', 'summit']],
    ['ঢাকা', ['undated', 'cricket']],
    ['2019', ['cricket']],
    ['২০১৯', ['cricket']],
    ['10000', ['cricket']],
    ['১০,০০০', ['cricket']],
    ['RIVERS', ['english']],
    ['"কৌশলগত সংলাপ"', ['summit']],
    ['"সংলাপ কৌশলগত"', []],
    ['"জং উন"', ['summit']],
    ['"জং উনের"', ['summit']],
    ['"বৈঠক বসেছেন পুতিন"', ['summit']],
    ['"উন দুই"', []], // two paragraphs are not one sentence
    ['"কৌশলগত সংলাপ" চিঠি', ['summit']],
    ['কৌশলগত -চিঠি', ['summit']],
    ['-কৌশলগত lang:bn', ['cricket', 'undated']],
    ['NOT কৌশলগত NOT lang:en', ['cricket', 'undated']],
    ['title:কিম', ['letter', 'summit']],
    ['body:কিম', ['summit']],
    ['caption:অভ্যর্থনা', ['summit']],
    ['title:অভ্যর্থনা', []],
    ['title:"কিমের বৈঠক"', ['summit']],
    ['title:(চিঠি OR খেলা)', ['letter', 'cricket']],
    ['(কিম OR ক্রিকেট) -চিঠি', ['cricket', 'summit']],
    ['lang:en', ['english']],
    ['lang:bn নদী', ['undated']],
    ['publisher:udaharan.example', ['summit', 'letter']],
    ['publisher:"দৈনিক উদাহরণ" চিঠি', ['letter']],
    ['publisher:example', ['summit', 'letter', 'cricket']],
    ['date:2024-09', ['summit', 'letter']],
    ['date:2024-09-14..', ['letter']],
    ['date:..2023', ['cricket']],
    ['date:2023..2024 খেলা', ['cricket']],
    ['lang:en OR খেলা', ['cricket', 'english']],
    ['(lang:en OR "জং উন") -চিঠি', ['summit', 'english']],
    ['NOT (lang:bn কিম)', ['cricket', 'undated', 'english']],
    ['(নদী lang:en) OR (নদী AND পানি lang:bn)', ['undated']],
    ['(নদ~ lang:en) OR (নদী AND পানি lang:bn)', ['undated']],
    ['রাশিয়ার*', ['letter']],
    ['রাশিয়াত*', []],
    ['চিঠির*', []],
    ['risi*', ['english']],
    ['rising*', ['english']],
    ['rise* -rises', []],
    ['ক্রি*', ['cricket']],
    ['ক্রকেট~', ['cricket']],
    ['কিম AND চিঠি', ['letter']],
    ['riv* AND NOT monday', []],
    ['...', []],
    ['', []],
    ['অনুপস্থিত', []],
  ])('%s', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it('is not stopped by a word without end', () => {
    expect(found(`${'ক'.repeat(100_000)}~ নদী`)).toEqual(['undated']);
    expect(found('নদী '.repeat(5_000))).toEqual(['undated']);
  });

  it('wants every word with --all, punctuation not counted', () => {
    expect(found('কিম & চিঠি', { all: true })).toEqual(['letter']);
    expect(found('কিম চিঠি পুতিন', { all: true })).toEqual([]);
    expect(found('(পুতিন OR চিঠি) কিম', { all: true })).toEqual(found('(পুতিন OR চিঠি) AND কিম'));
  });

  it('takes the typed form alone with --literal', () => {
    expect(found('ঢাকা', { literal: true })).toEqual([]);
    expect(found('ঢাকার', { literal: true })).toEqual(['undated']);
    expect(found('"জং উনের"', { literal: true })).toEqual([]);
    expect(found('"জং উন"', { literal: true })).toEqual(['summit']);
  });

  it('counts the articles that have every word, the alternatives of an OR as one', () => {
    const count = (query: string) => {
      const { total, complete } = search(articles.archive, query, { limit: 1, offset: 0 });
      return [total, complete];
    };
    expect(count('কিম চিঠি')).toEqual([2, 1]);
    expect(count('(পুতিন OR চিঠি) কিম')).toEqual([2, 2]);
    expect(count('নদী')).toEqual([1, 1]);
  });

  it('leaves out what is no article unless it is asked for', () => {
    expect(found('পুতিন', { allKinds: true }).sort()).toEqual(['links', 'summit']);
  });

  it('is filtered as a list is', () => {
    expect(found('কিম', { since: '2024-09-13', until: '2024-09-13' })).toEqual(['summit', 'letter']);
    expect(found('কিম OR নদী', { file: '*.md' })).toEqual(['undated']);
    expect(found('খেলা', { file: '/texts/sport/**' })).toEqual(['cricket']);
    expect(found('খেলা', { file: 'sport/*' })).toEqual(['cricket']);
    expect(found('কিম', { publisher: 'UDAHARAN.example', lang: 'BN' })).toEqual(
      ['letter', 'summit'].reverse(),
    );
  });

  it('pages without gaps, and sorts by what it is told', () => {
    const all = found('lang:bn');
    const pages = [0, 2, 4].flatMap((offset) => found('lang:bn', { limit: 2, offset }));
    expect(pages).toEqual(all);
    expect(found('কিম', { sort: 'published', reverse: true })).toEqual(['letter', 'summit']);
    expect(found('lang:bn', { sort: 'published' })).toEqual(listed({ lang: 'bn' }));
    const oldest = listed({ lang: 'bn', reverse: true });
    expect(found('lang:bn', { sort: 'published', reverse: true })).toEqual(oldest);
    expect(oldest).toEqual(['cricket', 'letter', 'summit', 'undated']);
    expect(found('কিম', { sort: 'words' })).toEqual(['summit', 'letter']);
  });

  it('says how each word was met', () => {
    const [letter] = search(articles.archive, 'title:কিম চিঠ*', { limit: 1, offset: 0 }).hits;
    expect(letter?.matches).toContainEqual({ word: 'চিঠ', term: 'চিঠি', how: 'prefix' });
    const [summit] = search(articles.archive, 'পুতিনের কিম', { limit: 1, offset: 0 }).hits;
    expect(summit?.matches).toEqual([
      { word: 'পুতিনের', term: 'পুতিন', how: 'stem' },
      { word: 'কিম', term: 'কিম', how: 'exact' },
      { word: 'কিম', term: 'কিমের', how: 'stem' },
    ]);
  });

  it('never throws, and twice gives the same', () => {
    const word = fc.constantFrom(
      'কিম',
      'চিঠি',
      'নদী',
      'riv*',
      'ক্রকেট~',
      '"জং উন"',
      'lang:bn',
      'date:2024',
      'title:',
      '(',
      ')',
      '-',
      'OR',
      'AND',
      'NOT',
      '...',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.boolean(), fc.boolean(), (words, all, literal) => {
        const query = words.join(' ');
        expect(found(query, { all, literal })).toEqual(found(query, { all, literal }));
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void found(query)));
  });
});

describe('after an article was taken out', () => {
  it('its number is in no answer, not even in one to what is left when others are excluded', async () => {
    const elsewhere = temporaryFolder();
    const entries = ['summit', 'undated'].map((name) => entry(ARTICLES[name] as Invented));
    await (await archiveOf(elsewhere.dir, entries)).close();
    const writer = await openWriter(elsewhere.dir);
    writer.remove(entries[0]?.article.id ?? '');
    writer.commit();
    await writer.close();
    const left = openArchive(elsewhere.dir);
    for (const query of ['-খেলা', 'lang:en OR -খেলা', 'NOT (lang:en)']) {
      const { hits, total } = search(left, query, { limit: 0, offset: 0 });
      expect([total, hits.map(({ head }) => head.title)]).toEqual([1, ['ঢাকার নদী']]);
    }
    await left.close();
    elsewhere.remove();
  });
});

describe('a snippet', () => {
  it('is the passage with the most words of the query side by side, its words marked', () => {
    const [hit] = search(articles.archive, '"কৌশলগত সংলাপ"', { limit: 1, offset: 0 }).hits;
    const { text, marks } = hit?.snippet ?? { text: '', marks: [] };
    expect(text).toBe('দুই দেশের কৌশলগত সংলাপ চলবে।');
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['কৌশলগত', 'সংলাপ']);
  });
});
