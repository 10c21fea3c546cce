import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { explain, type SearchOptions, search } from '../../src/search/index.ts';
import { RERANKED } from '../../src/search/rerank.ts';
import { tokenise } from '../../src/text/index.ts';
import { ARTICLES } from '../relevance/articles/index.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';

/**
 * What a plain word may stand for besides its own stems: five by sound or spelling, two and two with its neighbours, a few words
 * for a number, and where it stands apart.
 */
const MOST_MEANINGS = 16;

/** More articles than are looked at again, that any of three words finds. */
const MANY: Invented[] = Array.from({ length: RERANKED + 40 }, (_, i) => ({
  title: ['নদীর খবর', 'নদীতে নৌকা', 'নৌকার হাট'][i % 3] as string,
  paragraphs: [`${'নদীর পাড়ে নৌকা। '.repeat(1 + (i % 4))} ${'বাতাস বইছে।'.repeat(i % 7)}`],
  published: `20${10 + (i % 9)}-03-0${1 + (i % 5)}`,
  salt: String(i),
}));

const folder = temporaryFolder();
let archive: Archive;
/** Words of headlines as they are written, parted by white space, with the ids of the articles that have them. */
const headlines = new Map<string, Set<string>>();
beforeAll(async () => {
  const entries = [...Object.values(ARTICLES), ...MANY].map((parts) => entry(parts));
  for (const { article } of entries) {
    for (const word of article.title.split(/\s+/).filter((text) => tokenise(text).length > 0)) {
      headlines.set(word, (headlines.get(word) ?? new Set()).add(article.id));
    }
  }
  archive = await archiveOf(folder.dir, entries, 100);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const found = (query: string, options: Partial<SearchOptions> = {}) =>
  search(archive, query, { limit: 0, offset: 0, details: false, ...options });
const idsOf = (query: string, options: Partial<SearchOptions> = {}) =>
  found(query, options).hits.map(({ head }) => head.id);
const scores = ({ hits }: ReturnType<typeof search>) => hits.map(({ head, score }) => [head.id, score]);

const ofHeadlines = fc.nat().map((n) => {
  const all = [...headlines.keys()];
  return all[n % all.length] as string;
});
const slip = fc.constantFrom(
  'পুটিনের',
  'নদি',
  'মনত্রী',
  'জংউন',
  'প্রধান',
  'মন্ত্রী',
  'ছাত্র',
  'লীগ',
  'কুয়াষা',
  'অনুপস্থিত',
);
const latin = fc.constantFrom(
  'putin',
  'chatro',
  'league',
  'river',
  'bnp',
  'rafi',
  'library',
  'nodir',
  'un',
  'hours',
);
const digits = fc.constantFrom('২', '2019', '১০,০০০', '2nd', '২০%');
const word = fc.oneof(
  { weight: 4, arbitrary: ofHeadlines },
  { weight: 2, arbitrary: slip },
  { weight: 2, arbitrary: latin },
  { weight: 1, arbitrary: digits },
);
/** Whatever only ever finds more the more forms count. */
const wanted = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 1, arbitrary: word.map((text) => `title:${text}`) },
  { weight: 1, arbitrary: word.map((text) => `${text.slice(0, 4)}*`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `(${a} OR ${b})`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a} AND ${b}`) },
  { weight: 1, arbitrary: fc.constantFrom('lang:bn', 'lang:en', 'date:2024', '"নতুন ক্রেন"') },
);
const unwanted = word.map((text) => `-${text}`);
const query = fc
  .array(fc.oneof({ weight: 8, arbitrary: wanted }, { weight: 1, arbitrary: unwanted }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));
const positive = fc.array(wanted, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const flags = fc.record({ all: fc.boolean(), literal: fc.boolean() });
const runs = (numRuns: number) => ({ numRuns, seed: 20261121 });

describe('an article', () => {
  it('is found by each word of its headline, with and without --literal', () => {
    expect(headlines.size).toBeGreaterThan(300);
    for (const [text, having] of headlines) {
      for (const literal of [false, true]) {
        const ids = new Set(idsOf(text, { literal }));
        expect([text, literal, [...having].filter((id) => !ids.has(id))]).toEqual([text, literal, []]);
      }
    }
  });

  /** Ways to write the same word: [what, how]; `at` says where. */
  const WAYS: [string, (text: string, at: number) => string][] = [
    ['decomposed', (text) => text.normalize('NFD')],
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
    fc.assert(
      fc.property(ofHeadlines, fc.nat(), (text, at) => {
        const written = way(text, at);
        const ids = new Set(idsOf(written));
        const missed = [...(headlines.get(text) ?? [])].filter((id) => !ids.has(id));
        expect([written, missed]).toEqual([written, []]);
      }),
      runs(40),
    );
  });

  it('is found by its whole headline, and is among the first three', () => {
    for (const { title = '', salt } of Object.values(ARTICLES)) {
      if (salt !== undefined) continue; // copies
      const first = found(title, { limit: 3 }).hits.map(({ head }) => head.title);
      expect([title, first.includes(title)]).toEqual([title, true]);
    }
  });
});

describe('a query', () => {
  it('never throws, and twice gives the same', () => {
    const piece = fc.oneof(
      word,
      fc.constantFrom(
        '(',
        ')',
        '"',
        '“',
        '”',
        '-',
        '*',
        '~',
        'OR',
        'AND',
        'NOT',
        'title:',
        'lang:',
        'date:',
        ':',
        '\\',
      ),
      fc.constantFrom(
        '\u09CD',
        '\u09BC',
        '\u200D',
        '\u0301',
        '\0',
        '\uD800',
        '👩‍👩‍👧',
        '𑄌𑄋𑄴𑄟',
        '中',
        'กำ',
        '한',
        'א',
        'क्ष',
        'İ',
      ),
    );
    const glued = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const apart = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.oneof(glued, apart, fc.string({ unit: 'binary' })), flags, (text, options) => {
        expect(scores(found(text, options))).toEqual(scores(found(text, options)));
      }),
      runs(100),
    );
  });

  it('is the same question however often it is asked, with everything that it says', () => {
    fc.assert(
      fc.property(query, (text) => {
        const ask = () => search(archive, text, { limit: 3, offset: 0 });
        expect(JSON.stringify(ask())).toBe(JSON.stringify(ask()));
      }),
      runs(40),
    );
  });

  const LONG = 10_000;
  const letters = 'কখগঘচছজঝটঠডঢতথদধনপফবভমযরলসহ';
  const many = (make: (i: number) => string) => {
    let text = '';
    for (let i = 0; text.length < LONG; i++) text += make(i);
    return text.slice(0, LONG);
  };
  const banglaWord = (i: number) => `${letters[i % 27]}া${letters[(i * 7) % 27]}ি${letters[(i * 11) % 27]} `;
  it.each<[string, string]>([
    ['one letter', 'ক'.repeat(LONG)],
    ['one word of Latin letters', 'putin'.repeat(LONG / 5)],
    ['one word again and again', many(() => 'নদীর ')],
    ['many Bangla words', many(banglaWord)],
    [
      'many Latin words',
      many((i) => `${['pu', 'ka', 'ri', 'mo', 'sha'][i % 5]}${(i * i).toString(36).replace(/\d/g, 'a')} `),
    ],
    ['many beginnings', many((i) => `${banglaWord(i).slice(0, 2)}* `)],
    ['many words that may be near', many((i) => `${banglaWord(i).trim()}~ `)],
    ['many words in other fields', many((i) => `title:${banglaWord(i)}`)],
    ['a phrase', `"${many(banglaWord)}"`],
    ['parentheses', '('.repeat(LONG)],
    ['hyphens', '-'.repeat(LONG)],
    ['hyphens between letters', 'ক-'.repeat(LONG / 2)],
    ['quotation marks', '"'.repeat(LONG)],
    ['hasantas', 'ক্'.repeat(LONG / 2)],
    ['marks', `ক${'\u09BC\u0301\u09CD'.repeat(LONG / 3)}`],
    ['surrogates', '\uD83D'.repeat(LONG)],
    ['characters of a script without spaces', '北京大学图书馆'.repeat(LONG / 7)],
    ['points between letters', 'এ.'.repeat(LONG / 2)],
    ['digits and commas', '১,'.repeat(LONG / 2)],
    ['operators', 'OR AND NOT '.repeat(LONG / 11)],
  ])('of 10,000 characters takes under two seconds: %s', (_, text) => {
    // What this process takes, for others may be at work.
    const start = process.cpuUsage();
    found(text, { limit: 20 });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

describe('what a word stands for', () => {
  it('is at most so much, with weights between 0 and 1 and no meaning twice', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean(), (words, literal) => {
        for (const { kind, stems, meanings } of explain(archive, words.join(' '), { literal }).words) {
          if (kind !== 'plain') continue;
          expect(meanings.length).toBeLessThanOrEqual(stems.length + MOST_MEANINGS);
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
