/** Lines `from` up to but without `to`. */
export interface Run {
  from: number;
  to: number;
}

/**
 * The contiguous run of lines with the greatest sum of weights (Kadane's algorithm), the first of equals; null when no
 * weight is positive. As Pasternack and Roth do for tokens in "Extracting Article Text from the Web with Maximum
 * Subsequence Segmentation" (2009).
 */
export function bestRun(weights: readonly number[]): Run | null {
  let best: Run | null = null;
  let most = 0;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += weights[i] as number;
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}

/** Weights of lines for `bestRun`: prose counts by its mass, the rest against the run by a share of its score. */
export function runWeights(scores: readonly number[], masses: readonly number[], penalty: number): number[] {
  return scores.map((score, i) => (score > 0 ? score * (masses[i] as number) : penalty * score));
}
