import { ALIASES } from '../languages/bn/aliases.ts';
import { LETTER_NAMES, SPELLED } from '../languages/bn/letter-names.ts';
import { ENDING_KEYS } from '../languages/bn/sounds.ts';
import { wordList, wordSet } from '../wordlist.ts';
import { distanceFrom, LONGEST_LATIN, romanise } from './distance.ts';
import { banglaKeys, latinKeys, nearKeys } from './keys.ts';

/** How a word sounds: where words like it are filed, and how far each is. */
export interface Sound {
  /** Keys (consonant skeletons, ASCII) under which words that sound like it are filed. At most 12. */
  keys: string[];
  /** Keys one edit away, to be tried when nothing near is found; empty for skeletons under 3. Made when read. */
  readonly nearKeys: string[];
  /** Keys under which the word is filed with an ending. Made when read. */
  readonly inflectedKeys: string[];
  /**
   * Distance of a Bangla form from the word: 0 the same sound, up to about 1.2; normalised by length, without frequency.
   * Above `limit` it may stop early and give Infinity, as it does for a form in other letters.
   */
  distance(form: string, limit?: number): number;
}

/** The keys under which a form of the archive is filed by sound; none for a form that is not in Bangla letters. */
export function soundKeys(form: string): string[] {
  return banglaKeys(form);
}

/** Latin letters that are no letter of a-z with a mark. */
const PLAIN = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
);

/** A word in the letters a-z; empty when it holds others. */
function plainLatin(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .replace(/[ßæœøłđðþı]/g, (char) => PLAIN.get(char) ?? char);
  return /^[a-z]+$/.test(bare) ? bare : '';
}

/** Whether Latin letters cannot be said: the same one three times, or many without a vowel. Two to five may be letters by name. */
function isNoWord(latin: string): boolean {
  return /(.)\1\1/.test(latin) || (latin.length > 5 && !/[aeiouyw]/.test(latin));
}

/** The sound of a query word in Latin or Bangla letters (a `tokenise` form); null for one without: digits, other scripts. */
export function soundOf(word: string): Sound | null {
  if (word.length > LONGEST_LATIN) return null;
  const latin = plainLatin(word);
  if (latin && isNoWord(latin)) return null;
  const plain = latin || romanise(word);
  const keys = latin ? latinKeys(latin) : banglaKeys(word);
  if (keys.length === 0 || plain === '' || plain.length > LONGEST_LATIN) return null;
  return {
    keys,
    get nearKeys() {
      return nearKeys(keys);
    },
    get inflectedKeys() {
      return ENDING_KEYS.flatMap((ending) => keys.map((key) => key + ending));
    },
    distance: distanceFrom(plain, latin === ''),
  };
}

/** Spellings of a word said letter by letter: w has several names. */
const MOST_NAMES = 6;

let names: Map<string, string[]> | undefined;
let spelled: ReadonlySet<string> | undefined;

/**
 * Letters said by name: bnp -> বিএনপি (forms, normalised); none for words longer than 5 letters, and for words with
 * vowels that are not listed.
 */
export function letterNames(word: string): string[] {
  if (!/^[a-z]{2,5}$/.test(word)) return [];
  spelled ??= wordSet(SPELLED);
  if (/[aeiou]/.test(word) && !spelled.has(word)) return [];
  names ??= readNames();
  let forms = [''];
  for (const letter of word) {
    const spellings = names.get(letter) ?? [];
    forms = spellings.flatMap((spelling) => forms.map((form) => form + spelling));
  }
  return forms.slice(0, MOST_NAMES);
}

function readNames(): Map<string, string[]> {
  const words = wordList(LETTER_NAMES);
  return new Map(
    words.flatMap((letter, at) =>
      at % 2 === 0 ? [[letter, (words[at + 1] ?? '').split('/')] as const] : [],
    ),
  );
}

let aliases: Map<string, readonly string[]> | undefined;
const NONE: readonly string[] = [];

/** Other names of a query word in the alias file (forms, normalised): chittagong -> চট্টগ্রাম; none for most. */
export function aliasesOf(word: string): readonly string[] {
  aliases ??= readAliases();
  return aliases.get(plainLatin(word) || word) ?? NONE;
}

function readAliases(): Map<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const entry of wordList(ALIASES)) {
    const [words = '', forms = ''] = entry.split('=');
    for (const word of words.split('/')) read.set(word, forms.split('/'));
  }
  return read;
}
