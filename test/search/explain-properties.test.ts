import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { explain, search } from '../../src/search/index.ts';
import { round } from '../../src/search/ranking.ts';
import { archiveOf, temporaryFolder } from '../support/archive.ts';
import { randomEntries, WORDS } from '../support/random.ts';

const folder = temporaryFolder();
let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(folder.dir, randomEntries(), 150);
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

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(1e-9, Math.abs(b));
