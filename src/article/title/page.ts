import { collapse, type Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { headlineShape, isFiled } from './shape.ts';
import type { Headline, Ruled } from './types.ts';
import { fuller, headlineKey, wordF1, wordsOf } from './words.ts';

/** What parts the headline from the names of section and site in a page's title. */
export const SEPARATOR =
  /\s+(?:[|–—·»«•]|-|::?|\/\/)\s+|\s*\|\s*|(?<=[^\s\p{sc=Latn}])[_｜](?=[^\s\p{sc=Latn}])/u;

/** How alike a line and the page's title are at least, if it is the headline; less is enough right above a date or byline. */
const ALIKE = 0.65;
const FILED_ALIKE = 0.4;
/** How far above the text a line stands at most that is told by its date or byline. */
const HEAD = 25;
/** So many words tell a headline that the page's title cuts short. */
const LEAST_WORDS = 4;
const MOST_LONGER = 3;
const SHORT = 12;
const LONG = 300;

/** Parts of a page's title that may be the headline, the page's title itself among them, longest first. */
function partsOf(pageTitle: string): string[] {
  const parts = pageTitle.split(SEPARATOR).filter((part) => part !== undefined && part.trim() !== '');
  const wholes = [pageTitle];
  for (let i = parts.length - 1; i > 1; i--) wholes.push(leading(pageTitle, parts, i));
  return [...new Set([...wholes, ...parts])]
    .map((part) => collapse(part))
    .filter((part) => wordsOf(part).length >= 3 && part.length >= 0.35 * pageTitle.length)
    .sort((a, b) => b.length - a.length);
}

/** The longest part of a page title, or the page title itself, that is a line of the page, or two, before its prose. */
export function repeatedPart(
  pageTitle: string,
  from: number,
  lines: readonly Line[],
  run: Run,
): Headline | null {
  const end = Math.min(run.from, lines.length - 1);
  const keys: string[] = [];
  for (let i = from; i <= end; i++) {
    const line = lines[i] as Line;
    keys[i] = line.length < LONG ? headlineKey(line.text) : '';
  }
  for (const part of partsOf(pageTitle)) {
    const key = headlineKey(part);
    for (let i = end; i >= from; i--) {
      const source = (lines[i] as Line).source;
      if (keys[i] === key) return { text: fuller(source, part), line: i, matched: true };
      const next = keys[i + 1];
      // A headline that is wrapped.
      if (keys[i] !== '' && next !== undefined && next !== '' && `${keys[i]} ${next}` === key) {
        const text = `${source} ${(lines[i + 1] as Line).source}`;
        return { text: fuller(text, part), line: i, last: i + 1, matched: true };
      }
    }
  }
  return null;
}

/** The first `count` parts of a page title as written. */
function leading(pageTitle: string, parts: readonly string[], count: number): string {
  const last = parts[count - 1] as string;
  const at = pageTitle.indexOf(last, parts.slice(0, count - 1).join('').length);
  return pageTitle.slice(0, at + last.length);
}

/**
 * The line before the run that says most like the page's title. Page titles are cut short or written for search engines:
 * a line that begins as the title does, or that stands right above a date or byline, needs fewer words of it.
 */
export function similarLine(
  pageTitle: string,
  from: number,
  lines: readonly Line[],
  run: Run,
  ruled: Ruled,
): Headline | null {
  const parts = [...new Set([pageTitle, ...partsOf(pageTitle)])].map(wordsOf);
  let best: Headline | null = null;
  let most = 0;
  for (let i = from; i <= Math.min(run.from, lines.length - 1); i++) {
    const line = lines[i] as Line;
    if (line.length > LONG || line.length < SHORT) continue;
    const words = wordsOf(line.text);
    const alike = Math.max(...parts.map((part) => (line.ends ? wordF1(part, words) : likeness(part, words))));
    const filed = run.from - i <= HEAD && isFiled(i, lines, ruled) && headlineShape(line) > 0;
    if (alike < (filed ? FILED_ALIKE : ALIKE)) continue;
    const score = alike + (filed ? ALIKE - FILED_ALIKE : 0);
    if (score >= most) {
      most = score;
      best = { text: line.source, line: i, matched: true };
    }
  }
  return best;
}

/** How alike a part of the page's title and a line are, 0 to 1. */
function likeness(part: readonly string[], words: readonly string[]): number {
  const f1 = wordF1(part, words);
  const begins =
    part.length >= LEAST_WORDS &&
    words.length < MOST_LONGER * part.length &&
    part.every((word, i) => words[i] === word);
  return begins ? Math.max(f1, ALIKE) : f1;
}

/** A page title without the site's name at its end or start. */
export function withoutSite(pageTitle: string): string {
  const parts = pageTitle.split(SEPARATOR).map((part) => part ?? '');
  let text = pageTitle;
  for (let count = parts.length; count > 1; count--) {
    const part = parts[count - 1] as string;
    const head = leading(pageTitle, parts, count - 1);
    if (wordsOf(part).length > 4 && part.length >= 0.45 * head.length) break;
    if (wordsOf(head).length < 3) break;
    text = head;
  }
  return collapse(text);
}
