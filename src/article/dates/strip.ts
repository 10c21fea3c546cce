import { readDates } from './find.ts';
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

/**
 * What is left of a line without its dates, times and the words about them: the pieces between, trimmed of marks.
 * `dated` says whether there was a date or time at all; without one the line is one piece as it is. NFC is expected.
 */
export function withoutDates(text: string, language?: string): { pieces: string[]; dated: boolean } {
  const cut = new Uint8Array(text.length);
  let dated = false;
  for (const { tokens, hits, times } of readDates(text, language)) {
    for (const hit of hits) cut.fill(1, hit.from, hit.to);
    for (const time of times) cut.fill(1, tokens[time.first]?.from ?? 0, tokens[time.last]?.to ?? 0);
    if (hits.length + times.length === 0) continue;
    dated = true;
    for (const token of tokens) {
      if (token.kind === 'word' && token.key.length > 2 && isKind(token.key, 'weekday'))
        cut.fill(1, token.from, token.to);
    }
  }
  if (!dated) return { pieces: [text], dated };
  const lower = text.toLowerCase();
  if (lower.length === text.length) cutRoles(lower, cut);
  let rest = '';
  for (let at = 0; at < text.length; at++) rest += cut[at] ? '\n' : text[at];
  const pieces = rest.split(/\n+/u).map((piece) => piece.replace(/^[\s|•·,;:/–—-]+|[\s|•·,;:/–—(-]+$/gu, ''));
  return { pieces: pieces.filter((piece) => LETTER.test(piece)), dated };
}
