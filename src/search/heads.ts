import type { Archive, Head } from '../archive/index.ts';

/** Heads of documents, each read once. */
export class Heads {
  readonly #archive: Archive;
  readonly #heads = new Map<number, Head>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  readonly of = (doc: number): Head => {
    let head = this.#heads.get(doc);
    if (!head) {
      head = this.#archive.head(doc);
      this.#heads.set(doc, head);
    }
    return head;
  };
}
