import type { Judged } from '../body.ts';
import type { Line } from '../lines.ts';
import { bestRun, type Run } from '../run.ts';
import { massOf } from '../score.ts';
import type { BlockType } from '../types.ts';
import { FEATURE_NAMES, FEATURES, type FeatureName, type Place } from './features.ts';
import { FARTHEST, type View, viewOf } from './view.ts';

/** A logistic regression: for each feature its weight, and the mean and standard deviation that it was learnt with. */
export interface Weights {
  bias: number;
  features: Readonly<Record<FeatureName, readonly [weight: number, mean: number, deviation: number]>>;
}

/** What a line counts that is far from all prose, or was ruled out: not looked at. */
const NOT_LOOKED_AT = -10;
/** How much the log-odds of a line gain where the rules alone would keep it, and lose where not. */
const RULES = 0.5;
/** A line weighs for a run up to so much, times the root of its mass, and against it down to so much. */
const MOST = 2;
const LEAST = -0.5;
/** Furniture that stands inside articles, too. */
const INSIDE = -0.1;
const STANDS_INSIDE: ReadonlySet<BlockType> = new Set(['caption', 'credit', 'ad', 'duplicate']);
/** Log-odds from which on a line of the run is text (a probability of a third: losing text is worse than keeping furniture). */
const KEPT = -Math.log(2);

/** Whether a line is judged by the weights: no rule has, and prose is near. */
export function isOpen(view: View, index: number): boolean {
  if (view.judged.ruled[index] !== null) return false;
  const near = Math.min(view.above[index] as number, view.below[index] as number);
  return near < FARTHEST || (view.judged.scores[index] as number) > 0;
}

/** Calls `visit` with the features of every line that is judged by weights; the row is used again for the next one. */
export function eachRow(
  lines: readonly Line[],
  judged: Judged,
  visit: (index: number, row: Float64Array) => void,
): void {
  const view = viewOf(lines, judged);
  const functions = FEATURE_NAMES.map((name) => FEATURES[name]);
  const row = new Float64Array(functions.length);
  for (let index = 0; index < lines.length; index++) {
    if (!isOpen(view, index)) continue;
    const place: Place = { line: lines[index] as Line, index, view };
    for (let k = 0; k < functions.length; k++) row[k] = (functions[k] as (place: Place) => number)(place);
    visit(index, row);
  }
}

/** For each line the log-odds that it is text of the article. */
export function logOdds(lines: readonly Line[], judged: Judged, weights: Weights): Float64Array {
  const factors = FEATURE_NAMES.map((name) => weights.features[name][0] / weights.features[name][2]);
  let bias = weights.bias;
  for (const [k, name] of FEATURE_NAMES.entries()) bias -= (factors[k] as number) * weights.features[name][1];
  const odds = new Float64Array(lines.length).fill(NOT_LOOKED_AT);
  eachRow(lines, judged, (index, row) => {
    let sum = bias;
    for (let k = 0; k < row.length; k++) sum += (factors[k] as number) * (row[k] as number);
    odds[index] = sum;
  });
  return odds;
}

/** What of the text that the rules hold for the article a run must hold, and the shares of the weight against it tried until it does. */
const MOST_OF_RULES = 0.8;
const SHARES = [1, 0.5, 0.2, 0.05];
/** So short a text is an article alone: there all that the rules keep counts, in longer ones what is likely text. */
const ARTICLE_LINES = 80;

/**
 * The run with the greatest sum of log-odds within limits, and its lines that are likely text or sentences that the rules
 * keep; null where the rules know better. `byRules` are the lines that the rules alone would keep. Where the run leaves
 * out much of the text that the rules hold for the article, what is none weighs less against it.
 */
export function runByOdds(
  lines: readonly Line[],
  judged: Judged,
  byRules: readonly boolean[],
  learnt: Float64Array,
): { run: Run; kept: boolean[] } | null {
  const odds = learnt.map((value, i) => value + (byRules[i] === true ? RULES : -RULES));
  const isShort = lines.length <= ARTICLE_LINES;
  const masses = isShort ? lines.map((line, i) => (byRules[i] === true ? massOf(line) : 0)) : null;
  let run: Run | null = null;
  for (const share of SHARES) {
    const weights = lines.map((line, i) => weightOf(line, judged.ruled[i] ?? null, odds[i] as number, share));
    const found = bestRun(weights);
    if (!isShort) run ??= found;
    if (found === null || !holdsMost(found, judged.run, masses ?? weights)) continue;
    run = found;
    break;
  }
  if (run === null) return null;
  const { from, to } = run;
  const kept = lines.map((line, i) => {
    if (i < from || i >= to || judged.ruled[i] !== null) return false;
    return (odds[i] as number) >= KEPT || (line.ends && byRules[i] === true);
  });
  return { run, kept };
}

function weightOf(line: Line, ruled: BlockType | null, odds: number, share: number): number {
  if (ruled !== null && STANDS_INSIDE.has(ruled)) return INSIDE * share;
  return odds > 0 ? Math.min(odds, MOST) * Math.sqrt(massOf(line)) : share * Math.max(LEAST, odds);
}

function holdsMost(run: Run, rules: Run | null, weights: readonly number[]): boolean {
  if (rules === null) return true;
  let all = 0;
  let inside = 0;
  for (let i = rules.from; i < rules.to; i++) {
    const weight = Math.max(0, weights[i] as number);
    all += weight;
    if (i >= run.from && i < run.to) inside += weight;
  }
  return inside >= MOST_OF_RULES * all;
}
