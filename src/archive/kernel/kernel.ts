import type { LengthRow } from '../lengths.ts';
import { FIELD_COUNT } from '../posting-codes.ts';
import type { Chunk, TermPostings } from '../postings.ts';
import { CODE } from './code.ts';
import { BM25, CHUNK, DOCS, FACTORS, FREE, LIST, LONGEST_CHUNK, PAGE, REST, SLOPES, TFS } from './memory.ts';

/** A place in the kernel's memory, in bytes. */
export type Address = number;
/** Where a function takes no set, no owners. */
export const NONE: Address = 0;

/** What its functions do is said in postings.ts and sums.ts. */
interface Functions {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  decode(length: number, first: number): number;
  collect(count: number, list: Address, docs: Address, tfs: Address): number;
  mark(count: number, mask: number, marks: Address, within: Address, value: number): void;
  lookUp(count: number, wanted: Address, from: number, size: number, out: Address): number;
  score(
    count: number,
    mask: number,
    within: Address,
    owners: Address,
    owner: number,
    ...rest: number[]
  ): void;
  coordinate(sums: Address, words: Address, size: number): void;
  highest(sums: Address, size: number, most: number, heap: Address): number;
  choose(sums: Address, size: number, least: number, out: Address, room: number): number;
}

/** What is used of the standard interface, of which Node's types say nothing. */
const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyInterface }).WebAssembly;
interface WebAssemblyInterface {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
}

export interface ScoreTo {
  /** The documents that count; NONE for all. */
  within: Address;
  /** A byte for each document, and that of those which count; NONE for all. */
  owners: Address;
  owner: number;
  /** The number of the word, above 0. */
  word: number;
  sums: Address;
  words: Address;
  counted: Address;
  lengths: Address;
}

let compiled: object | undefined;

/**
 * Loops over postings and sums that a cold search spends its time on, in WebAssembly: V8 runs JavaScript from bytecode at first, some
 * forty times slower, and makes an object of each sum of floats. What a search puts into its memory goes with it.
 */
export class Kernel {
  readonly #functions: Functions;
  #free = FREE;
  /** Below this address memory was given out before. */
  #used = FREE;

  constructor() {
    compiled ??= new Module(CODE);
    this.#functions = new Instance(compiled).exports as Functions;
  }

  /** Gives out memory, all 0, at a multiple of 16. */
  reserve(bytes: number): Address {
    const address = this.#free;
    this.#free = (address + bytes + 15) & ~15;
    const { memory } = this.#functions;
    const missing = this.#free - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    if (address < this.#used) this.bytes(address, Math.min(this.#free, this.#used) - address).fill(0);
    this.#used = Math.max(this.#used, this.#free);
    return address;
  }

  /** Takes back what was given out since `work` began. */
  scratch<T>(work: () => T): T {
    const free = this.#free;
    try {
      return work();
    } finally {
      this.#free = free;
    }
  }

