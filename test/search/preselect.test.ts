import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { search } from '../../src/search/index.ts';
import { Matcher } from '../../src/search/matcher.ts';
import { parseQuery } from '../../src/search/query.ts';
import { nthBest } from '../../src/search/sums.ts';
import { withoutEmpty } from '../../src/search/words.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

const WORDS = [
  'ada',
  'adan',
  'adanu',
  'bero',
  'bera',
  'cilo',
  'cilor',
  'dumo',
  'ezi',
  'fona',
  'gulu',
  'hiva',
];

const folder = temporaryFolder();
let archive: Archive;
beforeAll(async () => {
  // Deterministic, with many articles that are equal but for their dates, so that scores tie.
  let state = 7;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const words = (n: number) =>
    Array.from({ length: n }, () => WORDS[Math.floor(next() ** 2 * WORDS.length)]).join(' ');
  const entries = Array.from({ length: 2500 }, (_, i) =>
    entry({
      title: words(1 + Math.floor(next() * 3)),
      paragraphs: [words(1 + Math.floor(next() * 6)), words(Math.floor(next() * 5))],
      captions: next() < 0.2 ? [words(2)] : [],
      language: 'und',
      published: next() < 0.8 ? `20${10 + Math.floor(next() * 12)}-01-0${1 + Math.floor(next() * 8)}` : null,
      salt: String(i),
    }),
  );
  archive = await archiveOf(folder.dir, entries, 900);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const word = fc.constantFrom(...WORDS, 'absent');
const part = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: word.map((text) => `${text.slice(0, 2)}*`) },
  { weight: 1, arbitrary: word.map((text) => `${text}~`) },
  { weight: 1, arbitrary: word.map((text) => `title:${text}`) },
  { weight: 1, arbitrary: word.map((text) => `-${text}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `(${a} OR ${b})`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a} AND ${b}`) },
  { weight: 1, arbitrary: fc.constantFrom('date:2015', 'date:2012..2016', 'lang:und') },
);

describe('what is found', () => {
  it('is what the query says of each article, whether it is scored or only told', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (parts, all, literal) => {
          const text = parts.join(' ');
          const { hits } = search(archive, text, { limit: 0, offset: 0, details: false, all, literal });
          const query = withoutEmpty(parseQuery(text));
          const docs = query ? new Matcher(archive, query, { all, literal }).docs(query) : new Uint8Array();
          const told = [...docs.keys()].filter((doc) => docs[doc]);
          expect(hits.map(({ doc }) => doc).sort((a, b) => a - b)).toEqual(told);
        },
      ),
      { numRuns: 100, seed: 20261121 },
    );
  });
});

describe('the first page', () => {
  it('is the start of all results, in the same order with the same scores, and as many are counted', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(30),
        fc.record({ all: fc.boolean(), literal: fc.boolean() }),
        (parts, limit, offset, options) => {
          const query = parts.join(' ');
          const all = search(archive, query, { ...options, limit: 0, offset: 0, details: false });
          const page = search(archive, query, { ...options, limit, offset, details: false });
          const brief = ({ hits }: typeof all) => hits.map(({ head, score }) => [head.id, score]);
          expect(page.total).toBe(all.total);
          expect(page.complete).toBe(all.complete);
          expect(brief(page)).toEqual(brief(all).slice(offset, offset + limit));
        },
      ),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it.each([
    ['"ada adan"', {}],
    ['ada', { literal: true }],
    ['ada adan', { all: true, literal: true }],
    ['bero -"ada adan"', {}],
  ])('of %s reads no more articles than can be on it', (query, options) => {
    const { counted, reads } = countingReads(archive);
    const page = search(counted, query, { ...options, limit: 10, offset: 0, details: false });
    expect(page.hits).toHaveLength(10);
    expect(reads()).toBeLessThan(900);
    const { total } = page;
    expect(reads()).toBeGreaterThan(1300);
    expect(search(archive, query, { ...options, limit: 0, offset: 0, details: false }).total).toBe(total);
  });
});

/** The archive, with a count of the articles whose words are read. */
function countingReads(whole: Archive): { counted: Archive; reads: () => number } {
  const read = new Set<number>();
  const packedWords = (doc: number) => {
    read.add(doc);
    return whole.packedWords(doc);
  };
  const handler: ProxyHandler<Archive> = {
    get: (target, name) => {
      if (name === 'packedWords') return packedWords;
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  };
  return { counted: new Proxy(whole, handler), reads: () => read.size };
}

describe('the nth best', () => {
  it('is what sorting gives, and 0 where there are not so many', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 50 }), (list, count) => {
        const sorted = [...list].sort((a, b) => b - a);
        expect(nthBest(list, count)).toBe(sorted[count - 1] ?? 0);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });
});
