import type { Line } from '../lines.ts';
import { headlineShape } from './shape.ts';
import { onTopic, type Topic } from './topic.ts';
import type { Headline, Ruled } from './types.ts';
import { wordsOf } from './words.ts';

/** Each line of a headline set in two is so long at most, and the second is no longer than the first by more than this. */
const LONGEST = 60;
const LONGER = 1.3;
const LEAST_WORDS = 2;

/**
 * The headline with its other line, where print sets it in two: they stand by themselves between blank lines, or the first ends
 * with a comma, and the text has words of both. A name under a headline is not in the text.
 */
export function withOtherLine(
  headline: Headline,
  lines: readonly Line[],
  topic: Topic,
  ruled: Ruled,
): Headline {
  const at = headline.line;
  if (at === null || headline.matched || headline.last !== undefined) return headline;
  const from = [at, at - 1].find((i) => isPair(i, lines, topic, ruled));
  if (from === undefined) return headline;
  const [first, second] = [lines[from] as Line, lines[from + 1] as Line];
  return { ...headline, text: `${first.source} ${second.source}`, line: from, last: from + 1 };
}

/** A name and its place have more words before the comma. */
const GOES_ON = /^\S+[,،]\s/u;
const COMMA_ENDS = /[,،、]$/u;

function isPair(from: number, lines: readonly Line[], topic: Topic, ruled: Ruled): boolean {
  const [first, second] = [lines[from], lines[from + 1]];
  if (first === undefined || second === undefined || ruled[from] !== null || ruled[from + 1] !== null)
    return false;
  if (first.to !== second.from || first.ends || second.ends || first.hasUrl || second.hasUrl) return false;
  if (first.length > LONGEST || second.length > LONGEST || second.length > LONGER * first.length)
    return false;
  if (wordsOf(second.text).length < LEAST_WORDS || wordsOf(first.text).length < LEAST_WORDS) return false;
  if (COMMA_ENDS.test(first.text)) return headlineShape(second) > -1;
  const before = lines[from - 1];
  const after = lines[from + 2];
  const alone =
    after !== undefined && second.to !== after.from && (before === undefined || before.to !== first.from);
  return alone && (onTopic(second.text, topic) > 0 || GOES_ON.test(second.text));
}
