import type { Line } from './lines.ts';
import type { BlockType } from './types.ts';

/* Lists and tables: lines that are no prose each, but of one shape together. Scores, calendars, results, members, recipes. */

/** What the lines of a table or list have in common. */
const SHAPES: readonly ((line: Line) => boolean)[] = [
  // "3 Riverside 50 4 6", "Stage 5: 20 May": opens with a number and holds another.
  (line) => /^[#(]?\p{Nd}{1,4}\D{1,80}\p{Nd}/u.test(line.text),
  // "হবিগঞ্জ: ১২ জন", "Goals: Kane, Foden": a name and its value.
  (line) => /^[^:：\p{Nd}]{2,40}[:：]\s*\S/u.test(line.text),
  // "June 23 -- Jiffy Lube Live, Bristow": two or three fields with a dash or a bar between them, one of them a number.
  (line) => line.digits > 0 && /^.{1,60}\s(?:--|[–—|])\s.{1,80}$/u.test(line.text),
  // Several numbers in a line: rows of a table, ingredients with their amounts.
  (line) => (line.text.slice(0, 600).match(NUMBERS)?.length ?? 0) >= 3 && !line.ends,
];
const NUMBERS = /\p{Nd}+(?:[.,/]\p{Nd}+)*/gu;

/** So many lines of one shape are a table, if no more than every third line among them is of another. */
const LEAST = 5;
const LONGEST = 400;

/** Which lines are rows of a table or items of a list, by the lines around them. Linear in the number of lines. */
export function findRows(lines: readonly Line[], ruled: readonly (BlockType | null)[]): boolean[] {
  const rows = lines.map(() => false);
  const open = lines.map((line, i) => canBeRow(line, ruled[i] ?? null));
  if (open.filter((isOpen) => isOpen).length < LEAST) return rows;
  for (const shape of SHAPES) {
    const has = lines.map((line, i) => open[i] === true && shape(line));
    let from = -1;
    let last = -1;
    let count = 0;
    const close = (): void => {
      if (count >= LEAST) for (let i = from; i <= last; i++) if (has[i]) rows[i] = true;
    };
    for (let i = 0; i < lines.length; i++) {
      if (!has[i]) continue;
      if (from < 0 || i - last > 2) {
        close();
        from = i;
        count = 0;
      }
      last = i;
      count++;
    }
    close();
  }
  return rows;
}

function canBeRow(line: Line, type: BlockType | null): boolean {
  return type === null && line.length <= LONGEST && (line.words >= 2 || line.unspaced) && !line.hasUrl;
}
