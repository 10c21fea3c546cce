import { closeSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open, type RootDatabase, type Transaction } from 'lmdb';
import { checksum } from './bytes.ts';
import { DamageError, NewsError, NoArchiveError } from './errors.ts';

/** The LMDB environment of an archive: tables of bytes, each value sealed with a checksum over its key and itself. */

export const DATA_FILE = 'data.mdb';
const SEAL_BYTES = 4;

/** What each table holds is said in README.md beside this file. */
export const TABLES = [
  'system',
  'records',
  'bodies',
  'words',
  'ids',
  'sources',
  'origins',
  'facets',
  'terms',
  'vocabulary',
  'forms',
  'numbers',
  'sounds',
  'lengths',
  'live',
] as const;
export type TableName = (typeof TABLES)[number];

export interface Row {
  key: Buffer;
  value: Buffer;
}

export interface Range {
  start?: Uint8Array;
  end?: Uint8Array;
  reverse?: boolean;
  limit?: number;
  /** So many rows are passed over first. */
  offset?: number;
}

/** One table. Keys are at most 1,978 bytes and sort bytewise. Reading a value that does not fit its seal throws DamageError. */
export class Table {
  readonly name: string;
  readonly #db: Database<Buffer, Buffer>;
  readonly #reading: { transaction?: Transaction };

  constructor(name: string, db: Database<Buffer, Buffer>, reading: { transaction?: Transaction }) {
    this.name = name;
    this.#db = db;
    this.#reading = reading;
  }

  get(key: Buffer): Buffer | undefined {
    // The options must be left out inside a write transaction: LMDB then reads what that transaction wrote.
    const sealed = this.#db.get(key, this.#reading) as Buffer | undefined;
    return sealed && this.#unseal(key, sealed);
  }

  has(key: Buffer): boolean {
    return this.get(key) !== undefined;
  }

  put(key: Buffer, value: Uint8Array): void {
    const sealed = Buffer.allocUnsafe(value.length + SEAL_BYTES);
    sealed.set(value);
    sealed.writeUInt32BE(checksum(key, value), value.length);
    this.#db.putSync(key, sealed);
  }

  delete(key: Buffer): void {
    this.#db.removeSync(key);
  }

  /** Rows from `start` up to `end` (`end` not included); in reverse, from `start` down to `end`. */
  *range(range: Range = {}): Generator<Row> {
    for (const { key, value } of this.#db.getRange({ ...range, ...this.#reading })) {
      yield { key, value: this.#unseal(key, value) };
    }
  }

  /** Keys alone: what a range costs when the values are not needed. */
  keys(range: Range = {}): Iterable<Buffer> {
    return this.#db.getKeys({ ...range, ...this.#reading });
  }

  /** How many rows a range has; 0.05 µs a row. */
  count(range: Range = {}): number {
    return this.#db.getKeysCount({ ...range, ...this.#reading });
  }

  #unseal(key: Buffer, sealed: Buffer): Buffer {
    const end = sealed.length - SEAL_BYTES;
    const value = sealed.subarray(0, Math.max(0, end));
    if (end < 0 || sealed.readUInt32BE(end) !== checksum(key, value)) {
      throw new DamageError(
        `the archive is damaged: a value in ${this.name} does not fit its checksum`,
        'Run news check to see what is damaged; ingest the files again into a fresh archive to repair it.',
      );
    }
    return value;
  }
}

export type Mode = 'read' | 'write' | 'create';

/** The open environment. A reader sees one snapshot from open to close; a writer sees what it has committed. */
export class Store {
  readonly dir: string;
  readonly tables: Record<TableName, Table>;
  readonly #root: RootDatabase<Buffer, Buffer>;
  readonly #snapshot: Transaction | undefined;

  /**
   * Throws NoArchiveError where there is none (unless it is to be created), DamageError where the file is no LMDB store.
   * `accept` may throw on what the system table says, before the others are opened: those of another version differ.
   */
  constructor(dir: string, mode: Mode, accept?: (system: Table, dir: string) => void) {
    this.dir = dir;
    if (mode !== 'create') requireArchive(dir);
    this.#root = openEnvironment(dir, mode);
    const databases = this.#open(accept);
    this.#snapshot = mode === 'read' ? this.#root.useReadTransaction() : undefined;
    const reading = this.#snapshot ? { transaction: this.#snapshot } : {};
    this.tables = Object.fromEntries(
      TABLES.map((name, i) => [name, new Table(name, databases[i] as Database<Buffer, Buffer>, reading)]),
    ) as Record<TableName, Table>;
  }

