import { sep } from 'node:path';
import picomatch from 'picomatch';
import type { Archive } from '../archive/index.ts';
import { type DateRange, firstDay, inRange, lastDay, parseDateRange } from './date-range.ts';
import { complement, type DocSet, docSet, intersect } from './doc-set.ts';
import type { FilterKey } from './query.ts';
import type { Filters } from './types.ts';

/** The documents that a filter in a query keeps. */
export function filterDocs(archive: Archive, key: FilterKey, value: string): DocSet {
  const size = archive.stats.next;
  switch (key) {
    case 'lang':
      return docSet(
        size,
        withValue(archive, 'language', (language) => isLanguage(language, value)),
      );
    case 'publisher':
      return docSet(
        size,
        withValue(archive, 'publisher', (publisher) => isPublisher(publisher, value)),
      );
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
  if (filters.since || filters.until) {
    const from = filters.since ? firstDay(filters.since) : null;
    const to = filters.until ? lastDay(filters.until) : null;
    keep(docSet(next, published(archive, { from, to })));
  }
  if (filters.addedSince) {
    const from = firstDay(filters.addedSince);
    keep(docSet(next, docsOf(archive.facet('added', { from }))));
  }
  if (filters.lang) keep(filterDocs(archive, 'lang', filters.lang));
  if (filters.publisher) keep(filterDocs(archive, 'publisher', filters.publisher));
  if (filters.file) keep(docSet(next, fromFiles(archive, filters.file)));
  if (!filters.allKinds && others > 0) keep(complement(docSet(next, archive.docsWith('kind', 'other'))));
  // Numbers of removed documents are not used again: a complement holds them, the archive does not.
  if (documents < next) keep(docSet(next, docsOf(archive.facet('kind'))));
  return set;
}

function* docsOf(rows: Iterable<{ doc: number }>): Generator<number> {
  for (const { doc } of rows) yield doc;
}

function* withValue(
  archive: Archive,
  facet: 'language' | 'publisher',
  accepts: (value: string) => boolean,
): Generator<number> {
  for (const value of archive.facetValues(facet)) {
    if (accepts(value)) yield* archive.docsWith(facet, value);
  }
}

/** `zh` asks for zh-Hant too. */
function isLanguage(language: string, asked: string): boolean {
  const [have, want] = [language.toLowerCase(), asked.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}

/** A publisher is named by its name, or by its domain or what that ends in. */
function isPublisher(publisher: string, asked: string): boolean {
  const want = asked.trim().toLowerCase();
  const [name, domain = ''] = publisher.split('\u0001');
  return want !== '' && (name === want || domain === want || domain.endsWith(`.${want}`));
}

function* published(archive: Archive, range: DateRange): Generator<number> {
  // A year stands before its months and days, so a partial date that the range begins in is read too.
  const bounds = { ...(range.from && { from: range.from.slice(0, 4) }), ...(range.to && { to: range.to }) };
  for (const { value, doc } of archive.facet('published', bounds)) {
    if (inRange(value === '' ? null : value, range)) yield doc;
  }
}

function* fromFiles(archive: Archive, glob: string): Generator<number> {
  // On Windows alone: elsewhere a backslash is part of a name, or keeps a character of the pattern from being special.
  const slashes = (path: string) => (sep === '\\' ? path.replaceAll(sep, '/') : path);
  // As in git: a glob without a slash is about the file's name, one with a slash inside may start at any folder.
  const pattern = slashes(glob);
  const anywhere = !pattern.includes('/') || /^(?:\/|[A-Za-z]:|\*\*)/.test(pattern);
  const options = { basename: !pattern.includes('/'), dot: true };
  const matches = picomatch(anywhere ? pattern : `**/${pattern.replace(/^\.\//, '')}`, options);
  for (const row of archive.sources()) {
    if (!matches(slashes(row.path))) continue;
    for (const id of row.ids) {
      const doc = archive.docOf(id);
      if (doc !== undefined) yield doc;
    }
  }
}
