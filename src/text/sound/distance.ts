import { isUnheard, isVowelLike, LETTERS, LONGEST, lettersOf } from './letters.ts';
import { soundTables } from './tables.ts';

/** Longest Latin word that is compared. */
export const LONGEST_LATIN = 40;

/** What letters cost that no spelling explains. */
const EXTRA_VOWEL = 0.25;
const EXTRA_FINAL_E = 0.05;
const EXTRA_SEMIVOWEL = 0.2;
const EXTRA_H = 0.2;
const EXTRA_CONSONANT = 0.7;
const EXTRA_DOUBLE = 0.03;
const OTHER_VOWEL = 0.35;
const OTHER_CONSONANT = 0.8;
/** Leaving out what no spelling leaves out. */
const LEFT_OUT = 0.7;
/** A consonant before its like. */
const LEFT_OUT_DOUBLE = 0.03;
/** Longest spelling of the tables. */
const LONGEST_SPELLING = 4;

const FAR = 1e6;

interface Costs {
  /** Spellings by their text. */
  spellings: Map<string, { sound: number; cost: number }[]>;
  /** Cost of leaving each sound out. */
  out: Float64Array;
  vowel: Uint8Array;
  /** The class of each sound of one letter, as the code of its key; 0 for none. */
  like: Uint8Array;
  /** Whether each sound is no letter of its own but a sign that many leave out. */
  unheard: Uint8Array;
}

let made: Costs | undefined;

