import type { Archive, Facet, Head, Stretch } from '../archive/index.ts';
import { publishedKey, publisherKey } from '../archive/index.ts';
import { type DateRange, firstDay, inRange, lastDay, parseDateRange } from './date-range.ts';
import { type DocSet, docSet, intersect } from './doc-set.ts';
import { fileGlob } from './file-glob.ts';
import type { FilterKey } from './query.ts';
import type { Filters } from './types.ts';

/** The documents that a filter in a query keeps. */
export function filterDocs(archive: Archive, key: FilterKey, value: string): DocSet {
  const size = archive.stats.next;
  switch (key) {
    case 'lang':
      return docSet(size, withValues(archive, 'language', languagesLike(archive, value)));
    case 'publisher':
      return docSet(size, withValues(archive, 'publisher', publishersLike(archive, value)));
    case 'date':
      return docSet(size, published(archive, parseDateRange(value) ?? { from: null, to: null }));
  }
}

/** The documents that pass a command's filters; null when that is every document number. */
export function selectDocs(archive: Archive, filters: Filters): DocSet | null {
  const { documents, others, next } = archive.stats;
  let set: DocSet | null = null;
  const keep = (docs: DocSet) => {
    set = intersect(set, docs);
  };
  const range = rangeOf(filters);
  if (range) keep(docSet(next, published(archive, range)));
  if (filters.addedSince) {
    keep(docSet(next, docsOf(archive.facet('added', { from: firstDay(filters.addedSince) }))));
  }
  if (filters.lang) keep(filterDocs(archive, 'lang', filters.lang));
  if (filters.publisher) keep(filterDocs(archive, 'publisher', filters.publisher));
  if (filters.file) keep(docSet(next, fromFiles(archive, filters.file)));
  // Numbers of removed documents are not used again: a complement holds them, the archive does not.
  const all = filters.allKinds || others === 0;
  if (!all || documents < next) keep(archive.live(all));
  return set;
}

/** The same of one document, of which its head is read already. */
export function headPasses(archive: Archive, filters: Filters): (head: Head) => boolean {
  const range = rangeOf(filters);
  const added = filters.addedSince && firstDay(filters.addedSince);
  const matches = filters.file ? fileGlob(filters.file) : null;
  const { lang, publisher, allKinds } = filters;
  return (head) =>
    (allKinds || head.kind === 'article') &&
    (!range || inRange(publishedKey(head.published) || null, range)) &&
    (!added || head.added >= added) &&
    (!lang || isLanguage(head.language, lang)) &&
    (!publisher || isPublisher(publisherKey(head.publisher), publisher)) &&
    (!matches || (head.path !== null && matches(head.path)) || archive.sourcesOf(head.id).some(matches));
}

/** The days that are asked for; null for all, and for articles without a date. */
export function rangeOf({ since, until }: Filters): DateRange | null {
  if (!since && !until) return null;
  return { from: since ? firstDay(since) : null, to: until ? lastDay(until) : null };
}

/** The languages of the archive that an asked one stands for: `zh` asks for zh-Hant too. */
export function languagesLike(archive: Archive, asked: string): string[] {
  return [...archive.facetValues('language')].filter((language) => isLanguage(language, asked));
}

/** The publishers of the archive that are asked for by name, or by domain or what that ends in. */
export function publishersLike(archive: Archive, asked: string): string[] {
  return [...archive.facetValues('publisher')].filter((publisher) => isPublisher(publisher, asked));
}

function isLanguage(language: string, asked: string): boolean {
  const [have, want] = [language.toLowerCase(), asked.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}

function isPublisher(publisher: string, asked: string): boolean {
  const want = asked.trim().toLowerCase();
  const [name, domain = ''] = publisher.split('\u0001');
  return want !== '' && (name === want || domain === want || domain.endsWith(`.${want}`));
}

/**
 * The stretches of dates in which a range can be, in ascending order. A year stands before its months and days, so a
 * partial date that the range begins in is a stretch of its own.
 */
export function stretchesOf({ from, to }: DateRange): Pick<Stretch, 'date' | 'from' | 'to'>[] {
  const end = to === null ? {} : { to };
  if (from === null) return [{ from: '0', ...end }];
  return [{ date: from.slice(0, 4) }, { date: from.slice(0, 7) }, { from, ...end }];
}

function* docsOf(rows: Iterable<{ doc: number }>): Generator<number> {
  for (const { doc } of rows) yield doc;
}

function* withValues(archive: Archive, facet: Facet, values: readonly string[]): Generator<number> {
  for (const value of values) yield* docsOf(archive.facet(facet, { value }));
}

function* published(archive: Archive, range: DateRange): Generator<number> {
  for (const { date: value, ...bounds } of stretchesOf(range)) {
    const stretch = value === undefined ? bounds : { value };
    for (const row of archive.facet('published', stretch)) if (inRange(row.value, range)) yield row.doc;
  }
}

function* fromFiles(archive: Archive, glob: string): Generator<number> {
  const matches = fileGlob(glob);
  for (const row of archive.sources()) {
    if (!matches(row.path)) continue;
    for (const id of row.ids) {
      const doc = archive.docOf(id);
      if (doc !== undefined) yield doc;
    }
  }
}
