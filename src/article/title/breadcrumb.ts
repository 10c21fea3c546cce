import type { Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { headlineShape, isFiled } from './shape.ts';
import { onTopic, type Topic } from './topic.ts';
import type { Headline, Ruled } from './types.ts';
import { wordF1, wordsOf } from './words.ts';

/** A kicker is shorter than its headline, and so long at most. */
const LONGEST_KICKER = 45;
/** The headline under it has the shape of one, and such a share of its words in the text. */
const SHAPE = 0.8;
const TOPIC = 0.35;
/** Both speak of the same: such a share of their words is common. */
const ALIKE = 0.25;

/**
 * Where breadcrumbs end in the page's title, the headline may be another: it stands below, with a kicker between, above
 * the date or byline. A line right under a headline is its stand-first. Null where nothing such follows.
 */
export function underBreadcrumb(
  copy: Headline,
  lines: readonly Line[],
  run: Run,
  topic: Topic,
  ruled: Ruled,
): Headline | null {
  if (copy.line === null || copy.last !== undefined || !isEntry(copy.line - 1, lines, ruled)) return null;
  const at = copy.line + 2;
  const kicker = lines[copy.line + 1];
  const line = lines[at];
  if (kicker === undefined || line === undefined || at >= run.from || ruled[at] !== null) return null;
  if (kicker.length > LONGEST_KICKER || kicker.length >= line.length || kicker.ends) return null;
  const type = ruled[copy.line + 1] ?? null;
  if (type !== null && type !== 'kicker') return null;
  if (wordF1(wordsOf(copy.text), wordsOf(line.text)) < ALIKE) return null;
  if (headlineShape(line) < SHAPE || onTopic(line.text, topic) < TOPIC || !isFiled(at, lines, ruled))
    return null;
  return { text: line.source, line: at, matched: true };
}

/** Whether a line may be a breadcrumb's: a section, a menu's entry, or too little for a headline. */
function isEntry(index: number, lines: readonly Line[], ruled: Ruled): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const type = ruled[index] ?? null;
  return type === null ? !line.ends && headlineShape(line) < SHAPE : type === 'nav' || type === 'kicker';
}
