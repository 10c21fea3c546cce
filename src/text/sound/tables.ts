import { BANGLA_KEYS, CLASSES, LATIN_KEYS, SPELLINGS } from '../languages/bn/sounds.ts';
import { LETTERS, lettersOfName } from './letters.ts';

/** Reads the tables of languages/bn/sounds.ts into what the loops need. */

/** The words of each line that has any. */
function lines(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

/** Maps one letter or two side by side to something; two win. */
export interface LetterMap<T> {
  one: (T | undefined)[];
  two: Map<number, T>;
}

function put<T>(map: LetterMap<T>, name: string, value: T): void {
  const [first = 0, second] = lettersOfName(name);
  if (second === undefined) map.one[first] = value;
  else map.two.set(first * LETTERS + second, value);
}

/** A spelling of a sound and its cost; `text` is empty for a sound left out. */
export interface Spelling {
  sound: number;
  text: string;
  cost: number;
}

export interface SoundTables {
  /** Number of a sound from 1, by its letters. */
  sounds: LetterMap<number>;
  count: number;
  spellings: Spelling[];
  /** Classes of each letter as key alternatives. */
  banglaKeys: LetterMap<string[]>;
  /** Rules by their first letter, in order. */
  latinKeys: Map<string, LatinRule[]>;
}

export interface LatinRule {
  text: string;
  start: boolean;
  end: boolean;
  /** Letters of which one must come before, and letters of which one must follow; empty for any. */
  after: string;
  before: string;
  keys: string[];
}

let read: SoundTables | undefined;

/** The tables, read at the first call. */
export function soundTables(): SoundTables {
  read ??= readTables();
  return read;
}

function readTables(): SoundTables {
  const sounds: LetterMap<number> = { one: [], two: new Map() };
  const spellings: Spelling[] = [];
  let count = 0;
  for (const [name = '', ...words] of lines(SPELLINGS)) {
    const sound = ++count;
    put(sounds, name, sound);
    let cost = 0;
    for (const word of words) {
      if (/^[\d.]+$/.test(word)) cost = Number(word);
      else spellings.push({ sound, text: word === '-' ? '' : word, cost });
    }
  }
  const banglaKeys: LetterMap<string[]> = { one: [], two: new Map() };
  for (const [key = '', ...names] of lines(CLASSES)) {
    for (const name of names) put(banglaKeys, name, [key]);
  }
  for (const [name = '', ...keys] of lines(BANGLA_KEYS)) put(banglaKeys, name, keys.map(heard));
  return { sounds, count, spellings, banglaKeys, latinKeys: readLatin() };
}

const heard = (key: string) => (key === '-' ? '' : key);

function readLatin(): Map<string, LatinRule[]> {
  const rules = new Map<string, LatinRule[]>();
  for (const [pattern = '', ...keys] of lines(LATIN_KEYS)) {
    const [, start, after = '', text = '', end, before = ''] =
      /^(\^?)(?:([a-z]+)<)?([a-z]+)(\$?)(?:>([a-z]+))?$/.exec(pattern) ?? [];
    const list = rules.get(text.charAt(0)) ?? [];
    list.push({ text, start: start !== '', end: end !== '', after, before, keys: keys.map(heard) });
    rules.set(text.charAt(0), list);
  }
  return rules;
}
