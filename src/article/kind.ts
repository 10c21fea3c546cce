import type { Line } from './lines.ts';
import type { BlockType, Kind } from './types.ts';

/** Pages that refuse or find nothing say so at their head, in few words. */
const HEAD = 12;
const SHORT = 600;
/** A list of links has at least so many lines that are no text, and less text than this. */
const LIST = 12;
const LITTLE = 200;

/** Whether a text holds an article: some prose, and neither a refusal nor a mere list of links. */
export function kindOf(lines: readonly Line[], types: readonly BlockType[]): Kind {
  let text = 0;
  let sentences = 0;
  let others = 0;
  const titled = types.includes('title');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (types[i] !== 'body' && types[i] !== 'quote') {
      others++;
      continue;
    }
    text += line.length;
    const length = Math.min(line.length, line.whole);
    if (line.ends && (length >= 20 || (length >= 12 && line.words >= 2 && titled))) sentences++;
    else if (length >= 140) sentences++;
  }
  if (sentences === 0) return 'other';
  // A short report on a full page has a headline and a date, and more than one sentence-ended line or a long one.
  const filed = types.includes('title') && types.includes('date') && (sentences > 1 || text >= LITTLE / 2);
  if (text < LITTLE && others >= LIST && !filed) return 'other';
  const refuses = lines
    .slice(0, HEAD)
    .some((line) => (line.lexicon?.hits.blocked ?? 0) > 0 && line.length < 120);
  return refuses && text < SHORT ? 'other' : 'article';
}
