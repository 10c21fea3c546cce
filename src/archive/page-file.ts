import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DamageError } from './errors.ts';
import { REPAIR } from './table.ts';

/**
 * LMDB's data file read page by page, without LMDB: that trusts every number in the file, and a wrong one ends the
 * process or leaves rows out unseen. Layout after mdb.c of lmdb 3.5 (data version 2, little-endian).
 */

export const BRANCH = 1;
export const LEAF = 2;
export const OVERFLOW = 4;
const META_FLAG = 8;
const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;
/** Within a meta page. */
const AT = { magic: 24, version: 28, pageSize: 48, free: 48, main: 96, lastPage: 144, transaction: 152 };

/** A tree of pages, as its parent tells of it. */
export interface Tree {
  name: string;
  flags: number;
  depth: number;
  branches: number;
  leaves: number;
  overflows: number;
  entries: number;
  /** Page number; -1 for an empty tree. */
  root: number;
}

/** The first page of a snapshot. */
interface MetaPage {
  pageSize: number;
  lastPage: number;
  transaction: number;
  free: Tree;
  main: Tree;
}

/** The bytes of a tree's description. */
export const TREE_BYTES = 48;

export class PageFile {
  readonly path: string;
  readonly bytes: number;
  readonly pageSize: number;
  /** Whole pages in the file. */
  readonly pages: number;
  readonly meta: MetaPage;
  /** Whether both meta pages are whole; LMDB opens no other file. */
  readonly whole: boolean;
  readonly #fd: number;

  /** Throws DamageError where neither meta page can be read. */
  constructor(path: string) {
    this.path = path;
    this.#fd = openSync(path, 'r');
    this.bytes = fstatSync(this.#fd).size;
    const first = this.#metaAt(0, null);
    // Where the first is broken, pages are of the usual sizes.
    const sizes = first ? [first.pageSize] : [4096, 16384, 8192, 32768, 65536];
    const second = sizes.map((size) => this.#metaAt(size, size)).find((meta) => meta !== null) ?? null;
    const newest = newer(first, second);
    if (newest === null) {
      this.close();
      throw new DamageError(
        `the archive is damaged: ${path} is no store, and nothing in it can be found`,
        REPAIR,
      );
    }
    this.meta = newest;
    this.whole = first !== null && second !== null;
    this.pageSize = newest.pageSize;
    this.pages = Math.floor(this.bytes / newest.pageSize);
  }

  /** `count` pages from `page` on; null where the file has them not. */
  read(page: number, count = 1): Buffer | null {
    if (!Number.isSafeInteger(page) || page < 0 || page + count > this.pages) return null;
    return this.#bytesAt(page * this.pageSize, count * this.pageSize);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #bytesAt(at: number, length: number): Buffer | null {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const read = readSync(this.#fd, bytes, done, length - done, at + done);
      if (read === 0) return null;
      done += read;
    }
    return bytes;
  }

  #metaAt(at: number, pageSize: number | null): MetaPage | null {
    const bytes = this.#bytesAt(at, AT.transaction + 8);
    if (bytes === null || bytes.readUInt16LE(18) !== META_FLAG) return null;
    if (bytes.readUInt32LE(AT.magic) !== MAGIC || bytes.readUInt32LE(AT.version) !== DATA_VERSION)
      return null;
    const size = bytes.readUInt32LE(AT.pageSize);
    const isSize = size >= 512 && size <= 65_536 && (size & (size - 1)) === 0;
    if (!isSize || (pageSize !== null && size !== pageSize)) return null;
    return {
      pageSize: size,
      lastPage: u64(bytes, AT.lastPage),
      transaction: u64(bytes, AT.transaction),
      free: treeAt('(free pages)', bytes, AT.free),
      main: treeAt('(tables)', bytes, AT.main),
    };
  }
}

function newer(a: MetaPage | null, b: MetaPage | null): MetaPage | null {
  if (a === null || b === null) return a ?? b;
  return a.transaction >= b.transaction ? a : b;
}

export function treeAt(name: string, bytes: Buffer, at: number): Tree {
  return {
    name,
    flags: bytes.readUInt16LE(at + 4),
    depth: bytes.readUInt16LE(at + 6),
    branches: u64(bytes, at + 8),
    leaves: u64(bytes, at + 16),
    overflows: u64(bytes, at + 24),
    entries: u64(bytes, at + 32),
    root: bytes.readBigInt64LE(at + 40) === -1n ? -1 : u64(bytes, at + 40),
  };
}

/** 8 bytes as a number; exact below 2^53. */
export function u64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}
