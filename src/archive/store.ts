import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open, type RootDatabase, type Transaction } from 'lmdb';
import { checksum } from './bytes.ts';
import { DamageError, NoArchiveError } from './errors.ts';

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
  'lengths',
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

  /** Throws NoArchiveError where there is none (unless it is to be created), DamageError where the file is no LMDB store. */
  constructor(dir: string, mode: Mode) {
    this.dir = dir;
    if (mode !== 'create') requireArchive(dir);
    this.#root = openEnvironment(dir, mode);
    const databases = TABLES.map((name) =>
      this.#root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' }),
    );
    this.#snapshot = mode === 'read' ? this.#root.useReadTransaction() : undefined;
    const reading = this.#snapshot ? { transaction: this.#snapshot } : {};
    this.tables = Object.fromEntries(
      TABLES.map((name, i) => [name, new Table(name, databases[i] as Database<Buffer, Buffer>, reading)]),
    ) as Record<TableName, Table>;
  }

  /** Runs `work` in one transaction: all of it is durable when this returns, or none of it when it throws. */
  transaction<T>(work: () => T): T {
    const result = this.#root.transactionSync(work);
    this.#root.resetReadTxn();
    return result;
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

function requireArchive(dir: string): void {
  const file = join(dir, DATA_FILE);
  if (!existsSync(file)) {
    throw new NoArchiveError(
      `there is no archive in ${dir}`,
      'Make one with `news ingest PATH…`, or name another with --archive DIR.',
    );
  }
}

/**
 * LMDB crashes the process on a file that is no store, so its first page is looked at before: the magic number of
 * the first meta page (after a page header of 24 bytes), and room for both meta pages.
 */
function requireStore(dir: string): void {
  const file = join(dir, DATA_FILE);
  const head = Buffer.alloc(64);
  const fd = openSync(file, 'r');
  try {
    readSync(fd, head, 0, head.length, 0);
  } finally {
    closeSync(fd);
  }
  const pageSize = head.readUInt32LE(48);
  if (head.readUInt32LE(24) !== 0xbeefc0de || statSync(file).size < 2 * pageSize) throw notAStore(dir);
}

function openEnvironment(dir: string, mode: Mode): RootDatabase<Buffer, Buffer> {
  if (existsSync(join(dir, DATA_FILE))) requireStore(dir);
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
      // Queries touch few scattered pages: reading ahead made a cold page of results 25 times slower.
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
