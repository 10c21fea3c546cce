import type { Archive, Head } from '../archive/index.ts';
import { count } from './doc-set.ts';
import { selectDocs } from './filters.ts';
import { Heads } from './heads.ts';
import { type Way, Ways } from './list-ways.ts';
import { keyOf, sortDocs } from './order.ts';
import { Passing } from './passing.ts';
import type { Filters, ListResult, Page } from './types.ts';

/** Fewer documents than this are sorted by what their heads say. */
const FEW = 1000;

/**
 * The articles that pass the filters, newest first unless another order is asked for, undated last. They are read as they
 * are asked for, in a stretch of the archive's facets that is as small as a look at its rows tells.
 */
export function list(archive: Archive, filters: Filters, page: Page): ListResult {
  return {
    items: { [Symbol.iterator]: () => items(archive, filters, page) },
    get total() {
      return new Ways(archive, filters).count() ?? countSelected(archive, filters);
    },
  };
}

function countSelected(archive: Archive, filters: Filters): number {
  const set = selectDocs(archive, filters);
  return set ? count(set) : archive.stats.documents;
}

type Item = ListResult['items'] extends Iterable<infer T> ? T : never;

function* items(archive: Archive, filters: Filters, page: Page): Generator<Item> {
  const { offset, limit } = page;
  const end = limit === 0 ? Number.POSITIVE_INFINITY : offset + limit;
  let at = 0;
  for (const item of ordered(archive, filters, page, end)) {
    if (at++ >= offset) yield { doc: item.doc, head: item.head() };
    if (at >= end) return;
  }
}

/** A document in its place, of which the head is read when it is printed. */
interface Placed {
  doc: number;
  head: () => Head;
}

/** Documents in the order asked for, as far as the first `end`. */
function ordered(archive: Archive, filters: Filters, page: Page, end: number): Iterable<Placed> {
  const { reverse = false } = page;
  const sort = page.sort === undefined || page.sort === 'score' ? 'published' : page.sort;
  const ways = new Ways(archive, filters);
  const few = ways.few(FEW, sort);
  if (few) return inMemory(archive, few, { sort, reverse });
  switch (sort) {
    case 'published':
      return streamed(archive, ways.byDate(reverse));
    case 'added':
      return streamed(archive, ways.byAdded(reverse));
    case 'publisher':
      return streamed(archive, ways.byPublisher(reverse));
    default:
      return sorted(archive, streamed(archive, ways.byDate(false)), { sort, reverse }, end);
  }
}

interface Order {
  sort: Exclude<Page['sort'], 'score' | undefined>;
  reverse: boolean;
}

function* inMemory(archive: Archive, { rows, rest }: Way, { sort, reverse }: Order): Generator<Placed> {
  const passing = new Passing(archive, rest);
  const heads = new Heads(archive);
  const kept = Array.from(rows, ({ doc }) => ({ doc })).filter(({ doc }) => passing.has(doc));
  for (const { doc } of sortDocs(kept, sort, reverse, heads.of)) yield { doc, head: () => heads.of(doc) };
}

function* streamed(archive: Archive, { rows, rest }: Way): Generator<Placed> {
  const passing = new Passing(archive, rest);
  for (const { doc } of rows) {
    if (passing.has(doc)) yield { doc, head: () => passing.head(doc) };
  }
}

/**
 * By what only heads say. `newest` come newest first, and stay so where they are equal: sorting is stable. Of each document its
 * number and what it is sorted by are kept, of no more than twice as many as are asked for.
 */
function* sorted(
  archive: Archive,
  newest: Iterable<Placed>,
  { sort, reverse }: Order,
  end: number,
): Generator<Placed> {
  const { of, compare } = keyOf(sort, reverse);
  let kept: { doc: number; key: ReturnType<typeof of> }[] = [];
  const cut = () => {
    kept = kept.sort((a, b) => compare(a.key, b.key)).slice(0, end);
  };
  for (const { doc, head } of newest) {
    kept.push({ doc, key: of(head()) });
    if (kept.length > 2 * end + FEW) cut();
  }
  cut();
  for (const { doc } of kept) yield { doc, head: () => archive.head(doc) };
}
