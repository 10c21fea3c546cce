import { publishedKey, publisherKey } from '../archive/index.ts';
import type { Head } from '../archive/types.ts';
import type { Sort } from './types.ts';

/** A document that matched, with the terms of the archive by which it did. */
export interface Scored {
  doc: number;
  score: number;
  terms: string[];
}

type HeadOf = (doc: number) => Head;
type Key = string | number | null;

/** Strings by code points, as the archive's keys stand: the same on every machine. */
function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  if (typeof a !== 'string' || typeof b !== 'string') return a < b ? -1 : 1;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
  // A surrogate stands for a character above all others.
  if (x >= SURROGATES && y >= SURROGATES)
    return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  return a < b ? -1 : 1;
}

const SURROGATES = 0xd800;
const isSurrogate = (unit: number): boolean => unit >= SURROGATES && unit <= 0xdfff;

/** Best first; equal scores newest first, then by id. Heads are read only where scores are equal. */
export function byScore(head: HeadOf): (a: Scored, b: Scored) => number {
  return (a, b) => b.score - a.score || newestFirst(head(a.doc), head(b.doc));
}

function newestFirst(a: Head, b: Head): number {
  return compare(publishedKey(b.published), publishedKey(a.published)) || compare(a.id, b.id);
}

/** What articles are sorted by, null for those that have none; dates and lengths from the highest. */
const KEYS: Record<Exclude<Sort, 'score'>, { of: (head: Head) => Key; descending: boolean }> = {
  published: { of: ({ published }) => publishedKey(published) || null, descending: true },
  added: { of: ({ added }) => added, descending: true },
  title: { of: ({ title }) => title, descending: false },
  publisher: { of: ({ publisher }) => publisher && publisherKey(publisher), descending: false },
  words: { of: ({ words }) => words, descending: true },
};

/** What heads are sorted by, and how: those without the value come last either way. */
export function keyOf(
  sort: Exclude<Sort, 'score'>,
  reverse: boolean,
): { of: (head: Head) => Key; compare: (x: Key, y: Key) => number } {
  const { of, descending } = KEYS[sort];
  const sign = descending === reverse ? 1 : -1;
  return {
    of,
    compare: (x, y) =>
      x === null || y === null ? Number(x === null) - Number(y === null) : sign * compare(x, y as typeof x),
  };
}

/** Documents in another order than the score's; equal ones newest first. */
export function sortDocs<T extends { doc: number }>(
  docs: T[],
  sort: Exclude<Sort, 'score'>,
  reverse: boolean,
  head: HeadOf,
): T[] {
  const key = keyOf(sort, reverse);
  return docs.sort(({ doc: a }, { doc: b }) => {
    const [x, y] = [head(a), head(b)];
    return key.compare(key.of(x), key.of(y)) || newestFirst(x, y);
  });
}
