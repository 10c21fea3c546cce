import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { DamageError } from './errors.ts';
import { DATA_FILE, sizeOf } from './generation.ts';
import { REPAIR } from './table.ts';

/** Opens the LMDB environment in a store's folder. Throws DamageError where its file is no store or is cut. */
export function openEnvironment(
  folder: string,
  { readOnly, tables }: { readOnly: boolean; tables: number },
): RootDatabase<Buffer, Buffer> {
  const file = join(folder, DATA_FILE);
  // LMDB crashes the process on a file that is no store.
  if (sizeOf(file) > 0 && countedBytes(file) === null) throw notAStore(folder);
  try {
    return open<Buffer, Buffer>({
      path: folder,
      noSubdir: false,
      maxDbs: tables + 2,
      encoding: 'binary',
      keyEncoding: 'binary',
      cache: false,
      readOnly,
      // A batch is reported as done only once it is on the disk.
      overlappingSync: false,
      // Queries touch few scattered pages: in the design's prototype reading ahead made a cold page of results far slower.
      ...{ noReadAhead: true },
    });
  } catch (error) {
    if (/MDB_(INVALID|VERSION_MISMATCH|CORRUPTED|PAGE_NOTFOUND)/.test(String(error))) {
      throw notAStore(folder, error);
    }
    throw error;
  }
}

const META_MAGIC = 0xbeefc0de;
/** Offsets within a meta page: after its header of 24 bytes the magic; the page size; the last page and transaction. */
const META = { magic: 24, pageSize: 48, lastPage: 144, transaction: 152, end: 160 };

/** How many bytes the pages take that the store counts; null where the file does not begin as a store. */
export function countedBytes(file: string): number | null {
  const fd = openSync(file, 'r');
  try {
    const first = Buffer.alloc(META.end);
    const second = Buffer.alloc(META.end);
    readSync(fd, first, 0, META.end, 0);
    const pageSize = first.readUInt32LE(META.pageSize);
    if (first.readUInt32LE(META.magic) !== META_MAGIC || pageSize < 512) return null;
    if (readSync(fd, second, 0, META.end, pageSize) < META.end) return null;
    if (second.readUInt32LE(META.magic) !== META_MAGIC) return null;
    const [a, b] = [first, second].map((meta) => meta.readBigUInt64LE(META.transaction)) as [bigint, bigint];
    const lastPage = (a > b ? first : second).readBigUInt64LE(META.lastPage);
    return (Number(lastPage) + 1) * pageSize;
  } finally {
    closeSync(fd);
  }
}

function notAStore(folder: string, cause?: unknown): DamageError {
  return new DamageError(`the archive is damaged: ${join(folder, DATA_FILE)} is not a whole store`, REPAIR, {
    cause,
  });
}
