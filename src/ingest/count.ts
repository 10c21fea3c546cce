import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Listing } from './find.ts';

const SLICE_MS = 5;

export interface Counting {
  /** How many files there are so far. */
  readonly found: number;
  /** How many there are in all; null until the count has ended. */
  readonly total: number | null;
  stop(): void;
}

/** Counts the files of a listing beside the work on them, so that it can be said how much is left. */
export function countBeside(listing: Pick<Listing, 'count'>): Counting {
  let stopped = false;
  let found = 0;
  let total: number | null = null;
  const run = async () => {
    let start = performance.now();
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
    get found() {
      return found;
    },
    get total() {
      return total;
    },
    stop: () => {
      stopped = true;
    },
  };
}
