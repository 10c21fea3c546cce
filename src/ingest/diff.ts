import { compareBytes } from './paths.ts';

/** One path of two listings: `row` is undefined for a new one, `listed` false for one that is known only. */
export interface Pair<Row> {
  path: string;
  listed: boolean;
  row: Row | undefined;
}

/**
 * The difference of two listings that are both sorted bytewise by path and hold no path twice. A null in the first
 * stands for a moment without a path, and is handed on.
 */
export function* diff<Row extends { path: string }>(
  listing: Iterable<string | null>,
  rows: Iterable<Row>,
): Generator<Pair<Row> | null> {
  const known = rows[Symbol.iterator]();
  try {
    let next = known.next();
    for (const path of listing) {
      if (path === null) {
        yield null;
        continue;
      }
      while (!next.done && compareBytes(next.value.path, path) < 0) {
        yield { path: next.value.path, listed: false, row: next.value };
        next = known.next();
      }
      if (!next.done && next.value.path === path) {
        yield { path, listed: true, row: next.value };
        next = known.next();
      } else {
        yield { path, listed: true, row: undefined };
      }
    }
    for (; !next.done; next = known.next()) {
      yield { path: next.value.path, listed: false, row: next.value };
    }
  } finally {
    known.return?.();
  }
}
