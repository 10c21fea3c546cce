/** What is learnt from: a row of features, whether it is text (1) or not (0), and how much it counts. */
export interface Example {
  row: Float64Array;
  label: number;
  weight: number;
}

/** For each feature its weight on the standardised scale, mean and standard deviation. */
export interface Model {
  bias: number;
  weights: Float64Array;
  means: Float64Array;
  deviations: Float64Array;
}

const MOST_STEPS = 25;
const SMALL_STEP = 1e-7;
/** Keeps the curvature positive where an example is as good as certain. */
const LEAST_CURVATURE = 1e-6;

/**
 * L2-regularised logistic regression by Newton's method (iteratively re-weighted least squares) on standardised features.
 * `penalty` is half the factor of the squared weights; the bias is free. Nothing is drawn by chance: the same examples give
 * the same weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Model {
  const size = examples[0]?.row.length ?? 0;
  const { means, deviations } = scale(examples, size);
  const rows = examples.map(({ row }) => {
    const x = new Float64Array(size + 1);
    for (let k = 0; k < size; k++) {
      x[k] = ((row[k] as number) - (means[k] as number)) / (deviations[k] as number);
    }
    x[size] = 1;
    return x;
  });
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(examples, rows, weights, penalty);
    let largest = 0;
    for (let k = 0; k <= size; k++) {
      weights[k] = (weights[k] as number) + (change[k] as number);
      largest = Math.max(largest, Math.abs(change[k] as number));
    }
    if (largest < SMALL_STEP) break;
  }
  return { bias: weights[size] as number, weights: weights.slice(0, size), means, deviations };
}

function scale(
  examples: readonly Example[],
  size: number,
): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(size);
  const deviations = new Float64Array(size);
  let total = 0;
  for (const { row, weight } of examples) {
    total += weight;
    for (let k = 0; k < size; k++) means[k] = (means[k] as number) + weight * (row[k] as number);
  }
  for (let k = 0; k < size; k++) means[k] = (means[k] as number) / total;
  for (const { row, weight } of examples) {
    for (let k = 0; k < size; k++) {
      deviations[k] = (deviations[k] as number) + weight * ((row[k] as number) - (means[k] as number)) ** 2;
    }
  }
  for (let k = 0; k < size; k++) deviations[k] = Math.sqrt((deviations[k] as number) / total) || 1;
  return { means, deviations };
}

function newtonStep(
  examples: readonly Example[],
  rows: readonly Float64Array[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  for (const [i, x] of rows.entries()) {
    const { label, weight } = examples[i] as Example;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (weights[k] as number) * (x[k] as number);
    const p = 1 / (1 + Math.exp(-sum));
    const slope = weight * (label - p);
    const curve = weight * Math.max(LEAST_CURVATURE, p * (1 - p));
    for (let k = 0; k < size; k++) {
      const value = x[k] as number;
      gradient[k] = (gradient[k] as number) + slope * value;
      if (value === 0) continue;
      const line = curvature[k] as Float64Array;
      for (let m = 0; m <= k; m++) line[m] = (line[m] as number) + curve * value * (x[m] as number);
    }
  }
  for (let k = 0; k < size; k++) {
    const line = curvature[k] as Float64Array;
    const drag = k < size - 1 ? penalty : LEAST_CURVATURE;
    gradient[k] = (gradient[k] as number) - (k < size - 1 ? penalty * (weights[k] as number) : 0);
    line[k] = (line[k] as number) + drag;
  }
  return solve(curvature, gradient);
}

/** Solves a symmetric positive definite system, of which the lower triangle is given, by Cholesky's method. */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number): number => (matrix[i] as Float64Array)[j] as number;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let value = at(i, j);
      for (let k = 0; k < j; k++) value -= at(i, k) * at(j, k);
      (matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(value, 1e-12)) : value / at(j, j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}
