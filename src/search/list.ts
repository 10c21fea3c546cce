import type { Archive, Head } from '../archive/index.ts';
import { selectDocs } from './filters.ts';
import { sortDocs } from './order.ts';
import type { Filters, ListResult, Page } from './types.ts';

/** The articles that pass the filters, newest first unless another order is asked for, undated last. */
export function list(archive: Archive, filters: Filters, page: Page): ListResult {
  const set = selectDocs(archive, filters);
  const total = set ? set.reduce((sum, flag) => sum + flag, 0) : archive.stats.documents;
  const docs = take(ordered(archive, page), set, page.offset, page.limit === 0 ? total : page.limit);
  return { items: docs.map((doc) => ({ doc, head: archive.head(doc) })), total };
}

/** All documents in the order asked for. The orders that facets are stored in are read as they go. */
function ordered(archive: Archive, { sort = 'published', reverse = false }: Page): Iterable<number> {
  if (sort === 'published' || sort === 'added') {
    return inOrder(archive, sort, reverse);
  }
  const heads = new Map([...numbers(archive.facet('kind'))].map((doc) => [doc, archive.head(doc)]));
  const docs = [...heads.keys()].map((doc) => ({ doc }));
  const sorted = sortDocs(docs, sort === 'score' ? 'published' : sort, (doc) => heads.get(doc) as Head);
  const result = sorted.map(({ doc }) => doc);
  return reverse ? result.reverse() : result;
}

/** By a date, newest first or with `reverse` oldest first; without one, last either way. */
function* inOrder(archive: Archive, facet: 'published' | 'added', reverse: boolean): Generator<number> {
  yield* numbers(archive.facet(facet, { from: '0', reverse: !reverse }));
  yield* archive.docsWith(facet, '');
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
