import { displayWidth, wrap } from '../text/width.ts';

/** `text` filled with spaces to `width` columns; a wider text is left as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` in lines of at most `width` columns; one line where `width` is Infinity, which is that of a pipe. */
export function fold(text: string, width: number): string[] {
  return width === Number.POSITIVE_INFINITY ? [text] : wrap(text, width);
}

/** Narrower than this, text is not folded any more. */
const NARROWEST = 20;

/** In place of a space, where no line break may be. */
export const NO_BREAK = '\u00a0';

/** Words that no line break divides. */
export function whole(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/** Folded text that begins at column `at`, in each of its lines; `before` is what stands before it in the first. */
export function behind(before: string, at: number, text: string, width: number): string[] {
  const folded = fold(text, Math.max(NARROWEST, width - at));
  const [first = '', ...more] = folded.map((line) => line.replaceAll(NO_BREAK, ' '));
  return [before + first, ...more.map((line) => ' '.repeat(at) + line)];
}

/** Rows as lines of aligned columns, two spaces apart: `<` puts a column's texts to the left and `>` to the right. */
export function columns(rows: readonly (readonly string[])[], align: string): string[] {
  const widths = [...align].map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const room = ' '.repeat((widths[i] ?? 0) - displayWidth(cell));
        return align[i] === '>' ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
}
