import { describe, expect, it } from 'vitest';
import { budgetOf, MEMORY } from '../../src/ingest/budget.ts';

const MB = 1024 ** 2;

describe('the memory budget', () => {
  it('gives as many threads as there are cores, eight at most, and as have room', () => {
    expect(budgetOf(MEMORY, 2).threads).toBe(2);
    expect(budgetOf(MEMORY, 64).threads).toBe(2);
    expect(budgetOf(4 * MEMORY, 64).threads).toBe(8);
    expect(budgetOf(256 * MB, 4).threads).toBe(1);
    expect(budgetOf(MEMORY, 0).threads).toBe(0);
  });

  it('grows batches and texts with the memory', () => {
    expect(budgetOf(MEMORY, 2)).toMatchObject({ batch: 64 * MB, text: Math.round(MEMORY / 50) });
    expect(budgetOf(2 * MEMORY, 2).batch).toBe(128 * MB);
  });
});
