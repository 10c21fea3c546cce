import { openingsOf, phrasePattern } from '../text/lexicons.ts';
import { type AdContext, adNoise, bracketNoise, NO_ADS } from './inline-ads.ts';
import { barNoise, tailBar } from './inline-bars.ts';
import { dateAndShare, headNoise } from './inline-head.ts';
import { linkNoise } from './inline-links.ts';
import { placesOf } from './inline-places.ts';
import { twiceNoise } from './inline-twice.ts';
import type { BlockType } from './types.ts';

/** A piece of a line; `noise` is its block type when it is no part of the text around it. */
export interface Piece {
  from: number;
  to: number;
  noise: BlockType | null;
}

/** Noise within text needs text around it: a shorter line is furniture as a whole or none, but for marks in brackets. */
const SHORTEST = 24;
/** How much of a line's end is looked at for its source and the paper's address. */
const TAIL = 260;
/** "… । সূত্র: বিবিসি" at the end of a paragraph. */
const SOURCE_TAIL = new RegExp(
  `(?<=[.!?…।॥]["'”’»)]*\\s{1,4})(?:${phrasePattern('source')})\\s*[:：ঃ]\\s*[^:.!?…।॥]{2,60}[।.)\\]]*\\s*$`,
  'iu',
);
const SOURCE_OPENINGS = openingsOf('source');
/** Editors' initials behind the last sentence: "… হয়েছে। /এমএ", "… said. (ZH/HK)". */
const SIGNED =
  /(?<=[.!?।॥]["'”’)]*\s{0,3})(?:[([]?(?:\/\s?[\p{Lu}\p{Lo}\p{M}.]{2,8}|[\p{Lu}\p{Lo}\p{M}.]{1,8}(?:\/[\p{Lu}\p{Lo}\p{M}.]{1,8}){1,3})\/?[)\]]?)\s*$/u;
const CONTACT = /(?<=[.!?…।॥]["'”’)]*\s+)[^.!?…।॥@]{0,40}[\w.+-]+@[\w-]+\.[\w.,@ +-]{2,120}$/u;

/**
 * Cuts the noise out of one line: a labelled date of publication near its start, labels of advertisements, links to other
 * stories, share words between sentences, and at its end furniture, its source, and the paper's e-mail address. The pieces follow
 * one another and cover the line.
 */
export function cutLine(line: string, ads: AdContext = NO_ADS, flat = false): Piece[] {
  const places = placesOf(line);
  const noise =
    line.length < SHORTEST
      ? [...bracketNoise(line), ...dateAndShare(line)]
      : [
          ...dateAndShare(line),
          ...headNoise(line, flat),
          ...twiceNoise(line),
          ...linkNoise(line, places),
          ...adNoise(line, ads, places),
          ...barNoise(line, places),
          ...tailBar(line),
          ...tailNoise(line),
        ].sort((a, b) => a.from - b.from || b.to - a.to);
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

function tailNoise(line: string): Piece[] {
  const start = Math.max(0, line.length - TAIL);
  const tail = line.slice(start);
  const signed = tail.includes('/') ? SIGNED.exec(tail) : null;
  if (signed !== null && start + signed.index > 0) {
    return [{ from: start + signed.index, to: line.length, noise: 'byline' }];
  }
  const source = /[:：ঃ]/.test(tail) && SOURCE_OPENINGS.mayHold(tail) ? SOURCE_TAIL.exec(tail) : null;
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
