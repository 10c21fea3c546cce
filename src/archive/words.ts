import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * The numbers of an article's words, in order: title, the paragraphs of the body, the captions. What phrases are
 * verified in, and what says which postings to take out when the article goes.
 */
export interface WordNumbers {
  title: number[];
  body: number[][];
  captions: number[][];
  /** How many of the body's first words make the lead. */
  lead: number;
}

/** The numbers that an article has at all. */
export function distinctNumbers({ title, body, captions }: WordNumbers): Set<number> {
  return new Set([...title, ...body.flat(), ...captions.flat()]);
}

/** In a sequence of words, numbers stand with FIRST added: below are the end of a list and that of a section. */
export const END_LIST = 0;
export const END_SECTION = 1;
export const FIRST = 2;

/** The sequence of an article's words: title, body, captions, as lists of numbers. */
export function sequenceOf({ title, body, captions }: Omit<WordNumbers, 'lead'>): number[] {
  const sequence: number[] = [];
  for (const section of [[title], body, captions]) {
    for (const list of section) {
      for (const number of list) sequence.push(number + FIRST);
      sequence.push(END_LIST);
    }
    sequence.push(END_SECTION);
  }
  return sequence;
}

/** Varints: lead, then the sequence; `give` makes the number that is written of each word's. */
export function encodeWords(
  lead: number,
  sequence: ArrayLike<number>,
  give: (number: number) => number = (number) => number,
): Uint8Array {
  const out = new ByteWriter(sequence.length * 2 + 5);
  out.varint(lead);
  for (let i = 0; i < sequence.length; i++) {
    const value = sequence[i] as number;
    out.varint(value < FIRST ? value : give(value - FIRST) + FIRST);
  }
  return out.view();
}

/** Throws RangeError on malformed bytes. */
export function decodeWords(bytes: Uint8Array): WordNumbers {
  const reader = new ByteReader(bytes);
  const lead = reader.varint();
  const sections: number[][][] = [];
  for (let i = 0; i < 3; i++) {
    const section: number[][] = [];
    let list: number[] = [];
    for (let value = reader.varint(); value !== END_SECTION; value = reader.varint()) {
      if (value === END_LIST) {
        section.push(list);
        list = [];
      } else list.push(value - FIRST);
    }
    sections.push(section);
  }
  const [title, body, captions] = sections as [number[][], number[][], number[][]];
  return { title: title[0] ?? [], body, captions, lead };
}

/** The sections of an article's words, as numbers for scanners (`word-scan.ts`). */
export const TITLE = 0;
export const BODY = 1;
export const CAPTIONS = 2;
