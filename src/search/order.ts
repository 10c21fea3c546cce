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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Best first; equal scores newest first, then by id. Heads are read only where scores are equal. */
export function byScore(head: HeadOf): (a: Scored, b: Scored) => number {
  return (a, b) => b.score - a.score || newestFirst(head(a.doc), head(b.doc));
}

function newestFirst(a: Head, b: Head): number {
  return compare(publishedKey(b.published), publishedKey(a.published)) || compare(a.id, b.id);
}

/** Text sorts by code point, the same on every machine; articles without the value come last. */
const ORDERS: Record<Exclude<Sort, 'score'>, (a: Head, b: Head) => number> = {
  published: newestFirst,
  added: (a, b) => compare(b.added, a.added) || compare(a.id, b.id),
  title: (a, b) => compare(a.title, b.title) || newestFirst(a, b),
  publisher: (a, b) =>
    Number(a.publisher === null) - Number(b.publisher === null) ||
    compare(publisherKey(a.publisher), publisherKey(b.publisher)) ||
    newestFirst(a, b),
  words: (a, b) => b.words - a.words || newestFirst(a, b),
};

/** Documents in a sort order other than the score's: dates and lengths from the highest, text from its start. */
export function sortDocs<T extends { doc: number }>(
  docs: T[],
  sort: Exclude<Sort, 'score'>,
  head: HeadOf,
): T[] {
  const order = ORDERS[sort];
  return docs.sort((a, b) => order(head(a.doc), head(b.doc)));
}
