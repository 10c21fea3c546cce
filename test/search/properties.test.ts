import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { explain, type SearchOptions, search } from '../../src/search/index.ts';
import { RERANKED } from '../../src/search/rerank.ts';
import { MOST_EXPANSIONS } from '../../src/search/understanding.ts';
import { tokenise } from '../../src/text/index.ts';
import { ARTICLES } from '../relevance/articles/index.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';
import { ENTRIES, flags, HEADLINES, ofHeadlines, positive, query, runs, word } from '../support/queries.ts';

const folder = temporaryFolder();
let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(folder.dir, ENTRIES, 100);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const found = (query: string, options: Partial<SearchOptions> = {}) =>
  search(archive, query, { limit: 0, offset: 0, details: false, ...options });
const scores = ({ hits }: ReturnType<typeof search>) => hits.map(({ head, score }) => [head.id, score]);
const idsOf = (query: string, options: Partial<SearchOptions> = {}) =>
  found(query, options).hits.map(({ head }) => head.id);

/** The articles with a word in the headline that it does not find as it is written. */
function missed(text: string, written: string): string[] {
  const ids = new Set(idsOf(written));
  return [...(HEADLINES.get(text) ?? [])].filter((id) => !ids.has(id));
}

describe('an article', () => {
  it('is found by each word of its headline, with and without --literal', () => {
    expect(HEADLINES.size).toBeGreaterThan(300);
    for (const [text, having] of HEADLINES) {
      for (const literal of [false, true]) {
        const ids = new Set(idsOf(text, { literal }));
        expect([text, literal, [...having].filter((id) => !ids.has(id))]).toEqual([text, literal, []]);
      }
    }
  });

  /** Ways to write the same word: [what, how]; `at` says where. */
  const WAYS: [string, (text: string, at: number) => string][] = [
    ['composed', (text) => text.normalize('NFC')],
    ['with a non-joiner', (text, at) => inside(text, at, '\u200C')],
    ['with a zero-width space', (text, at) => inside(text, at, '\u200B')],
    ['with a soft hyphen', (text, at) => inside(text, at, '\u00AD')],
    ['in ASCII digits', (text) => inDigits(text, '0')],
    ['in Bangla digits', (text) => inDigits(text, '০')],
    ['in Devanagari digits', (text) => inDigits(text, '०')],
    ['in capitals', (text) => text.toUpperCase()],
    ['in quotation marks', (text) => `“${text}”`],
    ['with a danda', (text) => `${text}।`],
  ];

  it.each(WAYS)('is found by a word of its headline %s', (_, way) => {
    const written = fc.tuple(ofHeadlines, fc.nat());
    fc.assert(
      fc.property(written, ([text, at]) => {
        expect([text, missed(text, way(text, at))]).toEqual([text, []]);
      }),
      runs(40),
    );
  });

  it('is found by each word of its headline, whatever its language, decomposed', () => {
    for (const text of HEADLINES.keys())
      expect([text, missed(text, text.normalize('NFD'))]).toEqual([text, []]);
  });

  it('is found by its whole headline, and is among the first three', () => {
    for (const { title = '', salt } of Object.values(ARTICLES)) {
      if (salt !== undefined) continue; // copies
      const first = found(title, { limit: 3 }).hits.map(({ head }) => head.title);
      expect([title, first.includes(title)]).toEqual([title, true]);
    }
  });
});

describe('what a word stands for', () => {
  it('is at most so much, with weights between 0 and 1 and no meaning twice', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean(), (words, literal) => {
        for (const { kind, meanings } of explain(archive, words.join(' '), { literal }).words) {
          if (kind !== 'plain') continue;
          expect(meanings.length).toBeLessThanOrEqual(MOST_EXPANSIONS);
          expect(
            meanings.filter(({ how, joined }) => how === 'sound' && joined === null).length,
          ).toBeLessThanOrEqual(5);
          for (const { weight } of meanings) {
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
          const whole = meanings.filter(({ limit }) => limit?.to !== 'beside').map(({ stem }) => stem);
          expect(new Set(whole).size).toBe(whole.length);
        }
      }),
      runs(100),
    );
  });

  it('is searched with its own stems first, and they count in full', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const { stems, meanings, kind } of explain(archive, text, {}).words) {
          if (kind !== 'plain') continue;
          const first = meanings.slice(0, stems.length);
          expect(first.map(({ stem }) => stem)).toEqual(stems);
          expect(first.every(({ how, weight }) => how === 'stem' && weight === 1)).toBe(true);
        }
      }),
      runs(60),
    );
  });
});

