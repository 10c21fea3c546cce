import type { Head } from '../archive/types.ts';
import type { Article, Caption, Publisher } from '../article/types.ts';
import type { Column } from '../render/printer.ts';
import { plain } from '../render/values.ts';
import type { Match, Snippet } from '../search/types.ts';

/** What a row of `list`, `search` or `show` is made from. */
export interface RowSource {
  head: Head;
  /** The whole record; only there when a field of the answer asks for it. */
  article: Article | null;
  /** Only for results of `search`. */
  hit: { score: number; matches: Match[]; snippet: Snippet } | null;
}

/** What must be read for a field: the head of a list, the whole record, or the search itself. */
export type Needs = 'head' | 'article' | 'hit';

export interface Field {
  name: string;
  needs: Needs;
  get(row: RowSource): unknown;
  /** Its value in words; `plain` if not said. */
  text?(value: unknown): string;
  brief?(value: unknown): string;
  label?: string;
}

const publisherText = (value: unknown): string => {
  const publisher = value as Publisher | null;
  return publisher?.name ?? publisher?.domain ?? '';
};

function fromHead(name: string, get: (head: Head) => unknown, text?: (value: unknown) => string): Field {
  return { name, needs: 'head', get: ({ head }) => get(head), ...(text && { text }) };
}

function fromArticle<T>(name: string, get: (article: Article) => T, text?: (value: T) => string): Field {
  return {
    name,
    needs: 'article',
    get: ({ article }) => (article ? get(article) : null),
    ...(text && { text: (value: unknown) => text(value as T) }),
  };
}

function fromHit<T>(
  name: string,
  get: (hit: NonNullable<RowSource['hit']>) => T,
  text?: (value: T) => string,
): Field {
  return {
    name,
    needs: 'hit',
    get: ({ hit }) => (hit ? get(hit) : null),
    ...(text && { text: (value: unknown) => text(value as T) }),
  };
}

/** The record's keys, in the order of the schema. */
const RECORD: readonly Field[] = [
  fromArticle('schema', (article) => article.schema),
  fromHead('id', (head) => head.id),
  fromHead('kind', (head) => head.kind),
  fromHead('title', (head) => head.title),
  fromArticle('titleFrom', (article) => article.titleFrom),
  { ...fromHead('language', (head) => head.language), label: 'lang' },
  // Lists on a terminal show the day alone.
  { ...fromHead('published', (head) => head.published), brief: (value) => plain(value).replace(/T.*/, '') },
  fromArticle('publishedFrom', (article) => article.publishedFrom),
  fromArticle('dateline', (article) => article.dateline),
  fromArticle('byline', (article) => article.byline),
  fromArticle('agencies', (article) => article.agencies),
  fromHead('publisher', (head) => head.publisher, publisherText),
  fromArticle('url', (article) => article.url),
  fromArticle('lead', (article) => article.lead),
  fromArticle('paragraphs', (article) => article.paragraphs),
  fromArticle('captions', (article) => article.captions, captionsText),
  fromHead('words', (head) => head.words),
  fromArticle('duplicateOf', (article) => article.duplicateOf),
  fromArticle(
    'source',
    (article) => article.source,
    (source) => source?.path ?? '',
  ),
  fromArticle('blocks', (article) => article.blocks),
];

/** Parts of the record's objects, for `--fields`. */
const PARTS: readonly Field[] = [
  fromHead('publisher.name', (head) => head.publisher?.name ?? null),
  fromHead('publisher.domain', (head) => head.publisher?.domain ?? null),
  fromHead('source.path', (head) => head.path),
  fromArticle('source.format', (article) => article.source.format),
  fromArticle('source.bytes', (article) => article.source.bytes),
  fromArticle('source.sha256', (article) => article.source.sha256),
  fromArticle('source.encoding', (article) => article.source.encoding),
  fromArticle('source.line', (article) => article.source.line),
  fromHead('source.ingested', (head) => head.added),
];

const HIT: readonly Field[] = [
  fromHit('score', (hit) => hit.score),
  fromHit(
    'snippet',
    (hit) => hit.snippet.text,
    (text) => text ?? '',
  ),
  fromHit('matches', (hit) => hit.matches, matchesText),
];

function captionsText(captions: readonly Caption[] | null): string {
  return plain(captions?.map(({ text, credit }) => (credit ? `${text} (${credit})` : text)) ?? []);
}

function matchesText(matches: readonly Match[] | null): string {
  return plain(matches?.map(({ word, term, how }) => `${word} = ${term} (${how})`) ?? []);
}

export type Answer = 'list' | 'search' | 'show';

/** The fields that an answer can print. */
export function fieldsOf(answer: Answer): readonly Field[] {
  return answer === 'search' ? [...RECORD, ...PARTS, ...HIT] : [...RECORD, ...PARTS];
}

const IN_LINES = ['id', 'published', 'language', 'publisher', 'title'];
const LONG = new Set(['paragraphs', 'captions', 'blocks']);

/** The fields printed when none were named: records in structured formats, the columns of a list in the others. */
export function defaultFields(answer: Answer, format: string): readonly string[] {
  const record = RECORD.map((field) => field.name);
  if (format === 'json' || format === 'jsonl') {
    if (answer === 'show') return record.filter((name) => name !== 'blocks');
    const short = record.filter((name) => !LONG.has(name));
    return answer === 'search' ? [...short, ...HIT.map((field) => field.name)] : short;
  }
  if (format === 'ids') return ['id'];
  // A person reads the order of the results; the score is for programs.
  return answer === 'search' && format !== 'table' ? ['score', ...IN_LINES] : IN_LINES;
}

/** A field as a printer's column. */
export function columnOf({ name, text, brief, label }: Field): Column {
  return { name, text: text ?? plain, ...(brief && { brief }), ...(label && { label }) };
}
