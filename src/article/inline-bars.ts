import { type LexiconKind, matchLexicons, openingsOf, phrasePattern } from '../text/lexicons.ts';
import type { Piece } from './inline.ts';
import type { Place } from './inline-places.ts';
import type { BlockType } from './types.ts';

/* Bars that a page had beside its text and a scraper joined to it: share words between sentences, furniture at the tail. */

const NO_LETTER = '(?![\\p{L}\\p{M}\\p{N}])';
const SHARE = phrasePattern('share');
/** A word of a bar of share words, with the counter and dots before it, and what may close the bar. Glued words have no space. */
const SHARE_WORD = new RegExp(
  `[\\s|,•·:;/]{0,6}(?:\\p{Nd}{1,5}\\s*)?(?:${SHARE})(?:${NO_LETTER}|(?=${SHARE}))`,
  'iuy',
);
const BAR_END = new RegExp(`(?:\\s*\\+?\\p{Nd}{1,5}${NO_LETTER})?[\\s|•·:]*`, 'uy');
const MOST_IN_BAR = 40;
const OPENINGS = openingsOf('share');
const BEFORE_WORD = /[\s|,•·:;/]{0,6}(?:\p{Nd}{1,5}\s*)?/uy;

/** So many share words a bar in mid-text has at least. */
const LEAST_IN_TEXT = 3;

/** Share bars between sentences. */
export function barNoise(line: string, places: readonly Place[]): Piece[] {
  const found: Piece[] = [];
  for (const { to, bracket } of places) {
    const bar = bracket ? null : barAt(line, to, LEAST_IN_TEXT);
    if (bar !== null) found.push(bar);
  }
  return found;
}

/** A bar of at least so many share words. */
export function barAt(line: string, at: number, least: number): Piece | null {
  BEFORE_WORD.lastIndex = at;
  const first = at + (BEFORE_WORD.exec(line)?.[0].length ?? 0);
  if (!OPENINGS.mayStand(line, first)) return null;
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
const STOPS = ['.', '।', '॥', '。', '۔', '…'];
const AFTER_STOP = /["'”’»“‘)\]]*\s*/uy;
/** So much of what opens a tail must be of one kind of furniture, within so many characters. */
const OPENING = 60;
const OPENING_SHARE = 0.5;

/** How many sentences of rights a tail has at most, and how long each is. */
const MOST_RIGHTS = 3;
const LONGEST_RIGHTS = 220;

/** Furniture after the last sentence of a line: share words, headings of lists with their headlines, keywords, rights. */
export function tailBar(line: string): Piece[] {
  const start = Math.max(0, line.length - LONGEST_TAIL);
  let tail = line.slice(start);
  let type: BlockType | null = null;
  for (let i = 0; i < MOST_RIGHTS; i++) {
    const rest = sentenceOfRights(tail);
    if (rest === null) break;
    type = rest.type;
    tail = tail.slice(0, rest.from);
  }
  const from = afterLastStop(tail);
  if (from !== null && from < tail.length) {
    const last = typeOfTail(tail.slice(from));
    type = last ?? type;
    if (last !== null) tail = tail.slice(0, from);
  }
  return type === null || tail.trim() === ''
    ? []
    : [{ from: start + tail.length, to: line.length, noise: type }];
}

/** Where the last full stop of a text ends, with the quotes and the space after it; null where there is none. */
function afterLastStop(text: string): number | null {
  const at = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop)));
  if (at < 0) return null;
  AFTER_STOP.lastIndex = at + 1;
  AFTER_STOP.test(text);
  return AFTER_STOP.lastIndex;
}

/** The last sentence of a tail, where it says who has the rights, after furniture or by itself. */
function sentenceOfRights(tail: string): { from: number; type: BlockType } | null {
  let body = tail.trimEnd();
  while (body.endsWith('.') || body.endsWith('।')) body = body.slice(0, -1);
  if (body.length === tail.length) return null;
  const from = afterLastStop(body);
  if (from === null) return null;
  const sentence = body.slice(from);
  if (sentence.trim() === '' || sentence.length > LONGEST_RIGHTS) return null;
  const { covered, letters } = matchLexicons(sentence);
  const rights = sentence.includes('©') || (covered.legal ?? 0) >= OPENING_SHARE * letters;
  return rights ? { from, type: typeOfTail(sentence) ?? 'nav' } : null;
}

function typeOfTail(rest: string): BlockType | null {
  const all = matchLexicons(rest);
  if (all.letters === 0) return null;
  const opening = matchLexicons(rest.slice(0, OPENING));
  for (const [kind, type] of TAILS) {
    const whole = (all.covered[kind] ?? 0) >= 0.6 * all.letters;
    const opens = opening.opens.has(kind) && opening.openWords >= 2;
    const labelled = opening.opens.has(kind) && /^[\p{L}\p{M}\s]{2,30}[:：]/u.test(rest) && kind !== 'legal';
    const covers = (opening.covered[kind] ?? 0) >= OPENING_SHARE * opening.letters;
    if (whole || (opens && (covers || kind === 'related' || kind === 'tags')) || labelled) return type;
  }
  return null;
}
