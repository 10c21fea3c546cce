import { asOne, type Line } from './lines.ts';

/*
 * Texts wrapped at a fixed width, as agencies and mail send them. A line was wrapped if the first word of the next one
 * would not have fitted: a test that lists and menus fail, whose lines end where they like.
 */

/** Widths at which texts are wrapped, in UTF-16 units. */
const NARROWEST = 40;
const WIDEST = 120;
/**
 * So many lines that go on, such a share of all lines with another right under them, and half of them without a
 * sentence's end, make a wrapped text.
 */
const LEAST = 3;
const SHARE = 0.75;

/** Makes the lines of a wrapped paragraph pieces of one line, to be judged and joined as one. */
export function joinWrapped(lines: readonly Line[]): void {
  const width = widthOf(lines);
  if (width === null) return;
  let part: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    part.push(line);
    const next = lines[i + 1];
    if (next !== undefined && isUnder(line, next) && isFull(line, next, width)) {
      next.continues = true;
      continue;
    }
    if (part.length > 1) asOne(part);
    part = [];
  }
}

/** The width at which a text is wrapped, or null where it is not. */
function widthOf(lines: readonly Line[]): number | null {
  let width = 0;
  let pairs = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (!isUnder(line, next)) continue;
    pairs++;
    width = Math.max(width, line.text.length, next.text.length);
    if (width > WIDEST) return null;
  }
  if (width < NARROWEST || pairs < LEAST) return null;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (!isUnder(line, next) || !isFull(line, next, width)) continue;
    full++;
    if (!line.ends) open++;
  }
  return full >= LEAST && full >= SHARE * pairs && open * 2 >= full ? width : null;
}

/** Whether a line stands right under another, both of them whole lines of the source. */
function isUnder(line: Line, next: Line): boolean {
  return line.to === next.from && line.noise === null && next.noise === null && !next.continues;
}

function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.search(/\s|$/u);
  return line.text.length + 1 + word > width;
}
