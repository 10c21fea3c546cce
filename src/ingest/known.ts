import { sep } from 'node:path';
import type { SourceRow } from '../archive/types.ts';
import { compareBytes } from './paths.ts';
import { fileOf, lineOf, linePath } from './source-path.ts';
import type { Target } from './target.ts';

/** Rows that are read at once: between two pages a writer may commit. */
const PAGE = 1_000;
/** No file has more lines than a row can name. */
const LAST_LINE = 0xffffffff;
/** Longer starts of paths, in UTF-16 units, are not asked for: the archive knows long paths by their beginnings. */
const LONGEST_START = 400;

/** What is known of the files at and below some folders or paths (null: of all), in bytewise order of their paths. */
export function* knownWithin(
  target: Pick<Target, 'source' | 'sources'>,
  covers: readonly string[] | null,
): Generator<SourceRow> {
  if (covers === null) {
    yield* below(target, '');
    return;
  }
  for (const range of rangesOf(covers)) {
    if (range.endsWith(sep)) yield* below(target, range);
    else yield* at(target, range);
  }
}

/** Paths, and starts of paths (ending in a separator), in bytewise order; none lies in another. */
function rangesOf(covers: readonly string[]): string[] {
  const starts = covers.flatMap((path) => (path.endsWith(sep) ? [path] : [path, path + sep]));
  const sorted = [...new Set(starts)].sort(compareBytes);
  const kept: string[] = [];
  let last: string | null = null;
  for (const start of sorted) {
    if (last !== null && start.startsWith(last)) continue;
    kept.push(start);
    if (start.endsWith(sep)) last = start;
  }
  return kept;
}

function* at(target: Pick<Target, 'source'>, path: string): Generator<SourceRow> {
  const row = target.source(path);
  if (row) yield row;
}

function* below(target: Pick<Target, 'sources'>, start: string): Generator<SourceRow> {
  const asked = start.slice(0, LONGEST_START);
  let after: string | null = asked;
  while (after !== null) {
    const page: SourceRow[] = [];
    after = readPage(target, after, page);
    for (const row of page) {
      if (!row.path.startsWith(asked)) return;
      if (row.path.startsWith(start)) yield row;
    }
  }
}

/** Reads the rows of files on from a path; where to go on, null at the end. */
function readPage(target: Pick<Target, 'sources'>, after: string, page: SourceRow[]): string | null {
  for (const row of target.sources(after)) {
    // The lines of a file are no files: they are dealt with when it is, and may be a million.
    if (lineOf(row.path) !== null) {
      // Those of a long path are in no order that could be told.
      if (row.path.length > LONGEST_START) continue;
      return linePath(fileOf(row.path), LAST_LINE);
    }
    if (page.push(row) === PAGE) return row.path;
  }
  return null;
}
