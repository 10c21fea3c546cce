import { utf8 } from './bytes.ts';

/** A form that articles use. */
export interface KnownForm {
  stem: string;
  form: string;
  /** What stands for it in the words of articles; given once. */
  number: number;
  /** How many articles have it. */
  articles: number;
}

/** Longest form or stem kept, in UTF-16 code units: a form and its stem make one key of at most 1,978 bytes. */
const LONGEST = 256;
export const LONGEST_BYTES = 3 * LONGEST;

/** A form or stem as the store has it: cut to what a key can hold. Words this long are encoded data, not language. */
export function clip(word: string): string {
  if (word.length <= LONGEST) return word;
  const splits = (word.charCodeAt(LONGEST - 1) & 0xfc00) === 0xd800;
  return word.slice(0, splits ? LONGEST - 1 : LONGEST);
}

/** Key of the form `form` among those of the stem `stem`. Words hold no zero byte. */
export function formKey(stem: string, form: string): Buffer {
  return utf8(`${clip(stem)}\0${clip(form)}`);
}

/** The value of a form: its number and how many articles have it, 32 bits each. */
export function encodeForm({ number, articles }: Pick<KnownForm, 'number' | 'articles'>): Buffer {
  const value = Buffer.allocUnsafe(8);
  value.writeUInt32BE(number, 0);
  value.writeUInt32BE(articles, 4);
  return value;
}

/** Throws RangeError on bytes that are too few. */
export function decodeForm(value: Buffer): Pick<KnownForm, 'number' | 'articles'> {
  return { number: value.readUInt32BE(0), articles: value.readUInt32BE(4) };
}
