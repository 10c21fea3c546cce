import { BULLET } from './edges.ts';
import type { Line } from './lines.ts';
import { isNotice } from './rules.ts';
import type { Run } from './run.ts';
import type { BlockType } from './types.ts';

/** Marks what is text in the run: prose, what stands between prose, items of lists, and single lines between these. */
export function prune(
  lines: readonly Line[],
  run: Run,
  ruled: readonly (BlockType | null)[],
  scores: readonly number[],
  kept: boolean[],
): void {
  const scoreAt = (index: number): number => scores[index] ?? -1;
  for (let i = run.from; i < run.to; i++) {
    if (ruled[i] !== null) continue;
    const line = lines[i] as Line;
    const before = beside(i, -1, ruled);
    const between =
      scoreAt(before) > 0.3 && scoreAt(i + 1) > 0.3 && (before === i - 1 || !lines[i]?.repeated);
    kept[i] =
      announces(lines, i, run, ruled) ||
      scoreAt(i) > -0.1 ||
      between ||
      (line.length >= 12 && BULLET.test(line.text));
  }
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const line = lines[i] as Line;
    if (ruled[i] !== null || line.repeated || line.hasUrl) continue;
    if (kept[i - 1] === true && kept[i + 1] === true) kept[i] = true;
  }
}

/** Advertisements, pictures and links that stand inside a text part nothing of it. */
const INSIDE: ReadonlySet<BlockType> = new Set(['ad', 'caption', 'credit', 'related']);
/** How many of them stand in a row at most. */
const MOST_INSIDE = 3;

/** The nearest line in a direction that is none of these. */
function beside(index: number, step: number, ruled: readonly (BlockType | null)[]): number {
  let at = index + step;
  for (let i = 0; i < MOST_INSIDE && INSIDE.has(ruled[at] as BlockType); i++) at += step;
  return at;
}

/** "Here is what to know:", "তিনি যা বললেন:" after prose and above what it announces. */
function announces(
  lines: readonly Line[],
  index: number,
  run: Run,
  ruled: readonly (BlockType | null)[],
): boolean {
  const line = lines[index] as Line;
  if (index === run.from || index + 1 >= run.to || ruled[index + 1] !== null) return false;
  return /[:：]$/u.test(line.text) && line.length >= 12 && !line.repeated && lines[index - 1]?.ends === true;
}

/** Pieces of one line stay together, but for what a rule takes out of it. */
export function keepWhole(
  lines: readonly Line[],
  ruled: readonly (BlockType | null)[],
  kept: boolean[],
): void {
  const isText = (i: number): boolean => ruled[i] === null && lines[i]?.noise === null;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]?.continues && kept[i - 1] && isText(i)) kept[i] = true;
  }
  for (let i = lines.length - 1; i > 0; i--) {
    if (lines[i]?.continues && kept[i] && isText(i - 1)) kept[i - 1] = true;
  }
}

/** A text without prose (a table, a list of links, a line or two): its longest stretch without furniture, if that is most. */
export function keepAsFound(lines: readonly Line[], ruled: (BlockType | null)[], kept: boolean[]): void {
  // A page that only asks for something (a browser, an account) has no other text.
  for (let i = 0; i < lines.length; i++)
    if (ruled[i] === 'nav' && isNotice(lines[i] as Line)) ruled[i] = null;
  let best: Run = { from: 0, to: 0 };
  let from = 0;
  for (let i = 0; i <= ruled.length; i++) {
    if (i < ruled.length && ruled[i] === null) continue;
    if (i - from > best.to - best.from) best = { from, to: i };
    from = i + 1;
  }
  if ((best.to - best.from) * 2 < ruled.length && ruled.length > 6) return;
  for (let i = best.from; i < best.to; i++) kept[i] = true;
}
