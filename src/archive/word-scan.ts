import { END_LIST, END_SECTION, FIRST, TITLE } from './words.ts';

/*
 * Words are read here byte by byte and not by ByteReader, without making lists: a cold search reads from fifty to some thousands of
 * articles, and would spend most of its time on calls.
 */

/** Numbers are first looked for by their last bits: most words of an article are not wanted. */
const BITS = 0xfff;

function filterOf(wanted: ReadonlyMap<number, unknown>): Uint8Array {
  const filter = new Uint8Array(BITS + 1);
  for (const number of wanted.keys()) filter[number & BITS] = 1;
  return filter;
}

/**
 * Gives a function that visits those of an article's words that are wanted, in order: each with what it is wanted for, its section
 * and its place in the section, from 0 on.
 */
export function wordScanner<T>(
  wanted: ReadonlyMap<number, T>,
): (bytes: Uint8Array, visit: (found: T, section: number, at: number) => void) => void {
  const filter = filterOf(wanted);
  return (bytes, visit) => {
    let section = TITLE;
    let at = 0;
    for (let i = afterVarint(bytes); i < bytes.length; i++) {
      const byte = bytes[i] as number;
      let value = byte & 0x7f;
      for (let shift = 7; (bytes[i] as number) > 0x7f; shift += 7) {
        value |= ((bytes[++i] as number) & 0x7f) << shift;
      }
      if (value === END_SECTION) {
        section++;
        at = 0;
      } else if (value !== END_LIST) {
        const number = (value >>> 0) - FIRST;
        const found = filter[number & BITS] === 1 ? wanted.get(number) : undefined;
        if (found !== undefined) visit(found, section, at);
        at++;
      }
    }
  };
}

/**
 * Gives a function that says whether words stand side by side in an article, in order, within one title, paragraph or caption:
 * of each place the numbers that may stand there. Only in some `sections`, where they are given.
 */
export function phraseScanner(
  accepted: readonly ReadonlySet<number>[],
  sections: readonly number[] | null,
): (bytes: Uint8Array) => boolean {
  const places = new Map<number, number[]>();
  for (const [place, numbers] of accepted.entries()) {
    for (const number of numbers) places.set(number, [...(places.get(number) ?? []), place]);
  }
  const filter = filterOf(places);
  const last = accepted.length - 1;
  return (bytes) => {
    let section = TITLE;
    // How far the phrase has come with the word before: by place, whether that is the word that stood there.
    let before = new Uint8Array(accepted.length);
    let now = new Uint8Array(accepted.length);
    let begun = false;
    for (let i = afterVarint(bytes); i < bytes.length; i++) {
      const byte = bytes[i] as number;
      let value = byte & 0x7f;
      for (let shift = 7; (bytes[i] as number) > 0x7f; shift += 7) {
        value |= ((bytes[++i] as number) & 0x7f) << shift;
      }
      if (value === END_SECTION) section++;
      const number = (value >>> 0) - FIRST;
      const fits = number >= 0 && filter[number & BITS] === 1 ? places.get(number) : undefined;
      if (!fits || (sections && !sections.includes(section))) {
        if (begun) before.fill(0);
        begun = false;
        continue;
      }
      now.fill(0);
      for (const place of fits) if (place === 0 || before[place - 1] === 1) now[place] = 1;
      if (now[last] === 1) return true;
      begun = true;
      [before, now] = [now, before];
    }
    return false;
  };
}

/** Where the first number ends, which is the length of the lead. */
function afterVarint(bytes: Uint8Array): number {
  let i = 0;
  while ((bytes[i] as number) > 0x7f) i++;
  return i + 1;
}
