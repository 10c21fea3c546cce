import { soundKeys } from '../text/index.ts';
import type { Archive } from './archive.ts';
import { u32, utf8 } from './bytes.ts';
import { closedRows, decodeRow } from './sounds.ts';
import type { Store } from './store.ts';
import { distinctNumbers, type WordNumbers } from './words.ts';

/**
 * Holds forms against the words of articles, and what is filed by sound against the forms: each under all its keys,
 * and nothing else. First count all articles, then check, then checkSounds.
 */
export class FormCheck {
  readonly #archive: Archive;
  readonly #store: Store;
  readonly #note: (problem: string) => void;
  /** By form number: the articles that have it, and the filings by sound that are still to be found. */
  readonly #articles: Uint32Array;
  readonly #filings: Uint8Array;
  #counted = 0;

  /** Form numbers are below `numbers`. */
  constructor(archive: Archive, store: Store, numbers: number, note: (problem: string) => void) {
    this.#archive = archive;
    this.#store = store;
    this.#note = note;
    this.#articles = new Uint32Array(numbers);
    this.#filings = new Uint8Array(numbers);
  }

  count(words: WordNumbers, id: string): void {
    for (const number of distinctNumbers(words)) {
      if (number >= this.#articles.length) this.#note(`article ${id} has word ${number}, which never was`);
      else this.#articles[number] = (this.#articles[number] as number) + 1;
    }
    this.#counted++;
  }

  /** Where the words of some of the articles could not be read, nothing is said of counts. */
  check(articles: number): void {
    const { numbers } = this.#store.tables;
    const listed = new Uint8Array(this.#articles.length);
    for (const { stem, form, number, articles: stored } of this.#archive.terms.formsUnder('')) {
      if (number >= listed.length || !numbers.get(u32(number))?.equals(utf8(`${stem}\0${form}`))) {
        this.#note(`the number of "${form}" stands for something else`);
        continue;
      }
      listed[number] = 1;
      this.#filings[number] = new Set(soundKeys(form)).size;
      const found = this.#articles[number] as number;
      if (found !== stored && this.#counted === articles) {
        this.#note(`"${form}" is said to be in ${stored} articles, it is in ${found}`);
      }
    }
    for (const [number, found] of this.#articles.entries()) {
      if (found > 0 && !listed[number]) this.#note(`word ${number}, which articles have, has no form`);
    }
    for (const key of numbers.keys()) {
      const number = key.readUInt32BE(0);
      if (!listed[number]) this.#note(`number ${number} stands for a form that is not there`);
    }
  }

  checkSounds(): void {
    const { sounds } = this.#store.tables;
    let rows = 0;
    let known = 0;
    for (const { key, value } of sounds.range()) {
      rows++;
      if (key.includes(0)) continue;
      const sound = key.toString('utf8');
      const { closed } = decodeRow(value);
      if (closedRows(sounds, key).length !== closed)
        this.#note(`the sound ${sound} has not the rows it counts`);
      known += 1 + closed;
      this.#checkSound(sound);
    }
    if (rows !== known) this.#note(`${rows} rows are filed by sound, ${known} are counted`);
    for (const [number, missing] of this.#filings.entries()) {
      if (missing > 0) this.#note(`"${this.#formOf(number)}" is not filed under all its sounds`);
    }
  }

  #checkSound(sound: string): void {
    let last = -1;
    for (const { form, number } of this.#archive.terms.sounding(sound)) {
      if (number <= last) this.#note(`the forms of the sound ${sound} are out of order`);
      last = number;
      const left = this.#filings[number] ?? 0;
      if (left > 0 && this.#formOf(number) === form && soundKeys(form).includes(sound)) {
        this.#filings[number] = left - 1;
      } else this.#note(`"${form}" is filed under the sound ${sound}, which is not its own`);
    }
  }

  #formOf(number: number): string | undefined {
    return this.#store.tables.numbers.get(u32(number))?.toString('utf8').split('\0')[1];
  }
}
