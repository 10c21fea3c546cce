import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Listing } from './find.ts';

const SLICE_MS = 5;

/**
 * Counts the files of a listing beside the work on them, so that it can be said how much is left. Gives null until the
 * count has ended, which it does early when it is stopped.
 */
export function countBeside(listing: Pick<Listing, 'count'>): {
  readonly total: number | null;
  stop: () => void;
} {
  let stopped = false;
  let total: number | null = null;
  const run = async () => {
    let start = performance.now();
    let found = 0;
    for (found of listing.count()) {
      if (performance.now() - start >= SLICE_MS) {
        await turn();
        start = performance.now();
      }
      if (stopped) return;
    }
    total = found;
  };
  // It only looks: the walk itself tells what is wrong with a folder.
  void run();
  return {
    get total() {
      return total;
    },
    stop: () => {
      stopped = true;
    },
  };
}
