import { findAgencies } from './agencies.ts';
import { type Byline, bare, isNameLike } from './names.ts';
import type { BylineWords } from './namewords.ts';

const MOST_WORDS = 9;
/** Korean puts the office behind the name as English puts "Mr" before it. */
const KOREAN = /^(\p{Script=Hangul}{2,4}) \p{Script=Hangul}{0,2}(?:기자|특파원)$/u;

const key = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[.,:()]/gu, '');

/** Where the role stands: the last word of a segment, or the last but one with a place after it; -1 for none. */
function roleAt(words: readonly string[], set: ReadonlySet<string>): number {
  for (const index of [words.length - 1, words.length - 2]) {
    if (index < 0) break;
    if (set.has(key(words[index])) || (index > 0 && set.has(`${key(words[index - 1])} ${key(words[index])}`)))
      return index;
  }
  return -1;
}

/** A desk, a reporter by office, or a name with either: kept as written, with the place it names. */
export function readRole(piece: string, words: BylineWords): Byline | null {
  const text = bare(piece);
  const segments = text.split(/\s*[,،、]\s*/u).filter((segment) => segment !== '');
  const all = text.split(' ');
  if (all.length < 2) return null;
  if (all.length > MOST_WORDS || segments.length > 4 || /[।?!…"“”]/u.test(text)) return null;
  for (const [index, segment] of segments.entries()) {
    const own = segment.split(' ');
    const at = roleAt(own, words.roles);
    const report = own.length === 2 && words.reports.has(key(own[1])) && !words.series.has(key(own[0]));
    const office =
      index > 0 &&
      index < 3 &&
      isNameLike(segments[0] ?? '') &&
      roleAt(own, words.offices) === own.length - 1;
    if (at < 0 && !report && !office) continue;
    if (own.length > 6 || (at >= 0 && at < own.length - 1 && !words.places.has(key(own.at(-1))))) continue;
    if (/^\p{Ll}/u.test(text) || own.some((word) => /^\p{Ll}{4,}/u.test(word) && !words.roles.has(key(word))))
      continue;
    const latin = /^\p{Script=Latin}/u.test(segment);
    const byline = latin && index > 0 ? segments.slice(0, index) : [KOREAN.exec(text)?.[1] ?? text];
    return { byline, dateline: placeOf(segments, index, own, at, words), agencies: findAgencies([text]) };
  }
  return null;
}

/** The place that a byline names: after the role, or before it where reporters are called by their place. */
function placeOf(
  segments: readonly string[],
  index: number,
  own: readonly string[],
  at: number,
  words: BylineWords,
): string | null {
  if (at < 0) {
    const last = segments.at(-1) ?? '';
    return segments.length > 1 && (words.places.has(last.toLowerCase()) || own.length === 2) ? last : null;
  }
  const next = segments[index + 1];
  if (next !== undefined && next.split(' ').length <= 3 && !roleWord(next, words)) return next;
  if (at < own.length - 1) return own.at(-1) ?? null;
  const before = own.slice(0, at);
  if (!words.localRoles.has(key(own[at])) || before.length === 0 || before.length > 2) return null;
  return before.some((word) => words.beats.has(key(word))) ? null : before.join(' ');
}

/** True when a word of the text is a role or an office. */
export function roleWord(text: string, words: BylineWords): boolean {
  return text.split(' ').some((word) => words.roles.has(key(word)) || words.offices.has(key(word)));
}
