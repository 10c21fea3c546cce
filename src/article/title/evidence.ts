import type { Line } from '../lines.ts';
import { isFiled } from './shape.ts';
import { onTopic, type Topic } from './topic.ts';
import type { Ruled } from './types.ts';
import { wordsOf } from './words.ts';

/** Which share of its words the text must say again, for a line with no date or byline under it: below these, */
const BEHIND_DATE = 0.5;
/** so many lines further down at most, … */
const ABOVE = 12;
/** … for two or three words, which are a section or a name more often … */
const FEW = 0.35;
const FEW_WORDS = 3;
/** … and for any line but the first. */
const LATER = 0.25;
/** Texts of these scripts have headlines in Latin letters, too. */
const MIXED: ReadonlySet<string> = new Set(['Hani', 'Hang', 'Zyyy', '']);
const STOP = /[.।॥。．｡۔]["'”’»」』）)]?$/u;
const ELLIPSIS = /\.\.\.$/u;

/**
 * Whether nothing speaks against a line of the head as the headline: another script than the text's; a full stop, or two or
 * three words that the text does not say, unless a date or byline stands under it. A text without prose says nothing.
 */
export function isPossible(lines: readonly Line[], index: number, topic: Topic, ruled: Ruled): boolean {
  const line = lines[index] as Line;
  if (topic.words.size === 0) return true;
  if (isForeign(line, topic)) return false;
  if (isFiled(index, lines, ruled)) return true;
  if (STOP.test(line.text) && !ELLIPSIS.test(line.text)) return false;
  if (line.unspaced || wordsOf(line.text).length > FEW_WORDS || ruled[index - 1] === 'kicker') return true;
  return onTopic(line.text, topic) >= FEW;
}

/**
 * Whether anything but its form tells one line of several to be the headline: a date or byline under it, words of the text,
 * or its place at the top.
 */
export function isLikely(
  lines: readonly Line[],
  index: number,
  first: boolean,
  topic: Topic,
  ruled: Ruled,
): boolean {
  if (!isPossible(lines, index, topic, ruled)) return false;
  if (topic.words.size === 0 || isFiled(index, lines, ruled)) return true;
  const about = onTopic((lines[index] as Line).text, topic);
  const above = ruled.slice(Math.max(0, index - ABOVE), index);
  if (about < BEHIND_DATE && above.some((type) => type === 'date' || type === 'byline')) return false;
  return first || about >= LATER;
}

/** Whether a line is in another script than the text, as site names are. */
export function isForeign(line: Line, topic: Topic): boolean {
  return line.script !== topic.script && line.script !== 'Zyyy' && !MIXED.has(topic.script);
}
