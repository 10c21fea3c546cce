import { LETTERS, LONGEST, lettersOf, START } from './letters.ts';
import { type LatinRule, soundTables } from './tables.ts';

/** Most keys a word is filed or looked up under. */
const MOST_KEYS = 12;
/** A key is cut after so many classes: longer ones tell nothing more. */
const LONGEST_KEY = 24;

const letters = new Uint8Array(LONGEST);

/** Every way to take one alternative of each slot, the first ones first; adjacent repeats collapse. */
function combine(slots: readonly (readonly string[])[]): string[] {
  let keys = [''];
  for (const slot of slots) {
    const next: string[] = [];
    for (const part of slot) {
      for (const key of keys) {
        const longer = append(key, part);
        if (!next.includes(longer)) next.push(longer);
      }
    }
    keys = next.slice(0, MOST_KEYS);
  }
  return keys.filter((key) => key !== '');
}

function append(key: string, part: string): string {
  let result = key;
  for (const letter of part) {
    if (!result.endsWith(letter) && result.length < LONGEST_KEY) result += letter;
  }
  return result;
}

/** The keys of a Bangla form; none when it holds other letters, or none that is heard. */
export function banglaKeys(form: string): string[] {
  const count = lettersOf(form, letters);
  if (count === 0) return [];
  const { one, two } = soundTables().banglaKeys;
  const slots: string[][] = [];
  let at = 0;
  const first = two.get(START * LETTERS + (letters[0] as number));
  if (first) {
    slots.push(first);
    at = 1;
  } else if (one[letters[0] as number] === undefined) {
    slots.push(['A']);
  }
  for (; at < count; at++) {
    const letter = letters[at] as number;
    const pair = at + 1 < count ? two.get(letter * LETTERS + (letters[at + 1] as number)) : undefined;
    const keys = pair ?? one[letter];
    if (keys) slots.push(keys);
    if (pair) at++;
  }
  return combine(slots);
}

/** The keys of a word in the letters a-z. */
export function latinKeys(word: string): string[] {
  const rules = soundTables().latinKeys;
  const slots: string[][] = [];
  let at = 0;
  while (at < word.length) {
    const rule = rules.get(word.charAt(at))?.find((rule) => fits(rule, word, at));
    if (rule) slots.push(rule.keys);
    else if (at === 0) slots.push(['A']);
    at += rule ? rule.text.length : 1;
  }
  return combine(slots);
}

function fits(rule: LatinRule, word: string, at: number): boolean {
  const end = at + rule.text.length;
  if (!word.startsWith(rule.text, at) || (rule.start && at > 0) || (rule.end && end < word.length))
    return false;
  return isOneOf(rule.after, word.charAt(at - 1)) && isOneOf(rule.before, word.charAt(end));
}

/** Whether a letter is one of those asked for; any is where none are. */
function isOneOf(letters: string, letter: string): boolean {
  return letters === '' || (letter !== '' && letters.includes(letter));
}

const ALPHABET = 'ABCDGHJKLMNPRST';

/** The keys that are one class more, less or other than these; those under 3 classes have none. */
export function nearKeys(keys: readonly string[]): string[] {
  const near = new Set<string>();
  for (const key of keys) {
    if (key.length < 3) continue;
    for (let at = 0; at <= key.length; at++) {
      const [before, after] = [key.slice(0, at), key.slice(at)];
      const rest = after.slice(1);
      if (after !== '') near.add(append(before, rest));
      for (const letter of ALPHABET) {
        near.add(append(append(before, letter), after));
        if (after !== '') near.add(append(append(before, letter), rest));
      }
    }
  }
  for (const key of keys) near.delete(key);
  return [...near];
}
