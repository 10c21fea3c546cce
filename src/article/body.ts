import { findDoubles } from './doubles.ts';
import type { Line } from './lines.ts';
import { lineRule } from './rules.ts';
import { bestRun, type Run, runWeights } from './run.ts';
import { mainScript, massOf, scoreLine } from './score.ts';
import { findHeadline, type Headline } from './title.ts';
import type { BlockType } from './types.ts';

/** Where the article stands among the lines of a page. */
export interface Body {
  run: Run | null;
  headline: Headline | null;
  script: string;
  /** For each line: is it text of the article? */
  kept: boolean[];
  /** For each line the type that a rule gave it, whatever stands around it; null where none did. */
  ruled: (BlockType | null)[];
  scores: number[];
}

/** How much a line that is no prose weighs against a run, in the first search and in the second. */
const FIRST_PENALTY = 0.35;
const SECOND_PENALTY = 0.5;

/** What stands inside articles, too, weighs less against a run than other furniture; nothing follows the comments. */
const WITHIN: ReadonlyMap<BlockType, number> = new Map([
  ['caption', -0.1],
  ['credit', -0.1],
  ['ad', -0.1],
  ['comments', -3],
]);

/**
 * Finds the body: lines are scored by what they are, the contiguous run with the greatest sum is the first guess and
 * gives the headline; then precise rules take out what is surely furniture, the run is searched again, and what is no
 * prose inside it goes. See README.md beside this file.
 */
export function findBody(lines: readonly Line[], language: string, hint: string | null): Body {
  const script = mainScript(lines);
  const masses = lines.map(massOf);
  const ruled = lines.map((line) => lineRule(line, language));
  const scores = lines.map((line) => scoreLine(line, script));
  const first = bestRun(runWeights(scores, masses, FIRST_PENALTY)) ?? null;
  const headline = findHeadline(
    lines,
    first ?? { from: lines.length, to: lines.length },
    hint,
    (index) => ruled[index] !== null,
    (index) => ruled[index] === 'date' || ruled[index] === 'byline',
  );
  findDoubles(lines, scores, ruled);
  otherScript(lines, first, script, ruled);
  headlineRules(lines, headline, ruled);
  for (let i = 0; i < lines.length; i++) if (ruled[i] !== null) scores[i] = -1;
  const weights = runWeights(scores, masses, SECOND_PENALTY);
  for (let i = 0; i < lines.length; i++)
    weights[i] = WITHIN.get(ruled[i] ?? 'body') ?? (weights[i] as number);
  const run = bestRun(weights) ?? null;
  const kept = lines.map(() => false);
  if (run !== null) {
    for (let i = run.from; i < run.to; i++) {
      if (ruled[i] !== null) continue;
      const between = scoreAt(scores, ruled, i, -1) > 0.3 && scoreAt(scores, ruled, i, 1) > 0.3;
      kept[i] = (scores[i] as number) > -0.1 || between;
    }
  }
  return { run, headline, script, kept, ruled, scores };
}

function scoreAt(
  scores: readonly number[],
  _ruled: readonly (BlockType | null)[],
  index: number,
  step: number,
): number {
  return scores[index + step] ?? -1;
}

/** Lines in another script than the article; short ones in Latin letters' own texts are names and stay. */
function otherScript(
  lines: readonly Line[],
  run: Run | null,
  script: string,
  ruled: (BlockType | null)[],
): void {
  if (run === null || script === 'Zyyy') return;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (ruled[i] !== null || line.script === script || line.script === 'Zyyy') continue;
    if (script === 'Latn' && line.length < 30) continue;
    ruled[i] = i < run.from ? 'nav' : 'tail';
  }
}

function headlineRules(lines: readonly Line[], headline: Headline | null, ruled: (BlockType | null)[]): void {
  if (headline?.line == null) return;
  const title = lines[headline.line] as Line;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (i === headline.line) ruled[i] = 'title';
    else if (line.key === title.key && line.length < 300) ruled[i] = i < headline.line ? 'nav' : 'caption';
    else if (headline.matched && i < headline.line && ruled[i] === null) ruled[i] = 'nav';
  }
}
