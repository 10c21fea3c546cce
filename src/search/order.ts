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

/** By UTF-16 code units: the same on every machine. */
const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** Documents in another order than the score's. Those without the value come last either way; equal ones newest first. */
export function sortDocs<T extends { doc: number }>(
  docs: T[],
  sort: Exclude<Sort, 'score'>,
  reverse: boolean,
  head: HeadOf,
): T[] {
  const { of, descending } = KEYS[sort];
  const sign = descending === reverse ? 1 : -1;
  return docs.sort(({ doc: a }, { doc: b }) => {
    const [x, y] = [of(head(a)), of(head(b))];
    const missing = Number(x === null) - Number(y === null);
    const order = x === null || y === null ? missing : sign * compare(x, y as typeof x);
    return order || newestFirst(head(a), head(b));
  });
}
