import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURE_NAMES } from '../../../src/article/learnt/features.ts';
import type { Weights } from '../../../src/article/learnt/odds.ts';
import { cropsOf, examplesOf, random, read } from './examples.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { type Page, readPages } from './pages.ts';
import { crossValidate, paired, type Ready, type Score, scoreOf } from './validate.ts';
import { asFile, toWeights } from './weights.ts';

const USAGE = `npm run eval:train -- DIR [--out FILE] [--rounds N]

Learns the weights of src/article/learnt/weights.ts from the pages in DIR/parse. First says what they are worth: the
body's F1 against the rules alone, on pages of publishers that were not learnt from.
  --out FILE    write the weights, learnt from all pages, there
  --rounds N    cross-validate N times with other folds each time, and give the mean (1; 0: not at all)
`;

/** The seed of the crops, and of the first folds. */
const SEED = 1;
const FOLDS = 8;
const PENALTY = 2;

function learn(examples: readonly Example[]): Weights {
  return toWeights(fitLogistic(examples, PENALTY), FEATURE_NAMES);
}

function makeReady(pages: readonly Page[]): Ready[] {
  const chance = random(SEED);
  return pages.map((page) => {
    const whole = read(page);
    const crops = page.tier === 'A' ? cropsOf(page, whole, chance) : [];
    return { page, ...whole, examples: [whole, ...crops.map(read)].flatMap(examplesOf) };
  });
}

/** The scores of each page, mean over rounds. */
function meanOf(rounds: readonly Score[][]): Score[] {
  const [first = []] = rounds;
  return first.map((_, i) => {
    const mean = (key: keyof Score): number =>
      rounds.reduce((sum, scores) => sum + (scores[i] as Score)[key], 0) / rounds.length;
    return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
  });
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(4)}`;

/** Rules against weights on the same pages: means, and the paired difference with its standard error. */
function report(pages: readonly Ready[], rules: readonly Score[], learnt: readonly Score[]): string {
  const lines = [
    'set       n   F1 rules  learnt  difference          P rules learnt   R rules learnt   lost',
  ];
  for (const set of ['A', 'B', 'A and B', 'bn'] as const) {
    const at = pages.flatMap(({ page }, i) =>
      page.tier === set || (set === 'A and B' && page.tier !== 'bn') ? [i] : [],
    );
    if (at.length === 0) continue;
    const mean = (scores: readonly Score[], key: keyof Score): string =>
      (at.reduce((sum, i) => sum + (scores[i] as Score)[key], 0) / at.length).toFixed(3);
    const lost = (scores: readonly Score[]): number =>
      at.filter((i) => (scores[i] as Score).recall < 0.5).length;
    const gain = paired(
      at.map((i) => (pages[i] as Ready).page.group),
      at.map((i) => (learnt[i] as Score).f1 - (rules[i] as Score).f1),
    );
    lines.push(
      `${set.padEnd(8)}${String(at.length).padStart(4)}      ${mean(rules, 'f1')}   ${mean(learnt, 'f1')}  ${signed(gain.mean)} ± ${gain.error.toFixed(4)}     ${mean(rules, 'precision')}  ${mean(learnt, 'precision')}     ${mean(rules, 'recall')}  ${mean(learnt, 'recall')}   ${lost(rules)} ${lost(learnt)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      rounds: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const [dir] = positionals;
  if (values.help || dir === undefined || !existsSync(dir)) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    return values.help ? 0 : 2;
  }
  const pages = makeReady(readPages(dir));
  const rules = pages.map((ready) => scoreOf(ready, null));
  const rounds = Number.parseInt(values.rounds, 10) || 0;
  const scores = Array.from({ length: rounds }, (_, round) =>
    crossValidate(pages, learn, FOLDS, SEED + round),
  );
  if (rounds > 0) process.stdout.write(report(pages, rules, meanOf(scores)));
  if (values.out !== undefined) {
    const examples = pages.flatMap((ready) => ready.examples);
    writeFileSync(values.out, asFile(learn(examples)));
    process.stdout.write(
      `${FEATURE_NAMES.length} weights from ${examples.length} lines of ${pages.length} pages\n`,
    );
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
