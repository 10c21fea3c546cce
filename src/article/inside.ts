import { coverage, type Line } from './lines.ts';
import { isClosedLink } from './links.ts';
import type { Run } from './run.ts';
import type { BlockType } from './types.ts';

/*
 * What stands inside the text and is no prose: the heading of the paragraph under it, items of a list. A run that goes on below
 * must not lose it because of what stands above it.
 */

/** A heading's length in characters, and the least of the paragraph under it. */
const SHORTEST = 6;
const LONGEST = 90;
const PARAGRAPH = 60;
/** An item's length in characters. */
const SHORTEST_ITEM = 12;
/** A bulleted or numbered line, which may begin with a number. */
const ITEM = /^(?:[•●▪*–—-]\s*[\p{L}\p{Nd}]|\p{Nd}{1,2}[.)।](?:\s*\p{L}|\s\p{Nd}))/u;
/** So many lines of a time of day alone are the times of a live report. */
const LEAST_TIMES = 3;
/** "১৭:২২", "4.30pm", "17 h 05" alone in a line, and before a heading. */
const CLOCK = '^\\p{Nd}{1,2}\\s?(?:[:.h]\\s?\\p{Nd}{2}|[ap]\\.?m)(?:\\s?[ap]\\.?\\s?m\\b\\.?|\\s?Uhr|\\s?h)?';
const TIME = new RegExp(`${CLOCK}$`, 'iu');
const TIMED = new RegExp(`${CLOCK}\\s?[:|–—-]?\\s\\p{L}`, 'iu');
/** So much of a heading can be words of furniture. */
const FURNITURE = 0.25;

interface Judgement {
  script: string;
  ruled: readonly (BlockType | null)[];
}

/** Marks headings that an advertisement, a closed link or a time parts from the text above, and items between items. */
export function keepInside(lines: readonly Line[], run: Run, judged: Judgement, kept: boolean[]): void {
  const live = [TIME, TIMED].some(
    (form) => lines.filter(({ text }) => form.test(text)).length >= LEAST_TIMES,
  );
  const isOpen = (i: number): boolean => canBeText(lines[i] as Line, i, judged);
  for (let i = run.from; i < run.to; i++) {
    if (kept[i] || !isOpen(i)) continue;
    const line = lines[i] as Line;
    if (ITEM.test(line.text) && line.length >= SHORTEST_ITEM) kept[i] = besideItem(lines, i, kept);
    else if (!line.ends && isHeading(line) && opensParagraph(lines, i, kept))
      kept[i] = isParted(lines, i, run, judged.ruled, kept, live);
  }
  const above = run.from - 1;
  if (
    live &&
    above > 0 &&
    isOpen(above) &&
    isHeading(lines[above] as Line) &&
    opensParagraph(lines, above, kept)
  ) {
    const timed = TIMED.test(lines[above]?.text ?? '') || TIME.test(lines[above - 1]?.text ?? '');
    if (timed) kept[--run.from] = true;
  }
  for (let i = run.to - 1; i >= run.from; i--) {
    const line = lines[i] as Line;
    if (kept[i] || !isOpen(i) || !ITEM.test(line.text) || line.length < SHORTEST_ITEM) continue;
    kept[i] = besideItem(lines, i, kept);
  }
}

function canBeText(line: Line, index: number, { script, ruled }: Judgement): boolean {
  if (ruled[index] !== null || line.repeated || line.hasUrl) return false;
  return line.script === script || line.script === 'Zyyy';
}

function isHeading(line: Line): boolean {
  if (line.length < SHORTEST || line.length > LONGEST || line.text.includes('©')) return false;
  return (['share', 'comment', 'related', 'readMore', 'ad', 'credit', 'legal'] as const).every(
    (kind) => coverage(line, kind) < FURNITURE,
  );
}

function opensParagraph(lines: readonly Line[], index: number, kept: readonly boolean[]): boolean {
  const next = lines[index + 1];
  return next !== undefined && kept[index + 1] === true && next.ends && next.length >= PARAGRAPH;
}

/** Whether only advertisements, links that have their headline with them, and times part a line from the text above. */
function isParted(
  lines: readonly Line[],
  index: number,
  run: Run,
  ruled: readonly (BlockType | null)[],
  kept: readonly boolean[],
  live: boolean,
): boolean {
  let i = index - 1;
  while (i >= run.from && kept[i] !== true) {
    const line = lines[i] as Line;
    const isTime = live && TIME.test(line.text);
    if (!isTime && ruled[i] !== 'ad' && !isClosedLink(line, ruled[i] ?? null)) return false;
    i--;
  }
  if (i === index - 1) return false;
  return i < run.from ? live : lines[i]?.ends === true;
}

/** Whether the line right above or below is an item that is text. */
function besideItem(lines: readonly Line[], index: number, kept: readonly boolean[]): boolean {
  return [index - 1, index + 1].some((i) => kept[i] === true && ITEM.test(lines[i]?.text ?? ''));
}
