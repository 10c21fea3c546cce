import { lexiconForm } from '../text/lexicons.ts';
import { isDateLine } from './dates/index.ts';
import { collapse, coverage, type Line } from './lines.ts';
import type { Run } from './run.ts';

export interface Headline {
  text: string;
  /** Index of the line that is the headline in the text, or null when only the page's title or a hint gives it. */
  line: number | null;
  /** Two places of the page agree on it, so that what stands before it is no part of the article. */
  matched: boolean;
}

const SEPARATOR = /\s+(?:[|–—·»«•]|-|::?|\/\/)\s+|\s*\|\s*/u;
const LABEL = /^[\p{L}\p{M} ]{2,20}?\s*[:：]\s*(.+)$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const BREADCRUMB = /[>›»]|^\s*[/•·]|\s[/|]\s.*\s[/|]\s/u;
/** How many lines of a page's head may hold its headline. */
const FIRST = 14;
const LAST = 10;
/** What a candidate gains when all its words stand in the body, when a date or byline follows, and loses for each before it. */
const OVERLAP = 0.8;
const DATED = 0.4;
const RANK = 0.2;
/** A line that scores less is no headline. */
const LEAST = 0.4;

/** The words of a text in the form in which headlines are compared; unspaced scripts give characters. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of lexiconForm(text).matchAll(WORD)) {
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word)) words.push(...word);
    else words.push(word);
  }
  return words;
}

function wordF1(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** `Title: …` at the head of a scraper's file. */
function labelled(lines: readonly Line[], end: number): Headline | null {
  for (let i = 0; i < Math.min(end + 1, 8, lines.length); i++) {
    const line = lines[i] as Line;
    if (line.lexicon?.opens.has('title') !== true) continue;
    const text = LABEL.exec(line.source)?.[1];
    if (text !== undefined && wordsOf(text).length >= 2) return { text, line: i, matched: true };
  }
  return null;
}

