/** What is remembered of a word. */
interface Entry<T> {
  word: string;
  value: T;
}

/** The hash of a word, from 0, and the next code unit. */
export function hashOn(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

function standsAt(text: string, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(from + i) !== word.charCodeAt(i)) return false;
  return true;
}

/**
 * What was computed of words, found by where they stand in a text, so that a known one is not cut out of it: most words of a
 * text were in the one before. Each hash has one place, for the word that was last there: memory is bounded.
 */
export class WordTable<T> {
  readonly #entries: (Entry<T> | undefined)[];
  readonly #compute: (word: string) => T;

  /** For about `size` words, a power of two. */
  constructor(compute: (word: string) => T, size: number) {
    this.#entries = new Array<Entry<T> | undefined>(size).fill(undefined);
    this.#compute = compute;
  }

  /** What is computed of the word at `from`..`to`, whose hash is given. */
  at(text: string, from: number, to: number, hash: number): T {
    const place = (hash ^ (hash >>> 15)) & (this.#entries.length - 1);
    const known = this.#entries[place];
    if (known !== undefined && known.word.length === to - from && standsAt(text, from, known.word))
      return known.value;
    // A copy, as a part of a long string would keep the whole of it in memory.
    const word = ` ${text.slice(from, to)}`.slice(1);
    const value = this.#compute(word);
    this.#entries[place] = { word, value };
    return value;
  }
}
