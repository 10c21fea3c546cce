import type { Line } from './lines.ts';
import { isClosedLink } from './links.ts';
import type { Run } from './run.ts';
import type { BlockType } from './types.ts';

/* What a run of prose leaves out at its edges: its score ends where a short sentence, a list or a table begins. */

/** A bulleted or numbered line. */
export const BULLET = /^(?:[•●▪*–—-]|\p{Nd}{1,2}[.)।])\s*\p{L}/u;

const MARKDOWN_HEADING = /^#{2,6}\s/u;

/** Short sentences right after the text are its last paragraphs. Gives the run's new end. */
export function appendSentences(
  lines: readonly Line[],
  run: Run,
  script: string,
  ruled: readonly (BlockType | null)[],
  kept: boolean[],
): number {
  let end = run.to;
  for (;;) {
    const past = pastLinks(lines, end, script, ruled);
    if (past < lines.length && ruled[past] === null && past > end) end = past;
    if (end >= lines.length || ruled[end] !== null) break;
    const line = lines[end] as Line;
    const heading = MARKDOWN_HEADING.test(line.text) && end + 1 < lines.length && ruled[end + 1] === null;
    if (!heading && !isSentence(line, script)) break;
    kept[end++] = true;
  }
  return end;
}

/** After how long a paragraph a link or an advertisement has not ended the text. */
const PARAGRAPH = 60;

/** The paragraph behind links that have their headline with them and advertisements; `index` itself where none stands there. */
function pastLinks(
  lines: readonly Line[],
  index: number,
  script: string,
  ruled: readonly (BlockType | null)[],
): number {
  let i = index;
  while (i < lines.length && (ruled[i] === 'ad' || isClosedLink(lines[i] as Line, ruled[i] ?? null))) i++;
  const line = lines[i];
  return line !== undefined && line.length >= PARAGRAPH && isSentence(line, script) ? i : index;
}

/** Short sentences and bulleted points right above the text open it. Gives the run's new start. */
export function prependText(
  lines: readonly Line[],
  run: Run,
  script: string,
  ruled: readonly (BlockType | null)[],
  kept: boolean[],
): number {
  let from = run.from;
  while (from > 0 && ruled[from - 1] === null && isOpening(lines[from - 1] as Line, script))
    kept[--from] = true;
  return from;
}

function isOpening(line: Line, script: string): boolean {
  return (
    (line.digits === 0 && isSentence(line, script)) ||
    (BULLET.test(line.text) && line.length >= 12 && line.script === script)
  );
}

function isSentence(line: Line, script: string): boolean {
  const furniture = (line.lexicon?.hits.legal ?? 0) + (line.lexicon?.hits.share ?? 0) > 0;
  return (
    line.ends && line.length >= 20 && line.script === script && !line.hasUrl && !line.repeated && !furniture
  );
}

/** An item of a list or a row of a table: numbered, bulleted, or a name and its value. */
const ITEM = /^(?:[•●▪*–—-]|\p{Nd}{1,3}[.)।]?)\s*\p{L}|^[^:：]{1,40}[:：]\s*\S|\p{Nd}\s*$/u;
/** So many items after the text, with at most half as many other lines among them, are its list; headlines are not. */
const LEAST_ITEMS = 3;

/** Lists and tables that follow the text belong to it: scores, steps, results, members. Gives the run's new end. */
export function appendList(
  lines: readonly Line[],
  run: Run,
  ruled: readonly (BlockType | null)[],
  kept: boolean[],
): number {
  // Its first items may stand in the run.
  let items = 0;
  for (let i = run.from; i < run.to; i++)
    if (kept[i] === true && BULLET.test((lines[i] as Line).text)) items++;
  let others = 0;
  let end = run.to;
  for (let i = run.to; i < lines.length && ruled[i] === null; i++) {
    const line = lines[i] as Line;
    if (line.repeated && line.length >= 25) break;
    if (ITEM.test(line.text)) items++;
    // The text of an item stands under it.
    else if (items === 0 || !line.ends || line.length < 20) others++;
    if (others > 1 + items / 2) break;
    if (items >= LEAST_ITEMS && (ITEM.test(line.text) || line.ends)) end = i + 1;
  }
  for (let i = run.to; i < end; i++) kept[i] = true;
  return end;
}
