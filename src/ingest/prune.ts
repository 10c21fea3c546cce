import type { SourceRow } from '../archive/types.ts';
import type { Setting } from './job.ts';
import { fileOf } from './source-path.ts';
import { retake } from './take.ts';
import { pathOf, type Target } from './target.ts';

/**
 * Takes out the articles whose every file is gone, forgets those files, and forgets the roots that are `missing`. An
 * article that another file holds too names that file from now on.
 * Works on what is committed, and commits. How many articles were taken out.
 */
export async function prune(target: Target, missing: readonly string[], setting: Setting): Promise<number> {
  const gone: SourceRow[] = [];
  for (const row of target.sources()) if (row.gone) gone.push(row);
  const roots = target.roots.filter((root) => !missing.includes(root));
  if (gone.length === 0 && roots.length === target.roots.length) return 0;
  let pruned = 0;
  for (const row of gone) {
    for (const id of row.ids) {
      const kept = target.sourcesOf(id).find((path) => target.source(path)?.gone === false);
      const named = pathOf(id, target);
      // What came by a stream has a source that no listing can miss.
      if (named === null) continue;
      if (kept === undefined) {
        if (target.remove(id)) pruned++;
      } else if (named === fileOf(row.path)) {
        await retake(kept, id, target, setting);
      }
    }
    target.removeSource(row.path);
  }
  target.setRoots(roots);
  target.commit();
  return pruned;
}
