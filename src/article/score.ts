import { coverage, furniture, type Line } from './lines.ts';

/** From which length on a line is worth what, with and without a sentence terminator. */
const BY_LENGTH: readonly (readonly [number, number, number])[] = [
  [140, 1, 0.55],
  [80, 0.7, 0],
  [45, 0.35, -0.45],
  [20, 0, -0.8],
];

/** How much a line looks like running prose, -1 to 1, by its length, sentence end and words alone. */
export function scoreLine(line: Line, script: string): number {
  const row = BY_LENGTH.find(([length]) => line.whole >= length);
  let score = row === undefined ? -1 : line.ends ? row[1] : row[2];
  if (line.whole < 140 && !line.unspaced && line.shortWords < 0.1 * line.words) score -= 0.2;
  score -= Math.min(1, 1.5 * furnitureShare(line, 'legal') + furnitureShare(line, 'share'));
  if (line.hasUrl) score -= 0.5;
  if (line.text.includes('©')) score -= 0.8;
  if (script !== 'Zyyy' && line.script !== 'Zyyy' && line.script !== script) score -= 0.6;
  if (line.repeated) score -= 0.5;
  return Math.max(-1, Math.min(1, score));
}

/** One furniture word among ten others is a word of prose. */
function furnitureShare(line: Line, kind: 'legal' | 'share'): number {
  return coverage(line, kind) >= 0.1 ? furniture(line, kind) : 0;
}

/** What a line weighs in a run: longer lines more, within limits. */
export function massOf(line: Line): number {
  return Math.max(0.3, Math.min(4, line.length / 100));
}

/** The script of most of the long lines, else of most lines: a page's furniture may be in another one. */
export function mainScript(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const line of lines) {
    // An address is in Latin letters whatever the text is in, and may be longer than the text.
    if (line.script === 'Zyyy' || (line.hasUrl && line.words < 6)) continue;
    const weight = line.length >= 80 ? 4 * line.length : line.length;
    letters.set(line.script, (letters.get(line.script) ?? 0) + weight);
  }
  let best = 'Zyyy';
  let most = 0;
  for (const [script, count] of letters) {
    if (count > most) [best, most] = [script, count];
  }
  return best;
}
