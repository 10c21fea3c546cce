import { displayWidth, wrap } from '../text/width.ts';

/** `text` filled with spaces to `width` columns; a wider text is left as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` in lines of at most `width` columns; one line where `width` is Infinity, which is that of a pipe. */
export function fold(text: string, width: number): string[] {
  return width === Number.POSITIVE_INFINITY ? [text] : wrap(text, width);
}
