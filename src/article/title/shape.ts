import { isDateLine } from '../dates/index.ts';
import { coverage, type Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { wordsOf } from './words.ts';

const BREADCRUMB = /[>›»]|^\s*[/•·]|\s[/|]\s.*\s[/|]\s/u;
/** What a candidate gains when all its words stand in the body. */
const OVERLAP = 0.8;

/** Whether a line is a piece of a paragraph: of one that was wrapped, or that noise parts. */
export function isPart(line: Line): boolean {
  return line.whole > line.length && (line.ends || line.whole > 200);
}

/** How much a line has the shape of a headline; below zero it has not. */
export function headlineShape(line: Line, bodyWords: ReadonlySet<string>): number {
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
  const content = words.filter((word) => word.length >= 4 || line.unspaced);
  const shared = content.filter((word) => bodyWords.has(word)).length;
  if (content.length > 0) score += (OVERLAP * shared) / content.length;
  return score;
}

/** The words of the run's prose, as far as is needed to know its topic. */
export function wordsOfRun(lines: readonly Line[], run: Run): ReadonlySet<string> {
  const words = new Set<string>();
  let characters = 0;
  for (let i = run.from; i < run.to && characters < 20_000; i++) {
    const line = lines[i] as Line;
    if (line.whole < 80) continue;
    characters += line.length;
    for (const word of wordsOf(line.text.slice(0, 20_000))) words.add(word);
  }
  return words;
}
