import { normalise } from '../normalise.ts';

/*
 * A Bangla word as letters in the order of speech: vowel signs are vowels, the vowel that is not written is put in, and the
 * letters of a conjunct stand side by side. One small integer a letter, so that words are compared without strings.
 */

/** Names of the letters as the tables of languages/bn/sounds.ts have them; a letter's number is its place. */
const NAMES =
  '^ অ আ ই উ ঋ এ ঐ ও ঔ (অ) (অ)1 (অ)? (অ)$ (অ)$2 ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ং ঃ ঁ ্য ্ব ্ম'
    .split(' ')
    .map(normalise);

const NUMBERS = new Map(NAMES.map((name, number) => [name, number]));

/** How many numbers there are; below 64, so that a pair fits 12 bits. */
export const LETTERS = 64;

function numberOf(name: string): number {
  const number = NUMBERS.get(normalise(name));
  if (number === undefined) throw new Error(`no such letter in the sound tables: ${name}`);
  return number;
}

/** Beginning of a word in the tables. */
export const START = numberOf('^');
const UNWRITTEN = numberOf('(অ)');
const UNWRITTEN_FIRST = numberOf('(অ)1');
const UNWRITTEN_BETWEEN = numberOf('(অ)?');
const UNWRITTEN_LAST = numberOf('(অ)$');
const UNWRITTEN_AFTER_CONJUNCT = numberOf('(অ)$2');
const FIRST_CONSONANT = numberOf('ক');
const O = numberOf('অ');
const E = numberOf('এ');
const YA_PHALAA = numberOf('্য');
const BA_PHALAA = numberOf('্ব');
const MA_PHALAA = numberOf('্ম');
const YA = numberOf('য');
const BA = numberOf('ব');
const MA = numberOf('ম');
const RA = numberOf('র');
const GLIDE = numberOf('য়');
/** This and what follows it in NAMES: ঁ and the phalas. */
const NASAL = numberOf('ঁ');

/** After these ব is heard under another letter. */
const BA_HEARD = new Set(['ম', 'র', 'ল', 'ব'].map(numberOf));
/** After these ম may not be heard. */
const MA_UNHEARD = new Set(['শ', 'ষ', 'স', 'ত', 'দ'].map(numberOf));

/** Whether a letter is a vowel, or a consonant that is heard as one or not at all. */
export function isVowelLike(letter: number): boolean {
  return letter < FIRST_CONSONANT || isUnheard(letter) || letter === GLIDE;
}

/** Whether a letter is a phala or the nasal sign, which many leave out. */
export function isUnheard(letter: number): boolean {
  return letter >= NASAL;
}

const VIRAMA = 0x9cd;
const JOINER = 0x200d;

/** The letter of each code unit from U+0980; 0 for what is no letter. */
const OF_UNIT = new Uint8Array(0x80);
/** Whether a code unit from U+0980 is a vowel sign. */
const IS_SIGN = new Uint8Array(0x80);
/** Whether an unwritten vowel may follow. */
const CARRIES_VOWEL = new Uint8Array(0x80);

function assign(chars: string, names: string): void {
  const numbers = names.split(' ').map(numberOf);
  Array.from(chars.replaceAll(' ', '')).forEach((char, at) => {
    OF_UNIT[char.charCodeAt(0) - 0x980] = numbers[at] as number;
  });
}

assign('অআইঈউঊঋএঐওঔ', 'অ আ ই ই উ উ ঋ এ ঐ ও ঔ');
assign('\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc', 'আ ই ই উ উ ঋ এ ঐ ও ঔ');
assign(
  'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ\u09dc\u09dd\u09df\u09ce',
  'ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ন ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ত',
);
assign('\u0982\u0983\u0981', 'ং ঃ ঁ');
for (let unit = 0x9be; unit <= 0x9cc; unit++) IS_SIGN[unit - 0x980] = 1;
for (let unit = 0x995; unit <= 0x9df; unit++) {
  const number = OF_UNIT[unit - 0x980] as number;
  if (number >= FIRST_CONSONANT && unit !== 0x9ce) CARRIES_VOWEL[unit - 0x980] = 1;
}

/** Longest word that is read, in letters; what goes on after it is cut off. */
export const LONGEST = 60;

const isZwj = (form: string, at: number) => form.charCodeAt(at) === JOINER;

/**
 * Writes the letters of a form (normalised) into `out`, which has room for LONGEST of them.
 * Gives their number; 0 when the form holds anything but Bangla letters and signs.
 */
export function lettersOf(form: string, out: Uint8Array): number {
  let count = 0;
  let previous = 0;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    if (unit === VIRAMA || unit === JOINER) continue;
    const letter = OF_UNIT[unit - 0x980] ?? 0;
    if (letter === 0) return 0;
    if (count >= LONGEST - 1) continue;
    // অ্যা, also written এ্যা: the phalaa alone says it
    if ((letter === O || letter === E) && form.charCodeAt(at + 1) === VIRAMA) continue;
    const conjunct = form.charCodeAt(at - 1) === VIRAMA;
    out[count++] = conjunct ? underLetter(letter, previous, isZwj(form, at - 2)) : letter;
    previous = letter;
    if (CARRIES_VOWEL[unit - 0x980] === 1) {
      if (at + 1 === form.length) out[count++] = conjunct ? UNWRITTEN_AFTER_CONJUNCT : UNWRITTEN_LAST;
      else if (!isVowelless(form, at + 1)) out[count++] = UNWRITTEN;
    }
  }
  tellUnwrittenApart(out, count);
  return count;
}

/** Whether an unwritten vowel is heard depends on the vowels beside it: সরকার is sorkar. */
function tellUnwrittenApart(out: Uint8Array, count: number): void {
  let before = -1;
  let here = -1;
  for (let at = 0; at < count; at++) {
    const letter = out[at] as number;
    if (letter >= FIRST_CONSONANT) continue;
    if (here >= 0 && out[here] === UNWRITTEN) {
      if (before < 0) out[here] = UNWRITTEN_FIRST;
      else if (here - before === 2 && at - here === 2 && letter < UNWRITTEN_LAST)
        out[here] = UNWRITTEN_BETWEEN;
    }
    before = here;
    here = at;
  }
  if (before < 0 && out[here] === UNWRITTEN) out[here] = UNWRITTEN_FIRST;
}

/** A letter as it is heard under another one. */
function underLetter(letter: number, above: number, joined: boolean): number {
  if (letter === YA) return above === RA && !joined ? YA : YA_PHALAA;
  if (letter === BA) return BA_HEARD.has(above) ? BA : BA_PHALAA;
  if (letter === MA) return MA_UNHEARD.has(above) ? MA_PHALAA : MA;
  return letter;
}

/** Whether a vowel sign, a virama or a joiner before one stands here, so that no unwritten vowel does. */
function isVowelless(form: string, at: number): boolean {
  const unit = form.charCodeAt(at);
  return unit === VIRAMA || unit === JOINER || IS_SIGN[unit - 0x980] === 1;
}

/** The letters of a name in the tables: `^য` or `(অ)$` or `ক্ষ` written কষ. */
export function lettersOfName(name: string): number[] {
  const letters: number[] = [];
  for (const [part] of normalise(name).matchAll(/\(অ\)(?:[1?]|\$2?)?|\u09cd.|./gu))
    letters.push(numberOf(part));
  return letters;
}
