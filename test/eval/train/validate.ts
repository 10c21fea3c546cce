import { createHash } from 'node:crypto';
import { paragraphsOf, typesOf } from '../../../src/article/blocks.ts';
import { bodyFrom } from '../../../src/article/body.ts';
import { logOdds, type Weights } from '../../../src/article/learnt/odds.ts';
import { emptyPrediction, scoreArticle } from '../score/article.ts';
import { LineCounts, scoreLines } from '../score/lines.ts';
import { Means } from '../score/means.ts';
import type { Read } from './examples.ts';
import type { Example } from './logistic.ts';
import type { Page } from './pages.ts';

/** A page made ready: its lines as the rules judge them, and what it gives to learn from. */
export interface Ready extends Read {
  page: Page;
  examples: Example[];
}

/** Precision, recall and F1 of a body; on labelled texts F1 is that of lines. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Scores the body by the given weights; by the rules alone with null. */
export function scoreOf({ page, lines, judged }: Ready, weights: Weights | null): Score {
  const body = bodyFrom(lines, judged, weights === null ? null : logOdds(lines, judged, weights));
  const prediction = { ...emptyPrediction(page.name), body: paragraphsOf(lines, typesOf(lines, body)) };
  const means = new Means();
  if (page.tier !== 'bn' && !('labels' in page.gold))
    return scoreArticle(means, page.gold, page.tier, prediction);
  if (!('labels' in page.gold)) throw new Error(`${page.name} has no labels`);
  const score = scoreLines(means, new LineCounts(), page.gold, prediction);
  return { ...score, f1: means.mean('lineF1') as number };
}

function foldOf(group: string, seed: number, folds: number): number {
  return createHash('sha1').update(`${seed} ${group}`).digest().readUInt32BE(0) % folds;
}

/** For each page its score by weights that were learnt from other publishers' pages. */
export function crossValidate(
  pages: readonly Ready[],
  learn: (examples: Example[]) => Weights,
  folds: number,
  seed: number,
): Score[] {
  const scores = new Map<Ready, Score>();
  for (let fold = 0; fold < folds; fold++) {
    const isTest = ({ page }: Ready): boolean => foldOf(page.group, seed, folds) === fold;
    const weights = learn(pages.filter((ready) => !isTest(ready)).flatMap((ready) => ready.examples));
    for (const ready of pages.filter(isTest)) scores.set(ready, scoreOf(ready, weights));
  }
  return pages.map((ready) => scores.get(ready) as Score);
}

/** Mean of a difference by page and its standard error; pages of one publisher are one cluster. */
export function paired(
  groups: readonly string[],
  differences: readonly number[],
): { mean: number; error: number } {
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const clusters = new Map<string, number>();
  for (const [i, group] of groups.entries()) {
    clusters.set(group, (clusters.get(group) ?? 0) + (differences[i] as number) - mean);
  }
  let squares = 0;
  for (const sum of clusters.values()) squares += sum ** 2;
  return { mean, error: Math.sqrt(squares) / differences.length };
}
