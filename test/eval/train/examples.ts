import { type Judged, judgeLines } from '../../../src/article/body.ts';
import { eachRow } from '../../../src/article/learnt/odds.ts';
import type { Line } from '../../../src/article/lines.ts';
import { readLines } from '../../../src/article/parse.ts';
import type { Example } from './logistic.ts';
import { labelsOf, type Page } from './pages.ts';

/** Numbers of at least 0 and under 1 that depend on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The lines of a page as the rules judge them, and their labels. */
export interface Read {
  lines: Line[];
  judged: Judged;
  labels: (0 | 1 | null)[];
}

/** Reads a page as the parser does, up to what the weights are asked. */
export function read(page: Pick<Page, 'source' | 'gold'>): Read {
  const { lines, language } = readLines(page.source);
  return { lines, judged: judgeLines(lines, language, null), labels: labelsOf(page, lines) };
}

const MOST_LINES = 40;

/** What a page gives: lines count by the root of their words, all of them together by the root of their number, 40 at most. */
export function examplesOf({ lines, judged, labels }: Read): Example[] {
  const examples: Example[] = [];
  eachRow(lines, judged, (index, row) => {
    const label = labels[index] ?? null;
    if (label === null) return;
    const weight = Math.sqrt((lines[index] as Line).words + 1);
    examples.push({ row: row.slice(), label, weight });
  });
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const example of examples) example.weight *= Math.sqrt(Math.min(examples.length, MOST_LINES)) / total;
  return examples;
}

/** So many lines before and after the article are left in a crop, at most. */
const BEFORE = 5;
const AFTER = 8;

/**
 * Two parts of a page, as scrapers leave them: the article with a few lines around it, and the page's head to some line
 * of the article. Without them the weights trust long page heads and tails that other texts do not have.
 */
export function cropsOf(
  page: Page,
  { lines, labels }: Read,
  chance: () => number,
): Pick<Page, 'source' | 'gold'>[] {
  const first = labels.indexOf(1);
  const last = labels.lastIndexOf(1);
  if (first < 0) return [];
  const cut = (from: number, to: number): Pick<Page, 'source' | 'gold'> => ({
    source: page.source.slice(lines[Math.max(0, from)]?.from, lines[Math.min(lines.length - 1, to)]?.to),
    gold: page.gold,
  });
  const before = Math.floor(chance() * (BEFORE + 1));
  const after = Math.floor(chance() * (AFTER + 1));
  const head = Math.floor(chance() * Math.max(1, last - first));
  return [cut(first - before, last + after), cut(0, first + head)];
}