  /** A view, until more memory is given out. */
  bytes(address: Address, length: number): Uint8Array {
    return new Uint8Array(this.#functions.memory.buffer, address, length);
  }

  words(address: Address, length: number): Uint32Array {
    return new Uint32Array(this.#functions.memory.buffer, address, length);
  }

  put(bytes: Uint8Array): Address {
    const address = this.reserve(bytes.length);
    this.bytes(address, bytes.length).set(bytes);
    return address;
  }

  /** Puts a row of lengths where `score` finds it; gives what stands for it in the table. */
  putLengths({ width, bytes }: LengthRow): number {
    return this.put(bytes) + width;
  }

  /** Reads a chunk; gives how many postings it has, for the functions below. Throws RangeError on malformed bytes. */
  decode({ first, last, body }: Chunk): number {
    if (body.length > LONGEST_CHUNK) throw new RangeError('more postings than a chunk has');
    this.bytes(CHUNK, body.length).set(body);
    const count = this.#functions.decode(body.length, first);
    if (count > 0 && this.words(DOCS, count)[count - 1] !== last) {
      throw new RangeError('postings do not end where they should');
    }
    return count;
  }

  /** The documents of a decoded chunk that have the term in a field, and how often; copies. */
  collect(count: number, field: number): { docs: Uint32Array; tfs: Uint32Array } {
    return this.scratch(() => {
      const [docs, tfs] = [this.reserve(4 * count), this.reserve(4 * count)];
      const found = this.#functions.collect(count, TFS + field * LIST, docs, tfs);
      return { docs: this.words(docs, found).slice(), tfs: this.words(tfs, found).slice() };
    });
  }

  /** Writes `value` for documents with a term in the fields of a mask: for those without a mark that are within a set. */
  mark({ chunks }: TermPostings, mask: number, marks: Address, value: number, within = NONE): void {
    for (const chunk of chunks) this.#functions.mark(this.decode(chunk), mask, marks, within, value);
  }

  /** How often a term stands in some documents, in ascending order: FIELD_COUNT numbers for each; null where it is in none. */
  lookUp({ chunks }: TermPostings, docs: Uint32Array): Uint32Array | null {
    return this.scratch(() => {
      const wanted = this.reserve(docs.byteLength);
      const out = this.reserve(docs.byteLength * FIELD_COUNT);
      this.words(wanted, docs.length).set(docs);
      let from = 0;
      let found = 0;
      for (const chunk of chunks) {
        while (from < docs.length && (docs[from] as number) < chunk.first) from++;
        if (from === docs.length) break;
        if ((docs[from] as number) > chunk.last) continue;
        found += this.#functions.lookUp(this.decode(chunk), wanted, from, docs.length, out);
      }
      return found === 0 ? null : this.words(out, docs.length * FIELD_COUNT).slice();
    });
  }

  /** BM25+'s parameters, with the averages of field lengths. */
  setBm25({ k, b, d }: { k: number; b: number; d: number }, averages: readonly number[]): void {
    this.#floats(BM25).set([d, k + 1, k * (1 - b)]);
    this.#floats(SLOPES).set(averages.map((average) => (k * b) / average));
  }

  /** What the next term is worth in each field. */
  setFactors(factors: readonly number[]): void {
    this.#floats(FACTORS).set(factors);
  }

  /** Adds a term's BM25+ in the fields of a mask to the sums of its documents, as is said of the function in sums.ts. */
  score({ chunks }: TermPostings, mask: number, to: ScoreTo): void {
    const { within, owners, owner, word, sums, words, counted, lengths } = to;
    for (const chunk of chunks) {
      const count = this.decode(chunk);
      this.#functions.score(count, mask, within, owners, owner, word, sums, words, counted, lengths);
    }
  }

  /** Gives the sums of documents with several words the factor of that. */
  coordinate(sums: Address, words: Address, size: number): void {
    this.#functions.coordinate(sums, words, size);
  }

  /** The documents with the `count` highest sums, and those that come near the last of them; and the highest of the rest. */
  best(sums: Address, size: number, count: number, margin: number): { docs: Uint32Array; rest: number } {
    return this.scratch(() => {
      const least = this.#functions.highest(sums, size, count, this.reserve(4 * count)) * margin;
      let room = 2 * count;
      let out = this.reserve(4 * room);
      const found = this.#functions.choose(sums, size, least, out, room);
      if (found > room) {
        room = found;
        out = this.reserve(4 * room);
        this.#functions.choose(sums, size, least, out, room);
      }
      const rest = new Float32Array(this.#functions.memory.buffer, REST, 1)[0] as number;
      return { docs: this.words(out, found).slice(), rest };
    });
  }

  /** How many sums are above 0. */
  count(sums: Address, size: number): number {
    return this.#functions.choose(sums, size, 0, NONE, 0);
  }

  #floats(address: Address): Float64Array {
    return new Float64Array(this.#functions.memory.buffer, address, FIELD_COUNT);
  }
}
