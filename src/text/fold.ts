import { type Script, scriptOf } from './script.ts';

/** Letters that do not come apart into a base letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'e',
  ŧ: 't',
};

/** Thai and Lao: e typed twice for ae, and am typed as its two halves, with or without a tone mark between them. */
const thai = (word: string) =>
  word
    .replaceAll('\u0E40\u0E40', '\u0E41')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33');
const lao = (word: string) =>
  word
    .replaceAll('\u0EC0\u0EC0', '\u0EC1')
    .replace(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3')
    .replace(/([\u0EC8-\u0ECB])\u0ECD\u0EB2/g, '$1\u0EB3');

const MARKS = /\p{Mn}+/gu;
const unmarked = (word: string) => word.normalize('NFD').replace(MARKS, '').normalize('NFC');

/** What each script writes in more than one way, in stems only: the forms keep it, so that an exact match ranks first. */
const FOLDS: ReadonlyMap<Script, (word: string) => string> = new Map([
  ['Latn', (word) => unmarked(word).replace(/[ßæœøłđðþħıŋəŧ]/g, (letter) => LATIN[letter] ?? letter)],
  ['Grek', (word) => unmarked(word).replaceAll('ς', 'σ')],
  ['Cyrl', (word) => word.replaceAll('ё', 'е').replaceAll('\u0301', '')],
  ['Hebr', (word) => word.replace(MARKS, '')],
  [
    'Arab',
    // Vowel signs and the stretching mark go; carriers of hamza, final ya and ta marbuta, Persian ya and kaf are one.
    (word) =>
      word
        .replace(/[\u0640\u064B-\u065F\u0670]/g, '')
        .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
        .replace(/[\u0649\u06CC]/g, '\u064A')
        .replaceAll('\u06A9', '\u0643')
        .replaceAll('\u0629', '\u0647'),
  ],
  ['Thai', thai],
  ['Laoo', lao],
  [
    'Deva',
    // Nukta goes; a nasal before a consonant and the moon-dot are written as the dot: हिन्दी, हिंदी; पाँच, पांच.
    (word) =>
      word
        .normalize('NFD')
        .replaceAll('\u093C', '')
        .replace(/[\u0919\u091E\u0923\u0928\u092E]\u094D(?=[\u0915-\u092D])|\u0901/g, '\u0902'),
  ],
]);

const ASCII = /^[\0-\x7F]*$/;

/** One spelling for the variants of a normalised word in its script; never empty for a word that is not. */
export function foldScript(word: string): string {
  if (ASCII.test(word)) return word;
  return FOLDS.get(scriptOf(word))?.(word) || word;
}
