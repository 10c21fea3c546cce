import type { SourceRow } from '../archive/types.ts';
import type { Setting } from './job.ts';
import { MOST_GONE } from './plan.ts';
import { fileOf } from './source-path.ts';
import { linesOf, retake } from './take.ts';
import { forget, pathOf, type Target } from './target.ts';

/** Rows that are read at once: between two pages a batch may be written. */
const PAGE = 1_000;

/**
 * Takes out the articles whose every file is gone, forgets those files, and forgets the roots that are `missing`. An
 * article that another file holds too names that file from now on. `gone` are all files that are gone, where that is known:
 * then the rows of no others are read.
 * Works on what is committed, and commits: in batches, where very many are gone. How many articles were taken out.
 */
export async function prune(
  target: Target,
  missing: readonly string[],
  gone: readonly string[] | null,
  setting: Setting,
): Promise<number> {
  const roots = target.roots.filter((root) => !missing.includes(root));
  let isChanged = roots.length < target.roots.length;
  let pruned = 0;
  const rows = gone && gone.length <= MOST_GONE ? rowsOf(gone, target) : goneRows(target);
  for (const row of rows) {
    isChanged = true;
    for (const id of row.ids) {
      const sources = target.sourcesOf(id);
      const kept = sources.find((path) => target.source(path)?.gone === false);
      const named = pathOf(id, target);
      // What came by a stream has a source that no listing can miss.
      if (named === null) continue;
      if (kept === undefined) {
        if (target.remove(id)) pruned++;
        for (const path of sources) forget(id, path, target);
      } else if (named === fileOf(row.path)) {
        await retake(kept, id, target, setting);
      }
    }
    target.removeSource(row.path);
    // Only here, between two files, is the archive whole.
    if (target.full) await target.commitBatch();
  }
  if (!isChanged) return 0;
  target.setRoots(roots);
  target.commit();
  return pruned;
}

/** The rows of files and lines that are gone, as committed. */
function* goneRows(target: Target): Generator<SourceRow> {
  for (let after: string | null = ''; after !== null; ) {
    const page: SourceRow[] = [];
    const start: string = after;
    after = null;
    for (const row of target.sources(start)) {
      if (row.gone) page.push(row);
      if (page.length < PAGE) continue;
      after = row.path;
      break;
    }
    yield* page;
  }
}

/** The rows of some files that are gone, and of their lines. */
function* rowsOf(gone: readonly string[], target: Target): Generator<SourceRow> {
  for (const path of gone) {
    const row = target.source(path);
    if (row?.gone) yield row;
    for (const line of linesOf(path, target)) if (line.gone) yield line;
  }
}
