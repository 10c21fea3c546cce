import { eastAsianWidth } from 'get-east-asian-width';
import { graphemes } from './graphemes.ts';

/*
 * Columns as wcwidth of glibc, tmux and VTE counts them, code point by code point: a spacing vowel sign of Bangla takes a
 * column of its own (কি is 2), a hanging one none. string-width measures whole clusters (কি is 1), which those do not draw.
 */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const JOINER = 0x200d;
const SOFT_HYPHEN = 0xad;

/** How many terminal columns a string without line breaks takes. Control characters count as none. */
export function displayWidth(text: string): number {
  let width = 0;
  let previous = 0;
  let picture = false;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point >= 0x20 && point < 0x7f) width += 1;
    else if (point === SOFT_HYPHEN) width += 1;
    else if (point === 0xfe0f && picture) width += 2 - eastAsianWidth(previous);
    else if (!ZERO.test(char) && !(picture && (previous === JOINER || isSkinTone(point)))) {
      width += eastAsianWidth(point);
    }
    if (point !== JOINER && point !== 0xfe0f) picture = point > 0xff && PICTURE.test(char);
    previous = point;
  }
  return width;
}

function isSkinTone(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

/** The string if it fits `columns`, else as many whole grapheme clusters as leave room for an ellipsis, and that. */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return '';
  return `${takeWidth(text, columns - 1).trimEnd()}…`;
}

/** The longest beginning of a string, in whole grapheme clusters, that fits `columns`. */
function takeWidth(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const cluster of graphemes(text)) {
    width += displayWidth(cluster);
    if (width > columns) break;
    taken += cluster;
  }
  return taken;
}

/**
 * The string in lines of at most `columns`, broken at spaces, after Han, Kana and Thai, or within a word that is too long; a
 * cluster wider than `columns` has a line to itself. Line breaks of the string are kept; spaces at a break are dropped.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, Math.max(1, columns)));
}

/** A word with the spaces before it. */
const WORD =
  /[^\S\u00A0]*(?:[\u3001-\u30FF\u3400-\u9FFF\uFF01-\uFF9F]|[^\s\u3001-\u30FF\u3400-\u9FFF\uFF01-\uFF9F]|\u00A0)+?(?=[^\S\u00A0]|$|[\u3005-\u30FF\u3400-\u9FFF])/gu;

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const [chunk] of line.matchAll(WORD)) {
    const chunkWidth = displayWidth(chunk);
    if (width > 0 && width + chunkWidth > columns) {
      lines.push(current);
      [current, width] = ['', 0];
    }
    const added = current === '' && lines.length > 0 ? chunk.trimStart() : chunk;
    current += added;
    width += displayWidth(added);
    while (width > columns) {
      const head = takeWidth(current, columns) || (graphemes(current)[0] ?? current);
      if (head.length >= current.length) break;
      lines.push(head);
      current = current.slice(head.length);
      width = displayWidth(current);
    }
  }
  lines.push(current);
  return lines;
}
