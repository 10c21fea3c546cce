import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { SourceRow } from '../archive/types.ts';
import { diff } from './diff.ts';
import type { Listing } from './find.ts';
import { knownWithin } from './known.ts';
import { codeOf } from './reason.ts';
import type { Target } from './target.ts';

/** What is to be done about a file: `read` one that is new or not what it was, mark a row that is gone or back. */
export type Step = { do: 'read'; path: string } | { do: 'gone' | 'back'; row: SourceRow };

/** What a plan has come upon so far. */
export interface Planned {
  /** Files to be read and files that are as they were. */
  found: number;
  /** Those of them that are as they were; rows that are back count. */
  unchanged: number;
  /** Known files that are not there, MOST_GONE at most and one more. */
  gone: string[];
}

/** More files that are gone are not remembered. */
export const MOST_GONE = 10_000;

export interface PlanOptions {
  /** Folders and paths within which a known file that is not there any more is gone; null is everywhere. */
  covers: readonly string[] | null;
  signal?: AbortSignal | undefined;
  /** Counts as the plan goes on. */
  planned: Planned;
}

/** Steps that are handed on at once, at most. */
const BATCH = 256;
/** How long a plan works before timers and signals have their turn, and before the steps it has are handed on. */
const SLICE_MS = 10;

/**
 * Compares the files of a listing with what is known of them and gives what is to be done, in bytewise order of the
 * paths, some steps at a time. Size and time are compared, nothing is read. Where everything is covered, a known file is
 * listed by being known. The archive may be written to meanwhile.
 */
export async function* plan(
  listing: Pick<Listing, 'files'>,
  target: Pick<Target, 'source' | 'sources'>,
  { covers, signal, planned }: PlanOptions,
): AsyncGenerator<Step[]> {
  let steps: Step[] = [];
  let start = performance.now();
  for (const pair of diff(listing.files(), knownWithin(target, covers))) {
    if (pair !== null) {
      const known = pair.row ?? target.source(pair.path);
      const step = stepOf(pair.path, known, pair.listed || covers === null, planned);
      if (step) steps.push(step);
    }
    const isLate = performance.now() - start >= SLICE_MS;
    if (steps.length >= BATCH || (isLate && steps.length > 0)) {
      yield steps;
      steps = [];
    }
    if (isLate) {
      await turn();
      start = performance.now();
    }
    if (signal?.aborted) return;
  }
  if (steps.length > 0) yield steps;
}

function stepOf(path: string, row: SourceRow | undefined, listed: boolean, planned: Planned): Step | null {
  const state = row === undefined ? 'changed' : stateOf(row);
  if (row !== undefined && state === 'gone') {
    if (planned.gone.length <= MOST_GONE) planned.gone.push(path);
    return row.gone ? null : { do: 'gone', row };
  }
  if (!listed) return null;
  planned.found++;
  if (row === undefined || state === 'changed') return { do: 'read', path };
  planned.unchanged++;
  return row.gone ? { do: 'back', row } : null;
}

/** A file that cannot be looked at counts as changed: reading it will say what is wrong. */
function stateOf(row: SourceRow): 'same' | 'changed' | 'gone' {
  try {
    const stat = statSync(row.path, { throwIfNoEntry: false });
    if (!stat?.isFile()) return 'gone';
    return stat.size === row.size && stat.mtimeMs === row.mtimeMs ? 'same' : 'changed';
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return 'changed';
  }
}
