import type { Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { SEPARATOR } from './page.ts';
import { headlineShape, isPart } from './shape.ts';
import type { Headline } from './types.ts';
import { wordsOf } from './words.ts';

/** How many lines of a page's head may hold its headline. */
const FIRST = 14;
const LAST = 10;
/** What a candidate gains when a date or byline follows, and loses for each before it. */
const DATED = 0.4;
const RANK = 0.2;
/** A line that scores less is no headline. */
const LEAST = 0.4;

/** Whether the first line of the run may itself be the headline: short, no full stop, more prose after it. */
export function mayOpenRun(lines: readonly Line[], run: Run): boolean {
  const first = lines[run.from] as Line;
  return (
    run.to - run.from > 1 &&
    !isPart(first) &&
    first.length <= 160 &&
    first.inner === 0 &&
    !/[.।…]["'”’»]?$/u.test(first.text)
  );
}

/** Where no run of prose says where the text begins: its first sentence does. */
export function endOfHead(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.ends);
  return first < 0 ? lines.length : Math.max(1, first);
}

/** How far down a short headline may stand that has nothing but its place to tell it. */
const TOP = 3;
const ITEM = /^(?:[•●▪*–—-]|\p{Nd}{1,3}[.)।])/u;

/** A few words at the head of the text, right above its first paragraph but for dates, names and captions. */
export function opening(
  lines: readonly Line[],
  end: number,
  excluded: (index: number) => boolean,
): Headline | null {
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
export function bestShape(
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
