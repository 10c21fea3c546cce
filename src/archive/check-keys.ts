import type { Archive } from './archive.ts';
import { u32 } from './bytes.ts';
import { facetKeys } from './facets.ts';
import { facetsOf } from './rows.ts';
import type { Store } from './store.ts';

/**
 * Holds what lists are made from against the articles: each under all its facets and marked as what it is, and nothing
 * else. First check all articles, then check.
 */
export class KeyCheck {
  readonly #archive: Archive;
  readonly #store: Store;
  readonly #note: (problem: string) => void;
  readonly #kinds: (doc: number) => string | null;
  #rows = 0;
  #documents = 0;
  #others = 0;

  constructor(archive: Archive, store: Store, note: (problem: string) => void) {
    this.#archive = archive;
    this.#store = store;
    this.#note = note;
    this.#kinds = archive.kinds();
  }

  checkDocument(id: string, doc: number): void {
    const record = this.#archive.record(doc);
    const { kind } = record.head;
    const values = facetsOf(record);
    const { facets } = this.#store.tables;
    const keys = facetKeys(values, id);
    if (keys.some((key) => !facets.get(key)?.equals(u32(doc)))) {
      this.#note(`article ${id} is missing from a list it belongs in`);
    }
    this.#rows += keys.length;
    this.#documents++;
    if (kind === 'other') this.#others++;
    if (this.#kinds(doc) !== kind) this.#note(`article ${id} is not marked as what it is`);
  }

  check(): void {
    const { documents, others } = this.#archive.stats;
    // Where some articles could not be read, nothing is said of counts.
    if (this.#documents !== documents) return;
    const rows = [...this.#store.tables.facets.keys()].length;
    if (rows !== this.#rows) this.#note(`the lists have ${rows} rows, ${this.#rows} belong in them`);
    const marked = sum(this.#archive.live(true));
    if (marked !== documents) this.#note(`${marked} documents are marked as there, there are ${documents}`);
    if (this.#others !== others) {
      this.#note(`the statistics count ${others} texts of other kinds, there are ${this.#others}`);
    }
  }
}

const sum = (flags: Uint8Array): number => flags.reduce((all, flag) => all + flag, 0);
