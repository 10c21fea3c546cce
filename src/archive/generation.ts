import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * An archive folder holds one store in a folder of its own, `store-1`. A rebuild fills another beside it, `store-2.new`,
 * and gives it its name in one step when it is whole: the store with the highest number is the archive.
 */

export const DATA_FILE = 'data.mdb';
export const LOCK_TABLE = 'lock.mdb';
/** The file that says who writes to the archive. */
export const LOCK_FILE = 'writer.lock';
const STORE = /^store-(\d{1,9})$/;
const UNFINISHED = /^store-\d{1,9}\.new$/;
const DAMAGED = /^store-\d{1,9}\.damaged$/;

/** The folder name of the archive's store; null where there is none. */
export function newestStore(dir: string): string | null {
  const numbers = namesIn(dir).map((name) => Number(STORE.exec(name)?.[1] ?? 0));
  const newest = numbers.reduce((a, b) => Math.max(a, b), 0);
  return newest === 0 ? null : `store-${newest}`;
}

/** Whether an earlier version of news, which kept its store in the archive folder itself, wrote what is there. */
export function isOldLayout(dir: string): boolean {
  return newestStore(dir) === null && sizeOf(join(dir, DATA_FILE)) > 0;
}

/** The folder in which the next store is to be made, and `promote` is to be given. */
export function nextStore(dir: string): string {
  return `store-${Number(newestStore(dir)?.slice('store-'.length) ?? 0) + 1}.new`;
}

/** Makes a finished store the archive's. Readers of the one before go on with it. Durable when it returns. */
export function promote(dir: string, unfinished: string): void {
  renameSync(join(dir, unfinished), join(dir, unfinished.replace(/\.new$/, '')));
  syncFolder(dir);
}

/** Puts the store that was replaced aside, rather than have it swept: it is damaged. Gives its new folder. */
export function keepDamaged(dir: string, replaced: string | null): string {
  const aside = join(dir, `${replaced ?? 'store-0'}.damaged`);
  rmSync(aside, { recursive: true, force: true });
  if (replaced !== null) renameSync(join(dir, replaced), aside);
  else {
    mkdirSync(aside);
    renameSync(join(dir, DATA_FILE), join(aside, DATA_FILE));
  }
  return aside;
}

/**
 * Removes what killed processes left and what a newer store has replaced. Only for the holder of the writer's lock. What
 * cannot be removed now (some systems keep open files) is left to the next one.
 */
export function sweepStores(dir: string): void {
  const newest = newestStore(dir);
  for (const name of namesIn(dir)) {
    const replaced = newest !== null && (name === DATA_FILE || name === LOCK_TABLE || STORE.test(name));
    if (!(UNFINISHED.test(name) || (replaced && name !== newest))) continue;
    // The data first: who opens the store at this moment misses it, looks again and finds the newer one.
    for (const path of [join(dir, name, DATA_FILE), join(dir, name)]) {
      try {
        rmSync(path, { recursive: true, force: true });
      } catch (error) {
        if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
      }
    }
  }
}

/** Whether a name in the archive folder is one that a store, whole or not, may have. */
export function isStoreName(name: string): boolean {
  const isStore = [STORE, UNFINISHED, DAMAGED].some((form) => form.test(name));
  return isStore || name === DATA_FILE || name === LOCK_TABLE;
}

/** Makes what was renamed in a folder last; Windows has no such call. */
function syncFolder(dir: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dir, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Bytes of a file; 0 where there is none. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** No such file, or a file where a folder should be. */
function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
