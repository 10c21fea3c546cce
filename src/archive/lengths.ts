import { u32 } from './bytes.ts';
import { FIELD_COUNT } from './posting-codes.ts';
import type { Store, Table } from './store.ts';

/**
 * Field lengths: how many stems a document has in each field, which a score needs of each document that a word is in. A row of the
 * lengths table holds those of one field and so many documents: a byte that says how wide each is, as a power of two of
 * bytes, and the lengths up to the last that is not 0, little-endian. A title takes a byte, as do leads and captions.
 */
export const LENGTHS_ROW = 1 << 15;

export interface LengthRow {
  /** Each length takes 2 ** `width` bytes. */
  width: number;
  bytes: Uint8Array;
}

/** What stands where a row would be that is not there. */
export const NO_LENGTHS: LengthRow = { width: 0, bytes: new Uint8Array() };

export function lengthKey(block: number, field: number): Buffer {
  return Buffer.concat([u32(block), Buffer.of(field)]);
}

export function readLengths(table: Table, block: number, field: number): LengthRow {
  const value = table.get(lengthKey(block, field));
  return value ? { width: value[0] as number, bytes: value.subarray(1) } : NO_LENGTHS;
}

export function lengthAt({ width, bytes }: LengthRow, place: number): number {
  const from = place << width;
  let length = 0;
  for (let i = (1 << width) - 1; i >= 0; i--) length = length * 256 + (bytes[from + i] ?? 0);
  return length;
}

const WIDTHS = [Uint8Array, Uint16Array, Uint32Array] as const;

/** All lengths of a row, to be changed. Throws RangeError on malformed bytes. */
export function decodeLengths({ width, bytes }: LengthRow): Uint32Array {
  const row = WIDTHS[width];
  if (!row) throw new RangeError(`no such width of lengths: ${width}`);
  const lengths = new Uint32Array(LENGTHS_ROW);
  lengths.set(new row(Uint8Array.from(bytes).buffer));
  return lengths;
}

/** Empty where all are 0. */
export function encodeLengths(lengths: Uint32Array): Uint8Array {
  let size = lengths.length;
  while (size > 0 && lengths[size - 1] === 0) size--;
  if (size === 0) return new Uint8Array();
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const width = longest > 0xffff ? 2 : longest > 0xff ? 1 : 0;
  const value = new Uint8Array(1 + (size << width));
  value[0] = width;
  value.set(new Uint8Array(WIDTHS[width].from(lengths.subarray(0, size)).buffer), 1);
  return value;
}

/** What a transaction changes of them, read and written a row at a time. */
export class LengthChanges {
  readonly #table: Table;
  readonly #rows = new Map<number, Uint32Array[]>();

  constructor({ tables }: Store) {
    this.#table = tables.lengths;
  }

  get(doc: number): number[] {
    return this.#block(doc).map((lengths) => lengths[doc % LENGTHS_ROW] as number);
  }

  set(doc: number, lengths: ArrayLike<number>): void {
    for (const [field, row] of this.#block(doc).entries()) row[doc % LENGTHS_ROW] = lengths[field] as number;
  }

  write(): void {
    for (const [block, rows] of this.#rows) {
      for (const [field, row] of rows.entries()) {
        const value = encodeLengths(row);
        if (value.length > 0) this.#table.put(lengthKey(block, field), value);
        else this.#table.delete(lengthKey(block, field));
      }
    }
  }

  #block(doc: number): Uint32Array[] {
    const block = Math.floor(doc / LENGTHS_ROW);
    let rows = this.#rows.get(block);
    if (!rows) {
      rows = Array.from({ length: FIELD_COUNT }, (_, field) =>
        decodeLengths(readLengths(this.#table, block, field)),
      );
      this.#rows.set(block, rows);
    }
    return rows;
  }
}
