import { findCopies } from './copies.ts';
import type { Line } from './lines.ts';
import type { BlockType } from './types.ts';

/** From which length on a repeated line is a second copy by itself, and next to another repeat. */
const LONG = 120;
const SHORT = 40;
/** A line of several sentences that stands twice in a row is a doubled paragraph; a shorter one is a caption. */
const PARAGRAPH = 250;

/**
 * Marks doubled lines in `ruled`: both of two equal neighbours (captions stand under and beside their picture), and
 * every later copy of long lines or of stretches of lines (an article that stands twice).
 */
export function findDoubles(
  lines: readonly Line[],
  scores: readonly number[],
  ruled: (BlockType | null)[],
): void {
  const doubled = twins(lines, scores);
  for (const i of doubled.captions) ruled[i] ??= 'caption';
  for (const i of doubled.copies) ruled[i] = 'duplicate';
  const captions = new Set<string>();
  for (const i of doubled.captions) captions.add((lines[i] as Line).copyKey);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!line.repeated) continue;
    if (captions.has(line.copyKey)) ruled[i] ??= 'caption';
    else if (
      line.length >= LONG ||
      (line.length >= SHORT && (besideRepeat(lines, i, -1) || besideRepeat(lines, i, 1)))
    ) {
      if (ruled[i] === null) ruled[i] = 'duplicate';
    }
  }
  findCopies(lines, ruled);
}

function besideRepeat(lines: readonly Line[], index: number, step: number): boolean {
  const line = lines[index + step];
  return line?.repeated === true && line.length >= SHORT;
}

function twins(lines: readonly Line[], scores: readonly number[]): { captions: number[]; copies: number[] } {
  const captions: number[] = [];
  const copies: number[] = [];
  let prose = 0;
  let doubled = 0;
  /** Characters of sentence-ended lines, and of those that stand twice in a row. */
  let text = 0;
  let paired = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const isProse = line.length >= 80 && (scores[i] as number) > -0.5;
    if (isProse) prose++;
    if (line.ends && line.length >= SHORT) text += line.length;
    const next = lines[i + 1];
    if (next === undefined || next.copyKey !== line.copyKey || line.letters < 3) continue;
    if (isProse) doubled += 2;
    if (line.ends && line.length >= SHORT) paired += 2 * line.length;
    if (line.length >= PARAGRAPH) copies.push(i + 1);
    else if (line.length >= 15) captions.push(i, i + 1);
  }
  // Where most of the prose stands twice line by line, a pair is a paragraph and its copy.
  if ((doubled > 0.5 * prose && doubled >= 4) || paired > 0.8 * text) {
    for (const i of captions.splice(0)) if (lines[i - 1]?.copyKey === lines[i]?.copyKey) copies.push(i);
  }
  return { captions: [...new Set(captions)], copies };
}
