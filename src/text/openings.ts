/*
 * A pattern of many phrases takes long on text that holds none of them, which is most text. By how the phrases open, a look at a few
 * code units tells that none stands at a place, or anywhere.
 */

/** How much of a phrase is looked at. */
const LONGEST = 4;
const BITS = 0x10000;
const NO_WORD = /[^\p{L}\p{M}\p{N}]/u;
const NO_PHRASE = /[^\p{L}\p{M}\p{N} ]/u;

/** Each code unit without its case, by a table that is filled as it is asked; 0 where it was not yet. */
const PLAIN = new Uint16Array(0x10000);

/** Units that a pattern with the flags i and u holds for equal are given as one. */
function plainOf(unit: number): number {
  const known = PLAIN[unit] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const upper = char.toUpperCase();
  const lower = (upper.length === 1 ? upper : char).toLowerCase();
  const plain = lower.length === 1 ? lower.charCodeAt(0) : unit;
  PLAIN[unit] = plain;
  return plain;
}

/** A number below `BITS` for code units, one after the other, from 0. */
function place(before: number, unit: number): number {
  return (Math.imul(before, 0x9e35) + plainOf(unit)) & (BITS - 1);
}

/** How some phrases open, any case. Says "may" where none stands, now and then; never "may not" where one does. */
export class Openings {
  /** By the length of the openings, less one: whether one has its number here. */
  readonly #tables: (Uint8Array | undefined)[] = [];
  /** 1 for each code unit with which one opens. */
  readonly #first = new Uint8Array(BITS);

  /**
   * Of phrases as they stand in texts: one spelled in two ways is two. They are told by their first words, where texts may
   * have other white space between words than phrases do; by more of them where not (`even`).
   */
  constructor(phrases: readonly string[], even = false) {
    for (const phrase of phrases) {
      const end = phrase.search(even ? NO_PHRASE : NO_WORD);
      const length = Math.min(LONGEST, end < 0 ? phrase.length : Math.max(1, end));
      this.#first[plainOf(phrase.charCodeAt(0))] = 1;
      let number = 0;
      for (let i = 0; i < length; i++) number = place(number, phrase.charCodeAt(i));
      const table = this.#tables[length - 1] ?? new Uint8Array(BITS);
      table[number] = 1;
      this.#tables[length - 1] = table;
    }
  }

  /** Whether one of the phrases may stand at a place in a text. */
  mayStand(text: string, at: number): boolean {
    if (at >= text.length || this.#first[plainOf(text.charCodeAt(at))] === 0) return false;
    let number = 0;
    for (let i = 0; i < LONGEST && at + i < text.length; i++) {
      number = place(number, text.charCodeAt(at + i));
      if (this.#tables[i]?.[number] === 1) return true;
    }
    return false;
  }

  /** Whether one of them may stand anywhere. */
  mayHold(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.mayStand(text, at)) return true;
    return false;
  }
}
