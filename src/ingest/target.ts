import type { Archive, Entry, Head, SourceRow, Writer } from '../archive/index.ts';
import type { Parcel, ParcelArticle } from '../archive/parcel.ts';
import { PendingSources } from '../archive/pending-sources.ts';
import type { Article, Evidence } from '../article/types.ts';
import { compareBytes } from './paths.ts';

/** What ingest needs of the archive that it fills. */
export type Target = Pick<
  Writer,
  | 'roots'
  | 'setRoots'
  | 'docOf'
  | 'head'
  | 'article'
  | 'text'
  | 'evidence'
  | 'has'
  | 'add'
  | 'addFrom'
  | 'remove'
  | 'source'
  | 'sources'
  | 'sourcesOf'
  | 'putSource'
  | 'removeSource'
  | 'full'
  | 'commit'
  | 'commitBatch'
  | 'close'
  | 'finish'
>;

/** The file that the record of an article names, as of the last commit; null for one that came by a stream. */
export function pathOf(id: string, target: Target): string | null {
  const doc = target.docOf(id);
  return doc === undefined ? null : target.head(doc).path;
}

/** A source has an article no more. */
export function forget(id: string, path: string, target: Target): void {
  const row = target.source(path);
  if (row) target.putSource({ ...row, ids: row.ids.filter((other) => other !== id) });
}

/** Stands before an archive (null: one that is not there yet), answers as if it were filled, and writes nothing. */
export class DryRun implements Target {
  readonly full = false;
  readonly #archive: Archive | null;
  readonly #articles = new Map<string, boolean>();
  readonly #rows: PendingSources;
  #roots: readonly string[] | null = null;

  constructor(archive: Archive | null) {
    this.#archive = archive;
    this.#rows = new PendingSources({
      storedSource: (path) => archive?.source(path),
      storedSourcesOf: (id) => archive?.sourcesOf(id) ?? [],
    });
  }

  get roots(): string[] {
    return [...(this.#roots ?? this.#archive?.roots ?? [])];
  }

  setRoots(roots: readonly string[]): void {
    this.#roots = roots;
  }

  docOf(id: string): number | undefined {
    return this.#archive?.docOf(id);
  }

  head(doc: number): Head {
    return this.#stored(doc).head(doc);
  }

  article(doc: number): Article {
    return this.#stored(doc).article(doc);
  }

  text(doc: number): string {
    return this.#stored(doc).text(doc);
  }

  evidence(doc: number): Evidence {
    return this.#stored(doc).evidence(doc);
  }

  has(id: string): boolean {
    return this.#articles.get(id) ?? this.#archive?.docOf(id) !== undefined;
  }

  add({ article: { id } }: Entry): boolean {
    return this.#add(id);
  }

  addFrom(parcel: Parcel, place: number): boolean {
    return this.#add((parcel.articles[place] as ParcelArticle).head.id);
  }

  remove(id: string): boolean {
    const isThere = this.has(id);
    this.#articles.set(id, false);
    return isThere;
  }

  source(path: string): SourceRow | undefined {
    return this.#rows.get(path);
  }

  sourcesOf(id: string): string[] {
    return this.#rows.of(id);
  }

  *sources(after = ''): Generator<SourceRow> {
    const { changes } = this.#rows;
    const added: SourceRow[] = [];
    for (const row of changes.values()) {
      if (row && compareBytes(row.path, after) > 0 && !this.#archive?.source(row.path)) added.push(row);
    }
    added.sort((a, b) => compareBytes(b.path, a.path));
    for (const row of this.#archive?.sources(after) ?? []) {
      while (compareBytes(added.at(-1)?.path ?? row.path, row.path) < 0) yield added.pop() as SourceRow;
      const changed = changes.get(row.path);
      if (changed !== null) yield changed ?? row;
    }
    yield* added.reverse();
  }

  putSource(row: SourceRow): void {
    this.#rows.put(row);
  }

  removeSource(path: string): void {
    this.#rows.remove(path);
  }

  commit(): void {}

  async commitBatch(): Promise<void> {}

  finish(): Promise<void> {
    return this.close();
  }

  async close(): Promise<void> {
    await this.#archive?.close();
  }

  #add(id: string): boolean {
    const isNew = !this.has(id);
    this.#articles.set(id, true);
    return isNew;
  }

  #stored(doc: number): Archive {
    if (!this.#archive) throw new RangeError(`there is no document ${doc}`);
    return this.#archive;
  }
}
