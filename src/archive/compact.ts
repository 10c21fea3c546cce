import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { NewsError } from './errors.ts';
import { nextStore, promote, sweepStores } from './generation.ts';
import { type Row, Store, TABLES, type TableName } from './store.ts';

/** A file with less room than this to be given back is left as it is; bytes. */
const LEAST = 32_000_000;
/** So much of the file may be free. */
const LOOSE = 0.2;
/** A transaction has so many rows, or bytes of them: an object a row adds up. */
const ROWS = 10_000;
const BYTES = 4_000_000;
/** After so many bytes the files are opened anew: what was read and written leaves memory then. */
const TO_AN_OPENING = 8_000_000;

/** Where so much of what is in it came by one bulk, its pages are a quarter empty besides. */
const GROWN = 0.2;

/**
 * Whether a bulk has left a file much larger than what is in it: batches rewrite what they touch, each time to other pages, and
 * part pages that are full. `share` of its articles came by that bulk.
 */
export function isLoose(store: Pick<Store, 'bytes' | 'usedBytes'>, share: number): boolean {
  if (store.bytes <= LEAST) return false;
  const free = store.bytes - store.usedBytes;
  return share > GROWN || (free > LEAST && free > LOOSE * store.bytes);
}

/**
 * Closes a store and puts a copy of it in its place, written row by row behind the last in the order of the keys, so that pages
 * are full and none is free. As with a rebuild, killed at any moment it leaves one of the two, whole, and readers go on with the old one.
 * Only for the holder of the writer's lock. Where there is no room for a second one, the first stays.
 */
export async function closeCompacted(dir: string, store: Store): Promise<void> {
  const name = nextStore(dir);
  let fresh: Store | null = null;
  try {
    fresh = new Store(dir, name, 'create');
    for (const table of TABLES) await copy(table, store, fresh);
  } catch (error) {
    await fresh?.close();
    await store.close();
    rmSync(join(dir, name), { recursive: true, force: true });
    // The archive is whole, and larger than it need be: on a full disk that is no failure of what was done.
    if (!(error instanceof NewsError) || error.name !== 'NewsError') throw error;
    return;
  }
  await fresh.close();
  await store.close();
  promote(dir, name);
  sweepStores(dir);
}

async function copy(table: TableName, from: Store, to: Store): Promise<void> {
  let after: Buffer | null = null;
  let sinceOpening = 0;
  for (;;) {
    const rows: Row[] = [];
    let bytes = 0;
    const range = after === null ? {} : { start: Buffer.concat([after, Buffer.of(0)]) };
    for (const row of from.tables[table].range(range)) {
      rows.push(row);
      bytes += row.key.length + row.value.length;
      if (bytes >= BYTES || rows.length >= ROWS) break;
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    to.transaction(() => {
      for (const { key, value } of rows) to.tables[table].append(key, value);
    });
    after = last.key;
    sinceOpening += bytes;
    if (sinceOpening < TO_AN_OPENING) continue;
    sinceOpening = 0;
    await from.reopen();
    await to.reopen();
  }
}
