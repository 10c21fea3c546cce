import { u32 } from './bytes.ts';
import type { Store, Table } from './store.ts';

/**
 * Which document numbers are articles, which are texts of other kinds, and which are there no more: a bit a document.
 * A row of the live table holds so many documents, first the bits of the articles, then those of the others.
 */
export const LIVE_BLOCK = 8192;
const HALF = LIVE_BLOCK / 8;
/** Four bytes are looked at together. */
const WORDS = HALF / 4;

/** What a document is; null for one that is not there. */
export type LiveKind = 'article' | 'other' | null;

/** One byte a document number below `size`: 1 for the articles, and with `others` for all that is there. */
export function liveDocuments(live: Table, size: number, others: boolean): Uint8Array {
  const docs = new Uint8Array(size);
  for (const { key, value } of live.range()) {
    const first = key.readUInt32BE(0) * LIVE_BLOCK;
    // Nearly all are articles: a fill is native, and what is no article is taken out bit by bit.
    docs.fill(1, first, first + LIVE_BLOCK);
    const bits = new Int32Array(Uint8Array.from(value).buffer);
    for (let i = 0; i < WORDS; i++) {
      let gone = ~((bits[i] as number) | (others ? (bits[WORDS + i] as number) : 0));
      for (let doc = first + i * 32; gone !== 0; doc++) {
        if (gone & 1) docs[doc] = 0;
        gone >>>= 1;
      }
    }
  }
  return docs;
}

/** Says what documents are; reads their blocks as it is asked of them, each once. */
export function liveKinds(live: Table): (doc: number) => LiveKind {
  const blocks = new Map<number, Uint8Array | undefined>();
  return (doc) => {
    const number = Math.floor(doc / LIVE_BLOCK);
    if (!blocks.has(number)) blocks.set(number, live.get(u32(number)));
    const block = blocks.get(number);
    return block ? kindIn(block, doc % LIVE_BLOCK) : null;
  };
}

function kindIn(block: Uint8Array, at: number): LiveKind {
  const has = (from: number) => (((block[from + (at >>> 3)] as number) >>> (at & 7)) & 1) === 1;
  if (has(0)) return 'article';
  return has(HALF) ? 'other' : null;
}

/** What a transaction changes of it, read and written a block at a time. */
export class LiveChanges {
  readonly #live: Table;
  readonly #blocks = new Map<number, Uint8Array>();

  constructor({ tables }: Store) {
    this.#live = tables.live;
  }

  set(doc: number, kind: LiveKind): void {
    const block = this.#block(Math.floor(doc / LIVE_BLOCK));
    const at = (doc % LIVE_BLOCK) >>> 3;
    const bit = 1 << (doc & 7);
    block[at] = ((block[at] as number) & ~bit) | (kind === 'article' ? bit : 0);
    block[HALF + at] = ((block[HALF + at] as number) & ~bit) | (kind === 'other' ? bit : 0);
  }

  write(): void {
    for (const [number, block] of this.#blocks) {
      if (block.some((bits) => bits !== 0)) this.#live.put(u32(number), block);
      else this.#live.delete(u32(number));
    }
  }

  #block(number: number): Uint8Array {
    let block = this.#blocks.get(number);
    if (!block) {
      block = Uint8Array.from(this.#live.get(u32(number)) ?? new Uint8Array(2 * HALF));
      this.#blocks.set(number, block);
    }
    return block;
  }
}
