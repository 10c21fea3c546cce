import { describe, expect, it } from 'vitest';
import { articleMetrics, dateIsRight, emptyPrediction, type Gold, scoreArticle } from './score/article.ts';
import { scoreDates } from './score/dates.ts';
import { keptByLabel, type LabelledText, LineCounts, lineMetrics, scoreLines } from './score/lines.ts';
import { Means } from './score/means.ts';
import { scoreSet } from './score/search.ts';
import { overlap, squash, titleKey, wordF1, wordsOf } from './score/tokens.ts';

describe('words of the scorer', () => {
  it.each([
    ['Hello, world 42!', ['Hello', 'world', '42']],
    ['কিম জং-উন।', ['কিম', 'জং', 'উন']],
    ['র‍্যাব', ['র্যাব']], // joiners do not split a word
    ['日本語 abc', ['日', '本', '語', 'abc']], // scripts without spaces: one word a character
    ['кафе\u0301', ['кафе\u0301']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('squashes white space of every kind', () => {
    expect(squash(' a\u00a0\u200b b\ufeff\n\u0085c ')).toBe('a b c');
  });

  it('compares titles without regard to quotes, case and full stop', () => {
    expect(titleKey('“A  ‘b’” ।')).toBe(titleKey('"a \'B\'"'));
  });

  it('counts shared words once each', () => {
    // 2 of 3 and 2 of 4 words shared: 2*2/(3+4)
    expect(wordF1('a b c', 'A B d e')).toBeCloseTo(4 / 7, 10);
    expect(wordF1('', null)).toBe(0);
  });

  it('compares texts by runs of four words', () => {
    // gold has abcd bcde; predicted abcd bcdx
    expect(overlap('a b c d e', 'a b c d x')).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(overlap('a b', 'a b')).toEqual({ tp: 1, fp: 0, fn: 0 });
  });
});

const gold: Gold = {
  name: 'x',
  title: 'A headline',
  body: ['one two three four', 'five six'],
  date: '2024-05-01',
  lang: 'en',
  tier_A: '//article',
  title_in_A: true,
  title_in_B: true,
  date_in_A: true,
  date_in_B: false,
};

describe('articles', () => {
  it('scores every field of a prediction', () => {
    const means = new Means();
    const prediction = {
      ...emptyPrediction('A/x'),
      title: 'a headline.',
      body: ['one two three four five'],
      published: '2024-05-01T10:00+06:00',
      lang: 'en-GB',
    };
    const got = scoreArticle(means, gold, 'A', prediction);
    // gold runs: 1234 2345 3456; predicted: 1234 2345
    expect(got.precision).toBe(1);
    expect(got.recall).toBeCloseTo(2 / 3, 10);
    expect(got.f1).toBeCloseTo(0.8, 10);
    expect(articleMetrics(means)).toMatchObject({
      'title=': 1,
      'title~': 1,
      date: 1,
      'date?!': null,
      lang: 1,
    });
  });

  it('counts a date offered where the text has none', () => {
    const means = new Means();
    scoreArticle(means, gold, 'B', { ...emptyPrediction('B/x'), published: '2020' });
    scoreArticle(means, gold, 'B', emptyPrediction('B/x'));
    expect(articleMetrics(means)).toMatchObject({ F1: 0, shF1: 0, 'date?!': 0.5, date: null });
  });

  it('accepts the alternatives of a date, and none where none is known', () => {
    expect(dateIsRight('2024-05-02', '2024-05-01', ['2024-05-02'])).toBe(true);
    expect(dateIsRight(null, null)).toBe(true);
    expect(dateIsRight('2024', null)).toBe(false);
  });
});

const labelled: LabelledText = {
  name: 'x',
  lines: [
    'শিরোনাম এখানে',
    '',
    'প্রথম বাক্য এখানে আছে আজ।',
    'দ্বিতীয় বাক্য এখানে আছে কাল। ছবি',
    'আরও পড়ুন অন্য খবর এখন',
    'ক',
  ],
  labels: ['title', 'blank', 'body', 'body', 'related', 'share'],
  title: 'শিরোনাম এখানে',
  published: null,
  byline: 'নিজস্ব প্রতিবেদক',
  publisher: 'দৈনিক',
  publisher_in_text: false,
  source_url: null,
  inline_noise: { 3: 'ছবি' },
};

describe('labelled lines', () => {
  it('tells lines kept from lines lost, label by label', () => {
    const means = new Means();
    const counts = new LineCounts();
    scoreLines(means, counts, labelled, {
      ...emptyPrediction('bn/x'),
      title: null,
      body: ['প্রথম বাক্য এখানে আছে আজ।', 'আরও পড়ুন অন্য খবর এখন'],
      byline: ['নিজস্ব প্রতিবেদক'],
      lang: 'bn',
    });
    // kept: one of two body lines and the related line
    expect(lineMetrics(means)).toMatchObject({
      lineP: 0.5,
      lineR: 0.5,
      lineF1: 0.5,
      'title=': 0,
      'no-title': null,
      'no-date': 1,
      byline: 1,
      publisher: null,
      lang: 1,
    });
    expect(keptByLabel(counts)).toEqual([
      { label: 'body', n: 2, kept: 0.5 },
      { label: 'title', n: 1, kept: 0 },
      { label: 'related', n: 1, kept: 1 },
      { label: 'share', n: 1, kept: 0 },
    ]);
    expect([counts.noise, counts.noiseKept]).toEqual([1, 0]);
  });

  it('counts doubled lines that are in the body twice', () => {
    const counts = new LineCounts();
    const line = 'এই বাক্যটি পৃষ্ঠায় দুইবার লেখা আছে।';
    const text = { ...labelled, lines: [line, line], labels: ['body', 'dup'], inline_noise: {} };
    scoreLines(new Means(), counts, text, { ...emptyPrediction('bn/x'), body: [line, line] });
    scoreLines(new Means(), counts, text, { ...emptyPrediction('bn/x'), body: [line] });
    expect([counts.doubled, counts.doubledTwice]).toEqual([2, 1]);
  });
});

describe('dates', () => {
  it('gives accuracy by language and kind', () => {
    const cases = [
      { id: '1', lang: 'bn', expression: '', gold: '2024-05-01' },
      { id: '2', lang: 'bn', expression: '', gold: '' },
      { id: '3', lang: 'en', expression: '', gold: '2024-05-01/2024-05-03' },
      { id: '4', lang: 'en', expression: '', gold: '2024-05' },
    ];
    const predicted = new Map([
      ['1', '2024-05-01T10:00'],
      ['2', '2024'],
      ['3', '2024-05-01'],
      ['4', '2024-05'],
    ]);
    const rows = Object.fromEntries(
      scoreDates(cases, predicted).map((row) => [row.set, row.metrics.accuracy]),
    );
    expect(rows).toEqual({
      dates: 0.5,
      'dates bn': 0.5,
      'dates bn:full': 1,
      'dates bn:none': 0,
      'dates other': 0.5,
      'dates other:interval': 0,
      'dates other:partial': 1,
    });
  });
});

describe('search', () => {
  it('known items: mean reciprocal rank and recall', () => {
    const queries = [
      { id: '1', query: '', targets: ['a'] },
      { id: '2', query: '', targets: ['b', 'c'] },
      { id: '3', query: '', targets: ['d'] },
      { id: '4', query: '', targets: ['e'] },
    ];
    const rankings = new Map([
      ['1', ['a', 'x']],
      ['2', ['x', 'c', 'b']],
      ['3', [...'0123456789', 'd']], // the eleventh does not count
    ]);
    expect(scoreSet(queries, rankings)).toEqual({ MRR10: 0.375, R10: 0.5, empty: 1 });
  });

  it('several relevant articles: P@10 over as many as can be found, and success@1', () => {
    const queries = [
      { id: '1', query: '', relevant: ['a', 'b'] },
      { id: '2', query: '', relevant: ['a'], all_relevant: ['a', 'b', 'c', 'd'] },
    ];
    const rankings = new Map([
      ['1', ['a', 'x']],
      ['2', ['x', 'b', 'c']],
    ]);
    expect(scoreSet(queries, rankings)).toEqual({ P10: 0.5, S1: 0.5, empty: 0 });
  });

  it('graded judgements: P@10 and nDCG@10, over all and over judged articles', () => {
    const queries = [{ id: '1', query: '', judgements: { a: 2, b: 0, c: 1 } }];
    const metrics = scoreSet(queries, new Map([['1', ['x', 'c', 'b', 'a']]]));
    const ideal = 3 + 1 / Math.log2(3);
    expect(metrics.P10).toBe(1);
    expect(metrics.nDCG10).toBeCloseTo((1 / Math.log2(3) + 3 / Math.log2(5)) / ideal, 10);
    expect(metrics['nDCG10 judged']).toBeCloseTo((1 + 3 / Math.log2(4)) / ideal, 10);
  });
});
