import { Archive } from './archive.ts';
import type { CheckReport } from './check.ts';
import { Store } from './store.ts';
import type { OnPages } from './verify.ts';
import { requireVersion } from './version.ts';
import type { Writer, WriterOptions } from './writer.ts';

export type { ArchiveInfo } from './archive.ts';
export type { CheckReport } from './check.ts';
export { type Facet, type FacetRow, publishedKey, publisherKey, type Stretch } from './facets.ts';
export { clip, type KnownForm } from './forms.ts';
export { type Address, Kernel, NONE } from './kernel/kernel.ts';
export type { ArchiveStats } from './layout.ts';
export { LENGTHS_ROW } from './lengths.ts';
export type { Postings, TermPostings } from './postings.ts';
export type { TermIndex } from './term-index.ts';
export * from './types.ts';
export type { OnPages } from './verify.ts';
export { phraseScanner, wordScanner } from './word-scan.ts';
export { BODY, CAPTIONS, TITLE, type WordNumbers } from './words.ts';
export { Archive, type Writer };

/**
 * Opens an archive for reading. `onPages` is told how many pages are read, where the file is not as it was left (see sound.ts).
 * Throws NoArchiveError, VersionError or DamageError.
 */
export function openArchive(dir: string, onPages?: OnPages): Archive {
  return new Archive(Store.open(dir, 'read', requireVersion, onPages));
}

// What writes is loaded when it is asked for: a search does without.

/**
 * Makes an empty archive in `dir`, a folder that is made, empty, or an archive already (which stays as it is).
 * Throws UsageError for a folder with anything else in it, LockedError.
 */
export async function createArchive(dir: string): Promise<void> {
  await (await import('./open-writer.ts')).createArchive(dir);
}

/**
 * Opens an archive for writing; one writer at a time.
 * Throws LockedError, NoArchiveError, VersionError or DamageError.
 */
export async function openWriter(dir: string, options: WriterOptions = {}): Promise<Writer> {
  return (await import('./open-writer.ts')).openWriter(dir, options);
}

/**
 * Reads the whole archive in a process of its own and holds its parts against each other. Throws NoArchiveError and
 * VersionError, and DamageError where nothing can be found.
 */
export async function checkArchive(
  dir: string,
  onCheck?: (done: number, total: number, what: 'pages' | 'articles') => void,
): Promise<CheckReport> {
  return (await import('./check-process.ts')).checkInProcess(dir, onCheck);
}
