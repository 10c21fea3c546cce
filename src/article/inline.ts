import { matchLexicons, phrasePattern } from '../text/lexicons.ts';
import type { BlockType } from './types.ts';

/** A piece of a line; `noise` is its block type when it is no part of the text around it. */
export interface Piece {
  from: number;
  to: number;
  noise: BlockType | null;
}

const BRACKETS = /\[[^[\]\n]{1,80}\]/gu;
const SHORTCODE = /^\[\/?[a-z][a-z0-9]*_[a-z0-9_]*(?:\s[^\]]*)?\]$/u;
/** A link to another story that is glued to the end of a paragraph is no longer than a headline or two. */
const LONGEST_GLUED = 260;
const READ_MORE = new RegExp(
  `(?<=[.!?…।॥。！？؟۔"'”’»)]\\s*)(?:${phrasePattern('readMore', 2)})(?![\\p{L}\\p{M}])`,
  'giu',
);
const CONTACT = /(?<=[.!?…।॥]["'”’)]*\s+)[^.!?…।॥@]{0,40}[\w.+-]+@[\w-]+\.[\w.,@ +-]{2,120}$/u;

/**
 * Cuts the noise out of one line: ad markers and shortcodes in brackets, links to other stories after the last sentence,
 * the paper's e-mail address at the end. The pieces follow one another and cover the line.
 */
export function cutLine(line: string): Piece[] {
  const noise = [...bracketNoise(line), ...tailNoise(line)].sort((a, b) => a.from - b.from);
  if (noise.length === 0) return [{ from: 0, to: line.length, noise: null }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of noise) {
    if (piece.from < at) continue;
    // Blanks around a piece go with the noise, so that what is left needs no trimming.
    const from = line.slice(at, piece.from).trim() === '' ? at : piece.from;
    if (from > at) pieces.push({ from: at, to: from, noise: null });
    pieces.push({ ...piece, from });
    at = piece.to;
  }
  const last = pieces[pieces.length - 1] as Piece;
  if (line.slice(at).trim() === '') last.to = line.length;
  else pieces.push({ from: at, to: line.length, noise: null });
  return pieces;
}

function bracketNoise(line: string): Piece[] {
  const found: Piece[] = [];
  for (const match of line.matchAll(BRACKETS)) {
    const inside = match[0].slice(1, -1).replace(/[_\d\u09e6-\u09ef]+/gu, ' ');
    const { covered, letters } = matchLexicons(inside);
    if ((letters > 0 && (covered.ad ?? 0) >= 0.8 * letters) || SHORTCODE.test(match[0])) {
      found.push({ from: match.index, to: match.index + match[0].length, noise: 'ad' });
    }
  }
  return found;
}

function tailNoise(line: string): Piece[] {
  const start = Math.max(0, line.length - LONGEST_GLUED);
  const tail = line.slice(start);
  const link = [...tail.matchAll(READ_MORE)].find((match) => start + match.index > 0);
  if (link !== undefined) return [{ from: start + link.index, to: line.length, noise: 'related' }];
  const contact = CONTACT.exec(tail);
  if (contact !== null && start + contact.index > 0) {
    return [{ from: start + contact.index, to: line.length, noise: 'nav' }];
  }
  return [];
}
