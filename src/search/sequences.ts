import type { Archive, Facet, FacetRow, Stretch } from '../archive/index.ts';
import { type DateRange, inRange } from './date-range.ts';
import { stretchesOf } from './filters.ts';

/** Articles in the orders in which the archive's facets hold them, read as they are asked for. */

/** Whose articles: those of one value of a dated facet, or all. */
export type Source = { facet: 'published' } | { facet: 'language' | 'publisher' | 'added'; value: string };

/** Newest first or with `reverse` oldest first, undated last, equal ones by id; only those in a range of days, where one is given. */
export function* byDate(
  archive: Archive,
  source: Source,
  range: DateRange | null,
  reverse: boolean,
): Generator<FacetRow> {
  const stretches = range ? stretchesOf(range) : [{ from: '0' }];
  if (!reverse) stretches.reverse();
  for (const stretch of stretches) {
    for (const row of stretchByDate(archive, source, stretch, reverse)) {
      if (!range || inRange(dateIn(source, row), range)) yield row;
    }
  }
  if (!range) yield* archive.facet(source.facet, { ...within(source, { date: '' }), reverse: true });
}

function stretchByDate(archive: Archive, source: Source, stretch: Stretch, reverse: boolean) {
  if (!reverse || stretch.date !== undefined) {
    return archive.facet(source.facet, { ...within(source, stretch), reverse: true });
  }
  const exact = (date: string) => within(source, { date });
  return ascending(archive, source.facet, within(source, stretch), (row) => dateIn(source, row), exact);
}

/** By the time of taking in, the last first or with `reverse` the first; equal ones newest first, then by id. */
export function byAdded(archive: Archive, from: string, reverse: boolean): Iterable<FacetRow> {
  if (!reverse) return archive.facet('added', { from, reverse: true });
  return ascending(
    archive,
    'added',
    { from },
    (row) => row.value,
    (value) => ({ value }),
  );
}

/** Several sequences by date as one. */
export function* merged(sequences: Iterable<FacetRow>[], reverse: boolean): Generator<FacetRow> {
  const heads = sequences.flatMap((rows) => {
    const rest = rows[Symbol.iterator]();
    const first = rest.next();
    return first.done ? [] : [{ ...placeOf(first.value), rest }];
  });
  while (heads.length > 0) {
    const first = heads.reduce((best, head) => (isBefore(head, best, reverse) ? head : best));
    yield first.row;
    const next = first.rest.next();
    if (next.done) heads.splice(heads.indexOf(first), 1);
    else Object.assign(first, placeOf(next.value));
  }
}

interface Place {
  row: FacetRow;
  date: string;
  id: string;
}

const placeOf = (row: FacetRow): Place => ({ row, date: row.date, id: row.id });

function isBefore(a: Place, b: Place, reverse: boolean): boolean {
  if (a.date === b.date) return a.id < b.id;
  if (a.date === '' || b.date === '') return b.date === '';
  return reverse ? a.date < b.date : a.date > b.date;
}

/** So many rows are held at most; more that are equal are read again. */
const HELD = 500;

/**
 * A stretch forwards, but the rows that are equal in `textOf` backwards, as they stand newest first or by ascending ids
 * then. `exact` gives the stretch of the rows of one text.
 */
function* ascending(
  archive: Archive,
  facet: Facet,
  whole: Stretch,
  textOf: (row: FacetRow) => string,
  exact: (text: string) => Stretch,
): Generator<FacetRow> {
  let stretch: Stretch | null = whole;
  while (stretch) {
    let held: FacetRow[] = [];
    let text: string | null = null;
    let tooMany = false;
    for (const row of archive.facet(facet, stretch)) {
      const next = textOf(row);
      if (next !== text) {
        yield* held.reverse();
        held = [];
        text = next;
      }
      held.push(row);
      tooMany = held.length > HELD;
      if (tooMany) break;
    }
    if (tooMany && text !== null) yield* archive.facet(facet, { ...exact(text), reverse: true });
    else yield* held.reverse();
    stretch = tooMany && text !== null ? { ...whole, beyond: text } : null;
  }
}

/** A stretch of dates in the rows of a source. */
export function within(source: Source, { date, ...bounds }: Stretch): Stretch {
  if (source.facet === 'published') return date === undefined ? bounds : { value: date };
  return { value: source.value, ...(date !== undefined && { date }), ...bounds };
}

function dateIn({ facet }: Source, row: FacetRow): string {
  return facet === 'published' ? row.value : row.date;
}
