import { forget, type Target } from './target.ts';

/**
 * Takes articles out, and commits: in batches, where they are very many. A file that one came from is known from now on to hold
 * no article, so that it comes back only when the file changes. Gives how many were there.
 */
export async function remove(target: Target, ids: Iterable<string>): Promise<number> {
  let removed = 0;
  for (const id of ids) {
    const sources = target.sourcesOf(id);
    if (!target.remove(id)) continue;
    for (const path of sources) forget(id, path, target);
    removed++;
    if (target.full) await target.commitBatch();
  }
  if (removed > 0) target.commit();
  return removed;
}
