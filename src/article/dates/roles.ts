import { type DateRole, type RolePhrase, rolePhrases, wordKey } from './words.ts';

/** How far before a date its role word may stand, in code units. */
const REACH = 48;
/** Role words up to this length are whole words only: আজ is not the head of a name. */
const SHORT = 4;
/** What follows a date and is its role word is no longer than this. */
const SHORTEST_TAIL = 24;
const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || !LETTER.test(before) || UNSPACED.test(before);
}

/** A phrase may go on in an ending, but for the shortest ones, which open other words too. */
function endsWord(text: string, from: number, { phrase }: RolePhrase): boolean {
  const after = text[from + phrase.length];
  return phrase.length > SHORT || after === undefined || !LETTER.test(after) || UNSPACED.test(after);
}

interface Said {
  role: DateRole;
  plain: boolean;
  from: number;
  to: number;
}

/** The last role phrase of a text; plain ones left out where `plain` is false. */
function lastSaid(text: string, plain: boolean): Said | null {
  let best: Said | null = null;
  for (const item of rolePhrases) {
    if (item.plain && !plain) continue;
    const from = text.lastIndexOf(item.phrase);
    if (from < 0 || !startsWord(text, from) || !endsWord(text, from, item)) continue;
    const to = from + item.phrase.length;
    if (!best || to > best.to || (to === best.to && from < best.from)) {
      best = { role: item.role, plain: item.plain, from, to };
    }
  }
  return best;
}

/** The role that the words before a date give it: the last role word of `before`, or null. */
export function roleOf(before: string): DateRole | null {
  const sentence = Math.max(before.lastIndexOf('।'), before.lastIndexOf('?'));
  const text = wordKey(before.slice(Math.max(sentence + 1, before.length - REACH)));
  if (text.trim() === '') return null;
  const best = lastSaid(text, true);
  if (!best?.plain) return best?.role ?? null;
  // "Date of printing", "প্রিন্টের তারিখ": the word beside the plain one tells which date it is.
  const beside = lastSaid(text.slice(0, best.from), false);
  const near = beside !== null && /^[\p{L}\p{M}\s-]{0,12}$/u.test(text.slice(beside.to, best.from));
  return near ? beside.role : best.role;
}

/** The role that a word after the last date of a line gives it, where nothing else follows: "2024年9月13日 公開". */
export function roleBehind(after: string): DateRole | null {
  if (after.length > SHORTEST_TAIL) return null;
  const text = wordKey(after).replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return rolePhrases.find(({ phrase, plain }) => !plain && phrase === text)?.role ?? null;
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
