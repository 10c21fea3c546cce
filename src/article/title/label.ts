import type { Line } from '../lines.ts';
import type { Headline } from './types.ts';
import { wordsOf } from './words.ts';

/** Bangla writes a visarga for the colon. */
const LABEL = /^[\p{L}\p{M} ]{2,20}?\s*[:：ঃ]\s*(.+)$/u;

/** `Title: …` at the head of a scraper's file. */
export function labelled(lines: readonly Line[], end: number): Headline | null {
  for (let i = 0; i < Math.min(end + 1, 8, lines.length); i++) {
    const line = lines[i] as Line;
    if (line.lexicon?.opens.has('title') !== true) continue;
    const text = LABEL.exec(line.source)?.[1];
    if (text !== undefined && wordsOf(text).length >= 2) return { text, line: i, matched: true };
  }
  return null;
}
