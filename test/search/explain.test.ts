import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { type ExplainOptions, explain, list, type Part, search } from '../../src/search/index.ts';
import { round } from '../../src/search/ranking.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';

/** Names, inflected words, spelling rivals, words written as one or as two, and English. */
const WORDS = [
  'পুতিন',
  'পুতিনের',
  'পুটিন',
  'কিম',
  'কিমের',
  'জং',
  'উন',
  'জংউন',
  'প্রধান',
  'মন্ত্রী',
  'প্রধানমন্ত্রী',
  'মন্ত্রীদের',
  'ছাত্র',
  'লীগ',
  'ছাত্রলীগের',
  'নদী',
  'নদীর',
  'বিএনপি',
  'বৈঠক',
  'বৈঠকে',
  'চিঠি',
  'রাশিয়ার',
  '২০১৯',
  'river',
  'rivers',
  'putin',
];

const folder = temporaryFolder();
let archive: Archive;
beforeAll(async () => {
  let state = 11;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const words = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(next() * most) },
      () => WORDS[Math.floor(next() ** 1.5 * WORDS.length)],
    ).join(' ');
  const entries = Array.from({ length: 400 }, (_, i) =>
    entry({
      title: words(4),
      paragraphs: [words(8), words(12)],
      captions: next() < 0.3 ? [words(3)] : [],
      language: next() < 0.8 ? 'bn' : 'en',
      kind: next() < 0.05 ? 'other' : 'article',
      published: next() < 0.8 ? `20${10 + Math.floor(next() * 12)}-01-0${1 + Math.floor(next() * 8)}` : null,
      salt: String(i),
    }),
  );
  archive = await archiveOf(folder.dir, entries, 150);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const word = fc.constantFrom(
  ...WORDS,
  'পুতীন',
  'প্রধানমন্ত্রি',
  'নদি',
  'kim',
  'chatro',
  'league',
  'bnp',
  'absent',
);
const part = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: word.map((text) => `${text.slice(0, 3)}*`) },
  { weight: 1, arbitrary: word.map((text) => `${text}~`) },
  { weight: 1, arbitrary: word.map((text) => `title:${text}`) },
  { weight: 1, arbitrary: word.map((text) => `-${text}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a}-${b}`) },
  { weight: 1, arbitrary: fc.tuple(word, word, word).map(([a, b, c]) => `(${a} OR (${b} ${c}))`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a} AND ${b}`) },
  { weight: 1, arbitrary: fc.constantFrom('date:2015', 'date:2012..2016', 'lang:en') },
);
const query = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const flags = fc.record({ all: fc.boolean(), literal: fc.boolean() });

describe('an explained score', () => {
  it('is what search gives, and what its parts come to', () => {
    const seen = { hits: 0, again: 0, gained: 0 };
    fc.assert(
      fc.property(query, flags, fc.double({ min: 0, max: 0.999, noNaN: true }), (text, options, at) => {
        const { hits, total, complete, notices } = search(archive, text, {
          ...options,
          limit: 0,
          offset: 0,
          details: false,
        });
        const hit = hits[Math.floor(at * hits.length)];
        const told = explain(archive, text, { ...options, ...(hit && { id: hit.head.id }) });
        expect(told.articles).toMatchObject({ found: total, complete });
        expect(told.notices).toEqual(notices);
        if (!hit) return;
        const article = told.article;
        if (!article) throw new Error('not explained');
        seen.hits++;
        expect(article).toMatchObject({ found: true, reasons: [], score: hit.score });
        expect(hits[(article.rank ?? 0) - 1]?.head.id).toBe(hit.head.id);
        const points = article.words.flatMap(({ fields }) => fields.map((field) => field.points));
        const sum = points.reduce((a, b) => a + b, 0);
        expect(article.sum).toBeCloseTo(sum, 9);
        const { factor, words } = article.coordination;
        expect(article.words.filter(({ fields }) => fields.length > 0)).toHaveLength(words);
        expect(near(sum * factor, article.base)).toBe(true);
        if (article.gains) seen.again++;
        const gains = article.gains ?? [];
        for (const { parts, share, factor } of gains) {
          if (factor > 1) seen.gained++;
          expect(factor > 1).toBe(parts.some((one) => one.share > 0 && one.worth > 0));
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(round(gains.reduce((product, gain) => product * gain.factor, article.base))).toBe(hit.score);
      }),
      { numRuns: 300, seed: 20261121 },
    );
    // The queries are such that this says something.
    expect(seen.hits).toBeGreaterThan(150);
    expect(seen.again).toBeGreaterThan(75);
    expect(seen.again).toBeLessThan(seen.hits);
    expect(seen.gained).toBeGreaterThan(75);
  });

  it('is made from what it is told to be made from', () => {
    fc.assert(
      fc.property(query, (text) => {
        const [hit] = search(archive, text, { limit: 1, offset: 0, details: false }).hits;
        if (!hit) return;
        const { article, words } = explain(archive, text, { id: hit.head.id });
        for (const { word, fields, met } of article?.words ?? []) {
          if (fields.length > 0) expect(met.length).toBeGreaterThan(0);
          for (const { points, weight, boost, idf, saturation, stem, field } of fields) {
            expect(near(weight * boost * idf * saturation, points)).toBe(true);
            const meaning = words[word]?.meanings.find((each) => each.stem === stem);
            expect(meaning?.weight).toBe(weight);
            const rarity = words[word]?.rarity ?? meaning?.rarity;
            expect(rarity?.find((each) => each.field === field)?.idf).toBe(idf);
          }
        }
      }),
      { numRuns: 100, seed: 20261121 },
    );
  });
});

describe('an article that is not found', () => {
  it('always has a reason, and one that is found has none', () => {
    fc.assert(
      fc.property(
        query,
        flags,
        fc.nat(399),
        fc.constantFrom({}, { lang: 'en' }, { since: '2015' }),
        (text, options, doc, filters) => {
          const { id } = archive.head(doc);
          const { hits } = search(archive, text, {
            ...options,
            ...filters,
            limit: 0,
            offset: 0,
            details: false,
          });
          const { article, structure } = explain(archive, text, { ...options, ...filters, id });
          if (structure === null) return;
          const found = hits.some(({ head }) => head.id === id);
          expect(article?.found).toBe(found);
          expect(article?.reasons.length === 0).toBe(found);
          if (!found) expect(article).toMatchObject({ rank: null, score: 0, sum: 0, gains: null });
        },
      ),
      { numRuns: 200, seed: 20261121 },
    );
  });
});

describe('a query', () => {
  const understood = (text: string, options: Partial<Record<'all' | 'literal', boolean>> = {}) =>
    explain(archive, text, options);
  /** The structure in brackets: [a] required, a optional, -a excluded. */
  const brief = (part: Part): string => {
    const text =
      'parts' in part
        ? `${part.type}(${part.parts.map(brief).join(' ')})`
        : part.type === 'filter'
          ? `${part.key}:${part.value}`
          : part.type === 'phrase'
            ? `"${part.text}"`
            : part.text;
    return part.role === 'required' ? `[${text}]` : part.role === 'excluded' ? `-${text}` : text;
  };

  it.each([
    ['কিম', {}, '[কিম]'],
    ['কিম নদী', {}, '[any(কিম নদী)]'],
    ['কিম নদী', { all: true }, '[any([কিম] [নদী])]'],
    ['কিম -নদী', {}, '[any([কিম] -নদী)]'],
    ['-নদী', {}, '-নদী'],
    ['কিম "জং উন" lang:bn', {}, '[any(কিম ["জং উন"] [lang:bn])]'],
    ['কিম নদী lang:bn', {}, '[any(কিম নদী [lang:bn])]'],
    ['কিম OR (নদী চিঠি)', {}, '[or(কিম any(নদী চিঠি))]'],
    ['(কিম AND নদী) চিঠি', {}, '[any(and([কিম] [নদী]) চিঠি)]'],
    ['চিঠি NOT (কিম নদী)', {}, '[any([চিঠি] -any(কিম নদী))]'],
  ])('%s %j: what is required, optional and excluded', (text, options, expected) => {
    const { structure } = understood(text, options);
    expect(structure && brief(structure)).toBe(expected);
  });

  it('tells of each part and word in how many articles it is', () => {
    const { structure, words, articles } = understood('পুতিন -নদী');
    const found = (text: string) => search(archive, text, { limit: 1, offset: 0, allKinds: true }).total;
    expect(structure).toMatchObject({ parts: [{ articles: found('পুতিন') }, { articles: found('নদী') }] });
    expect(words.map((each) => each.articles)).toEqual([found('পুতিন'), found('নদী')]);
    expect(words.map(({ excluded }) => excluded)).toEqual([false, true]);
    expect(articles.found).toBe(search(archive, 'পুতিন -নদী', { limit: 1, offset: 0 }).total);
    expect(articles.searched).toBe(list(archive, {}, { limit: 1, offset: 0 }).total);
  });

  it('tells tokens, stems and forms, those that most articles have first', () => {
    const [kim] = understood('কিমের').words;
    expect(kim).toMatchObject({ word: 'কিমের', form: 'কিমের', stems: ['কিম'], kind: 'plain' });
    const [own] = kim?.meanings ?? [];
    expect(own).toMatchObject({ stem: 'কিম', how: 'stem', weight: 1, limit: null, joined: null });
    expect(own?.forms.map(({ form }) => form).sort()).toEqual(['কিম', 'কিমের']);
    const counts = own?.forms.map((form) => form.articles) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('tells what a word in Latin letters sounds like', () => {
    const { words, notices } = understood('kim bnp');
    expect(words[0]?.meanings).toContainEqual(
      expect.objectContaining({ stem: 'কিম', how: 'sound', limit: null }),
    );
    expect(words[1]?.meanings.map(({ how }) => how)).toContain('sound');
    expect(notices[0]).toMatch(/^no article has kim; searched কিম/);
  });

  it('tells which two words are written as one', () => {
    const { words } = understood('প্রধান মন্ত্রী নদী');
    const joined = words.map(({ meanings }) => meanings.flatMap((each) => each.joined ?? []));
    expect(joined).toEqual([[1], [0], []]);
  });

  it('tells where a word stands apart', () => {
    const apart = understood('বৈঠকচিঠি').words[0]?.meanings.filter(({ limit }) => limit?.to === 'beside');
    expect(apart).toMatchObject([{ stem: 'বৈঠক', how: 'spelling', limit: { word: 'চিঠি' } }]);
    expect(apart?.[0]?.articles).toBe(
      search(archive, '"বৈঠক চিঠি"', { limit: 1, offset: 0, literal: true, allKinds: true }).total,
    );
  });

  it('tells which forms count of what a word is the beginning of, and with --literal', () => {
    const [begin] = understood('মন্ত্রীদ*').words;
    expect(begin).toMatchObject({ kind: 'prefix', rarity: null });
    const [meaning] = begin?.meanings ?? [];
    expect(meaning).toMatchObject({ how: 'prefix', limit: { to: 'forms' } });
    expect(meaning?.forms.map(({ form }) => form)).toEqual(['মন্ত্রীদের']);
    expect(meaning?.rarity).toHaveLength(4);
    const [literal] = understood('নদীর', { literal: true }).words;
    expect(literal?.meanings.flatMap(({ forms }) => forms.map(({ form }) => form))).toEqual(['নদীর']);
  });

  it('without a word is understood as nothing', () => {
    expect(understood('(("...')).toMatchObject({ structure: null, words: [], articles: { found: 0 } });
  });
});

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

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(1e-9, Math.abs(b));
