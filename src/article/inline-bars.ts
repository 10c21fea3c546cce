import { type LexiconKind, matchLexicons, phrasePattern } from '../text/lexicons.ts';
import { findDates } from './dates/index.ts';
import { headsOf, mayStand } from './heads.ts';
import type { Piece } from './inline.ts';
import type { BlockType } from './types.ts';

/* Bars that a page had beside its text and a scraper joined to it: dates and share words at the head, furniture at the tail. */

/** Within how much of a long line's start a labelled date is looked for, and how long a line then is at least. */
const HEAD = 240;
const LONG = 200;
const DATE_LABEL = /(?:(?:last|first|প্রকাশের|আপডেটের|হালনাগাদের)\s+)?[\p{L}\p{M}]+\s*[:：]\s*$/iu;
const LABELLED = /[:：]\s*(?:[\p{L}\p{M}]+[\s,]*){0,2}\p{Nd}/u;
const TIME = /^[\s|,–-]*\p{Nd}{1,2}\s*[:.]\s*\p{Nd}{2}(?:\s*(?:এএম|পিএম|এ এম|পি এম|am|pm))?/iu;

const NO_LETTER = '(?![\\p{L}\\p{M}\\p{N}])';
const SHARE = phrasePattern('share');
/** A word of a bar of share words, with the counter and dots before it, and what may close the bar. Glued words have no space. */
const SHARE_WORD = new RegExp(
  `[\\s|,•·:;/]{0,6}(?:\\p{Nd}{1,5}\\s*)?(?:${SHARE})(?:${NO_LETTER}|(?=${SHARE}))`,
  'iuy',
);
const BAR_END = new RegExp(`(?:\\s*\\+?\\p{Nd}{1,5}${NO_LETTER})?[\\s|•·:]*`, 'uy');
const MOST_IN_BAR = 40;
const HEADS = headsOf('share');
const BEFORE_WORD = /[\s|,•·:;/]{0,6}(?:\p{Nd}{1,5}\s*)?/uy;

/** So many share words a bar in mid-text has at least. */
const LEAST_IN_TEXT = 3;
const SENTENCE_END = /[.!?…।॥。！？؟۔]["'”’»“‘)\]]*\s*/gu;

/** A labelled date near a long line's start, with the time and the share words after it. */
export function headNoise(line: string): Piece[] {
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
  const to = last.to + (time?.[0].length ?? 0);
  const found: Piece[] = [{ from: label.index, to, noise: 'date' }];
  const bar = barAt(line, to, 1);
  if (bar !== null) found.push(bar);
  return found;
}

/** Share bars between sentences. */
export function barNoise(line: string): Piece[] {
  const found: Piece[] = [];
  for (const end of line.matchAll(SENTENCE_END)) {
    const bar = barAt(line, end.index + end[0].length, LEAST_IN_TEXT);
    if (bar !== null) found.push(bar);
  }
  return found;
}

/** A bar of at least so many share words. */
function barAt(line: string, at: number, least: number): Piece | null {
  BEFORE_WORD.lastIndex = at;
  const first = at + (BEFORE_WORD.exec(line)?.[0].length ?? 0);
  if (!mayStand(HEADS, line, first)) return null;
  let end = at;
  for (let words = 0; words < MOST_IN_BAR; words++) {
    SHARE_WORD.lastIndex = end;
    const word = SHARE_WORD.exec(line);
    if (word === null) break;
    end += word[0].length;
  }
  if (end === at) return null;
  BAR_END.lastIndex = end;
  end += BAR_END.exec(line)?.[0].length ?? 0;
  if ((matchLexicons(line.slice(at, end)).hits.share ?? 0) < least) return null;
  return { from: at, to: end, noise: 'share' };
}

/** What follows the last full stop and how it opens, as a block's type. */
const TAILS: readonly (readonly [LexiconKind, BlockType])[] = [
  ['share', 'share'],
  ['comment', 'comments'],
  ['related', 'related'],
  ['readMore', 'related'],
  ['tags', 'tags'],
  ['legal', 'nav'],
];
const LONGEST_TAIL = 1500;
const LAST_STOP = /[.।॥。۔…]["'”’»“‘)\]]*\s*(?=[^.।॥。۔…]*$)/u;
/** So much of what opens a tail must be of one kind of furniture, within so many characters. */
const OPENING = 60;
const OPENING_SHARE = 0.5;

/** Furniture after the last sentence of a line: share words, headings of lists with their headlines, keywords, rights. */
export function tailBar(line: string): Piece[] {
  const start = Math.max(0, line.length - LONGEST_TAIL);
  const tail = line.slice(start);
  const stop = LAST_STOP.exec(tail);
  if (stop === null) return [];
  const from = stop.index + stop[0].length;
  const rest = tail.slice(from);
  const all = matchLexicons(rest);
  if (all.letters === 0 || start + from === 0) return [];
  const opening = matchLexicons(rest.slice(0, OPENING));
  for (const [kind, type] of TAILS) {
    const whole = (all.covered[kind] ?? 0) >= 0.6 * all.letters;
    const opens = opening.opens.has(kind) && opening.openWords >= 2;
    const labelled = opening.opens.has(kind) && /^[\p{L}\p{M}\s]{2,30}[:：]/u.test(rest) && kind !== 'legal';
    const covers = (opening.covered[kind] ?? 0) >= OPENING_SHARE * opening.letters;
    if (whole || (opens && (covers || kind === 'related' || kind === 'tags')) || labelled)
      return [{ from: start + from, to: line.length, noise: type }];
  }
  return [];
}
