import { after, u32, utf8 } from './bytes.ts';
import { decodeChunks, type Postings } from './postings.ts';
import type { Store } from './store.ts';
import { FIELDS } from './types.ts';
import { decodeBlock } from './vocabulary.ts';

/** Longest form or stem kept, in UTF-16 code units: a form and its stem make one key of at most 1,978 bytes. */
const LONGEST = 256;

/** A form or stem as the store has it: cut to what a key can hold. Words this long are encoded data, not language. */
export function clip(word: string): string {
  if (word.length <= LONGEST) return word;
  const splits = (word.charCodeAt(LONGEST - 1) & 0xfc00) === 0xd800;
  return word.slice(0, splits ? LONGEST - 1 : LONGEST);
}

/** Documents to a block of field lengths. */
export const LENGTHS_BLOCK = 1024;

/** Key of the form `form` among those of the stem `stem`. Words hold no zero byte. */
export function formKey(stem: string, form: string): Buffer {
  return utf8(`${clip(stem)}\0${clip(form)}`);
}

/** Reads the inverted index: what a query costs is what it touches here. */
export class TermIndex {
  readonly #store: Store;
  readonly #lengths = new Map<number, Uint32Array>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The postings of a stem by field, in FIELDS' order, or undefined where no article has it. */
  postings(stem: string): Postings[] | undefined {
    const key = utf8(clip(stem));
    const tail = this.#store.tables.terms.get(key);
    if (!tail) return undefined;
    // The open chunk stands under the term itself, the full ones behind it under the term and their first document.
    const chunks: Uint8Array[] = [];
    const closed = Buffer.concat([key, Buffer.of(0)]);
    const end = Buffer.concat([key, Buffer.of(1)]);
    for (const { value } of this.#store.tables.terms.range({ start: closed, end })) chunks.push(value);
    chunks.push(tail);
    return decodeChunks(chunks);
  }

  /** The forms of all stems that start with `start`, those of a stem side by side. */
  *formsUnder(start: string): Generator<{ stem: string; form: string; number: number }> {
    const from = utf8(clip(start));
    for (const { key, value } of this.#store.tables.forms.range({ start: from, end: after(from) })) {
      const [stem = '', form = ''] = key.toString('utf8').split('\0');
      yield { stem, form, number: value.readUInt32BE(0) };
    }
  }

  /** Every stem, in byte order. */
  *vocabulary(): Generator<string> {
    for (const { value } of this.#store.tables.vocabulary.range()) {
      for (const term of decodeBlock(value)) yield term.toString('utf8');
    }
  }

  /** The forms of a stem that articles use, with their numbers. */
  formsOf(stem: string): Map<string, number> {
    const forms = new Map<string, number>();
    const start = utf8(`${clip(stem)}\0`);
    for (const { key, value } of this.#store.tables.forms.range({ start, end: after(start) })) {
      forms.set(key.subarray(start.length).toString('utf8'), value.readUInt32BE(0));
    }
    return forms;
  }

  /** Number of a form of a stem, or undefined where no article has it. */
  formNumber(stem: string, form: string): number | undefined {
    return this.#store.tables.forms.get(formKey(stem, form))?.readUInt32BE(0);
  }

  /** The stem and the form that a number stands for; undefined for a number never given. */
  form(number: number): { stem: string; form: string } | undefined {
    const value = this.#store.tables.numbers.get(u32(number));
    if (!value) return undefined;
    const [stem = '', form = ''] = value.toString('utf8').split('\0');
    return { stem, form };
  }

  /** Unique stems of a document in each of FIELDS, MiniSearch's field lengths, written to `into`, which is given back. */
  lengths(doc: number, into: number[] = []): number[] {
    const block = this.lengthsBlock(Math.floor(doc / LENGTHS_BLOCK));
    const at = (doc % LENGTHS_BLOCK) * FIELDS.length;
    for (let field = 0; field < FIELDS.length; field++) into[field] = block[at + field] as number;
    return into;
  }

  /** The lengths of LENGTHS_BLOCK documents, those of a document side by side. */
  lengthsBlock(number: number): Uint32Array {
    let block = this.#lengths.get(number);
    if (!block) {
      block = decodeLengths(this.#store.tables.lengths.get(u32(number)));
      this.#lengths.set(number, block);
    }
    return block;
  }

  /** Forgets what it has cached of field lengths: for a writer, after it has written. */
  forget(): void {
    this.#lengths.clear();
  }
}

/** Field lengths of a block of documents; a copy, to be changed and written back. */
export function decodeLengths(value: Uint8Array | undefined): Uint32Array {
  const lengths = new Uint32Array(LENGTHS_BLOCK * FIELDS.length);
  if (!value) return lengths;
  const bytes = Uint8Array.from(value).buffer;
  lengths.set(value.length === lengths.byteLength ? new Uint32Array(bytes) : new Uint16Array(bytes));
  return lengths;
}

/** In 16 bits each unless one of them needs 32. */
export function encodeLengths(lengths: Uint32Array): Uint8Array {
  const large = lengths.some((length) => length > 0xffff);
  return new Uint8Array((large ? lengths : Uint16Array.from(lengths)).buffer);
}
