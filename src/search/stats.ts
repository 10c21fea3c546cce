import type { Archive, Facet } from '../archive/index.ts';
import { ask, having, type MatchingOptions } from './asked.ts';
import { count, type DocSet } from './doc-set.ts';
import { selectDocs } from './filters.ts';
import { parseQuery } from './query.ts';
import type { StatsKey } from './stats-keys.ts';
import { type TellingWord, tellingWords } from './telling.ts';
import { withoutEmpty } from './words.ts';

/** How many articles have a value; null: those of which it is not known. */
export interface Count {
  key: string | null;
  articles: number;
}

export interface Stats {
  /** Articles that match and pass the filters. */
  articles: number;
  /** By publication date, ascending, those without one last; a period without an article is left out. */
  day: Count[];
  month: Count[];
  year: Count[];
  /** Most articles first. */
  publisher: Count[];
  language: Count[];
  /** What the articles have more of than the archive, the most telling first. */
  word: TellingWord[];
  /** Remarks for stderr, as of a search. */
  notices: string[];
}

export interface StatsOptions extends MatchingOptions {
  /** What to count by; the rest stays empty. */
  by: readonly StatsKey[];
}

/** Counts the articles that match a query (null: all) and pass the filters. */
export function stats(archive: Archive, query: string | null, options: StatsOptions): Stats {
  const { docs, notices, stems } = select(archive, query, options);
  const total = docs ? count(docs) : archive.stats.documents;
  const by = new Set(options.by);
  const periods =
    by.has('day') || by.has('month') || by.has('year') ? daysOf(archive, docs) : new Map<string, number>();
  const period = (key: StatsKey, length: number) => (by.has(key) ? shortened(periods, length) : []);
  return {
    articles: total,
    day: period('day', 10),
    month: period('month', 7),
    year: period('year', 4),
    publisher: by.has('publisher') ? valuesOf(archive, 'publisher', docs, publisherName) : [],
    language: by.has('language') ? valuesOf(archive, 'language', docs, (value) => value) : [],
    word: by.has('word') ? tellingWords(archive, docs, total, stems) : [],
    notices,
  };
}

function select(
  archive: Archive,
  text: string | null,
  options: MatchingOptions,
): { docs: DocSet | null; notices: string[]; stems: ReadonlySet<string> } {
  if (text === null) return { docs: selectDocs(archive, options), notices: [], stems: new Set() };
  const query = withoutEmpty(parseQuery(text));
  if (!query) return { docs: new Uint8Array(archive.stats.next), notices: [], stems: new Set() };
  const asked = ask(archive, query, options);
  const docs = having(asked);
  const stems = new Set<string>();
  for (const { terms } of asked.compiled.words) {
    for (const expansions of terms.values()) for (const { stem } of expansions) stems.add(stem);
  }
  return { docs, notices: asked.matcher.understanding.notices, stems };
}

/** Fewer documents than this are asked one by one; for more, the list of all is gone through. */
const FEW = 2_000;

/** The dates of the articles, each with how many have it, ascending; the empty one first. */
function daysOf(archive: Archive, docs: DocSet | null): Map<string, number> {
  const days = new Map<string, number>();
  const add = (date: string) => {
    const day = date.slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
  };
  for (const { doc, value } of rowsOf(archive, 'published', docs)) if (!docs || docs[doc] === 1) add(value);
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same by the first characters of the dates; one that does not say so much is not known. */
function shortened(days: ReadonlyMap<string, number>, length: number): Count[] {
  const counts = new Map<string | null, number>();
  for (const [day, articles] of days) {
    const key = day.length >= length ? day.slice(0, length) : null;
    counts.set(key, (counts.get(key) ?? 0) + articles);
  }
  const known = [...counts].filter(([key]) => key !== null);
  const unknown = counts.get(null);
  const all = unknown === undefined ? known : [...known, [null, unknown] as const];
  return all.map(([key, articles]) => ({ key, articles }));
}

/** The values of a facet, most articles first, the unknown one last; `nameOf` makes a value fit to print of an article that has it. */
function valuesOf(
  archive: Archive,
  facet: Facet,
  docs: DocSet | null,
  nameOf: (value: string, archive: Archive, doc: number) => string,
): Count[] {
  const counts = new Map<string, { doc: number; articles: number }>();
  for (const { doc, value } of rowsOf(archive, facet, docs)) {
    if (docs && docs[doc] !== 1) continue;
    const found = counts.get(value);
    if (found) found.articles++;
    else counts.set(value, { doc, articles: 1 });
  }
  // Publishers are told apart by name and address, and printed by name.
  const named = new Map<string | null, number>();
  for (const [value, { doc, articles }] of counts) {
    const key = nameOf(value, archive, doc) || null;
    named.set(key, (named.get(key) ?? 0) + articles);
  }
  return [...named]
    .map(([key, articles]) => ({ key, articles }))
    .sort(
      (a, b) => Number(a.key === null) - Number(b.key === null) || b.articles - a.articles || compare(a, b),
    );
}

const compare = ({ key: a }: Count, { key: b }: Count): number => ((a ?? '') < (b ?? '') ? -1 : 1);

/** Compared in lower case; printed as the article has it. */
function publisherName(_: string, archive: Archive, doc: number): string {
  const { publisher } = archive.head(doc);
  return publisher?.name ?? publisher?.domain ?? '';
}

/** The rows of a facet in which the documents can be. */
function* rowsOf(
  archive: Archive,
  facet: Facet,
  docs: DocSet | null,
): Generator<{ doc: number; value: string }> {
  if (!docs || count(docs) > FEW) {
    yield* archive.facet(facet);
    return;
  }
  for (let doc = docs.indexOf(1); doc >= 0; doc = docs.indexOf(1, doc + 1)) {
    yield { doc, value: archive.facetsOf(doc)[facet] ?? '' };
  }
}
