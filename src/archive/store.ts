import { statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database, RootDatabase, Transaction } from 'lmdb';
import { countedBytes, openEnvironment } from './environment.ts';
import { NewsError, NoArchiveError, VersionError } from './errors.ts';
import { DATA_FILE, isOldLayout, LOCK_FILE, newestStore, sizeOf } from './generation.ts';
import { markSound, requireSound } from './sound.ts';
import { Table } from './table.ts';
import type { OnPages } from './verify.ts';

export { type Range, type Row, Table } from './table.ts';

/** The LMDB environment of an archive: tables of bytes, each value sealed with a checksum over its key and itself. */

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

export type Mode = 'read' | 'write';

/** May throw on what the system table says, before the other tables are opened: those of another version differ. */
export type Accept = (system: Table, dir: string) => void;

const EINVAL = 22;
const ATTEMPTS = 3;

/** The open environment. A reader sees one snapshot from open to close; a writer sees what it has committed. */
export class Store {
  readonly dir: string;
  readonly tables: Record<TableName, Table>;
  readonly #file: string;
  readonly #mode: Mode | 'create';
  #root: RootDatabase<Buffer, Buffer>;
  readonly #snapshot: Transaction | undefined;

  /**
   * Throws NoArchiveError where there is no archive in `dir`, VersionError and DamageError. `onPages` is told how many pages
   * are read where the file is not as it was left; null: somebody has looked at them.
   */
  static open(dir: string, mode: Mode, accept?: Accept, onPages: OnPages | null = () => {}): Store {
    for (let attempt = 1; ; attempt++) {
      const name = newestStore(dir);
      if (name === null) throw isOldLayout(dir) ? oldLayout(dir) : noArchive(dir);
      try {
        return new Store(dir, name, mode, accept, onPages);
      } catch (error) {
        // A rebuild may have put another in its place meanwhile. LMDB knows a file by its number, which the system may have
        // given to the new one: a process that had the old one open is then told of an invalid argument, once.
        const isMistaken = (error as { code?: unknown }).code === EINVAL && attempt < ATTEMPTS;
        if (newestStore(dir) === name && !isMistaken) throw error;
      }
    }
  }

  /** `name` is the folder of the store in that of the archive; `create` makes it. */
  constructor(
    dir: string,
    name: string,
    mode: Mode | 'create',
    accept?: Accept,
    onPages: OnPages | null = () => {},
  ) {
    this.dir = dir;
    const folder = join(dir, name);
    this.#file = join(folder, DATA_FILE);
    this.#mode = mode;
    if (mode !== 'create') {
      if (sizeOf(this.#file) === 0) throw noArchive(dir);
      if (onPages) requireSound(folder, mode === 'read' ? join(dir, LOCK_FILE) : null, onPages);
    }
    this.#root = this.#environment();
    const databases = this.#open(accept);
    this.#snapshot = mode === 'read' ? this.#root.useReadTransaction() : undefined;
    const reading = this.#snapshot ? { transaction: this.#snapshot } : {};
    this.tables = Object.fromEntries(
      TABLES.map((table, i) => [table, new Table(table, databases[i] as Database<Buffer, Buffer>, reading)]),
    ) as Record<TableName, Table>;
  }

  #environment(): RootDatabase<Buffer, Buffer> {
    const readOnly = this.#mode === 'read';
    try {
      return openEnvironment(this.folder, { readOnly, tables: TABLES.length });
    } catch (error) {
      throw readOnly ? error : asUnwritable(this.dir, error);
    }
  }

  #open(accept: Accept | undefined): Database<Buffer, Buffer>[] {
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
      throw this.#mode === 'read' ? error : asUnwritable(this.dir, error);
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
      throw asUnwritable(this.dir, error);
    }
  }

  /** A last page that was taken and given back in one transaction is counted and never written: it is made room for. */
  #extend(): void {
    const bytes = countedBytes(this.#file) ?? 0;
    if (statSync(this.#file).size < bytes) truncateSync(this.#file, bytes);
  }

  /**
   * Closes the file and opens it again, for a writer between two transactions: the pages that it has read leave the memory
   * of the process, in which by and by the whole of a large archive would be.
   */
  async reopen(): Promise<void> {
    await this.#root.close();
    this.#root = this.#environment();
    const databases = this.#open(undefined);
    for (const [i, name] of TABLES.entries()) {
      this.tables[name].rebind(databases[i] as Database<Buffer, Buffer>);
    }
  }

  /** Frees the slots of readers that died, which would keep old pages from being used again. */
  clearDeadReaders(): number {
    return this.#root.readerCheck();
  }

  /** Bytes of the pages that hold something. */
  get usedBytes(): number {
    return TABLES.reduce((sum, name) => sum + this.tables[name].bytes, 0);
  }

  get bytes(): number {
    return statSync(this.#file).size;
  }

  /** Where the file is. */
  get folder(): string {
    return dirname(this.#file);
  }

  async close(): Promise<void> {
    this.#snapshot?.done();
    await this.#root.close();
    if (this.#mode !== 'read') markSound(this.folder);
  }
}

/** LMDB gives the operating system's error numbers, and its own below zero. */
function asUnwritable(dir: string, error: unknown): unknown {
  if (typeof (error as { code?: unknown }).code !== 'number') return error;
  // lmdb-js adds where in the file it was.
  const [what] = (error as Error).message.split(': Attempting');
  return new NewsError(
    `the archive in ${dir} cannot be written to: ${what}`,
    'Check the space on the disk and the permissions of the folder. What was there before is safe.',
    { cause: error },
  );
}

/** Also for a folder in which the making of an archive was cut short. */
export function noArchive(dir: string): NoArchiveError {
  return new NoArchiveError(
    `there is no archive in ${dir}`,
    'Make one with `news ingest PATH…`, or name another with --archive DIR.',
  );
}

function oldLayout(dir: string): VersionError {
  return new VersionError(
    `the archive in ${dir} was written by an earlier version of news; news rebuild derives it anew`,
    'It needs no source files: their texts are inside.',
  );
}
