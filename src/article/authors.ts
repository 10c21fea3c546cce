import type { Line } from './lines.ts';
import type { Run } from './run.ts';
import type { BlockType } from './types.ts';

/* What is said of the author under the article: "Dana Reed is a reporter at …". */

/** How many paragraphs from the end are looked at, and how long one is at most. */
const MOST_PARAGRAPHS = 4;
const LONGEST = 900;
/** A byline, a date line that names the author, and the author's name above the box are no longer than this. */
const LONGEST_NAME_LINE = 120;

/** The first two words of a line as written, if they can be a name; null otherwise. */
function nameAt(line: Line): string | null {
  if (line.unspaced) return null;
  const [first = '', second = ''] = line.text.split(' ', 2);
  const name = `${first} ${second}`.replace(/[,:.]+$/u, '');
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+ \p{L}[\p{L}\p{M}'’-]+$/u.test(name) ? name : null;
}

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a text has a name as whole words, as written or one of them in capitals: "on Monday" is not "On Monday". */
function hasName(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const end = at + name.length;
  if (at < 0 || LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) return false;
  const upper = name.toUpperCase();
  return name === upper || [name, upper].includes(text.slice(at, end));
}

/** Whether a line is about the one whose name stands in a byline, or alone above it. */
function isAbout(name: string, index: number, lines: readonly Line[], bylines: readonly string[]): boolean {
  const above = lines[index - 1];
  if (above !== undefined && above.words <= 4 && !above.ends && hasName(above.text, name)) return true;
  return bylines.some((byline) => hasName(byline, name));
}

/** Lines that name the author: bylines anywhere, dates with a name up to the text's end. */
function bylinesOf(lines: readonly Line[], end: number, ruled: readonly (BlockType | null)[]): string[] {
  const bylines: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const named = ruled[i] === 'byline' || (ruled[i] === 'date' && i < end);
    if (named && line.length <= LONGEST_NAME_LINE) bylines.push(line.text);
  }
  return bylines;
}

/** So many paragraphs stand above a box about the author. */
const LEAST_ABOVE = 4;

/** The author's name alone in a line, below the byline and some text, heads a paragraph about the author: marks both. */
export function authorBoxes(lines: readonly Line[], run: Run, ruled: (BlockType | null)[]): void {
  const named = bylinesOf(lines.slice(0, run.from + 1), run.from, ruled).join('\n');
  let paragraphs = 0;
  for (let i = run.from; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (line.ends && line.length >= 80) paragraphs++;
    if (paragraphs < LEAST_ABOVE || line.ends || line.words > 4 || nameAt(line) === null) continue;
    if (!hasName(named, line.text) || !next.ends || next.length > LONGEST || ruled[i + 1] !== null) continue;
    ruled[i] = 'tail';
    ruled[i + 1] = 'tail';
  }
}

/** Takes the paragraphs about the author from the end of the article. Gives the run's new end. */
export function dropAuthorBox(
  lines: readonly Line[],
  run: Run,
  ruled: (BlockType | null)[],
  kept: boolean[],
): number {
  const bylines = bylinesOf(lines, run.to, ruled);
  const text: number[] = [];
  for (let i = run.to - 1; i > run.from && text.length < MOST_PARAGRAPHS; i--)
    if (kept[i] && lines[i]?.ends) text.push(i);
  let end = run.to;
  for (const i of text) {
    const line = lines[i] as Line;
    const name = line.length <= LONGEST ? nameAt(line) : null;
    if (name === null || !isAbout(name, i, lines, bylines)) continue;
    for (let j = i; j < end; j++) {
      kept[j] = false;
      ruled[j] ??= 'tail';
    }
    end = i;
  }
  return end;
}
