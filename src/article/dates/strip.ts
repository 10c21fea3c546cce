import { type Reading, readDates } from './find.ts';
import type { DateToken } from './tokens.ts';
import { isKind, rolePhrases } from './words.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** Marks in `cut` the role phrases of a text, given in lower case. */
function cutRoles(lower: string, cut: Uint8Array): void {
  for (const { phrase } of rolePhrases) {
    for (let from = lower.indexOf(phrase); from >= 0; from = lower.indexOf(phrase, from + 1)) {
      const to = from + phrase.length;
      if (LETTER.test(lower[from - 1] ?? ' ') || LETTER.test(lower[to] ?? ' ')) continue;
      cut.fill(1, from, to);
    }
  }
}

/** Words that belong to a date or time beside them. */
const BESIDE = ['weekday', 'clock', 'hours', 'yearMark'] as const;
const beside = (token: DateToken): boolean =>
  token.kind === 'word' && BESIDE.some((kind) => isKind(token.key, kind));
const aged = (token: DateToken | undefined): boolean =>
  token?.kind === 'word' && (isKind(token.key, 'ago') || isKind(token.key, 'furniture'));

/** Marks the tokens of dates and times, of ages ("3 hours ago", "2 minutes read") and the words about them. */
function markTokens({ tokens, used }: Reading): Uint8Array {
  const marked = used.slice();
  for (let i = 0; i < tokens.length; i++) {
    if (used[i] || tokens[i]?.kind !== 'number') continue;
    let end = i + 1;
    while (aged(tokens[end])) end++;
    if (end > i + 1) marked.fill(1, i, end);
  }
  for (let i = 1; i < tokens.length; i++) if (marked[i - 1] && beside(tokens[i] as DateToken)) marked[i] = 1;
  for (let i = tokens.length - 2; i >= 0; i--)
    if (marked[i + 1] && beside(tokens[i] as DateToken)) marked[i] = 1;
  for (const [i, token] of tokens.entries())
    if (token.key.length > 2 && isKind(token.key, 'weekday')) marked[i] = 1;
  return marked;
}

/**
 * What is left of a line without its dates, times, ages and the words about them: the pieces between, trimmed of marks.
 * `dated` says whether there was any of them, `day` whether a date; without them the line is one piece as it is. NFC is
 * expected.
 */
export function withoutDates(
  text: string,
  language?: string,
): { pieces: string[]; dated: boolean; day: boolean } {
  const cut = new Uint8Array(text.length);
  let dated = false;
  let day = false;
  for (const reading of readDates(text, language)) {
    const marked = markTokens(reading);
    if (!reading.tokens.some((token, i) => marked[i] && token.kind === 'number')) continue;
    dated = true;
    day ||= reading.hits.length > 0;
    for (const hit of reading.hits) cut.fill(1, hit.from, hit.to);
    for (const [i, token] of reading.tokens.entries()) if (marked[i]) cut.fill(1, token.from, token.to);
  }
  if (!dated) return { pieces: [text], dated, day };
  const lower = text.toLowerCase();
  if (lower.length === text.length) cutRoles(lower, cut);
  let rest = '';
  for (let at = 0; at < text.length; at++) rest += cut[at] ? '\n' : text[at];
  const pieces = rest.split(/\n+/u).map((piece) => piece.replace(/^[\s|•·,;:/–—-]+|[\s|•·,;:/–—(-]+$/gu, ''));
  return { pieces: pieces.filter((piece) => LETTER.test(piece)), dated, day };
}