describe('a word that an article has', () => {
  it('makes more of it when it is added to a query, but for words that are written as one', () => {
    const articles = Object.values(ARTICLES).filter(({ paragraphs = [] }) => paragraphs.length > 0);
    const pair = fc.tuple(fc.nat(articles.length - 1), fc.array(fc.nat(), { minLength: 2, maxLength: 4 }));
    let compared = 0;
    fc.assert(
      fc.property(pair, ([at, picks]) => {
        const { title = '', paragraphs = [], ...rest } = articles[at] as Invented;
        const { id } = entry({ title, paragraphs, ...rest }).article;
        const text = [title, ...paragraphs].join('\n');
        const words = tokenise(text)
          .map(({ from, to }) => text.slice(from, to))
          .filter((each) => /^[\p{L}\p{M}]+$/u.test(each));
        const [added = '', ...query] = [...new Set(picks.map((n) => words[n % words.length] as string))];
        if (query.length === 0) return;
        const before = explain(archive, query.join(' '), { id });
        const after = explain(archive, [...query, added].join(' '), { id });
        if (after.words.some(({ meanings }) => meanings.some(({ joined }) => joined !== null))) return;
        compared++;
        // Before what it gains for standing together: of that it may have less.
        expect(after.article?.base).toBeGreaterThan((before.article?.base ?? 0) * 0.99999);
      }),
      runs(100),
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('the results', () => {
  it('have all words in no more articles than any, and --all finds just those', () => {
    fc.assert(
      fc.property(query, (text) => {
        const any = found(text);
        expect(any.complete).toBeLessThanOrEqual(any.total);
        expect(any.total).toBe(any.hits.length);
        const all = found(text, { all: true });
        expect(all.total).toBe(any.complete);
        const ids = new Set(any.hits.map(({ head }) => head.id));
        expect(all.hits.filter(({ head }) => !ids.has(head.id))).toEqual([]);
      }),
      runs(100),
    );
  });

  it('of --literal are among those without it, for a query that excludes nothing', () => {
    fc.assert(
      fc.property(positive, fc.boolean(), (text, all) => {
        const plain = new Set(idsOf(text, { all }));
        expect([text, idsOf(text, { all, literal: true }).filter((id) => !plain.has(id))]).toEqual([
          text,
          [],
        ]);
      }),
      runs(100),
    );
  });

  it('come in pages without gaps, beyond those that are looked at again as well', () => {
    for (const text of ['নদী', 'নদী নৌকা', 'nouka', 'নৌকা বাতাস', 'নদি নউকা']) {
      const all = found(text);
      expect(all.total).toBeGreaterThan(RERANKED + 20);
      for (const size of [7, 50, RERANKED - 1, RERANKED, RERANKED + 1]) {
        const pages = Array.from({ length: Math.ceil(all.total / size) }, (_, i) =>
          found(text, { limit: size, offset: i * size }),
        );
        expect(pages.flatMap(scores)).toEqual(scores(all));
        expect(pages.every(({ total }) => total === all.total)).toBe(true);
      }
    }
  });

  it('begin as the first page does', () => {
    fc.assert(
      fc.property(
        query,
        fc.integer({ min: 1, max: 30 }),
        fc.nat(120),
        flags,
        (text, limit, offset, options) => {
          const all = found(text, options);
          const page = found(text, { ...options, limit, offset });
          expect(scores(page)).toEqual(scores(all).slice(offset, offset + limit));
          expect([page.total, page.complete]).toEqual([all.total, all.complete]);
        },
      ),
      runs(80),
    );
  });

  it('are in order of their scores', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { hits } = found(text);
        for (const [i, hit] of hits.entries()) {
          const before = hits[i - 1];
          if (before) expect(before.score).toBeGreaterThanOrEqual(hit.score);
        }
      }),
      runs(80),
    );
  });
});

/** With a character after one of the letters of a word; at its end for a word of one. */
function inside(text: string, at: number, char: string): string {
  const units = [...text];
  const place = 1 + (at % Math.max(1, units.length - 1));
  return [...units.slice(0, place), char, ...units.slice(place)].join('');
}

function inDigits(text: string, zero: string): string {
  const first = zero.codePointAt(0) as number;
  return text.replace(/[0-9\u09E6-\u09EF]/g, (digit) => {
    const code = digit.codePointAt(0) as number;
    return String.fromCodePoint(first + (code >= 0x9e6 ? code - 0x9e6 : code - 0x30));
  });
}
