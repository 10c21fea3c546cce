import { matchLexicons, phrasePattern } from '../text/lexicons.ts';
import { findDates } from './dates/index.ts';
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
const READ_MORE = new RegExp(`(?:${phrasePattern('readMore', 2)})(?![\\p{L}\\p{M}])`, 'iuy');
/** "… । সূত্র: বিবিসি" at the end of a paragraph. */
const SOURCE_TAIL = new RegExp(
  `(?<=[.!?…।॥]["'”’»)]*\\s{1,4})(?:${phrasePattern('source')})\\s*[:：ঃ]\\s*[^:.!?…।॥]{2,60}[।.)\\]]*\\s*$`,
  'iu',
);
const SENTENCE_END = /[.!?…।॥。！？؟۔]["'”’»)]*\s*/gu;
const CONTACT = /(?<=[.!?…।॥]["'”’)]*\s+)[^.!?…।॥@]{0,40}[\w.+-]+@[\w-]+\.[\w.,@ +-]{2,120}$/u;

/** Within how much of a long line's start a labelled date is looked for, and how long a line then is at least. */
const HEAD = 240;
const LONG = 200;
const DATE_LABEL = /(?:(?:last|first|প্রকাশের|আপডেটের|হালনাগাদের)\s+)?[\p{L}\p{M}]+\s*[:：]\s*$/iu;
const LABELLED = /[:：]\s*(?:[\p{L}\p{M}]+[\s,]*){0,2}\p{Nd}/u;
const TIME = /^[\s|,–-]*\p{Nd}{1,2}\s*[:.]\s*\p{Nd}{2}(?:\s*(?:এএম|পিএম|এ এম|পি এম|am|pm))?/iu;

/**
 * Cuts the noise out of one line: a labelled date of publication near its start, ad markers and shortcodes in brackets, links to other stories after the last sentence,
 * the paper's e-mail address at the end. The pieces follow one another and cover the line.
 */
export function cutLine(line: string): Piece[] {
  const noise = [...dateNoise(line), ...bracketNoise(line), ...tailNoise(line)].sort(
    (a, b) => a.from - b.from,
  );
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

function dateNoise(line: string): Piece[] {
  if (line.length < LONG) return [];
  const head = line.slice(0, HEAD);
  if (!LABELLED.test(head)) return [];
  const hits = findDates(head).filter((hit) => hit.role === 'published' || hit.role === 'updated');
  const first = hits[0];
  const last = hits[hits.length - 1];
  if (first === undefined || last === undefined) return [];
  const label = DATE_LABEL.exec(head.slice(0, first.from));
  if (label === null) return [];
  const time = TIME.exec(line.slice(last.to, last.to + 40));
  return [{ from: label.index, to: last.to + (time?.[0].length ?? 0), noise: 'date' }];
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
  for (const end of tail.matchAll(SENTENCE_END)) {
    READ_MORE.lastIndex = end.index + end[0].length;
    if (READ_MORE.lastIndex >= tail.length || !READ_MORE.test(tail)) continue;
    return [{ from: start + end.index + end[0].length, to: line.length, noise: 'related' }];
  }
  const source = SOURCE_TAIL.exec(tail);
  if (source !== null && start + source.index > 0) {
    return [{ from: start + source.index, to: line.length, noise: 'source' }];
  }
  if (!tail.includes('@')) return [];
  const contact = CONTACT.exec(tail);
  if (contact !== null && start + contact.index > 0) {
    return [{ from: start + contact.index, to: line.length, noise: 'nav' }];
  }
  return [];
}
