import { asOne, type Line } from './lines.ts';

/*
 * A drop capital that a scraper left on a line of its own: "T" over "he council met …", "ঢা" over "কায় …". Lists are lettered, too, and
 * pages have buttons of one letter: only one such line over a long one is taken, and in scripts without capitals only where the
 * word that it makes stands again in the text.
 */

/** The line under a drop capital is running text, so long at least. */
const SHORTEST = 60;
/** More lines of one letter are a list or an alphabet. */
const MOST = 2;
/** Words of one stem share so many characters at least, and differ in no more at their end. */
const STEM = 4;
const LONGEST_ENDING = 3;
const CAPITAL = /^["“‘«]?\p{Lu}$/u;
const CLUSTER = /^["“‘«]?\p{Lo}\p{M}*$/u;
const SMALL = /^\p{Ll}/u;
const WORD = /[\p{L}\p{M}'’]+/gu;

/** Makes a drop capital and the line under it pieces of one paragraph. */
export function joinDropCaps(lines: readonly Line[]): void {
  const places: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (text.length <= 5 && (CAPITAL.test(text) || CLUSTER.test(text))) places.push(i);
  }
  if (places.length === 0 || places.length > MOST) return;
  let words: Set<string> | null = null;
  for (const i of places) {
    const [cap, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (cap.continues || next.continues || next.length < SHORTEST) continue;
    words ??= new Set(lines.flatMap((line) => line.key.slice(0, 4000).match(WORD) ?? []));
    const rest = /^[\p{L}\p{M}'’]+/u.exec(next.key)?.[0] ?? '';
    const letter = cap.key.replace(/^["“‘«]/u, '');
    if (CAPITAL.test(cap.text) ? !SMALL.test(next.text) : !isWord(letter + rest, rest, words)) continue;
    next.continues = true;
    next.wrapped = true;
    // "A man": a letter that is a word stands before a word that the text has elsewhere.
    next.glued = words.has(letter + rest) || countWord(lines, rest) < 2 || countWord(lines, letter) < 2;
    asOne([cap, next]);
  }
}

/** Whether the text has a word, or where its rest is none, one that differs from it in its ending. */
function isWord(word: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const stem = word.slice(0, Math.max(STEM, word.length - LONGEST_ENDING));
  if (word.length <= STEM) return false;
  const alike = [...words].filter(
    (other) => other.startsWith(stem) && other.length <= word.length + LONGEST_ENDING,
  );
  return alike.length > 0 && ![...words].some((other) => other !== rest && other.startsWith(rest));
}

function countWord(lines: readonly Line[], word: string): number {
  let count = 0;
  for (const line of lines)
    for (const [other] of line.key.slice(0, 4000).matchAll(WORD)) if (other === word) count++;
  return count;
}
