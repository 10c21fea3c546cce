import type { Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { isForeign, isLikely, isPossible } from './evidence.ts';
import { SEPARATOR } from './page.ts';
import { headlineShape, isFiled, isPart } from './shape.ts';
import { onTopic, type Topic } from './topic.ts';
import type { Headline, Ruled } from './types.ts';
import { fuller, headlineKey, wordF1, wordsOf } from './words.ts';

/** How many lines of a page's head may hold its headline. */
const FIRST = 14;
const LAST = 30;
/** What a candidate gains when all its words stand in the text, when a date or byline follows, and by how much it must be better than one before it. */
const TOPIC = 0.9;
const FILED = 0.4;
const MARGIN = 0.3;
/** From which share of common words on two lines are one headline. */
const SAME = 0.65;
const BESIDE = 2;
/** A line of less shape above another one is its kicker. */
const KICKER = 0.8;
/** Which share of its words a headline has in the text, if it stands against the page's title. */
const ON_TOPIC = 0.3;
/** A line that scores less is no headline. */
const LEAST = 0.6;

/** Whether the first line of the run may itself be the headline: short, no full stop, more prose after it. */
export function mayOpenRun(lines: readonly Line[], run: Run): boolean {
  const first = lines[run.from] as Line;
  return (
    run.to - run.from > 1 &&
    !isPart(first) &&
    first.length <= (first.unspaced ? 220 : 160) &&
    first.inner === 0 &&
    !/[.।…]["'”’»]?$/u.test(first.text)
  );
}

/** Where no run of prose says where the text begins: its first sentence does. */
export function endOfHead(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.ends);
  return first < 0 ? Math.min(TOP, lines.length) : Math.max(1, first);
}

/** How far down a short headline may stand that has nothing but its place to tell it. */
const TOP = 3;
const ITEM = /^(?:[•●▪*–—-]|\p{Nd}{1,3}[.)।])/u;

/**
 * A few words at the head of the text, right above its first paragraph but for dates, names and captions. One word is enough
 * between the name of a section and a date or byline.
 */
export function opening(lines: readonly Line[], end: number, topic: Topic, ruled: Ruled): Headline | null {
  const free: number[] = [];
  for (let i = 0; i < end; i++) if (ruled[i] === null && !isForeign(lines[i] as Line, topic)) free.push(i);
  const [index, second] = free;
  if (index === undefined || second !== undefined || index > TOP || lines[end] === undefined) return null;
  const line = lines[index] as Line;
  if (index > 0 && !isPossible(lines, index, topic, ruled)) return null;
  const words = wordsOf(line.text).length;
  const least = line.unspaced ? 4 : ruled[index - 1] === 'kicker' && isFiled(index, lines, ruled) ? 1 : 2;
  if (words < least || line.letters < Math.min(4, 2 * least) || line.length > 130 || line.hasUrl) return null;
  if (line.ends || SEPARATOR.test(line.text) || ITEM.test(line.text) || /[:：,]$/u.test(line.text))
    return null;
  return { text: line.source, line: index, matched: false };
}

/** How sure a line of the head is its headline: by its form, by what it says, and by the date or byline under it. */
function worth(lines: readonly Line[], index: number, topic: Topic, ruled: Ruled): number {
  const line = lines[index] as Line;
  const shape = headlineShape(line);
  if (shape <= -1) return -1;
  const filed = isFiled(index, lines, ruled);
  // What stands twice in a row is a picture's caption, or the headline and its picture's text.
  const twin = lines[index - 1]?.key === line.key || lines[index + 1]?.key === line.key;
  return shape + TOPIC * onTopic(line.text, topic) + (filed ? FILED : twin ? -FILED : 0);
}

/**
 * The line of the head that looks most like a headline: the first of several that do. Of two that say the same, which is
 * how menus and breadcrumbs end, the one right above a date or byline.
 */
export function bestShape(
  lines: readonly Line[],
  end: number,
  topic: Topic,
  ruled: Ruled,
  from = 0,
): Headline | null {
  let best: Headline | null = null;
  let most = LEAST;
  // Without prose, nothing tells headlines from each other but their order.
  const margin = topic.words.size === 0 ? 2 * MARGIN : MARGIN;
  let seen = 0;
  let above = false;
  for (let i = from; i < end; i++) {
    const line = lines[i] as Line;
    if (ruled[i] !== null || isForeign(line, topic) || (seen++ >= FIRST && i < end - LAST)) continue;
    const isFirst = !above && seen <= FIRST;
    above ||= headlineShape(line) > 0;
    const score = worth(lines, i, topic, ruled);
    if (score <= LEAST || !isLikely(lines, i, isFirst, topic, ruled)) continue;
    if (
      best !== null &&
      score >= most - margin &&
      isCopy(best.text, line.source) &&
      isFiled(i, lines, ruled)
    ) {
      const text = sameText(best.text, line.source);
      // A copy right under it is the text of its picture.
      const at: number = best.line !== null && i - best.line <= BESIDE ? best.line : i;
      best = { text, line: at, matched: false };
    } else if (best === null || (score > most + margin && !isUnder(i, best, lines, topic, ruled))) {
      best = { text: line.source, line: i, matched: false };
    } else continue;
    most = score;
  }
  return best;
}

/**
 * Right under a line that is long enough for a headline stands its stand-first; below its date or byline, where the line
 * has none of its own, a subheading.
 */
function isUnder(index: number, best: Headline, lines: readonly Line[], topic: Topic, ruled: Ruled): boolean {
  if (best.line === null || headlineShape(lines[best.line] as Line) < KICKER) return false;
  // Of another story's link and the headline under it, the text has the words of the headline.
  if (best.line === index - 1) return index <= FIRST || onTopic(best.text, topic) >= ON_TOPIC;
  return isFiled(best.line, lines, ruled) && !isFiled(index, lines, ruled);
}

/** Of a whole page, the last line right above its text's date or byline that says what the text says. */
export function bestFiled(lines: readonly Line[], end: number, topic: Topic, ruled: Ruled): Headline | null {
  const from = Math.max(1, end - LAST);
  const best = bestShape(lines, end, topic, ruled, from);
  if (best?.line == null || !isFiled(best.line, lines, ruled)) return null;
  const line = lines[best.line] as Line;
  return headlineShape(line) >= KICKER && onTopic(line.text, topic) >= ON_TOPIC ? best : null;
}

/** Whether two lines say the same headline. */
function isCopy(text: string, later: string): boolean {
  return wordF1(wordsOf(text), wordsOf(later)) >= SAME;
}

/** What two lines with the same headline say: the first one, if it has only a kicker before it or more punctuation. */
function sameText(text: string, later: string): string {
  if (text.endsWith(later) && /[:：]\s+$/u.test(text.slice(0, -later.length))) return text;
  return headlineKey(text) === headlineKey(later) ? fuller(later, text) : later;
}
