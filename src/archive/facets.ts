import type { Publisher } from '../article/types.ts';
import { after, utf8 } from './bytes.ts';
import type { Table } from './store.ts';

/**
 * The facets table, by which lists are filtered and sorted. A key is a letter, the value, a zero byte, in dated facets
 * the publication date and a zero byte, and the article's id inverted; the value is the document number. So the rows of
 * a value stand by date, and read backwards they come newest first, undated last, equal ones in ascending order of ids.
 */
export const FACETS = {
  published: 'd',
  added: 'a',
  language: 'l',
  publisher: 'p',
  body: 'b',
} as const;
export type Facet = keyof typeof FACETS;

const DATED: ReadonlySet<Facet> = new Set(['added', 'language', 'publisher']);
const ID_BYTES = 8;
/** Keys end at 1,978 bytes; in UTF-16 code units. */
const LONGEST = 400;

/** What an article is found and sorted by: a date without a year sorts as none, below all dates. */
export interface FacetValues {
  published: string;
  added: string;
  language: string;
  publisher: string;
  /** Hash of the body's normalised words, by which duplicates are told; null for an empty body, which is nobody's twin. */
  body: string | null;
}

export function publishedKey(published: string | null): string {
  return published === null || published.startsWith('X') ? '' : published;
}

/** Name and domain in lower case, either of which may be asked for. */
export function publisherKey(publisher: Publisher | null): string {
  return publisher
    ? `${(publisher.name ?? '').toLowerCase()}\u0001${publisher.domain ?? ''}`.slice(0, LONGEST)
    : '';
}

/** The keys of all facets of an article. */
export function facetKeys(values: FacetValues, id: string): Buffer[] {
  return (Object.keys(FACETS) as Facet[]).flatMap((facet) => {
    const value = values[facet];
    return value === null ? [] : [facetKey(facet, value, values.published, id)];
  });
}

/** `published` is the article's date, which only dated facets have beside their value. */
export function facetKey(facet: Facet, value: string, published: string, id: string): Buffer {
  const inverted = Buffer.from(id, 'hex').map((byte) => ~byte & 0xff);
  const parts = DATED.has(facet) ? [plain(value), plain(published)] : [plain(value)];
  return Buffer.concat([utf8(`${FACETS[facet]}${parts.join('\0')}\0`), inverted]);
}

/** A zero byte ends a value, so that none can stand in it. */
function plain(value: string): string {
  return value.slice(0, LONGEST).replaceAll('\0', ' ');
}

/** A row of the facets table. */
export class FacetRow {
  readonly doc: number;
  readonly #key: Buffer;

  constructor(key: Buffer, doc: number) {
    this.#key = key;
    this.doc = doc;
  }

  get value(): string {
    return this.#key.toString('utf8', 1, this.#key.indexOf(0));
  }

  /** The publication date beside the value of a dated facet. */
  get date(): string {
    return this.#key.toString('utf8', this.#key.indexOf(0) + 1, this.#key.length - ID_BYTES - 1);
  }

  get id(): string {
    const inverted = this.#key.subarray(this.#key.length - ID_BYTES).map((byte) => ~byte & 0xff);
    return Buffer.from(inverted).toString('hex');
  }
}

/** A stretch of a facet: all of it, or one value's rows, or in a dated facet those of one date of a value. */
export interface Stretch {
  value?: string;
  date?: string;
  /** Bounds, both included, of the first of value and date that is not given; a longer text that begins with `to` is in. */
  from?: string;
  to?: string;
  /** Bound of the same: what comes after all rows that have just this text. */
  beyond?: string;
  reverse?: boolean;
}

/** The rows of a stretch in the order of their keys, or backwards. */
export function* facetRows(facets: Table, facet: Facet, stretch: Stretch): Generator<FacetRow> {
  for (const { key, value } of facets.range(boundsOf(facet, stretch))) {
    yield new FacetRow(key, value.readUInt32BE(0));
  }
}

/** How many rows a stretch has. */
export function countRows(facets: Table, facet: Facet, stretch: Stretch): number {
  return facets.count(boundsOf(facet, stretch));
}

/** Whether a stretch has more rows than `rows`; no more of them are passed over. */
export function hasMore(facets: Table, facet: Facet, stretch: Stretch, rows: number): boolean {
  for (const _ of facets.keys({ ...boundsOf(facet, stretch), offset: rows, limit: 1 })) return true;
  return false;
}

/** The distinct values of a facet, ascending by their bytes or descending; one seek for each. */
export function* facetValues(facets: Table, facet: Facet, reverse = false): Generator<string> {
  let bounds = boundsOf(facet, { reverse });
  for (;;) {
    const [key] = facets.keys({ ...bounds, limit: 1 });
    if (!key) return;
    const { value } = new FacetRow(key, 0);
    yield value;
    const past = utf8(`${FACETS[facet]}${value}${reverse ? '\0' : '\u0001'}`);
    bounds = { ...bounds, start: past };
  }
}

function boundsOf(facet: Facet, { value, date, from = '', to = '', beyond, reverse = false }: Stretch) {
  const given = [value, date].filter((part) => part !== undefined);
  const prefix = FACETS[facet] + given.map((part) => `${plain(part)}\0`).join('');
  const low = utf8(beyond === undefined ? prefix + from : `${prefix}${beyond}\u0001`);
  // Ids may be any bytes: what ends in a zero byte is followed by the same that ends in a one.
  const whole = given.length > 0 && to === '';
  const high = whole ? utf8(`${prefix.slice(0, -1)}\u0001`) : after(utf8(prefix + to));
  return reverse ? { start: high, end: low, reverse } : { start: low, end: high };
}
