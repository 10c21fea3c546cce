import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { ANALYSER_VERSION } from '../text/index.ts';
import { Archive } from './archive.ts';
import { utf8 } from './bytes.ts';
import { UsageError } from './errors.ts';
import { emptyStats, SCHEMA_VERSION } from './layout.ts';
import { acquireLock, LOCK_FILE } from './lock.ts';
import { DATA_FILE, Store } from './store.ts';
import { Writer } from './writer.ts';

export type { ArchiveInfo } from './archive.ts';
export type { CheckReport } from './check.ts';
export { type Facet, publishedKey, publisherKey } from './facets.ts';
export type { ArchiveStats } from './layout.ts';
export type { Postings } from './postings.ts';
export { clip, LENGTHS_BLOCK, type TermIndex } from './term-index.ts';
export * from './types.ts';
export type { WordNumbers } from './words.ts';
export { Archive, Writer };

/** Opens an archive for reading. Throws NoArchiveError, VersionError or DamageError. */
export function openArchive(dir: string): Archive {
  return new Archive(new Store(dir, 'read'));
}

/**
 * Makes an empty archive in `dir`, a folder that is made, empty, or an archive already (which stays as it is).
 * Throws UsageError for a folder with anything else in it, LockedError.
 */
export async function createArchive(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  if (statSync(`${dir}/${DATA_FILE}`, { throwIfNoEntry: false })) return;
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

/**
 * Opens an archive for writing; one writer at a time. Waits up to `waitMs` (2 s) for another to end.
 * Throws LockedError, NoArchiveError, VersionError or DamageError.
 */
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
