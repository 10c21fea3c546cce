/**
 * The archive knows each text by where it came from: a file's path; a line of a file of many by the path, a NUL, which no
 * path has, and the line in eight hex digits, so that lines stand behind their file in their order.
 */

const DIGITS = 8;

export function linePath(path: string, line: number): string {
  return `${path}\0${line.toString(16).padStart(DIGITS, '0')}`;
}

/** Path of the file of a source. */
export function fileOf(source: string): string {
  const end = source.indexOf('\0');
  return end < 0 ? source : source.slice(0, end);
}

/** The line of a source, from 1; null for a whole file. */
export function lineOf(source: string): number | null {
  const end = source.indexOf('\0');
  return end < 0 ? null : Number.parseInt(source.slice(end + 1), 16);
}