  #open(accept: ((system: Table, dir: string) => void) | undefined): Database<Buffer, Buffer>[] {
    const open = (name: TableName) => {
      const opened = this.#root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' });
      if (!opened) throw noArchive(this.dir);
      return opened;
    };
    try {
      accept?.(new Table('system', open('system'), {}), this.dir);
      return TABLES.map(open);
    } catch (error) {
      void this.#root.close();
      throw error;
    }
  }

  /** Runs `work` in one transaction: all of it is durable when this returns, or none of it when it throws. */
  transaction<T>(work: () => T): T {
    try {
      const result = this.#root.transactionSync(work);
      this.#root.resetReadTxn();
      this.#extend();
      return result;
    } catch (error) {
      // LMDB gives the operating system's error numbers, and its own below zero.
      if (typeof (error as { code?: unknown }).code !== 'number') throw error;
      throw new NewsError(
        `the archive in ${this.dir} cannot be written to: ${(error as Error).message}`,
        'Check the space on the disk and the permissions of the folder. What was there before is safe.',
        { cause: error },
      );
    }
  }

  /** A last page that was taken and given back in one transaction is counted and never written: it is made room for. */
  #extend(): void {
    const file = join(this.dir, DATA_FILE);
    const bytes = pagesOf(file)?.bytes ?? 0;
    if (statSync(file).size < bytes) truncateSync(file, bytes);
  }

  /** Frees the slots of readers that died, which would keep old pages from being used again. */
  clearDeadReaders(): number {
    return this.#root.readerCheck();
  }

  get bytes(): number {
    return statSync(join(this.dir, DATA_FILE)).size;
  }

  async close(): Promise<void> {
    this.#snapshot?.done();
    await this.#root.close();
  }
}

/** An empty data file is what is left of an archive whose making was cut short. */
function requireArchive(dir: string): void {
  if (sizeOf(dir) === 0) throw noArchive(dir);
}

function sizeOf(dir: string): number {
  return statSync(join(dir, DATA_FILE), { throwIfNoEntry: false })?.size ?? 0;
}

/** Also for a folder in which the making of an archive was cut short. */
export function noArchive(dir: string): NoArchiveError {
  return new NoArchiveError(
    `there is no archive in ${dir}`,
    'Make one with `news ingest PATH…`, or name another with --archive DIR.',
  );
}

/**
 * LMDB crashes the process on a file that is no store, and on touching a page that is not there. So before it opens
 * the file: the magic number of the first meta page, and as many pages as the newer of the two meta pages counts.
 */
function requireStore(dir: string): void {
  const file = join(dir, DATA_FILE);
  const size = statSync(file).size;
  const pages = pagesOf(file);
  if (pages === null || size < pages.bytes) throw notAStore(dir);
}

const META_MAGIC = 0xbeefc0de;
/** Offsets within a meta page: after its header of 24 bytes the magic; the page size; the last page and transaction. */
const META = { magic: 24, pageSize: 48, lastPage: 144, transaction: 152, end: 160 };

/** How many bytes the pages take that the store counts; null where the file does not begin as a store. */
function pagesOf(file: string): { bytes: number } | null {
  const fd = openSync(file, 'r');
  try {
    const first = Buffer.alloc(META.end);
    const second = Buffer.alloc(META.end);
    readSync(fd, first, 0, META.end, 0);
    const pageSize = first.readUInt32LE(META.pageSize);
    if (first.readUInt32LE(META.magic) !== META_MAGIC || pageSize < 512) return null;
    if (readSync(fd, second, 0, META.end, pageSize) < META.end) return null;
    if (second.readUInt32LE(META.magic) !== META_MAGIC) return null;
    const [a, b] = [first, second].map((meta) => meta.readBigUInt64LE(META.transaction)) as [bigint, bigint];
    const lastPage = (a > b ? first : second).readBigUInt64LE(META.lastPage);
    return { bytes: (Number(lastPage) + 1) * pageSize };
  } finally {
    closeSync(fd);
  }
}

function openEnvironment(dir: string, mode: Mode): RootDatabase<Buffer, Buffer> {
  if (sizeOf(dir) > 0) requireStore(dir);
  try {
    return open<Buffer, Buffer>({
      path: dir,
      noSubdir: false,
      maxDbs: TABLES.length + 2,
      encoding: 'binary',
      keyEncoding: 'binary',
      cache: false,
      readOnly: mode === 'read',
      // A batch is reported as done only once it is on the disk.
      overlappingSync: false,
      // Queries touch few scattered pages: in the design's prototype reading ahead made a cold page of results far slower.
      ...{ noReadAhead: true },
    });
  } catch (error) {
    if (/MDB_(INVALID|VERSION_MISMATCH|CORRUPTED|PAGE_NOTFOUND)/.test(String(error))) {
      throw notAStore(dir, error);
    }
    throw error;
  }
}

function notAStore(dir: string, cause?: unknown): DamageError {
  return new DamageError(
    `the archive in ${dir} is damaged: its data file is not a store`,
    'Move the folder away and ingest the files again.',
    { cause },
  );
}
