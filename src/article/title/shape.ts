import { isDateLine } from '../dates/index.ts';
import { coverage, type Line } from '../lines.ts';
import type { Ruled } from './types.ts';
import { wordsOf } from './words.ts';

/** How far below a headline its date or byline is looked for. */
const NEAR = 6;
const BREADCRUMB = /[>›»]|^\s*[/•·]|\s[/|]\s.*\s[/|]\s/u;

/** Whether a line is a piece of a paragraph: of one that was wrapped, or that noise parts. */
export function isPart(line: Line): boolean {
  return line.whole > line.length && (line.ends || line.whole > 200);
}

/** How much a line has the shape of a headline; below zero it has not. */
export function headlineShape(line: Line): number {
  const { text, length } = line;
  if (
    length < 12 ||
    length > 220 ||
    isPart(line) ||
    line.hasUrl ||
    line.noise !== null ||
    line.letters < (line.unspaced ? 4 : 8)
  )
    return -1;
  if (isDateLine(text)) return -1;
  for (const kind of [
    'share',
    'related',
    'comment',
    'ad',
    'legal',
    'nav',
    'section',
    'tags',
    'credit',
  ] as const) {
    if (coverage(line, kind) >= 0.45) return -1;
  }
  const words = wordsOf(text);
  if (words.length < 2) return -1;
  let score = length >= 30 && length <= 130 ? 1 : length >= 20 && length <= 170 ? 0.6 : 0.1;
  if (/[.।॥。．｡۔]["'”’»」』）)]?$/u.test(text) && !/\.\.\.$/u.test(text)) score -= 1.2;
  if (BREADCRUMB.test(text)) score -= length < 60 ? 1.5 : 0.8;
  // Two or three words are a section, a menu's entry or a name more often than a headline.
  if (words.length <= 3 && !line.unspaced) score -= 0.3;
  if (/[:：,]$/u.test(text)) score -= 0.6;
  return score;
}

/** Whether a date or byline stands under a line, with no more than a stand-first and furniture between. */
export function isFiled(index: number, lines: readonly Line[], ruled: Ruled): boolean {
  let others = 0;
  for (let i = index + 1; i < lines.length && i <= index + NEAR; i++) {
    const type = ruled[i] ?? null;
    if (type === 'date' || type === 'byline') return true;
    if (type === null && ++others > 1) return false;
  }
  return false;
}
