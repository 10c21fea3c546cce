import type { Archive, Head } from '../archive/index.ts';
import { selectDocs } from './filters.ts';
import type { Filters, Page } from './types.ts';

/**
 * The articles that pass the filters in the order in which they were taken in, or backwards: neighbours are stored together,
 * so that to read all of an archive takes a fraction of what any other order takes.
 */
export function* stored(
  archive: Archive,
  filters: Filters,
  { reverse = false, limit, offset }: Omit<Page, 'sort'>,
): Generator<{ doc: number; head: Head }> {
  const { next } = archive.stats;
  const passing = selectDocs(archive, filters);
  const end = limit === 0 ? Number.POSITIVE_INFINITY : offset + limit;
  let at = 0;
  for (let i = 0; i < next && at < end; i++) {
    const doc = reverse ? next - 1 - i : i;
    if (passing && passing[doc] !== 1) continue;
    if (at++ >= offset) yield { doc, head: archive.head(doc) };
  }
}
