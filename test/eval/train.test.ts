import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/article/parse.ts';
import { cropsOf, random, read } from './train/examples.ts';
import { type Example, fitLogistic } from './train/logistic.ts';
import { labelsOf, type Page } from './train/pages.ts';
import { paired } from './train/validate.ts';

/** Text where the first feature outweighs chance; the second says nothing, the third is always the same. */
function invented(): Example[] {
  const chance = random(7);
  return Array.from({ length: 400 }, () => {
    const [signal, noise] = [chance(), chance()];
    return {
      row: Float64Array.of(signal, noise, 1),
      label: Number(signal + 0.4 * chance() > 0.7),
      weight: 1,
    };
  });
}

describe('fitLogistic', () => {
  it('finds what speaks for text, and nothing in noise and constants', () => {
    const { weights } = fitLogistic(invented(), 1);
    expect(weights[0]).toBeGreaterThan(1.5);
    expect(Math.abs(weights[1] as number)).toBeLessThan(0.5);
    expect(weights[2]).toBeCloseTo(0, 6);
  });

  it('learns the same from the same', () => {
    const [a, b] = [fitLogistic(invented(), 1), fitLogistic(invented(), 1)];
    expect([...a.weights, a.bias]).toEqual([...b.weights, b.bias]);
  });

  it('agrees with the closed form of a single balanced split', () => {
    const rows = [0, 0, 0, 0, 1, 1, 1, 1].map((x, i) => ({
      row: Float64Array.of(x),
      label: Number([3, 4, 5, 6].includes(i)),
      weight: 1,
    }));
    const { weights, bias } = fitLogistic(rows, 0);
    // One in four of the zeros, three in four of the ones; the deviation is a half.
    expect(weights[0]).toBeCloseTo(Math.log(9) / 2, 5);
    expect(bias).toBeCloseTo(0, 5);
  });
});

describe('paired', () => {
  it('counts pages of one publisher as one', () => {
    const differences = [0.1, 0.1, -0.1, -0.1];
    expect(paired(['a', 'b', 'c', 'd'], differences).error).toBeCloseTo(0.05, 6);
    expect(paired(['a', 'a', 'b', 'b'], differences).error).toBeCloseTo(0.1 / Math.SQRT2, 6);
  });
});

describe('pages to learn from', () => {
  const body = [
    'The river rose by two metres in a single night.',
    'Hundreds of families left their homes before dawn.',
  ];
  const page: Page = {
    name: 'invented',
    tier: 'A',
    group: 'invented',
    source: ['Home', 'River rises', ...body, 'More stories from the north'].join('\n'),
    gold: {
      name: 'invented',
      title: null,
      body,
      date: null,
      lang: 'en',
      tier_A: 'x',
      title_in_A: false,
      title_in_B: false,
      date_in_A: false,
      date_in_B: false,
    },
  };

  it('have the lines of the gold body marked', () => {
    expect(labelsOf(page, readLines(page.source).lines)).toEqual([0, 0, 1, 1, 0]);
  });

  it('are cropped alike with the same seed, the article whole in the first crop', () => {
    const crops = cropsOf(page, read(page), random(3));
    expect(cropsOf(page, read(page), random(3))).toEqual(crops);
    for (const paragraph of body) expect(crops[0]?.source).toContain(paragraph);
  });
});
