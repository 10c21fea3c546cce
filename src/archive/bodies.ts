import { createHash } from 'node:crypto';
import type { Source } from '../article/types.ts';
import { ByteReader, ByteWriter, u32, utf8 } from './bytes.ts';
import type { StoredBody } from './layout.ts';
import { pack, textAt, unpack } from './pack.ts';
import type { Table } from './store.ts';

/**
 * The table of bodies: a block of some articles under the number of the first of them: varint how many, their numbers as
 * varint differences from the one before (from the first: 0), then their bodies packed together.
 */
export interface BodyBlock {
  docs: number[];
  packed: Uint8Array;
}

export function encodeBodies({ docs, packed }: BodyBlock): Uint8Array {
  const out = new ByteWriter(packed.length + 5 + docs.length);
  out.varint(docs.length);
  for (const [i, doc] of docs.entries()) out.varint(doc - (docs[Math.max(0, i - 1)] as number));
  out.append(packed);
  return out.view();
}

/** `first` is the number under which it stands. Throws RangeError on malformed bytes. */
export function decodeBodies(first: number, value: Uint8Array): BodyBlock {
  const reader = new ByteReader(value);
  const length = reader.varint();
  const docs: number[] = [];
  for (let doc = first; docs.length < length; docs.push(doc)) doc += reader.varint();
  return { docs, packed: value.subarray(reader.at) };
}

/**
 * A source as it is stored: the hash of bytes that are the text itself is left empty, as it can be had from the text, and
 * random digits cannot be packed. `id` is the start of the text's hash.
 */
export function storedSource(source: Source, id: string): Source {
  return source.sha256.startsWith(id) ? { ...source, sha256: '' } : source;
}

/** The source of a stored body, as it was. */
export function sourceOf({ source, text }: StoredBody): Source {
  if (source.sha256 !== '') return source;
  return { ...source, sha256: createHash('sha256').update(utf8(text)).digest('hex') };
}

/** Reads bodies; keeps the last block, as neighbours are often read one after the other. */
export class Bodies {
  readonly #table: Table;
  #block: BodyBlock | null = null;
  #unpacked: Buffer = Buffer.alloc(0);

  constructor(table: Table) {
    this.#table = table;
  }

  /** Undefined where there is none of that document. */
  get(doc: number): StoredBody | undefined {
    const place = this.#block?.docs.indexOf(doc) ?? -1;
    if (place >= 0) return JSON.parse(textAt(this.#unpacked, place)) as StoredBody;
    for (const { key, value } of this.#table.range({ start: u32(doc), reverse: true, limit: 1 })) {
      const block = decodeBodies(key.readUInt32BE(0), value);
      if (!block.docs.includes(doc)) return undefined;
      this.#unpacked = unpack(block.packed);
      this.#block = { docs: block.docs, packed: new Uint8Array() };
      return this.get(doc);
    }
    return undefined;
  }

  /** Forgets what it keeps: for a writer, after it has written. */
  forget(): void {
    this.#block = null;
    this.#unpacked = Buffer.alloc(0);
  }
}

/** Takes documents out of the blocks that hold them, block by block. */
export function removeBodies(table: Table, docs: Iterable<number>): void {
  const gone = [...docs].sort((a, b) => a - b);
  for (let at = 0; at < gone.length; ) {
    const [row] = table.range({ start: u32(gone[at] as number), reverse: true, limit: 1 });
    at++;
    if (!row) continue;
    const block = decodeBodies(row.key.readUInt32BE(0), row.value);
    const from = at - 1;
    while (at < gone.length && (gone[at] as number) <= (block.docs.at(-1) as number)) at++;
    removeFrom(table, block, new Set(gone.slice(from, at)));
  }
}

function removeFrom(table: Table, { docs, packed }: BodyBlock, gone: ReadonlySet<number>): void {
  const kept = docs.filter((doc) => !gone.has(doc));
  if (kept.length === docs.length) return;
  const places = kept.map((doc) => docs.indexOf(doc));
  const value = kept.length === 0 ? null : encodeBodies({ docs: kept, packed: repack(packed, places) });
  table.delete(u32(docs[0] as number));
  if (value) table.put(u32(kept[0] as number), value);
}

/** Those at some places of what was packed together. */
export function repack(packed: Uint8Array, places: readonly number[]): Uint8Array {
  const unpacked = unpack(packed);
  return pack(places.map((place) => textAt(unpacked, place)));
}
