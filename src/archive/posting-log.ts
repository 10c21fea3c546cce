import { utf8 } from './bytes.ts';
import { FIELD_COUNT } from './posting-codes.ts';

/** A frequency this high, or higher, does not fit the eight bits of its field in a packed number. */
const LARGE = 255;

/** Frequencies by field in one number, eight bits each; null for those that do not fit. */
export function packTfs(tfs: ArrayLike<number>): number | null {
  let packed = 0;
  for (let field = FIELD_COUNT - 1; field >= 0; field--) {
    const tf = tfs[field] as number;
    if (tf >= LARGE) return null;
    packed = packed * 256 + tf;
  }
  return packed;
}

/** Where the packed number should be of frequencies that have none. */
export const UNPACKED = 0xffffffff;

/**
 * The postings of a batch as they come, document by document, in three columns of numbers; given back term by term.
 * A list a term would take five times the memory: most terms have few.
 */
export class PostingLog {
  #stems = new Uint32Array(1 << 16);
  #docs = new Uint32Array(1 << 16);
  #tfs = new Uint32Array(1 << 16);
  /** Frequencies that cannot be packed, by their place in the log. */
  readonly #large = new Map<number, readonly number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  size = 0;

  /** How many terms there are. */
  get terms(): number {
    return this.#names.length;
  }

  /** The number by which a stem is added. */
  numberOf(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#names.length;
      this.#numbers.set(stem, number);
      this.#names.push(stem);
    }
    return number;
  }

  /** A document's posting for a stem, by its number. Documents ascend; `large` is given where `packed` is UNPACKED. */
  add(stem: number, doc: number, packed: number, large?: readonly number[]): void {
    if (this.size === this.#docs.length) this.#grow();
    this.#stems[this.size] = stem;
    this.#docs[this.size] = doc;
    this.#tfs[this.size] = packed;
    if (large) this.#large.set(this.size, large);
    this.size++;
  }

  /** The postings of each term, terms in the byte order of their names. */
  *byStem(): Generator<{ stem: string; key: Buffer; postings: (visit: Visit) => void }> {
    const starts = new Uint32Array(this.#names.length + 1);
    for (let i = 0; i < this.size; i++) {
      const after = (this.#stems[i] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let stem = 0; stem < this.#names.length; stem++) {
      starts[stem + 1] = (starts[stem + 1] as number) + (starts[stem] as number);
    }
    const order = new Uint32Array(this.size);
    const next = starts.slice();
    for (let i = 0; i < this.size; i++) {
      const stem = this.#stems[i] as number;
      const at = next[stem] as number;
      order[at] = i;
      next[stem] = at + 1;
    }
    const keyed = this.#names.map((stem, number) => ({ stem, key: utf8(stem), number }));
    keyed.sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { stem, key, number } of keyed) {
      const [from, to] = [starts[number] as number, starts[number + 1] as number];
      // Numbered for an article that was not taken in the end.
      if (from === to) continue;
      yield { stem, key, postings: (visit) => this.#visit(order.subarray(from, to), visit) };
    }
  }

  #visit(places: Uint32Array, visit: Visit): void {
    const tfs = new Array<number>(FIELD_COUNT);
    for (const i of places) {
      const packed = this.#tfs[i] as number;
      const large = packed === UNPACKED ? this.#large.get(i) : undefined;
      for (let field = 0; field < FIELD_COUNT; field++) {
        tfs[field] = large?.[field] ?? (packed >>> (8 * field)) & 0xff;
      }
      visit(this.#docs[i] as number, tfs);
    }
  }

  #grow(): void {
    const double = (old: Uint32Array) => {
      const grown = new Uint32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#stems = double(this.#stems);
    this.#docs = double(this.#docs);
    this.#tfs = double(this.#tfs);
  }
}

type Visit = (doc: number, tfs: readonly number[]) => void;
