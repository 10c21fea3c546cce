import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { utf8 } from './bytes.ts';
import { DATA_FILE, newestStore } from './generation.ts';
import { type ArchiveStats, type Meta, SCHEMA_VERSION } from './layout.ts';
import { FORMATS, type Format, type KeptText } from './older.ts';
import { PageFile } from './page-file.ts';
import { PageWalk, type StoredRow } from './page-walk.ts';
import { noArchive } from './store.ts';
import { unseal } from './table.ts';
import type { SourceRow } from './types.ts';
import { newerSchema } from './version.ts';

export interface KeptArticle extends KeptText {
  id: string;
}

interface SalvagedRow {
  key: Buffer;
  /** Null for one that is damaged. */
  value: Buffer | null;
}

/**
 * What is not derived, read from the store of an archive of any schema, whole or damaged, without LMDB: a bad value or page
 * costs what is in it and nothing else.
 */
export class Salvage {
  readonly bytes: number;
  /** Number of articles that the store says it has; null where that cannot be read. */
  readonly expected: number | null;
  readonly roots: string[];
  readonly #file: PageFile;
  readonly #format: Format;
  readonly #onLoss: (what: string) => void;
  readonly #taken = new DocSet();

  /**
   * `onLoss` is told of what cannot be read any more, a sentence each. Throws NoArchiveError where there is no store,
   * DamageError where nothing can be found in it, VersionError for a schema newer than this version of news.
   */
  constructor(dir: string, onLoss: (what: string) => void) {
    this.#onLoss = onLoss;
    try {
      this.#file = new PageFile(join(dir, newestStore(dir) ?? '', DATA_FILE));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noArchive(dir);
      throw error;
    }
    this.bytes = this.#file.bytes;
    const system = new Map<string, unknown>();
    for (const { key, value } of this.#rows('system')) {
      const known = value && attempt(() => JSON.parse(value.toString('utf8')) as unknown);
      if (known) system.set(key.toString('utf8'), known);
    }
    const { schema } = (system.get('meta') as Meta | undefined) ?? { schema: SCHEMA_VERSION };
    const format = FORMATS[schema];
    if (!format) {
      this.close();
      throw newerSchema(dir, schema);
    }
    this.#format = format;
    this.expected = (system.get('stats') as ArchiveStats | undefined)?.documents ?? null;
    const roots = system.get('roots') as string[] | undefined;
    if (!roots) onLoss('which files and folders were taken in is lost: name them to news ingest once more');
    this.roots = roots ?? [];
  }

  /** The texts. What is lost is told by the way. */
  *texts(): Generator<KeptArticle> {
    const bodies = { faults: 0 };
    for (const { key, value } of this.#rows('bodies', bodies)) {
      if (value) yield* this.#decode(key, value);
    }
    if (!this.#file.whole)
      this.#onLoss('the last state is lost: what the last ingest changed may be lost with it');
    if (bodies.faults > 0 || !this.#file.whole) yield* this.#strays();
    this.#tellLost();
  }

  /** The rows of files. Their articles may be lost. */
  *sources(): Generator<SourceRow> {
    const sources = { faults: 0 };
    for (const { key, value } of this.#rows('sources', sources)) {
      const row = value && attempt(() => this.#format.source(key, value));
      if (row) yield row;
      else this.#onLoss(`what was known of the file ${key.toString('utf8')} is lost`);
    }
    if (sources.faults > 0)
      this.#onLoss('what was known of some files may be lost: news ingest reads them again');
  }

  close(): void {
    this.#file.close();
  }

  /** The rows of a table; counts what is damaged. */
  *#rows(table: string, counted = { faults: 0 }): Generator<SalvagedRow> {
    const walk = new PageWalk(this.#file, () => {
      counted.faults++;
    });
    const tree = walk.tables().get(table);
    // What is wrong with the list of tables matters where it has this one no more.
    counted.faults = tree ? 0 : 1;
    if (!tree) return;
    for (const row of walk.rows(tree)) {
      const value = unsealed(row);
      if (value === null) counted.faults++;
      yield { key: row.key, value };
    }
  }

  /** The documents of a row of bodies that were not met before; none where it is no such row. */
  *#decode(key: Buffer, value: Buffer): Generator<KeptArticle> {
    const texts = attempt(() => this.#format.texts(key, value)) ?? [];
    for (const kept of texts) {
      if (typeof kept.text !== 'string' || !kept.source || !this.#taken.add(kept.doc)) continue;
      const id = createHash('sha256').update(utf8(kept.text)).digest('hex').slice(0, 16);
      yield { ...kept, id };
    }
  }

  /**
   * Texts on pages to which no tree leads any more, where a page that led there is broken. Pages that were given up hold
   * old states of others, so only documents that are listed count, unless the list is broken too or the page is newer.
   */
  *#strays(): Generator<KeptArticle> {
    const ids = { faults: 0 };
    const listed = new DocSet();
    for (const { value } of this.#rows('ids', ids))
      if (value?.length === 4) listed.add(value.readUInt32BE(0));
    const walk = new PageWalk(this.#file, () => {});
    for (const tree of [this.#file.meta.free, ...walk.tables().values()]) for (const _ of walk.rows(tree));
    for (const row of walk.strays()) {
      const value = unsealed(row);
      if (value === null || row.key.length !== 4) continue;
      for (const kept of this.#decode(row.key, value)) {
        if (ids.faults > 0 || row.isNewer || listed.has(kept.doc)) yield kept;
      }
    }
  }

  #tellLost(): void {
    const ids = { faults: 0 };
    const lost = new Map<number, string>();
    for (const { key, value } of this.#rows('ids', ids)) {
      const doc = value?.length === 4 ? value.readUInt32BE(0) : undefined;
      if (doc !== undefined && !this.#taken.has(doc)) lost.set(doc, key.toString('hex'));
    }
    const paths = new Map<number, string | null>();
    if (lost.size > 0) {
      for (const { key, value } of this.#rows('records')) {
        const doc = key.length === 4 ? key.readUInt32BE(0) : -1;
        if (value && lost.has(doc))
          paths.set(
            doc,
            attempt(() => this.#format.path(value)),
          );
      }
    }
    for (const [doc, id] of lost) {
      const path = paths.get(doc);
      this.#onLoss(path ? `article ${id} is lost; it came from ${path}` : `article ${id} is lost`);
    }
    if (ids.faults > 0) {
      const more =
        this.expected === null ? '' : ` (${this.#taken.size} of ${this.expected} texts were found)`;
      this.#onLoss(`the list of articles is damaged: others may be lost${more}`);
    }
  }
}

/** A set of document numbers, small beside the articles. */
class DocSet {
  #bits = new Uint8Array(1024);
  size = 0;

  has(doc: number): boolean {
    return (((this.#bits[doc >> 3] ?? 0) >> (doc & 7)) & 1) === 1;
  }

  /** False for one that is in it already. */
  add(doc: number): boolean {
    if (this.has(doc)) return false;
    if (doc >> 3 >= this.#bits.length) {
      const bits = new Uint8Array(Math.max(this.#bits.length * 2, (doc >> 3) + 1));
      bits.set(this.#bits);
      this.#bits = bits;
    }
    this.#bits[doc >> 3] = (this.#bits[doc >> 3] as number) | (1 << (doc & 7));
    this.size++;
    return true;
  }
}

const unsealed = ({ key, sealed }: StoredRow): Buffer | null => sealed && unseal(key, sealed);

/** What is read from a row; null where a row of another table has come in its place. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
