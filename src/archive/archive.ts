import type { Article, Block, Evidence } from '../article/types.ts';
import { Bodies, sourceOf } from './bodies.ts';
import { after, u32, utf8 } from './bytes.ts';
import type { CheckReport } from './check.ts';
import { DamageError } from './errors.ts';
import {
  countRows,
  type Facet,
  type FacetRow,
  type FacetValues,
  facetRows,
  facetValues,
  hasMore,
  type Stretch,
} from './facets.ts';
import { type ArchiveStats, emptyStats, type Meta, type StoredBody } from './layout.ts';
import { type LiveKind, liveDocuments, liveKinds } from './live.ts';
import { getLong } from './long-rows.ts';
import { decodeRecord, decodeSource, facetsOf, type RecordRow } from './rows.ts';
import { sourceKey } from './source-key.ts';
import type { Store, Table } from './store.ts';
import { TermIndex } from './term-index.ts';
import type { Head, SourceRow } from './types.ts';
import { readMeta } from './version.ts';
import { decodeWords, type WordNumbers } from './words.ts';

export interface ArchiveInfo {
  dir: string;
  articles: number;
  others: number;
  /** Words of all bodies. */
  words: number;
  /** Size of the data file. */
  bytes: number;
  schema: number;
  analyser: string;
  roots: string[];
  files: number;
  /** Articles whose every source file is gone. */
  gone: number;
}

/** An archive open for reading: one consistent state from open to close, whatever a writer does meanwhile. */
export class Archive {
  readonly dir: string;
  readonly terms: TermIndex;
  protected readonly store: Store;
  readonly #bodies: Bodies;

  /** Use openArchive. */
  constructor(store: Store) {
    this.store = store;
    this.dir = store.dir;
    this.terms = new TermIndex(store);
    this.#bodies = new Bodies(store.tables.bodies);
  }

  get stats(): ArchiveStats {
    return readJson<ArchiveStats>(this.store.tables.system, 'stats') ?? emptyStats();
  }

  /** The files and folders that were ingested, which `ingest` without paths reads again. */
  get roots(): string[] {
    return readJson<string[]>(this.store.tables.system, 'roots') ?? [];
  }

  docOf(id: string): number | undefined {
    return this.store.tables.ids.get(Buffer.from(id, 'hex'))?.readUInt32BE(0);
  }

  /** Ids that start with `prefix` (hex digits), ascending, at most `limit`. */
  resolve(prefix: string, limit = 10): string[] {
    if (!/^[0-9a-f]{1,16}$/.test(prefix)) return [];
    const start = Buffer.from(prefix.padEnd(16, '0'), 'hex');
    const ids: string[] = [];
    for (const key of this.store.tables.ids.keys({ start })) {
      const id = key.toString('hex');
      if (!id.startsWith(prefix) || ids.length === limit) break;
      ids.push(id);
    }
    return ids;
  }

  /** What a list shows of a document. Throws DamageError where it is missing. */
  head(doc: number): Head {
    return this.record(doc).head;
  }

  /** The same, and the hash of the normalised words of its body. */
  record(doc: number): RecordRow {
    return decodeRecord(this.#row(this.store.tables.records, doc));
  }

  /** The whole record, with blocks. */
  article(doc: number): Article {
    const body = this.#body(doc);
    const { text, blocks, paragraphs, source: _, schema, ...fields } = body;
    const { head, bodyHash } = this.record(doc);
    let from = 0;
    const cut = blocks.map(([type, length]): Block => {
      const block = { type, from, to: from + length, text: text.slice(from, from + length) };
      from += length;
      return block;
    });
    const whole = paragraphs.map((paragraph) =>
      typeof paragraph === 'string' ? paragraph : (cut[paragraph]?.text.trim() ?? ''),
    );
    const derived = { lead: whole[0] ?? null, paragraphs: whole };
    const { kind, title, titleFrom, language, published, publishedFrom, dateline, ...rest } = fields;
    const { byline, agencies, publisher, url, captions, words } = rest;
    return {
      schema,
      id: head.id,
      kind,
      title,
      titleFrom,
      language,
      published,
      publishedFrom,
      dateline,
      byline,
      agencies,
      publisher,
      url,
      ...derived,
      captions,
      words,
      duplicateOf: this.#firstTwin(bodyHash, head.id),
      source: sourceOf(body),
      blocks: cut,
    };
  }

  /** The source text. */
  text(doc: number): string {
    return this.#body(doc).text;
  }

  /** What was known of it besides the text and the path. */
  evidence(doc: number): Evidence {
    return this.#body(doc).evidence ?? {};
  }

