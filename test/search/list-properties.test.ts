import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, type Head, openArchive, openWriter } from '../../src/archive/index.ts';
import { list } from '../../src/search/index.ts';
import type { Filters, Page } from '../../src/search/types.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

/** Many with one date, so that more rows are equal than are held; astral letters and capitals; ranges large and small. */
const DATES = ['2024-09-13', '2024-09-13', '2024-09', '2024', 'XXXX-09-13', null, '2023-12-31T23:59+06:00'];
const LANGUAGES = ['bn', 'bn', 'bn', 'bn', 'zh', 'zh-Hant', 'en'];
const PUBLISHERS = [
  { name: 'দৈনিক উদাহরণ', domain: 'udaharan.example' },
  { name: 'দৈনিক উদাহরণ', domain: 'en.udaharan.example' },
  { name: 'Khela', domain: null },
  { name: '𐐷', domain: 'x.example' },
  { name: '\uffee', domain: null },
  null,
];

const folder = temporaryFolder();
let archive: Archive;
let heads: Head[];
beforeAll(async () => {
  let state = 5;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const entries = Array.from({ length: 5000 }, (_, i) =>
    entry({
      title: pick(['ada', 'bero', 'cilo', 'dumo']) + Math.floor(next() * 400),
      paragraphs: ['x '.repeat(Math.floor(next() * 30))],
      plain: true,
      language: i === 77 ? 'ru' : pick(LANGUAGES),
      published:
        next() < 0.5 ? pick(DATES) : `20${10 + Math.floor(next() * 15)}-0${1 + Math.floor(next() * 9)}-10`,
      publisher: next() < 0.01 ? { name: `Rare ${i}`, domain: `r${i}.test` } : pick(PUBLISHERS),
      kind: next() < 0.02 ? 'other' : 'article',
      added: i < 2500 ? '2026-01-01T00:00:00Z' : `2026-02-0${1 + (i % 9)}T00:00:00Z`,
      path: i % 3 === 0 ? null : `/texts/${i % 40}/${i}.txt`,
      salt: String(i),
    }),
  );
  await (await archiveOf(folder.dir, entries, 1700)).close();
  const writer = await openWriter(folder.dir);
  for (const one of entries) if (next() < 0.05) writer.remove(one.article.id);
  writer.commit();
  await writer.close();
  archive = openArchive(folder.dir);
  const there = archive.live(true);
  heads = [...there.keys()].filter((doc) => there[doc]).map((doc) => archive.head(doc));
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    since: fc.constantFrom('2012', '2023-05', '2024-09-13', '2024-09-14'),
    until: fc.constantFrom('2024', '2024-08', '2024-09-13', '2030'),
    addedSince: fc.constantFrom('2026', '2026-02', '2026-02-09'),
    lang: fc.constantFrom('bn', 'zh', 'zh-Hant', 'ru', 'fr'),
    publisher: fc.constantFrom('udaharan.example', 'KHELA', 'example', 'test', 'দৈনিক উদাহরণ', 'nobody'),
    file: fc.constantFrom('7/*.txt', '*1.txt', '1002.txt'),
    allKinds: fc.constant(true),
  },
  { requiredKeys: [] },
);
const page: fc.Arbitrary<Page> = fc.record(
  {
    sort: fc.constantFrom('published', 'added', 'title', 'publisher', 'words', 'score'),
    reverse: fc.boolean(),
    limit: fc.constantFrom(0, 1, 20, 700),
    offset: fc.constantFrom(0, 0, 3, 1500, 6000),
  },
  { requiredKeys: ['limit', 'offset'] },
);

