import type { Archive, Head } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import { selectDocs } from './filters.ts';
import { sortDocs } from './order.ts';
import type { Filters, ListResult, Page } from './types.ts';

/** The articles that pass the filters, newest first unless another order is asked for, undated last. */
export function list(archive: Archive, filters: Filters, page: Page): ListResult {
  const set = selectDocs(archive, filters);
  const total = set ? set.reduce((sum, flag) => sum + flag, 0) : archive.stats.documents;
  const docs = take(ordered(archive, page, set), set, page.offset, page.limit === 0 ? total : page.limit);
  return { items: docs.map((doc) => ({ doc, head: archive.head(doc) })), total };
}

/** Documents in the order asked for. The orders that facets are stored in are read as they go. */
function ordered(
  archive: Archive,
  { sort = 'published', reverse = false }: Page,
  set: DocSet | null,
): Iterable<number> {
  if (sort === 'published' || sort === 'added') return inOrder(archive, sort, reverse);
  const docs = [...numbers(archive.facet('kind'))].filter((doc) => !set || set[doc]);
  const heads = new Map(docs.map((doc) => [doc, archive.head(doc)]));
  const by = sort === 'score' ? 'published' : sort;
  const sorted = sortDocs(
    docs.map((doc) => ({ doc })),
    by,
    reverse,
    (doc) => heads.get(doc) as Head,
  );
  return sorted.map(({ doc }) => doc);
}

/** By a date, newest first or with `reverse` oldest first, equal ones by id; without one, last either way. */
function* inOrder(archive: Archive, facet: 'published' | 'added', reverse: boolean): Generator<number> {
  if (reverse) {
    // Facets stand in ascending order of their values and, within one, in descending order of ids.
    let same: { value: string; docs: number[] } = { value: '', docs: [] };
    for (const { value, doc } of archive.facet(facet, { from: '0' })) {
      if (value !== same.value) {
        yield* same.docs.reverse();
        same = { value, docs: [] };
      }
      same.docs.push(doc);
    }
    yield* same.docs.reverse();
  } else yield* numbers(archive.facet(facet, { from: '0', reverse: true }));
  yield* [...archive.docsWith(facet, '')].reverse();
}

function* numbers(rows: Iterable<{ doc: number }>): Generator<number> {
  for (const { doc } of rows) yield doc;
}

function take(docs: Iterable<number>, set: Uint8Array | null, offset: number, limit: number): number[] {
  const taken: number[] = [];
  let skipped = 0;
  for (const doc of docs) {
    if (taken.length >= limit) break;
    if (set && !set[doc]) continue;
    if (skipped++ < offset) continue;
    taken.push(doc);
  }
  return taken;
}
