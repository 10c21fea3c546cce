import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ANALYSER_VERSION } from '../text/index.ts';
import { utf8 } from './bytes.ts';
import { UsageError } from './errors.ts';
import { emptyStats, SCHEMA_VERSION } from './layout.ts';
import { acquireLock, LOCK_FILE } from './lock.ts';
import { DATA_FILE, Store } from './store.ts';
import { Writer } from './writer.ts';

/** See index.ts. */
export async function createArchive(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  if (statSync(join(dir, DATA_FILE), { throwIfNoEntry: false })) return;
  const strangers = readdirSync(dir).filter((name) => !name.startsWith(LOCK_FILE) && name !== 'lock.mdb');
  if (strangers.length > 0) {
    throw new UsageError(
      `${dir} is no archive and is not empty`,
      'Name a folder for the archive alone, such as a new one.',
    );
  }
  const lock = await acquireLock(dir);
  const store = new Store(dir, 'create');
  try {
    store.transaction(() => {
      if (store.tables.system.has(utf8('meta'))) return;
      const put = (key: string, value: unknown) =>
        store.tables.system.put(utf8(key), utf8(JSON.stringify(value)));
      put('meta', { schema: SCHEMA_VERSION, analyser: ANALYSER_VERSION });
      put('stats', emptyStats());
      put('roots', []);
    });
  } finally {
    await store.close();
    lock.release();
  }
}

/** See index.ts. */
export async function openWriter(dir: string, options: { waitMs?: number } = {}): Promise<Writer> {
  const lock = await acquireLock(dir, options);
  try {
    const store = new Store(dir, 'write');
    try {
      return new Writer(store, lock);
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}
