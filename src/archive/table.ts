import type { Database, Transaction } from 'lmdb';
import { checksum } from './bytes.ts';
import { DamageError } from './errors.ts';

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

const SEAL_BYTES = 4;

/** What to do about damage. */
export const REPAIR = 'Run news check to see what is damaged, and news rebuild to save what can be read.';

/** One table. Keys are at most 1,978 bytes and sort bytewise. Reading a value that does not fit its seal throws DamageError. */
export class Table {
  readonly name: string;
  #db: Database<Buffer, Buffer>;
  readonly #reading: { transaction?: Transaction };

  constructor(name: string, db: Database<Buffer, Buffer>, reading: { transaction?: Transaction }) {
    this.name = name;
    this.#db = db;
    this.#reading = reading;
  }

  /** Reads and writes another opening of the same table from now on. */
  rebind(db: Database<Buffer, Buffer>): void {
    this.#db = db;
  }

  get(key: Buffer): Buffer | undefined {
    try {
      // The options must be left out inside a write transaction: LMDB then reads what that transaction wrote.
      const sealed = this.#db.get(key, this.#reading) as Buffer | undefined;
      return sealed && this.#unseal(key, sealed);
    } catch (error) {
      throw asDamage(error);
    }
  }

  /** Bytes of its pages. */
  get bytes(): number {
    const stats = this.#db.getStats() as Record<string, number>;
    const { pageSize = 0, treeBranchPageCount = 0, treeLeafPageCount = 0, overflowPages = 0 } = stats;
    return pageSize * (treeBranchPageCount + treeLeafPageCount + overflowPages);
  }

  has(key: Buffer): boolean {
    return this.get(key) !== undefined;
  }

  put(key: Buffer, value: Uint8Array): void {
    this.#db.putSync(key, seal(key, value));
  }

  /** The same for a key above all others: pages are left full. */
  append(key: Buffer, value: Uint8Array): void {
    this.#db.putSync(key, seal(key, value), { append: true });
  }

  delete(key: Buffer): void {
    this.#db.removeSync(key);
  }

  /** Rows from `start` up to `end` (`end` not included); in reverse, from `start` down to `end`. */
  *range(range: Range = {}): Generator<Row> {
    try {
      for (const { key, value } of this.#db.getRange({ ...range, ...this.#reading })) {
        yield { key, value: this.#unseal(key, value) };
      }
    } catch (error) {
      throw asDamage(error);
    }
  }

  /** Keys alone: what a range costs when the values are not needed. */
  *keys(range: Range = {}): Generator<Buffer> {
    try {
      yield* this.#db.getKeys({ ...range, ...this.#reading });
    } catch (error) {
      throw asDamage(error);
    }
  }

  /** How many rows a range has; 0.05 µs a row. */
  count(range: Range = {}): number {
    return this.#db.getKeysCount({ ...range, ...this.#reading });
  }

  #unseal(key: Buffer, sealed: Buffer): Buffer {
    const value = unseal(key, sealed);
    if (value === null) {
      throw new DamageError(
        `the archive is damaged: a value in ${this.name} does not fit its checksum`,
        REPAIR,
      );
    }
    return value;
  }
}

/** A value with the checksum over its key and itself, as it is stored. */
export function seal(key: Uint8Array, value: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafe(value.length + SEAL_BYTES);
  sealed.set(value);
  sealed.writeUInt32BE(checksum(key, value), value.length);
  return sealed;
}

/** The value without its checksum; null where that does not fit. */
export function unseal(key: Uint8Array, sealed: Buffer): Buffer | null {
  const end = sealed.length - SEAL_BYTES;
  if (end < 0) return null;
  const value = sealed.subarray(0, end);
  return sealed.readUInt32BE(end) === checksum(key, value) ? value : null;
}

/** LMDB names a page or a tree that it cannot follow by numbers of its own. */
function asDamage(error: unknown): unknown {
  const { message = '' } = error as Error;
  if (!/\bMDB_(CORRUPTED|PAGE_NOTFOUND|CURSOR_FULL|BAD_VALSIZE|PANIC|INVALID)\b/.test(message)) return error;
  return new DamageError(`the archive is damaged: ${message}`, REPAIR, { cause: error });
}
