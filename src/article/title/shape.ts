import { isDateLine } from '../dates/index.ts';
import { coverage, type Line } from '../lines.ts';
import { isNameLike } from '../names.ts';
import type { Ruled } from './types.ts';
import { wordsOf } from './words.ts';

/** How far below a headline its date or byline is looked for. */
const NEAR = 6;
const FOUR = 0.8;
const BREADCRUMB = /[>›]|^[^«]*\s»\s|^\s*[/•·]|\s[/|]\s.*\s[/|]\s/u;

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
  let score = length > 170 ? 0.1 : length > 130 ? 0.6 : length >= 30 ? 1 : shortShape(words.length, line);
  if (/[.।॥。．｡۔]["'”’»」』）)]?$/u.test(text) && !/\.\.\.$/u.test(text)) score -= 1.2;
  // Headlines seldom have two sentences, captions do.
  if (/[।۔]\s+\S/u.test(text)) score -= 0.6;
  if (BREADCRUMB.test(text)) score -= length < 60 ? 1.5 : 0.8;
  // Two or three words are a section, a menu's entry or a name more often than a headline.
  if (words.length <= 3 && !line.unspaced) score -= 0.3;
  if (/[:：,]$/u.test(text)) score -= 0.6;
  if (words.length <= 4 && line.lexicon?.opens.has('nav') === true) score -= 0.5;
  return score;
}

/** What a line too short for most headlines is worth: the more words it has, the less it is a name or a menu's entry. */
function shortShape(words: number, line: Line): number {
  if (line.length < 18) return 0.1;
  if (words >= 5 && !line.unspaced) return 1;
  return line.length < 20 ? 0.1 : words === 4 ? FOUR : 0.6;
}

/** Whether a date or byline stands under a line, with no more between than a stand-first, a name, and furniture. */
export function isFiled(index: number, lines: readonly Line[], ruled: Ruled): boolean {
  let others = 0;
  for (let i = index + 1; i < lines.length && i <= index + NEAR; i++) {
    const type = ruled[i] ?? null;
    if (type === 'date' || type === 'byline') return true;
    if (type !== null) continue;
    const { words, text, ends } = lines[i] as Line;
    others += !ends && (words <= 4 || isNameLike(text)) ? 0.5 : 1;
    if (others > 1.5) return false;
  }
  return false;
}
