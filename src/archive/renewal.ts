import { join } from 'node:path';
import { closeCompacted, isLoose } from './compact.ts';
import { NewsError } from './errors.ts';
import {
  DATA_FILE,
  keepDamaged,
  newestStore,
  nextStore,
  promote,
  sizeOf,
  sweepStores,
} from './generation.ts';
import { acquireLock, type Lock } from './lock.ts';
import { createStore } from './open-writer.ts';
import { Salvage } from './salvage.ts';
import { Store } from './store.ts';
import { Writer } from './writer.ts';

/** A fresh store that is filled beside that of the archive and then takes its place, while readers go on. */
export class Renewal {
  /** What is in the archive. */
  readonly old: Salvage;
  readonly fresh: Writer;
  readonly #dir: string;
  readonly #name: string;
  readonly #lock: Lock;
  #isOpen = true;

  /** Use openRenewal. */
  constructor(dir: string, lock: Lock, old: Salvage, batchBytes?: number) {
    this.#dir = dir;
    this.#lock = lock;
    this.old = old;
    this.#name = nextStore(dir);
    // The lock is given up once the store has its place.
    this.fresh = new Writer(createStore(dir, this.#name), { ...lock, release: () => {} }, batchBytes);
  }

  /**
   * Puts the fresh store in the old one's place. Throws, and leaves the archive as it was, unless the fresh one holds so
   * many articles. `keep`: the old one is put aside rather than removed.
   */
  async finish(articles: number, keep: boolean): Promise<{ bytes: number; aside: string | null }> {
    const { documents } = this.fresh.stats;
    if (documents !== articles) {
      throw new NewsError(
        `the fresh store has ${documents} articles instead of ${articles}: nothing was changed`,
      );
    }
    await this.#close();
    const replaced = newestStore(this.#dir);
    promote(this.#dir, this.#name);
    const aside = keep ? keepDamaged(this.#dir, replaced) : null;
    const store = Store.open(this.#dir, 'write', undefined, null);
    if (isLoose(store, 1)) await closeCompacted(this.#dir, store);
    else await store.close();
    return { bytes: sizeOf(join(this.#dir, newestStore(this.#dir) ?? '', DATA_FILE)), aside };
  }

  /** Gives up what is open; unless it was finished, everything is as it was. */
  async end(): Promise<void> {
    if (this.#isOpen) await this.#close();
    sweepStores(this.#dir);
    this.#lock.release();
  }

  async #close(): Promise<void> {
    this.#isOpen = false;
    this.old.close();
    await this.fresh.close();
  }
}

/**
 * Opens an archive of any version, whole or damaged, to be written anew; `onLoss` is told of what cannot be read. Throws
 * LockedError, NoArchiveError, VersionError for a newer schema, DamageError where nothing can be read. End it in any case.
 */
export async function openRenewal(
  dir: string,
  onLoss: (what: string) => void,
  batchBytes?: number,
): Promise<Renewal> {
  const lock = await acquireLock(dir);
  try {
    sweepStores(dir);
    const old = new Salvage(dir, onLoss);
    try {
      return new Renewal(dir, lock, old, batchBytes);
    } catch (error) {
      old.close();
      sweepStores(dir);
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}
