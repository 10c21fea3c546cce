import { graphemes } from '../text/graphemes.ts';
import { displayWidth } from '../text/width.ts';
import type { Style } from './colour.ts';
import { oneLine, sanitise } from './sanitise.ts';

/** A passage and the UTF-16 offsets [from, to) of the words in it that matched. */
export interface Passage {
  text: string;
  marks: readonly (readonly [from: number, to: number])[];
}

interface Cell {
  text: string;
  width: number;
  marked: boolean;
}

const ELLIPSIS: Cell = { text: '…', width: 1, marked: false };

/**
 * The passage as at most `maxLines` lines of `width` columns with the matched words marked. Where it must be cut,
 * the first matched word stays in sight and cuts fall between grapheme clusters, with an ellipsis.
 */
export function snippetLines(
  passage: Passage,
  shape: { width: number; maxLines: number; style: Style; safe: boolean },
): string[] {
  if (passage.text === '') return [];
  const cells = cellsOf(passage, shape.safe);
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  let lines = fold(cells, shape.width);
  if (lines.length > shape.maxLines) {
    const fitting = lines.slice(0, shape.maxLines).reduce((sum, line) => sum + line.length, 0);
    // Beginning a third of a line before the first match shows what leads up to it.
    const start = first < fitting - 1 ? 0 : wordStart(cells, first, Math.floor(shape.width / 3));
    const rest = start === 0 ? cells : [ELLIPSIS, ...cells.slice(start)];
    lines = fold(rest, shape.width);
    if (lines.length > shape.maxLines)
      lines = [...lines.slice(0, shape.maxLines - 1), lastLine(lines, shape)];
  }
  return lines.map((line) => paint(line, shape.style));
}

function cellsOf({ text, marks }: Passage, safe: boolean): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const raw of graphemes(text)) {
    const shown = safe ? sanitise(oneLine(raw)) : oneLine(raw);
    const marked = marks.some(([from, to]) => at < to && at + raw.length > from);
    cells.push({ text: shown, width: displayWidth(shown), marked });
    at += raw.length;
  }
  return cells;
}

/** The start of a word at most `columns` before cell `from`, or `from` itself. */
function wordStart(cells: readonly Cell[], from: number, columns: number): number {
  let start = from;
  let used = 0;
  for (let i = from - 1; i >= 0; i--) {
    used += cells[i]?.width ?? 0;
    if (used > columns) break;
    if (i === 0 || cells[i - 1]?.text === ' ') start = i;
  }
  return start;
}

/** Breaks cells into lines at spaces, or anywhere in a word that is wider than a line. */
function fold(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > width && line.length > 0) {
      const space = cell.text === ' ' ? line.length : line.findLastIndex((c) => c.text === ' ');
      const kept = space > 0 ? line.slice(0, space) : line;
      lines.push(kept);
      line = space > 0 ? line.slice(space + 1) : [];
      used = line.reduce((sum, c) => sum + c.width, 0);
      if (cell.text === ' ' && line.length === 0) continue;
    }
    line.push(cell);
    used += cell.width;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function lastLine(lines: readonly Cell[][], shape: { width: number; maxLines: number }): Cell[] {
  const line = [...(lines[shape.maxLines - 1] ?? [])];
  let used = line.reduce((sum, cell) => sum + cell.width, 0);
  while (line.length > 0 && (used >= shape.width || line.at(-1)?.text === ' ')) {
    used -= line.pop()?.width ?? 0;
  }
  return [...line, ELLIPSIS];
}

function paint(line: readonly Cell[], style: Style): string {
  let out = '';
  for (let i = 0; i < line.length; ) {
    const marked = line[i]?.marked ?? false;
    let run = '';
    for (; i < line.length && line[i]?.marked === marked; i++) run += line[i]?.text;
    out += marked ? style.mark(run) : run;
  }
  return out;
}
