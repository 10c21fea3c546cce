import { statSync } from 'node:fs';
import type { SourceRow } from '../archive/types.ts';
import { diff } from './diff.ts';
import { isBelow } from './paths.ts';
import { codeOf } from './reason.ts';
import type { Target } from './target.ts';

/** What is to be done about the files of a listing. */
export interface Plan {
  /** Paths to be read: new, or not what they were. */
  read: string[];
  /** Rows of files that were there at the last listing and are not any more. */
  gone: SourceRow[];
  /** Rows marked gone whose files are there again, unchanged. */
  back: SourceRow[];
  /** How many files are as they were; those of `back` count. */
  unchanged: number;
}

export interface PlanOptions {
  /** Folders and paths within which a known file that is not there any more is gone; null is everywhere. */
  covers: readonly string[] | null;
  /** Called now and then; a promise of false ends the planning. */
  pulse: () => Promise<boolean>;
}

/**
 * Compares the files of a listing, sorted bytewise, with what is known of them. Size and time are compared, nothing is
 * read. Where everything is covered, a known file is listed by being known.
 */
export async function plan(
  files: readonly string[],
  target: Pick<Target, 'source' | 'sources'>,
  { covers, pulse }: PlanOptions,
): Promise<Plan> {
  const made: Plan = { read: [], gone: [], back: [], unchanged: 0 };
  for (const { path, listed, row } of diff(files, rowsWithin(target, covers))) {
    if (!(await pulse())) break;
    const known = row ?? target.source(path);
    if (known === undefined) {
      made.read.push(path);
      continue;
    }
    const state = stateOf(known);
    if (state === 'gone') {
      if (!known.gone) made.gone.push(known);
    } else if (listed || covers === null) {
      if (state === 'changed') made.read.push(path);
      else made.unchanged++;
      if (state === 'same' && known.gone) made.back.push(known);
    }
  }
  return made;
}

function* rowsWithin(
  target: Pick<Target, 'sources'>,
  covers: readonly string[] | null,
): Generator<SourceRow> {
  if (covers?.length === 0) return;
  for (const row of target.sources()) {
    if (covers === null || covers.some((folder) => isBelow(folder, row.path))) yield row;
  }
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
