import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRun } from '../../src/article/run.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('bestRun', () => {
  it.each([
    [[], null],
    [[-1, -2], null],
    [[1, -2, 3, -1, 2], { from: 2, to: 5 }],
    [[2, -5, 2], { from: 0, to: 1 }],
  ])('%j', (weights, run) => {
    expect(bestRun(weights)).toEqual(run);
  });

  it('has the greatest sum of all runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (weights) => {
        let most = 0;
        for (let from = 0; from < weights.length; from++) {
          for (let to = from + 1; to <= weights.length; to++)
            most = Math.max(most, sum(weights.slice(from, to)));
        }
        const run = bestRun(weights);
        expect(run === null ? 0 : sum(weights.slice(run.from, run.to))).toBe(most);
      }),
    );
  });
});
