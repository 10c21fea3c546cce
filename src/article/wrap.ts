import { asOne, type Line } from './lines.ts';

/*
 * Texts wrapped at a fixed width, as agencies and mail send them. A line was wrapped if the first word of the next one
 * would not have fitted: a test that lists and menus fail, whose lines end where they like.
 */

/** Widths at which texts are wrapped, in UTF-16 units. */
const NARROWEST = 40;
const WIDEST = 120;
/** Such a share of the lines that end no sentence must have been wrapped. */
const SHARE = 0.75;

/** Which lines may be one paragraph: those right under each other, or all, where a blank line follows each. */
interface Setting {
  blanks: boolean;
  /** So many wrapped lines at least. */
  least: number;
}
const SETTINGS: readonly Setting[] = [
  { blanks: false, least: 3 },
  { blanks: true, least: 6 },
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
  let part: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    part.push(line);
    const next = lines[i + 1];
    // Between blank lines, a full line with a sentence's end ends its paragraph.
    if (
      next !== undefined &&
      isUnder(line, next, setting) &&
      isFull(line, next, width) &&
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

/** The width at which a text is wrapped, or null where it is not. */
function widthOf(lines: readonly Line[], setting: Setting): number | null {
  let width = 0;
  let pairs = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (!isUnder(line, next, setting)) continue;
    pairs++;
    width = Math.max(width, line.text.length, next.text.length);
    if (width > WIDEST) return null;
  }
  if (width < NARROWEST || pairs < setting.least) return null;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (line.ends || !isUnder(line, next, setting)) continue;
    open++;
    if (isFull(line, next, width)) full++;
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

function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.search(/\s|$/u);
  return line.text.length + 1 + word > width;
}