/** The longest part of a page title, or the page title itself, that is a line of the page before its prose. */
function repeatedPart(pageTitle: string, from: number, lines: readonly Line[], run: Run): Headline | null {
  const parts = pageTitle.split(SEPARATOR).filter((part) => part !== undefined && part.trim() !== '');
  const wholes = [pageTitle];
  for (let i = parts.length - 1; i > 1; i--) wholes.push(leading(pageTitle, parts, i));
  const candidates = [...new Set([...wholes, ...parts])]
    .map((part) => collapse(part))
    .filter((part) => wordsOf(part).length >= 3 && part.length >= 0.35 * pageTitle.length)
    .sort((a, b) => b.length - a.length);
  for (const part of candidates) {
    const key = headlineKey(part);
    for (let i = run.from; i >= from; i--) {
      const line = lines[i];
      if (line !== undefined && line.length < 400 && headlineKey(line.text) === key) {
        return { text: line.source, line: i, matched: true };
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

function headlineKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** The line before the run that shares most words with the page title. */
function similarLine(pageTitle: string, from: number, lines: readonly Line[], run: Run): Headline | null {
  const words = wordsOf(pageTitle);
  let best: Headline | null = null;
  let most = 0.65;
  for (let i = from; i <= Math.min(run.from, lines.length - 1); i++) {
    const line = lines[i] as Line;
    if (line.length > 300 || line.length < 12) continue;
    const f1 = wordF1(words, wordsOf(line.text));
    if (f1 >= most) {
      most = f1;
      best = { text: line.source, line: i, matched: true };
    }
  }
  return best;
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

/** Whether a line is a piece of a paragraph: of one that was wrapped, or that noise parts. */
function isPart(line: Line): boolean {
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
function wordsOfRun(lines: readonly Line[], run: Run): ReadonlySet<string> {
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

/** Whether the first line of the run may itself be the headline: short, no full stop, more prose after it. */
function mayOpenRun(lines: readonly Line[], run: Run): boolean {
  const first = lines[run.from] as Line;
  return (
    run.to - run.from > 1 &&
    !isPart(first) &&
    first.length <= 160 &&
    first.inner === 0 &&
    !/[.।…]["'”’»]?$/u.test(first.text)
  );
}

/**
 * The headline: a labelled one; a part of the page's title (line 0) that stands again before the prose; the line most
 * like line 0; line 0 without the site's name when a long page head follows; else the line before the run that looks
 * most like a headline. Null when the text has none.
 */
export function findHeadline(
  lines: readonly Line[],
  run: Run,
  hint: string | null,
  excluded: (index: number) => boolean,
  dated: (index: number) => boolean,
): Headline | null {
  const byLabel = labelled(lines, run.from);
  if (byLabel !== null) return byLabel;
  if (hint !== null) {
    const byHint = repeatedPart(hint, 0, lines, run) ?? similarLine(hint, 0, lines, run);
    return byHint ?? { text: collapse(hint), line: null, matched: false };
  }
  const first = lines[0];
  if (first === undefined) return null;
  const bodyWords = wordsOfRun(lines, run);
  const pageTitle = first.length <= 300 && run.from > 0 ? first.source : null;
  if (pageTitle !== null) {
    const repeated = repeatedPart(pageTitle, 1, lines, run);
    if (repeated !== null) return repeated;
    const looksFine =
      headlineShape(first, bodyWords) >= 1 && run.from <= 15 && withoutSite(pageTitle) === pageTitle;
    if (!looksFine) {
      const similar = run.from >= lines.length ? null : similarLine(pageTitle, 1, lines, run);
      if (similar !== null) return similar;
    }
    if (run.from > 15 && headlineShape(first, bodyWords) > 0) {
      return { text: withoutSite(pageTitle), line: 0, matched: false };
    }
  }
  if (run.from >= lines.length) {
    // Nothing says where the text begins: its head is the first line, or all before its first sentence.
    const top = lines.findIndex((_, i) => !excluded(i));
    const end = endOfHead(lines);
    return opening(lines, top + 1, excluded) ?? bestShape(lines, end, bodyWords, excluded, dated);
  }
  const end = mayOpenRun(lines, run) ? run.from + 1 : run.from;
  return bestShape(lines, end, bodyWords, excluded, dated) ?? opening(lines, end, excluded);
}

/** Where no run of prose says where the text begins: its first sentence does. */
function endOfHead(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.ends);
  return first < 0 ? lines.length : Math.max(1, first);
}

/** How far down a short headline may stand that has nothing but its place to tell it. */
const TOP = 3;
const ITEM = /^(?:[•●▪*–—-]|\p{Nd}{1,3}[.)।])/u;

/** A few words at the head of the text, right above its first paragraph but for dates, names and captions. */
function opening(lines: readonly Line[], end: number, excluded: (index: number) => boolean): Headline | null {
  const free: number[] = [];
  for (let i = 0; i < end; i++) if (!excluded(i)) free.push(i);
  const [index, second] = free;
  if (index === undefined || second !== undefined || index > TOP || lines[end] === undefined) return null;
  const line = lines[index] as Line;
  const words = wordsOf(line.text).length;
  if (words < (line.unspaced ? 4 : 2) || line.letters < 4 || line.length > 130 || line.hasUrl) return null;
  if (line.ends || SEPARATOR.test(line.text) || ITEM.test(line.text) || /[:：,]$/u.test(line.text))
    return null;
  return { text: line.source, line: index, matched: false };
}

/** The line of the head that looks most like a headline: the first of several that do, and one above a date or byline. */
function bestShape(
  lines: readonly Line[],
  end: number,
  bodyWords: ReadonlySet<string>,
  excluded: (index: number) => boolean,
  dated: (index: number) => boolean,
): Headline | null {
  let best: Headline | null = null;
  let most = LEAST;
  let rank = 0;
  for (let i = 0; i < end; i++) {
    if ((i >= FIRST && i < end - LAST) || excluded(i)) continue;
    const line = lines[i] as Line;
    const shape = headlineShape(line, bodyWords);
    if (shape <= 0) continue;
    const late = RANK * Math.min(rank++, 6) + 0.03 * Math.min(i, FIRST);
    const score = shape - late + (dated(i + 1) || dated(i + 2) ? DATED : 0);
    if (score > most) {
      most = score;
      best = { text: line.source, line: i, matched: false };
    }
  }
  return best;
}
