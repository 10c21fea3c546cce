import { distanceWithin } from '../search/expand.ts';

/** A name is taken for a misspelling of another only where most of it is right. */
const FAULTS = 0.4;

/** The known name that is most like a mistyped one; null where none is like it. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(typed.length * FAULTS));
  let best: string | null = null;
  let least = limit + 1;
  for (const name of known) {
    const distance = distanceWithin(typed.toLowerCase(), name.toLowerCase(), limit);
    if (distance >= least) continue;
    best = name;
    least = distance;
  }
  return best;
}
