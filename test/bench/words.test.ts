import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misspell } from './misspell.ts';
import { pickQueries } from './queries.ts';
import { median, percentile } from './run.ts';
import { LATIN_WORDS, makeVocabulary } from './vocabulary.ts';

describe('misspell', () => {
  const known = new Set(['নির্বাচন', 'নির্বাচণ', 'river']);
  it.each([
    ['the last letter that is taken for another', 'সরকারি', 'সরকারী'],
    ['the next change where the first occurs', 'নির্বাচন', 'নীর্বাচন'],
    ['vowels in Latin letters', 'river', 'rivar'],
    ['nothing to change', 'ঢাকা', null],
  ])('%s', (_, word, expected) => expect(misspell(word, (text) => known.has(text))).toBe(expected));
});

describe('made-up vocabulary', () => {
  const { words } = makeVocabulary(20_000);
  it('has as many distinct forms as asked for, all in Bangla letters', () => {
    expect(new Set(words).size).toBe(20_000);
    expect(words.filter((word) => !/^[\u0980-\u09FF]{3,}$/.test(word))).toEqual([]);
  });
  it('is the same each time', () => expect(makeVocabulary(20_000).words).toEqual(words));
  it('comes with a hundred distinct Latin words', () => {
    expect(new Set(LATIN_WORDS).size).toBe(LATIN_WORDS.length);
    expect(LATIN_WORDS.length).toBeGreaterThanOrEqual(100);
  });
});

it.each([
  [[3, 1, 2], 2, 3],
  [[4, 1, 2, 3], 2.5, 4],
  [Array.from({ length: 100 }, (_, at) => at + 1), 50.5, 95],
])('median and 95th percentile of %j', (values, middle, high) => {
  expect(median(values)).toBe(middle);
  expect(percentile(values, 0.95)).toBe(high);
});

describe('queries', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'news-bench-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const files = (texts: string[]) =>
    texts.map((text, at) => {
      const path = join(dir, `${at}.txt`);
      writeFileSync(path, text);
      return path;
    });
  const named = (paths: string[]) => new Map(pickQueries(paths).map((query) => [query.name, query]));

  it('in Bangla: a name in Latin letters, and a usual word as no file has it', () => {
    const texts = Array.from(
      { length: 10 },
      (_, at) =>
        `খুলনায় ${at < 4 ? 'সরকারি' : 'নদীর'} খবর ${at}\n\nখুলনা শহরের মানুষ আজ সকালে নদীর পাড়ে মেলায় এসেছেন, সংখ্যা ${at}।\n`,
    );
    const paths = files(texts);
    const queries = named(paths);
    expect(queries.get('word in Latin letters')?.text).toBe('khulna');
    const wrong = queries.get('misspelt word');
    expect(wrong?.text).toBeTruthy();
    expect(texts.filter((text) => text.includes(wrong?.text ?? ''))).toEqual([]);
    expect(wrong?.options).toEqual({ fuzzy: 0.2 });
  });

  it('in other languages there is no sound-alike', () => {
    const texts = Array.from(
      { length: 10 },
      (_, at) =>
        `Ferry number ${at}\n\nThe ferry ${at < 4 ? 'crossed the river' : 'stayed'} before noon today.\n`,
    );
    const queries = named(files(texts));
    expect(queries.has('word in Latin letters')).toBe(false);
    expect(queries.get('misspelt word')?.text).toBeTruthy();
  });
});
