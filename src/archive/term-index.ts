import { after, u32, utf8 } from './bytes.ts';
import { clip, decodeForm, formKey, type KnownForm } from './forms.ts';
import { LENGTHS_ROW, type LengthRow, lengthAt, readLengths } from './lengths.ts';
import { type TermPostings, termPostings } from './postings.ts';
import { formsSounding, type Sounding } from './sounds.ts';
import type { Store } from './store.ts';
import { FIELDS } from './types.ts';
import { blockTerms } from './vocabulary.ts';

/** Reads the inverted index: what a query costs is what it touches here. */
export class TermIndex {
  readonly #store: Store;
  readonly #lengths = new Map<number, LengthRow>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The postings of a stem, or undefined where no article has it. */
  postings(stem: string): TermPostings | undefined {
    const key = utf8(clip(stem));
    const tail = this.#store.tables.terms.get(key);
    if (!tail) return undefined;
    // The open chunk stands under the term itself, the full ones behind it under the term and their first document.
    const chunks: Uint8Array[] = [];
    const closed = Buffer.concat([key, Buffer.of(0)]);
    const end = Buffer.concat([key, Buffer.of(1)]);
    for (const { value } of this.#store.tables.terms.range({ start: closed, end })) chunks.push(value);
    chunks.push(tail);
    return termPostings(chunks);
  }

  /** The forms of all stems that start with `start`, those of a stem side by side. */
  *formsUnder(start: string): Generator<KnownForm> {
    const from = utf8(clip(start));
    for (const { key, value } of this.#store.tables.forms.range({ start: from, end: after(from) })) {
      const [stem = '', form = ''] = key.toString('utf8').split('\0');
      yield { stem, form, ...decodeForm(value) };
    }
  }

  /**
   * The stems that start with `start` and have forms that start with `form`: those forms, and how many forms there are in all.
   * Reads keys alone, of which there may be thousands.
   */
  *stemsUnder(start: string, form: string): Generator<{ stem: string; forms: string[]; all: number }> {
    const from = utf8(clip(start));
    const wanted = utf8(form).toString('latin1');
    let bytes = '';
    let forms: string[] = [];
    let all = 0;
    const found = () => ({ stem: fromBytes(bytes.slice(0, -1)), forms: forms.map(fromBytes), all });
    for (const key of this.#store.tables.forms.keys({ start: from, end: after(from) })) {
      const text = key.toString('latin1');
      if (all === 0 || !text.startsWith(bytes)) {
        if (forms.length > 0) yield found();
        bytes = text.slice(0, text.indexOf('\0') + 1);
        forms = [];
        all = 0;
      }
      all++;
      if (text.startsWith(wanted, bytes.length)) forms.push(text.slice(bytes.length));
    }
    if (forms.length > 0) yield found();
  }

  /** The stems that start with `start`, in byte order. Reads only the blocks in which they can be. */
  *vocabulary(start = ''): Generator<string> {
    const from = utf8(start);
    const { vocabulary } = this.#store.tables;
    // The block that the first of them can be in is the last one that begins at or before it. Backwards, an empty key
    // would stand for the end of the table.
    const before = start === '' ? [] : vocabulary.keys({ start: from, reverse: true, limit: 1 });
    const [block = from] = before;
    let found = false;
    for (const { value } of vocabulary.range({ start: block, end: after(from) })) {
      for (const term of blockTerms(value)) {
        if (term.startsWith(start)) {
          found = true;
          yield term;
        } else if (found) return;
      }
    }
  }

  /** The forms of a stem that articles use. */
  formsOf(word: string): KnownForm[] {
    const stem = clip(word);
    const start = utf8(`${stem}\0`);
    const forms: KnownForm[] = [];
    for (const { key, value } of this.#store.tables.forms.range({ start, end: after(start) })) {
      forms.push({ stem, form: key.toString('utf8', start.length), ...decodeForm(value) });
    }
    return forms;
  }

  /** A form of a stem, or undefined where no article has it. */
  known(stem: string, form: string): KnownForm | undefined {
    const value = this.#store.tables.forms.get(formKey(stem, form));
    return value && { stem: clip(stem), form: clip(form), ...decodeForm(value) };
  }

  /** The form that a number stands for; undefined for a number that no article has. */
  form(number: number): KnownForm | undefined {
    const value = this.#store.tables.numbers.get(u32(number));
    if (!value) return undefined;
    const [stem = '', form = ''] = value.toString('utf8').split('\0');
    return this.known(stem, form);
  }

  /** The forms filed under a sound key (`soundKeys` of src/text), by ascending number. */
  sounding(key: string): Sounding[] {
    return formsSounding(this.#store.tables.sounds, key);
  }

  /** Unique stems of a document in each of FIELDS, MiniSearch's field lengths, written to `into`, which is given back. */
  lengths(doc: number, into: number[] = []): number[] {
    const block = Math.floor(doc / LENGTHS_ROW);
    for (let field = 0; field < FIELDS.length; field++) {
      into[field] = lengthAt(this.lengthRow(block, field), doc % LENGTHS_ROW);
    }
    return into;
  }

  /** The lengths of LENGTHS_ROW documents in one of FIELDS. */
  lengthRow(block: number, field: number): LengthRow {
    const number = block * FIELDS.length + field;
    let row = this.#lengths.get(number);
    if (!row) {
      row = readLengths(this.#store.tables.lengths, block, field);
      this.#lengths.set(number, row);
    }
    return row;
  }

  /** Forgets what it has cached of field lengths: for a writer, after it has written. */
  forget(): void {
    this.#lengths.clear();
  }
}

/** UTF-8 that was read byte by byte, which takes less time than to read it as what it is. */
const fromBytes = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');
