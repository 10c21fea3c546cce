import { DamageError } from './errors.ts';
import { PAGE_BYTES, PAGE_HEADER } from './layout.ts';
import { REPAIR, type Table } from './table.ts';

/**
 * Rows cut so that LMDB's pages fill up. It gives a value of more than half a page whole pages of its own, and the last of
 * them stays half empty: with rows of 2 to 5 kB a third of the room. So a row holds as much as whole pages take, or a
 * quarter of a page, and what is left follows under the same key and the number of the piece, each a quarter of a page. The
 * first byte of a row says how many pieces follow. Keys are of one length in a table.
 */

/** The checksum, and the count of pieces. */
const BESIDES = 4 + 1;
/** Four of these fill a page, with their keys and the heads of their nodes. */
const QUARTER = 996;
/** What is left and longer than this takes a page of its own. */
const MOST_LEFT = 3 * QUARTER;

/** How many bytes of a value of so many stand in its first row. */
export function firstOf(bytes: number): number {
  if (bytes <= QUARTER) return bytes;
  const inPages = (pages: number) => pages * PAGE_BYTES - PAGE_HEADER - BESIDES;
  const pages = Math.floor((bytes + PAGE_HEADER + BESIDES) / PAGE_BYTES);
  const whole = pages === 0 ? QUARTER : inPages(pages);
  if (bytes - (pages === 0 ? 0 : whole) > MOST_LEFT) return bytes;
  return Math.min(whole, bytes);
}

/** Writes a value where none stands. */
export function putLong(table: Table, key: Buffer, value: Uint8Array): void {
  const first = firstOf(value.length);
  const pieces = Math.ceil((value.length - first) / QUARTER);
  const row = Buffer.allocUnsafe(first + 1);
  row[0] = pieces;
  row.set(value.subarray(0, first), 1);
  table.put(key, row);
  for (let piece = 0; piece < pieces; piece++) {
    const from = first + piece * QUARTER;
    table.put(pieceKey(key, piece), value.subarray(from, from + QUARTER));
  }
}

/** Throws DamageError where a piece is missing. */
export function getLong(table: Table, key: Buffer): Buffer | undefined {
  const row = table.get(key);
  if (row === undefined) return undefined;
  const [pieces = 0] = row;
  const parts = [row.subarray(1)];
  for (let piece = 0; piece < pieces; piece++) {
    const part = table.get(pieceKey(key, piece));
    if (part === undefined)
      throw new DamageError(`the archive is damaged: part of a row in ${table.name} is missing`, REPAIR);
    parts.push(part);
  }
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}

export function deleteLong(table: Table, key: Buffer): void {
  const [pieces = 0] = table.get(key) ?? [];
  for (let piece = 0; piece < pieces; piece++) table.delete(pieceKey(key, piece));
  table.delete(key);
}

const pieceKey = (key: Buffer, piece: number): Buffer => Buffer.concat([key, Buffer.of(piece)]);
