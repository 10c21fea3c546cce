import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VersionError } from '../../src/archive/errors.ts';
import { openArchive } from '../../src/archive/index.ts';
import { Store } from '../../src/archive/store.ts';
import { Archives, type Document, nameOf } from './corpus.ts';
import { intrusion } from './mixed.ts';
import type { Part } from './report.ts';
import { evaluateSearch } from './search.ts';
import { articlesWith, rarestWords, wordsIn } from './words.ts';

describe('rarest words', () => {
  const articles = articlesWith([
    'Floods return to the delta',
    'The delta: floods, floods and the sea',
    'Ministers meet the press; floods again',
  ]);

  it.each([
    ['the fewest articles first', 'floods, delta, return', 2, ['return', 'delta']],
    ['of equally rare ones the first in the text', 'press meet return', 2, ['press', 'meet']],
    ['what no article has is left out', 'Tornado over the Delta', 2, ['delta', 'the']],
    ['a word counts once', 'delta, Delta; the sea', 3, ['sea', 'delta', 'the']],
    ['fewer than asked for', 'sea', 2, ['sea']],
  ])('%s', (_, text, n, expected) => expect(rarestWords(text, articles, n)).toEqual(expected));

  it('counts articles, not occurrences', () => expect(articles.get('floods')).toBe(3));
  it('keeps vowel signs in their words', () => expect(wordsIn('পুতিনের চিঠি')).toEqual(['পুতিনের', 'চিঠি']));
});

it('intrusion: mean, most, and the share above one', () => {
  expect(intrusion([0, 1, 4, 3])).toEqual({ 'bn mean': 2, 'bn max': 4, 'bn > 1': 0.5 });
  expect(intrusion([])).toEqual({ 'bn mean': 0, 'bn max': 0, 'bn > 1': 0 });
});

const BANGLA: Document[] = [
  { id: 'b1', lang: 'bn', title: 'ঢাকায় বৃষ্টি', body: 'ঢাকায় সকাল থেকে বৃষ্টি হচ্ছে, পথে পানি জমেছে।' },
  { id: 'b2', lang: 'bn', title: 'সিলেটে মেলা', body: 'সিলেটে বইমেলা শুরু হয়েছে, চলবে এক সপ্তাহ।' },
];
const ENGLISH: Document[] = [
  {
    id: 'e1',
    lang: 'en',
    title: 'Ferry service resumes',
    body: 'The ferry service resumed after the storm.',
  },
  { id: 'e2', lang: 'en', title: 'Library opens late', body: 'The library will open at noon this week.' },
];

/** Makes an archive one of another version. */
async function outdate(dir: string): Promise<void> {
  const store = Store.open(dir, 'write');
  const meta = JSON.stringify({ schema: 0, analyser: '0' });
  store.transaction(() => store.tables.system.put(Buffer.from('meta'), Buffer.from(meta)));
  await store.close();
}

describe('a small evaluation folder', () => {
  let dir = '';
  const corpus = (name: string) => join(dir, 'search', 'corpus', `${name}.jsonl`);
  const write = (path: string, rows: object[]) =>
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const evaluate = (set: string, archives: string | null): Promise<Part> =>
    evaluateSearch({ dir, set, worst: 0, half: null, errors: false, archives, predictions: null });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'news-eval-'));
    for (const folder of ['corpus', 'sets']) mkdirSync(join(dir, 'search', folder), { recursive: true });
    write(corpus('bn'), BANGLA);
    write(corpus('en'), ENGLISH);
    const set = (name: string, language: string, fields: string[], queries: object[]) =>
      write(join(dir, 'search', 'sets', `${name}.json`), [
        { name, corpus: `corpus/${language}.jsonl`, index_fields: fields, queries },
      ]);
    set(
      'en-known-item-title',
      'en',
      ['body'],
      ENGLISH.map(({ id, title }) => ({ id: `q-${id}`, query: title, targets: [id] })),
    );
    set('bn-romanised', 'bn', ['title', 'body'], [{ id: 'r1', query: 'sylhet', relevant: ['b2'] }]);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('mixed: English by headline and by two words, Bangla in Latin letters', async () => {
    const { rows, remarks } = await evaluate('mixed', null);
    expect(remarks).toEqual([]);
    expect(rows.map(({ set, n }) => [set, n])).toEqual([
      ['mixed en titles', 2],
      ['mixed en two words', 2],
      ['mixed romanised', 1],
      ['mixed romanised, lang bn', 1],
    ]);
    for (const { metrics } of rows.slice(0, 2)) {
      expect(metrics).toMatchObject({ MRR10: 1, R10: 1, 'bn mean': 0, 'bn max': 0, 'bn > 1': 0 });
    }
    for (const { metrics } of rows.slice(2)) expect(Object.keys(metrics)).toEqual(['P10', 'S1', 'empty']);
  });

  it('keeps archives by what is in them, and uses them again', async () => {
    const kept = new Archives(join(dir, 'archives'));
    const open = async (fields: string[]) => {
      const archive = await kept.open([corpus('bn'), corpus('en')], fields);
      try {
        const docs = [...archive.facet('published')].map(({ doc }) => archive.head(doc));
        return { dir: archive.dir, names: docs.map(nameOf).sort(), roots: archive.roots };
      } finally {
        await archive.close();
      }
    };
    const first = await open(['body']);
    expect(first.names).toEqual(['b1', 'b2', 'e1', 'e2']);
    const mark = join(first.dir, 'mark');
    writeFileSync(mark, '');
    expect(await open(['body'])).toEqual(first);
    expect(existsSync(mark)).toBe(true);
    expect((await open(['title', 'body'])).dir).not.toBe(first.dir);
    write(corpus('en'), ENGLISH.slice(0, 1));
    const changed = await open(['body']);
    expect(changed.dir).not.toBe(first.dir);
    expect(changed.names).toEqual(['b1', 'b2', 'e1']);
    expect(existsSync(first.dir)).toBe(false);
    await outdate(changed.dir);
    expect(() => openArchive(changed.dir)).toThrow(VersionError);
    expect(await open(['body'])).toEqual(changed);
    write(corpus('en'), ENGLISH);
  });
});
