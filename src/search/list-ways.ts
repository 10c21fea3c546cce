import type { Archive, FacetRow } from '../archive/index.ts';
import { type DateRange, firstDay, inRange } from './date-range.ts';
import { headPasses, languagesLike, publishersLike, rangeOf, stretchesOf } from './filters.ts';
import { byAdded, byDate, merged, type Source, within } from './sequences.ts';
import type { Filters, Sort } from './types.ts';

/** Of so many values at most the rows are read side by side. */
const MOST_VALUES = 16;
/** Ways are told apart by as many documents: to count more takes longer than to read the longer way. */
const COUNTED = 20_000;
/** So many texts of other kinds are looked at one by one. */
const FEW_OTHERS = 20_000;

/** Where documents can be read from that pass some of the filters, and the filters that are left. */
export interface Way {
  rows: Iterable<FacetRow>;
  rest: Filters;
}

/** A way before it is gone. */
interface Stretches {
  sources: Source[];
  rest: Filters;
}

/** The ways to the documents that pass filters: along publishers, languages, days, or the time of taking in. */
export class Ways {
  readonly #archive: Archive;
  readonly #filters: Filters;
  readonly #range: DateRange | null;
  /** The values of the archive that the filters ask for; null where they ask for none. */
  readonly #publishers: readonly string[] | null;
  readonly #languages: readonly string[] | null;

  constructor(archive: Archive, filters: Filters) {
    this.#archive = archive;
    this.#filters = filters;
    this.#range = rangeOf(filters);
    this.#publishers = filters.publisher ? publishersLike(archive, filters.publisher) : null;
    this.#languages = filters.lang ? languagesLike(archive, filters.lang) : null;
  }

  /** The way with the fewest documents, where they are no more than `most`; null where to look for it is no gain. */
  few(most: number, sort: Sort): Way | null {
    const ways = this.#stretches();
    const { addedSince } = this.#filters;
    // One that stands in the order asked for is read as it stands.
    if (!addedSince && sort === 'published' && ways.length === 1) return null;
    const [best] = ways
      .map((way) => ({ way, size: this.#sizeOf(way, most) }))
      .sort((a, b) => a.size - b.size);
    const added = addedSince
      ? this.#archive.facetCount('added', { from: firstDay(addedSince) }, most)
      : most + 1;
    if (best && best.size <= Math.min(most, added)) return this.#along(best.way, false);
    return added <= most ? this.byAdded(false) : null;
  }

  byDate(reverse: boolean): Way {
    const ways = this.#stretches();
    const [first, second] = ways;
    if (!first) {
      return {
        rows: byDate(this.#archive, { facet: 'published' }, this.#range, reverse),
        rest: this.#filters,
      };
    }
    if (!second) return this.#along(first, reverse);
    const sizes = ways.map((way) => ({ way, size: this.#sizeOf(way, COUNTED) }));
    // Of equals the first: sorting is stable.
    return this.#along(sizes.sort((a, b) => a.size - b.size)[0]?.way ?? first, reverse);
  }

  byAdded(reverse: boolean): Way {
    const { addedSince, since: _, until: __, ...rest } = this.#filters;
    const rows = byAdded(this.#archive, addedSince ? firstDay(addedSince) : '', reverse);
    return { rows: inDays(rows, this.#range), rest };
  }

  /** By the names of publishers; those of one newest first, those without one last. */
  byPublisher(reverse: boolean): Way {
    const { publisher: _, since: __, until: ___, ...rest } = this.#filters;
    return { rows: this.#byPublisher(reverse), rest };
  }

  *#byPublisher(reverse: boolean): Generator<FacetRow> {
    const all = this.#publishers ?? this.#archive.facetValues('publisher', reverse);
    const values = this.#publishers && reverse ? [...this.#publishers].reverse() : all;
    const of = (value: string) => byDate(this.#archive, { facet: 'publisher', value }, this.#range, false);
    for (const value of values) if (value !== '') yield* of(value);
    if (!this.#publishers) yield* of('');
  }

  /** How many documents pass all filters, where that can be counted along one way; else null. */
  count(): number | null {
    const { allKinds, ...filters } = this.#filters;
    const { documents, others } = this.#archive.stats;
    if (Object.keys(filters).length === 0) return allKinds ? documents : documents - others;
    const texts = this.#countOne();
    if (texts === null || allKinds || others === 0) return texts;
    if (others > FEW_OTHERS) return null;
    return texts - this.#othersThatPass();
  }

  #countOne(): number | null {
    const [way, ...more] = this.#stretches();
    if (!way || more.length > 0) return null;
    const { allKinds: _, ...left } = way.rest;
    return Object.keys(left).length === 0 ? this.#sizeOf(way) : null;
  }

  #othersThatPass(): number {
    const [all, articles] = [this.#archive.live(true), this.#archive.live(false)];
    const passes = headPasses(this.#archive, { ...this.#filters, allKinds: true });
    let passing = 0;
    for (let doc = 0; doc < all.length; doc++) {
      if (all[doc] !== articles[doc] && passes(this.#archive.head(doc))) passing++;
    }
    return passing;
  }

  /** The ways on which documents stand by date. */
  #stretches(): Stretches[] {
    const { since: _, until: __, publisher, lang, ...others } = this.#filters;
    const [byPublisher, byLanguage] = [publisher ? { publisher } : {}, lang ? { lang } : {}];
    const ways: Stretches[] = [];
    if (this.#publishers && this.#publishers.length <= MOST_VALUES) {
      const sources = this.#publishers.map((value): Source => ({ facet: 'publisher', value }));
      ways.push({ sources, rest: { ...others, ...byLanguage } });
    }
    if (this.#languages && this.#languages.length <= MOST_VALUES) {
      const sources = this.#languages.map((value): Source => ({ facet: 'language', value }));
      ways.push({ sources, rest: { ...others, ...byPublisher } });
    }
    // What has a narrower way beside days has the days in it.
    if (this.#range && ways.length === 0) {
      ways.push({ sources: [{ facet: 'published' }], rest: { ...others, ...byPublisher, ...byLanguage } });
    }
    return ways;
  }

  #along({ sources, rest }: Stretches, reverse: boolean): Way {
    const sequences = sources.map((source) => byDate(this.#archive, source, this.#range, reverse));
    const [only] = sequences;
    return { rows: only && sequences.length === 1 ? only : merged(sequences, reverse), rest };
  }

  /** How many documents a way has; where they are more than `most`, any number above. */
  #sizeOf({ sources }: Stretches, most = Number.POSITIVE_INFINITY): number {
    let size = 0;
    for (const source of sources) {
      for (const stretch of this.#range ? stretchesOf(this.#range) : [{}]) {
        size += this.#archive.facetCount(source.facet, within(source, stretch), most);
        if (size > most) return most + 1;
      }
    }
    return size;
  }
}

/** The rows of a dated facet whose date is in a range. */
function* inDays(rows: Iterable<FacetRow>, range: DateRange | null): Generator<FacetRow> {
  for (const row of rows) if (!range || inRange(row.date, range)) yield row;
}
