import { asOne, type Line } from './lines.ts';

/*
 * Texts wrapped at a fixed width, as agencies and mail send them. A line was wrapped if the first word of the next one
 * would not have fitted: a test that lists and menus fail, whose lines end where they like.
 */

/** Widths at which texts are wrapped. */
const NARROWEST = 40;
const WIDEST = 120;
/** Such a share of the lines that end no sentence must have been wrapped; shorter ones than half the width are headings. */
const SHARE = 0.75;
const HEADING = 0.5;
/**
 * Where blank lines part so many paragraphs, what stands under a line this full is of its paragraph, whether it ends a sentence
 * or not: wrapped by eye or by characters on screen, lines are not equally full in code units.
 */
const PARTED = 2;
const NEARLY_FULL = 0.8;

/** Which lines may be one paragraph: those right under each other, or all, where a blank line follows each. */
interface Setting {
  blanks: boolean;
  /** So many wrapped lines at least. */
  least: number;
  /** How wide a line is: programs count code units, or places on screen, where a vowel sign takes none. */
  size: (line: Line) => number;
}
const MARKS = /\p{M}/gu;
const units = (line: Line): number => line.text.length;
const places = (line: Line): number =>
  line.text.length > 2 * WIDEST ? line.text.length : line.text.replace(MARKS, '').length;
const SETTINGS: readonly Setting[] = [
  { blanks: false, least: 3, size: units },
  { blanks: false, least: 3, size: places },
  { blanks: true, least: 6, size: units },
];

/** Makes the lines of a wrapped paragraph pieces of one line, to be judged and joined as one. */
export function joinWrapped(lines: readonly Line[]): void {
  for (const setting of SETTINGS) {
    const width = widthOf(lines, setting);
    if (width === null) continue;
    join(lines, setting, width);
    return;
  }
}

function join(lines: readonly Line[], setting: Setting, width: number): void {
  const parted = !setting.blanks && countParagraphs(lines, setting) >= PARTED;
  let part: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    part.push(line);
    const next = lines[i + 1];
    // Between blank lines, a full line with a sentence's end ends its paragraph.
    if (
      next !== undefined &&
      isUnder(line, next, setting) &&
      (isFull(line, next, width, setting) || (parted && setting.size(line) >= NEARLY_FULL * width)) &&
      !(setting.blanks && line.ends)
    ) {
      next.continues = true;
      next.wrapped = true;
      continue;
    }
    if (part.length > 1) asOne(part);
    part = [];
  }
}

/** How many stretches of several lines are set off by blank lines. */
function countParagraphs(lines: readonly Line[], setting: Setting): number {
  let count = 0;
  let several = false;
  for (let i = 0; i < lines.length; i++) {
    const next = lines[i + 1];
    if (next !== undefined && isUnder(lines[i] as Line, next, setting)) {
      several = true;
      continue;
    }
    if (several) count++;
    several = false;
  }
  return count;
}

/** The width at which a text is wrapped, or null where it is not. */
function widthOf(lines: readonly Line[], setting: Setting): number | null {
  let width = 0;
  let pairs = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (!isUnder(line, next, setting)) continue;
    pairs++;
    width = Math.max(width, setting.size(line), setting.size(next));
    if (width > WIDEST) return null;
  }
  if (width < NARROWEST || pairs < setting.least) return null;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (line.ends || setting.size(line) < HEADING * width || !isUnder(line, next, setting)) continue;
    open++;
    if (isFull(line, next, width, setting)) full++;
  }
  return full >= setting.least && full >= SHARE * open ? width : null;
}

/** Whether a line follows another, both of them whole lines of the source and no addresses, which are never wrapped. */
function isUnder(line: Line, next: Line, { blanks }: Setting): boolean {
  const near = blanks || line.to === next.from;
  return (
    near && line.noise === null && next.noise === null && !next.continues && !line.hasUrl && !next.hasUrl
  );
}

function isFull(line: Line, next: Line, width: number, { size }: Setting): boolean {
  const word = next.text.slice(0, WIDEST).split(' ', 1)[0] as string;
  const length = size === places ? word.replace(MARKS, '').length : word.length;
  return size(line) + 1 + length > width;
}
