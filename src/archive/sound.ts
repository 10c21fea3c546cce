import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootOf } from './boot.ts';
import { countedBytes } from './environment.ts';
import { DamageError } from './errors.ts';
import { DATA_FILE, sizeOf } from './generation.ts';
import { REPAIR } from './table.ts';
import { faultsOf, type OnPages } from './verify.ts';

/**
 * LMDB's pages have no checksums: a bent one may end the process, or hide rows. Reading all of them before each command
 * would cost too much, so each writer leaves a mark beside the file, of the file's size and time. Where the file is not as
 * it was left (cut, bent, copied), its pages are read once before LMDB opens it.
 */
const MARK_FILE = 'sound';

/** Marks the file in a store's folder as it is now. */
export function markSound(folder: string): void {
  try {
    writeFileSync(join(folder, MARK_FILE), markOf(folder));
  } catch (error) {
    // On a read-only or full disk the next to open the file reads its pages again.
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
  }
}

/**
 * Throws DamageError where the file in a store's folder is not as it was left, and broken. A reader names the archive's lock
 * file: while a writer is at work, or after one was killed, the file is as LMDB keeps it. `onPages` is told of the reading.
 */
export function requireSound(folder: string, lockFile: string | null, onPages?: OnPages): void {
  if (isMarked(folder, markOf(folder)) || isWritten(folder, lockFile)) return;
  // A writer may have ended between the two looks.
  const now = markOf(folder);
  if (isMarked(folder, now)) return;
  for (const { what } of faultsOf(join(folder, DATA_FILE), onPages)) {
    // What one reads while another process writes may be torn.
    if (isWritten(folder, lockFile) || markOf(folder) !== now) return;
    throw new DamageError(`the archive is damaged: ${what}`, REPAIR);
  }
  markSound(folder);
}

/** A file that ends before the pages it counts ends the process that reads them, whoever cut it. */
function isWritten(folder: string, lockFile: string | null): boolean {
  if (lockFile === null || !hasWriter(lockFile)) return false;
  const file = join(folder, DATA_FILE);
  return (countedBytes(file) ?? Number.POSITIVE_INFINITY) <= sizeOf(file);
}

/** What tells whether the file was changed. */
export function markOf(folder: string): string {
  const { size, mtimeNs } = statSync(join(folder, DATA_FILE), { bigint: true });
  return `${size} ${mtimeNs}\n`;
}

function isMarked(folder: string, mark: string): boolean {
  return textOf(join(folder, MARK_FILE)) === mark;
}

/** Whether a writer has left its lock file since the machine was started. */
export function hasWriter(lockFile: string): boolean {
  const text = textOf(lockFile);
  if (text === null) return false;
  const boot = bootOf();
  return boot === null || text.includes(boot);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    return null;
  }
}
