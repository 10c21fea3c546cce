import type { Target } from './target.ts';

/**
 * Takes out the articles whose every file is gone, forgets those files, and forgets the roots that are `missing`.
 * Works on what is committed, and commits. How many articles were taken out.
 */
export function prune(target: Target, missing: readonly string[]): number {
  const gone = [...target.sources()].filter((row) => row.gone);
  const roots = target.roots.filter((root) => !missing.includes(root));
  if (gone.length === 0 && roots.length === target.roots.length) return 0;
  let pruned = 0;
  for (const row of gone) {
    for (const id of row.ids) {
      const isGone = target.sourcesOf(id).every((path) => target.source(path)?.gone ?? true);
      if (isGone && target.remove(id)) pruned++;
    }
    target.removeSource(row.path);
  }
  target.setRoots(roots);
  target.commit();
  return pruned;
}
