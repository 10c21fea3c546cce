import { FEATURE_NAMES, type FeatureName } from '../../../src/article/learnt/features.ts';
import type { Weights } from '../../../src/article/learnt/odds.ts';
import type { Model } from './logistic.ts';

/** Four significant digits: what the weights file holds is what is measured. */
function rounded(value: number | undefined): number {
  return Number((value ?? 0).toPrecision(4));
}

/** A model as the parser holds it. */
export function toWeights(model: Model, names: readonly FeatureName[]): Weights {
  const rows = names.map((name, k) => [
    name,
    [rounded(model.weights[k]), rounded(model.means[k]), rounded(model.deviations[k])],
  ]);
  return { bias: rounded(model.bias), features: Object.fromEntries(rows) };
}

/** The source of src/article/learnt/weights.ts. */
export function asFile({ bias, features }: Weights): string {
  const rows = FEATURE_NAMES.map((name) => `    ${name}: [${features[name].join(', ')}],`);
  return `import type { Weights } from './odds.ts';

/** Written by \`npm run eval:train\`: what speaks for text (above 0) and against it, with mean and deviation of each feature. */
export const WEIGHTS: Weights = {
  bias: ${bias},
  features: {
${rows.join('\n')}
  },
};
`;
}
