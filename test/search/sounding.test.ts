import { describe, expect, it } from 'vitest';
import { keepNearest, rankOf, weightBehind } from '../../src/search/sounding.ts';

const forms = (rows: [string, number, number][], most?: number) =>
  keepNearest(
    rows.map(([form, distance, articles]) => ({ form, distance, articles })),
    most,
  ).map(({ form }) => form);

describe('keepNearest', () => {
  it.each<[string, [string, number, number][], string[]]>([
    ['nothing', [], []],
    [
      'the near ones, the nearest first',
      [
        ['খ', 0.05, 10],
        ['ক', 0, 10],
      ],
      ['ক', 'খ'],
    ],
    [
      'a common word before a rare one that is as near',
      [
        ['ক', 0.02, 1],
        ['খ', 0.03, 1000],
      ],
      ['খ', 'ক'],
    ],
    [
      'not what is much worse than the best',
      [
        ['ক', 0, 10],
        ['খ', 0.1, 10],
      ],
      ['ক'],
    ],
    [
      'the best alone when nothing is near',
      [
        ['ক', 0.19, 10],
        ['খ', 0.195, 10],
      ],
      ['ক'],
    ],
    ['what is not too far at all', [['ক', 0.21, 1000]], []],
    [
      'equal ones by code unit',
      [
        ['খ', 0, 1],
        ['ক', 0, 1],
      ],
      ['ক', 'খ'],
    ],
    ['what was not found at all', [['ক', Number.POSITIVE_INFINITY, 1]], []],
  ])('keeps %s', (_, rows, expected) => {
    expect(forms(rows)).toEqual(expected);
  });

  it('keeps no more than asked, and what else a candidate says', () => {
    const rows = Array.from({ length: 9 }, (_, at): [string, number, number] => [String(at), 0, 1]);
    expect(forms(rows)).toHaveLength(5);
    expect(forms(rows, 2)).toEqual(['0', '1']);
    const kept = keepNearest([{ form: 'ক', distance: 0.1, articles: 3, stem: 'x' }]);
    expect(kept).toEqual([{ form: 'ক', distance: 0.1, articles: 3, stem: 'x', rank: rankOf(0.1, 3) }]);
  });
});

describe('weightBehind', () => {
  it('is full for the nearest, falls from there, and ends at nought', () => {
    const weights = [0, 0.05, 0.1, 0.15, 1].map(weightBehind);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.slice(3)).toEqual([0, 0]);
  });
});
