import { cutLine } from '../../../src/article/inline.ts';
import type { AdContext } from '../../../src/article/inline-ads.ts';

/** What of a line is text, pieces joined by a space. */
export function kept(line: string, ads?: AdContext): string {
  return cutLine(line, ads)
    .filter(({ noise }) => noise === null)
    .map(({ from, to }) => line.slice(from, to).trim())
    .join(' ');
}

/** The pieces of noise in a line. */
export function noise(line: string, ads?: AdContext): [string, string][] {
  return cutLine(line, ads).flatMap(({ from, to, noise: type }) =>
    type === null ? [] : [[line.slice(from, to).trim(), type] as [string, string]],
  );
}