describe('a list', () => {
  it('is all heads that pass the filters, sorted and cut, whatever way it is read', () => {
    fc.assert(
      fc.property(filters, page, (asked, cut) => {
        const wanted = heads.filter((head) => passes(head, asked)).sort(order(cut));
        const end = cut.limit === 0 ? undefined : cut.offset + cut.limit;
        const { items, total } = list(archive, asked, cut);
        const found = Array.from(items, ({ head }) => head.id);
        expect(found).toEqual(wanted.slice(cut.offset, end).map(({ id }) => id));
        expect(total).toBe(wanted.length);
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });

  it('reads no more heads than it prints, where nothing is filtered by them', () => {
    const read = countingHeads(archive);
    const printed = Array.from(list(read.archive, { allKinds: true }, { limit: 20, offset: 0 }).items);
    expect([printed.length, read.heads()]).toEqual([20, 20]);
  });
});

const encoded = new Map<string, Buffer>();
function utf8(text: string): Buffer {
  const known = encoded.get(text) ?? Buffer.from(text);
  encoded.set(text, known);
  return known;
}

/** The days that a date may stand for. */
function days(date: string): [first: string, last: string] {
  const day = date.slice(0, 10);
  return [day + '-01-01'.slice(day.length - 4), day + '-12-31'.slice(day.length - 4)];
}

function passes(head: Head, { since, until, addedSince, lang, publisher, file, allKinds }: Filters): boolean {
  const dated = head.published !== null && !head.published.startsWith('X');
  const [first, last] = days(head.published ?? '');
  const names = [head.publisher?.name?.toLowerCase(), head.publisher?.domain];
  const wanted = publisher?.toLowerCase();
  const endings: Record<string, RegExp> = {
    '7/*.txt': /(^|\/)7\/[^/]*\.txt$/,
    '*1.txt': /1\.txt$/,
    '1002.txt': /\/1002\.txt$/,
  };
  return (
    (allKinds === true || head.kind === 'article') &&
    (!since || (dated && last >= days(since)[0])) &&
    (!until || (dated && first <= days(until)[1])) &&
    (!addedSince || head.added.slice(0, 10) >= days(addedSince)[0]) &&
    (!lang || head.language === lang || head.language.startsWith(`${lang}-`)) &&
    (!wanted || names.includes(wanted) || head.publisher?.domain?.endsWith(`.${wanted}`) === true) &&
    (!file || (head.path !== null && (endings[file] as RegExp).test(head.path)))
  );
}

function order({ sort = 'published', reverse = false }: Page): (a: Head, b: Head) => number {
  const dateOf = ({ published }: Head) => (published?.startsWith('2') ? published : '');
  const bytes = (a: string, b: string) => (a === b ? 0 : Buffer.compare(utf8(a), utf8(b)));
  const newest = (a: Head, b: Head) => bytes(dateOf(b), dateOf(a)) || bytes(a.id, b.id);
  const house = ({ publisher }: Head) =>
    publisher ? `${publisher.name?.toLowerCase() ?? ''}\u0001${publisher.domain ?? ''}` : '';
  const up = reverse ? -1 : 1;
  const by: Record<NonNullable<Page['sort']>, (a: Head, b: Head) => number> = {
    published: (a, b) =>
      Number(dateOf(a) === '') - Number(dateOf(b) === '') || -up * bytes(dateOf(a), dateOf(b)),
    score: (a, b) => Number(dateOf(a) === '') - Number(dateOf(b) === '') || -up * bytes(dateOf(a), dateOf(b)),
    added: (a, b) => -up * bytes(a.added, b.added),
    title: (a, b) => up * bytes(a.title, b.title),
    words: (a, b) => up * (b.words - a.words),
    publisher: (a, b) => Number(house(a) === '') - Number(house(b) === '') || up * bytes(house(a), house(b)),
  };
  return (a, b) => by[sort](a, b) || newest(a, b);
}

/** The archive, with a count of the heads that are read. */
function countingHeads(whole: Archive): { archive: Archive; heads: () => number } {
  let heads = 0;
  const head = (doc: number) => {
    heads++;
    return whole.head(doc);
  };
  const handler: ProxyHandler<Archive> = {
    get: (target, name) => {
      if (name === 'head') return head;
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  };
  return { archive: new Proxy(whole, handler), heads: () => heads };
}
