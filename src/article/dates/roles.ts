import { type DateRole, rolePhrases, wordKey } from './words.ts';

/** How far before a date its role word may stand, in code units. */
const REACH = 48;
const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || !LETTER.test(before) || UNSPACED.test(before);
}

/** The role that the words before a date give it: the last role word of `before`, or null. */
export function roleOf(before: string): DateRole | null {
  const sentence = Math.max(before.lastIndexOf('।'), before.lastIndexOf('?'));
  const text = wordKey(before.slice(Math.max(sentence + 1, before.length - REACH)));
  if (text.trim() === '') return null;
  let best: { role: DateRole; from: number; to: number } | null = null;
  for (const { phrase, role } of rolePhrases) {
    const from = text.lastIndexOf(phrase);
    if (from < 0 || !startsWord(text, from)) continue;
    const to = from + phrase.length;
    if (!best || to > best.to || (to === best.to && from < best.from)) best = { role, from, to };
  }
  return best?.role ?? null;
}

/** The text without its role words, each replaced by a space. */
export function withoutRoles(text: string): string {
  let rest = wordKey(text);
  for (const { phrase } of byLength) {
    let from = rest.indexOf(phrase);
    while (from >= 0) {
      if (startsWord(rest, from) && !LETTER.test(rest[from + phrase.length] ?? '')) {
        rest = `${rest.slice(0, from)} ${rest.slice(from + phrase.length)}`;
      }
      from = rest.indexOf(phrase, from + 1);
    }
  }
  return rest;
}

const byLength = [...rolePhrases].sort((a, b) => b.phrase.length - a.phrase.length);
