import type { Piece } from './inline.ts';

/** A text that stands twice is at least so long, and its copy opens with as many characters as these. */
const SHORTEST = 100;
const OPENING = 40;
/** A headline may stand before the first copy only: where the text opens, in sentences. */
const SENTENCES_BEFORE = 3;
const SENTENCE_END = /[.!?…।॥。！？؟۔]["'”’»)\]]*\s*/gu;

/** The second copy of a text that stands twice in one line. */
export function twiceNoise(line: string): Piece[] {
  if (line.length < 2 * SHORTEST) return [];
  const starts = [0];
  for (const end of line.matchAll(SENTENCE_END)) {
    if (starts.length > SENTENCES_BEFORE) break;
    starts.push(end.index + end[0].length);
  }
  for (const start of starts) {
    const copy = line.indexOf(line.slice(start, start + OPENING), start + OPENING);
    if (copy < 0) continue;
    const first = line.slice(start, copy).trim();
    const rest = line.slice(copy).trim();
    if (Math.min(first.length, rest.length) < SHORTEST) continue;
    if (first.startsWith(rest)) return [{ from: copy, to: line.length, noise: 'duplicate' }];
    if (rest.startsWith(first)) return [{ from: copy, to: copy + first.length, noise: 'duplicate' }];
  }
  return [];
}
