import type { Publisher } from '../article/types.ts';
import { utf8 } from './bytes.ts';

/**
 * Keys of the facets table, by which lists are filtered and sorted: a letter, the value, a zero byte, the article's
 * id inverted, and as value the document number. The id is inverted so that reading a range backwards, newest
 * first, gives equal values in ascending order of their ids.
 */
export const FACETS = {
  published: 'd',
  added: 'a',
  language: 'l',
  publisher: 'p',
  kind: 'k',
  body: 'b',
} as const;
export type Facet = keyof typeof FACETS;

const ID_BYTES = 8;

/** What a facet of an article sorts by: a date without a year sorts as none, below all dates. */
export interface FacetValues {
  published: string;
  added: string;
  language: string;
  publisher: string;
  kind: string;
  /** Hash of the body's normalised words: articles that share it are duplicates. */
  body: string;
}

export function publishedKey(published: string | null): string {
  return published === null || published.startsWith('X') ? '' : published;
}

/** Name and domain in lower case, either of which may be asked for. */
export function publisherKey(publisher: Publisher | null): string {
  return publisher ? `${(publisher.name ?? '').toLowerCase()}\u0001${publisher.domain ?? ''}` : '';
}

export function facetKey(facet: Facet, value: string, id: string): Buffer {
  const inverted = Buffer.from(id, 'hex').map((byte) => ~byte & 0xff);
  // Keys end at 1,978 bytes; a value is cut long before.
  return Buffer.concat([utf8(FACETS[facet] + value.slice(0, 400)), Buffer.of(0), inverted]);
}

/** The value in a facet's key. */
export function facetValue(key: Uint8Array): string {
  return Buffer.from(key.subarray(1, key.length - ID_BYTES - 1)).toString('utf8');
}

/** The article id in a facet's key. */
export function facetId(key: Uint8Array): string {
  const inverted = key.subarray(key.length - ID_BYTES).map((byte) => ~byte & 0xff);
  return Buffer.from(inverted).toString('hex');
}
