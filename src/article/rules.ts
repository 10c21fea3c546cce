import { readByline } from './byline.ts';
import { isCaption } from './captions.ts';
import { isDateLine } from './dates/index.ts';
import { coverage, type Line } from './lines.ts';
import type { BlockType } from './types.ts';

/** Kinds of furniture words, in order of preference, with the block type of a line that they make up. */
const FURNITURE = [
  ['ad', 'ad', 0.6],
  ['comment', 'comments', 0.6],
  ['share', 'share', 0.6],
  ['related', 'related', 0.6],
  ['readMore', 'related', 0.6],
  ['tags', 'tags', 0.6],
  ['legal', 'nav', 0.6],
  ['nav', 'nav', 0.6],
  ['credit', 'credit', 0.6],
  ['section', 'kicker', 0.85],
] as const;

/** From which share of its letters on phrases of a site's notices make a sentence a notice: one may stand in prose, too. */
const NOTICE = 0.1;

const COUNTER = /^[\W\d_]{0,12}$/u;
const LABEL = /^([\p{L}\p{M} ]{2,20}?)\s*[::]\s*(.*)$/u;
const TAG_LINE = /^(?:#[\p{L}\p{M}\p{N}_]+[\s,]*){2,}$/u;

/**
 * The type of a line that is surely no part of the text, whatever stands around it; null for all others. Each of these
 * was right for more than 19 of 20 lines when measured on hand-labelled pages.
 */
export function lineRule(line: Line, language: string): BlockType | null {
  if (line.noise !== null) return line.noise;
  const { text, length } = line;
  if (length < 420 && isCaption(line)) return 'caption';
  if (length < 200 && opensLink(line)) return 'related';
  if (length < 400 && saysTwice(line)) return 'related';
  const labelled = labelRule(line);
  if (labelled !== null) return labelled;
  if (line.ends && length >= 25) return isNotice(line) ? 'nav' : null;
  if (length < 80 && isDateLine(text)) return 'date';
  if (length < 80) {
    for (const [kind, type, share] of FURNITURE) {
      if (coverage(line, kind) >= share) return type;
    }
    if (text.length >= 4 && readByline(text, language) !== null) return 'byline';
  }
  if (length >= 80 && length < 160 && line.digits > 0 && readByline(text, language) !== null) return 'byline';
  if (TAG_LINE.test(text)) return 'tags';
  if (line.letters === 0 && COUNTER.test(text)) return 'nav';
  return isNotice(line) ? 'nav' : null;
}

/** Whether a line is what a site says to its readers: subscriptions, comments, rights, channels. */
export function isNotice(line: Line): boolean {
  return coverage(line, 'notice') >= NOTICE;
}

/** "A bridge for the island A bridge for the island": a link's headline and its picture's text. */
function saysTwice(line: Line): boolean {
  const half = (line.key.length - 1) / 2;
  if (line.words < 6 || !Number.isInteger(half)) return false;
  return line.key[half] === ' ' && line.key.slice(0, half) === line.key.slice(half + 1);
}

/** "Read more: …", "আরও পড়ুন …" at the start of a line. */
function opensLink(line: Line): boolean {
  const match = line.lexicon;
  if (match === null || !match.opens.has('readMore')) return false;
  const words = line.text.split(' ');
  const rest = words.slice(match.openWords).join(' ');
  const colon = /^[\p{P}\p{S}]/u.test(rest) || /[::।>»-]$/u.test(words[match.openWords - 1] ?? '');
  return match.openWords >= 2 ? !line.ends || colon || line.length < 120 : colon && !line.ends;
}

/** "… the refund. (ANSA)." after the last sentence. */
const SIGNED = /[.!?…।॥۔。]["'”’»)]*\s*[([（][^()[\]（）]{2,30}[)\]）]\.?$/u;
const PARAGRAPH = 80;

/** A last paragraph that an agency signs is no caption: unmarks those that stand under a paragraph and above none. */
export function unmarkSigned(lines: readonly Line[], ruled: (BlockType | null)[]): void {
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const above = lines[i - 1] as Line;
    if (ruled[i] !== 'caption' || line.length < PARAGRAPH || !SIGNED.test(line.text.slice(-80))) continue;
    if (ruled[i - 1] !== null || !above.ends || above.length < PARAGRAPH) continue;
    const below = lines[i + 1];
    if (below === undefined || ruled[i + 1] !== null || !below.ends) ruled[i] = null;
  }
}

/** "URL: …", "Title: …", "সূত্র: …". */
function labelRule(line: Line): BlockType | null {
  const match = line.lexicon;
  if (match === null || line.length > 400) return null;
  if (!match.opens.has('source') && !match.opens.has('tags')) return null;
  const label = LABEL.exec(line.text);
  if (label === null) return null;
  const rest = label[2] ?? '';
  if (match.opens.has('source') && (line.hasUrl || (rest.length < 60 && !line.ends))) return 'source';
  if (match.opens.has('tags') && !line.ends && rest !== '') return 'tags';
  return null;
}
