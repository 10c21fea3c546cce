import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { countBeside } from '../../src/ingest/count.ts';

describe('countBeside', () => {
  it('counts while others work, and knows the total at the end', async () => {
    function* count() {
      for (const found of [0, 5, 12]) {
        const until = performance.now() + 7;
        while (performance.now() < until);
        yield found;
      }
    }
    const counting = countBeside({ count });
    const seen: [number, number | null][] = [];
    while (counting.total === null) {
      seen.push([counting.found, counting.total]);
      await turn();
    }
    expect(seen).toContainEqual([5, null]);
    expect([counting.found, counting.total]).toEqual([12, 12]);
  });

  it('ends when it is stopped', async () => {
    let asked = 0;
    function* count() {
      for (;;) {
        const until = performance.now() + 7;
        while (performance.now() < until);
        yield ++asked;
      }
    }
    const counting = countBeside({ count });
    counting.stop();
    await turn();
    await turn();
    expect([asked, counting.total]).toEqual([1, null]);
  });
});
