import type { Line } from './lines.ts';
import type { BlockType, Kind } from './types.ts';

/** Pages that refuse or find nothing say so at their head, in few words. */
const HEAD = 12;
const SHORT = 600;
/** A list of links has at least so many lines that are no text, and less text than this. */
const LIST = 12;
const LITTLE = 200;
/** Search results and sections show so many texts at least that are cut, with dates between. */
const TEASERS = 3;
const CUT = /^(?:\.\.\.|…)|(?:\.\.\.|…)["'”’»)\]]*$/u;

/** Whether a text holds an article: some prose, and neither a refusal nor a mere list of links. */
export function kindOf(lines: readonly Line[], types: readonly BlockType[]): Kind {
  let text = 0;
  let sentences = 0;
  let others = 0;
  let shown = 0;
  let cut = 0;
  const titled = types.includes('title');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (types[i] !== 'body' && types[i] !== 'quote') {
      others++;
      continue;
    }
    text += line.length;
    shown++;
    if (CUT.test(line.text)) cut++;
    const length = Math.min(line.length, line.whole);
    const ends = line.ends && (length >= 20 || (length >= 12 && line.words >= 2 && titled));
    if (!ends && length < 140) continue;
    sentences += 1 + line.inner;
  }
  if (sentences === 0) return 'other';
  if (cut >= TEASERS && 2 * cut >= shown && types.filter((type) => type === 'date').length > 1)
    return 'other';
  // A short report on a full page has a headline and a date, and more than one sentence or a long one.
  const filed = titled && types.includes('date') && (sentences > 1 || text >= LITTLE / 2);
  if (text < LITTLE && others >= LIST && !filed) return 'other';
  if (text >= SHORT) return 'article';
  // The head of a report may quote what a page says that refuses; its own words open the line.
  const refuses = lines.slice(0, HEAD).some((line) => line.length < 120 && blocks(line, filed));
  return refuses ? 'other' : 'article';
}

function blocks(line: Line, filed: boolean): boolean {
  const match = line.lexicon;
  if (match === null) return false;
  // A report's page asks for consent, too.
  return filed ? match.opens.has('blocked') : (match.hits.blocked ?? 0) + (match.hits.consent ?? 0) > 0;
}
