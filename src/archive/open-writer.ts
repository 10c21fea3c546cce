import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARSER_VERSION } from '../article/types.ts';
// Not through the room's door: opening an archive would load all that is known of languages.
import { ANALYSER_VERSION } from '../text/version.ts';
import { utf8 } from './bytes.ts';
import { NoArchiveError, UsageError } from './errors.ts';
import { isStoreName, LOCK_TABLE, nextStore, promote, sweepStores } from './generation.ts';
import { openArchive } from './index.ts';
import { emptyStats, SCHEMA_VERSION } from './layout.ts';
import { acquireLock, LOCK_FILE } from './lock.ts';
import { Store } from './store.ts';
import { requireVersion } from './version.ts';
import { Writer, type WriterOptions } from './writer.ts';

/** See index.ts. */
export async function createArchive(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  if (await isArchive(dir)) return;
  const strangers = readdirSync(dir).filter((name) => !name.startsWith(LOCK_FILE) && !isStoreName(name));
  if (strangers.length > 0) {
    throw new UsageError(
      `${dir} is no archive and is not empty`,
      'Name a folder for the archive alone, such as a new one.',
    );
  }
  const lock = await acquireLock(dir);
  try {
    // Another process may have made it while this one waited.
    if (await isArchive(dir)) return;
    sweepStores(dir);
    const name = nextStore(dir);
    await createStore(dir, name).close();
    promote(dir, name);
    sweepStores(dir);
  } finally {
    lock.release();
  }
}

/** Room for LMDB's 126 readers and what goes before. */
const LOCK_TABLE_BYTES = 8272;

/** Makes an empty store in the archive folder. */
export function createStore(dir: string, name: string): Store {
  // LMDB makes this file longer than it is on the disk and writes to it in memory: on a full disk that ends the process.
  mkdirSync(join(dir, name));
  writeFileSync(join(dir, name, LOCK_TABLE), Buffer.alloc(LOCK_TABLE_BYTES));
  const store = new Store(dir, name, 'create');
  try {
    store.transaction(() => initialise(store));
  } catch (error) {
    void store.close();
    throw error;
  }
  return store;
}

function initialise({ tables }: Store): void {
  const put = (key: string, value: unknown) => tables.system.put(utf8(key), utf8(JSON.stringify(value)));
  put('meta', { schema: SCHEMA_VERSION, analyser: ANALYSER_VERSION, parser: PARSER_VERSION });
  put('stats', emptyStats());
  put('roots', []);
}

/** Whether there is a whole one: its making may have been cut short. Throws VersionError or DamageError. */
async function isArchive(dir: string): Promise<boolean> {
  try {
    await openArchive(dir).close();
    return true;
  } catch (error) {
    if (error instanceof NoArchiveError) return false;
    throw error;
  }
}

/** See index.ts. */
export async function openWriter(dir: string, options: WriterOptions = {}): Promise<Writer> {
  const lock = await acquireLock(dir, options);
  try {
    sweepStores(dir);
    const store = Store.open(dir, 'write', requireVersion, options.onPages);
    try {
      return new Writer(store, lock, options.batchBytes);
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}