function costs(): Costs {
  if (made) return made;
  const { sounds, count, spellings, banglaKeys } = soundTables();
  const result: Costs = {
    spellings: new Map(),
    out: new Float64Array(count + 1).fill(LEFT_OUT),
    vowel: new Uint8Array(count + 1),
    like: new Uint8Array(count + 1),
    unheard: new Uint8Array(count + 1),
  };
  for (const { text, sound, cost } of spellings) {
    if (text === '') result.out[sound] = cost;
    else add(result.spellings, text, { sound, cost });
    // a doubled aspirate doubles its first letter alone: kkh, tth
    if (/^[b-df-hj-np-tv-z]h/.test(text)) {
      add(result.spellings, `${text.charAt(0)}${text}`, { sound, cost: cost + EXTRA_DOUBLE });
    }
  }
  sounds.one.forEach((sound, letter) => {
    if (sound === undefined) return;
    result.vowel[sound] = isVowelLike(letter) ? 1 : 0;
    result.like[sound] = banglaKeys.one[letter]?.[0]?.charCodeAt(0) || 0;
    result.unheard[sound] = isUnheard(letter) ? 1 : 0;
  });
  for (const [pair, sound] of sounds.two)
    result.vowel[sound] = isVowelLike(Math.trunc(pair / LETTERS)) ? 1 : 0;
  made = result;
  return result;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const letters = new Uint8Array(LONGEST);
const heard = new Uint8Array(LONGEST);

/** Cuts the letters of a form into sounds, numbered as in the tables, gives how many; 0 for a form that is not Bangla. */
function soundsOf(form: string, out: Uint8Array): number {
  const count = lettersOf(form, letters);
  const { one, two } = soundTables().sounds;
  let sounds = 0;
  for (let at = 0; at < count; at++) {
    const letter = letters[at] as number;
    const pair = at + 1 < count ? two.get(letter * LETTERS + (letters[at + 1] as number)) : undefined;
    const sound = pair ?? one[letter];
    if (sound !== undefined) out[sounds++] = sound;
    if (pair !== undefined) at++;
  }
  return sounds;
}

const LONG = new Map(Object.entries({ a: 'ā', e: 'ē', i: 'ī', o: 'ō', u: 'ū' }));

/** A word with what the letters beside one make of it, as the tables have it: ç and ĝ, long vowels. */
function contextual(word: string): string {
  return word
    .replace(/c(?=[eiy])/g, 'ç')
    .replace(/g(?=[eiy])/g, 'ĝ')
    .replace(/(?<=[^aeiou]|^)[aeiou](?=[^aeiouwxyh]e$)/, (vowel) => LONG.get(vowel) ?? vowel);
}

const END = '$';

const isVowel = (char: string) => 'aeiouāēīōū'.includes(char);

function extraCost(word: string, at: number): number {
  const char = word.charAt(at);
  if (char === END) return 0;
  if (char === 'e' && word.charAt(at + 1) === END && !isVowel(word.charAt(at - 1))) return EXTRA_FINAL_E;
  if (char === 'h') return EXTRA_H;
  if (char === 'y' || char === 'w') return EXTRA_SEMIVOWEL;
  if (isVowel(char)) return EXTRA_VOWEL;
  return char === word.charAt(at - 1) ? EXTRA_DOUBLE : EXTRA_CONSONANT;
}

/**
 * The function that gives the distance of Bangla forms from a word in the letters a-z: the least sum of spelling costs over all
 * ways to cut the word, by the number of letters. `respelt` says that the word was Bangla, so that each letter is as the tables
 * have it first. One pass over a table of letters times sounds (Wagner and Fischer 1974, with edits of several letters).
 */
export function distanceFrom(plain: string, respelt: boolean): (form: string, limit?: number) => number {
  const word = (respelt ? plain : contextual(plain)) + END;
  const n = word.length;
  const { spellings, out, vowel, like } = costs();
  const soundCount = out.length;
  // cost of each spelling that ends before letter i: [sound][length - 1][i]
  const match = new Float64Array(soundCount * LONGEST_SPELLING * (n + 1)).fill(FAR);
  const extra = new Float64Array(n + 1);
  /** Length of each sound's longest spelling in the word, so that most are looked for in one length alone. */
  const reach = new Uint8Array(soundCount).fill(1);
  for (let i = 1; i <= n; i++) {
    extra[i] = extraCost(word, i - 1);
    const asVowel = isVowel(word.charAt(i - 1)) || 'wy'.includes(word.charAt(i - 1));
    for (let sound = 1; sound < soundCount; sound++) {
      match[sound * LONGEST_SPELLING * (n + 1) + i] =
        (vowel[sound] === 1) === asVowel && i < n ? (asVowel ? OTHER_VOWEL : OTHER_CONSONANT) : FAR;
    }
    for (let length = 1; length <= Math.min(i, LONGEST_SPELLING); length++) {
      for (const { sound, cost } of spellings.get(word.slice(i - length, i)) ?? []) {
        const at = (sound * LONGEST_SPELLING + length - 1) * (n + 1) + i;
        match[at] = Math.min(match[at] as number, cost);
        if (length > (reach[sound] as number)) reach[sound] = length;
      }
    }
  }
  let above = new Float64Array(n + 1);
  let row = new Float64Array(n + 1);
  return (form, limit = Number.POSITIVE_INFINITY) => {
    const count = soundsOf(form, heard);
    if (count === 0) return Number.POSITIVE_INFINITY;
    const size = Math.max(3, (plain.length + count) / 2);
    const most = limit * size;
    row[0] = 0;
    for (let i = 1; i <= n; i++) row[i] = (row[i - 1] as number) + (extra[i] as number);
    for (let j = 0; j < count; j++) {
      [above, row] = [row, above];
      const sound = heard[j] as number;
      const base = sound * LONGEST_SPELLING * (n + 1);
      const longest = reach[sound] as number;
      const isDouble = like[sound] !== 0 && j + 1 < count && like[heard[j + 1] as number] === like[sound];
      const leave = isDouble ? LEFT_OUT_DOUBLE : (out[sound] as number);
      let least = (above[0] as number) + leave;
      row[0] = least;
      for (let i = 1; i <= n; i++) {
        let best = (above[i] as number) + leave;
        const inserted = (row[i - 1] as number) + (extra[i] as number);
        if (inserted < best) best = inserted;
        for (let length = 1, at = base + i; length <= longest && length <= i; length++, at += n + 1) {
          const cost = (above[i - length] as number) + (match[at] as number);
          if (cost < best) best = cost;
        }
        row[i] = best;
        if (best < least) least = best;
      }
      if (least > most) return Number.POSITIVE_INFINITY;
    }
    return (row[n] as number) / size;
  };
}

/** A Bangla form in the first Latin spelling of each of its sounds, without what many leave out; empty when it has none. */
export function romanise(form: string): string {
  const count = soundsOf(form, heard);
  const { spellings } = soundTables();
  const { unheard } = costs();
  let word = '';
  for (let j = 0; j < count; j++) {
    const sound = heard[j] as number;
    if (unheard[sound] !== 1) word += spellings.find((spelling) => spelling.sound === sound)?.text ?? '';
  }
  return word;
}
