import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file of the evaluation data beside the repository, and whether it is there. */
export function shared(path: string): { path: string; here: boolean } {
  const full = fileURLToPath(new URL(`../../../shared/eval/${path}`, import.meta.url));
  return { path: full, here: existsSync(full) };
}

/** The rows of a TSV file, the header left out. */
export function rows(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}