  words(doc: number): WordNumbers {
    return decodeWords(this.packedWords(doc));
  }

  /** The words of a document as they are stored, for scanners (`wordScanner`, `phraseScanner`). */
  packedWords(doc: number): Uint8Array {
    const { words } = this.store.tables;
    const row = getLong(words, u32(doc));
    if (!row) throw missing(doc, words);
    return row;
  }

  /** The articles in a stretch of a facet, in the order of its rows. */
  facet(facet: Facet, stretch: Stretch = {}): Generator<FacetRow> {
    return facetRows(this.store.tables.facets, facet, stretch);
  }

  /** What a document is found by in each facet. */
  facetsOf(doc: number): FacetValues {
    return facetsOf(this.record(doc));
  }

  /** How many articles a stretch of a facet has; where they are more than `most`, no more than one above are counted. */
  facetCount(facet: Facet, stretch: Stretch, most = Number.POSITIVE_INFINITY): number {
    const { facets } = this.store.tables;
    if (Number.isFinite(most) && hasMore(facets, facet, stretch, most)) return most + 1;
    return countRows(facets, facet, stretch);
  }

  /** The distinct values of a facet by their bytes, or backwards. */
  facetValues(facet: Facet, reverse = false): Generator<string> {
    return facetValues(this.store.tables.facets, facet, reverse);
  }

  /** One byte a document number: 1 for the articles that are there, and with `others` for all texts that are. */
  live(others: boolean): Uint8Array {
    return liveDocuments(this.store.tables.live, this.stats.next, others);
  }

  /** Says what documents are, null for one that is not there; of the state that it is asked for in. */
  kinds(): (doc: number) => LiveKind {
    return liveKinds(this.store.tables.live);
  }

  source(path: string): SourceRow | undefined {
    const key = sourceKey(path);
    const value = this.store.tables.sources.get(key);
    return value && decodeSource(key, value);
  }

  /** The rows of all files, sorted bytewise by path; with `after`, those that come after this path. */
  *sources(after = ''): Generator<SourceRow> {
    const bounds = after === '' ? {} : { start: Buffer.concat([sourceKey(after), Buffer.of(0)]) };
    for (const { key, value } of this.store.tables.sources.range(bounds)) yield decodeSource(key, value);
  }

  /** Paths of the files that an article came from. */
  sourcesOf(id: string): string[] {
    const start = Buffer.from(id, 'hex');
    const paths: string[] = [];
    for (const { key, value } of this.store.tables.origins.range({ start, end: after(start) })) {
      paths.push((value.length > 0 ? value : key.subarray(start.length)).toString('utf8'));
    }
    return paths;
  }

  info(): ArchiveInfo {
    const { documents, others, words } = this.stats;
    const { schema, analyser } = readMeta(this.store.tables.system) as Meta;
    let files = 0;
    const seen = new Map<string, boolean>();
    for (const row of this.sources()) {
      files++;
      for (const id of row.ids) seen.set(id, (seen.get(id) ?? true) && row.gone);
    }
    // One that came by a stream, besides a file, has no file to be gone.
    const gone = [...seen].filter(
      ([id, all]) => all && this.head(this.docOf(id) as number).path !== null,
    ).length;
    const { dir, roots } = this;
    const { bytes } = this.store;
    return { dir, articles: documents - others, others, words, bytes, schema, analyser, roots, files, gone };
  }

  /** Reads everything and holds its parts against each other. */
  async check(): Promise<CheckReport> {
    return (await import('./check.ts')).checkStore(this, this.store);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** Forgets what it keeps of what it has read: for a writer, after it has written. */
  protected forget(): void {
    this.terms.forget();
    this.#bodies.forget();
  }

  #body(doc: number): StoredBody {
    const body = this.#bodies.get(doc);
    if (!body) throw missing(doc, this.store.tables.bodies);
    return body;
  }

  #row(table: Table, doc: number): Buffer {
    const row = table.get(u32(doc));
    if (!row) throw missing(doc, table);
    return row;
  }

  #firstTwin(bodyHash: string | null, id: string): string | null {
    if (bodyHash === null) return null;
    const [first] = this.facet('body', { value: bodyHash, reverse: true });
    return first && first.id !== id ? first.id : null;
  }
}

function missing(doc: number, table: Table): DamageError {
  return new DamageError(`the archive is damaged: document ${doc} is missing from ${table.name}`);
}

function readJson<T>(table: Table, key: string): T | undefined {
  const value = table.get(utf8(key));
  return value && (JSON.parse(value.toString('utf8')) as T);
}
