import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDate } from '../../src/article/dates/index.ts';
import { evaluateErrors } from './errors.ts';
import { has, namesIn, readJson, readSource, readText, readTsv } from './files.ts';
import { inHalf } from './halves.ts';
import { predict } from './predict.ts';
import { type Part, type Settings, wanted } from './report.ts';
import {
  articleMetrics,
  emptyPrediction,
  type Gold,
  type Prediction,
  scoreArticle,
  type Tier,
} from './score/article.ts';
import { type DateCase, dateCaseIsRight, scoreDates } from './score/dates.ts';
import { keptByLabel, type LabelledText, LineCounts, lineMetrics, scoreLines } from './score/lines.ts';
import { Means } from './score/means.ts';
import { evaluateTitles } from './titles.ts';

interface Scored {
  name: string;
  precision: number;
  recall: number;
  f1: number;
}

/** Scores the parser on DIR/parse: whole articles (tiers A and B), labelled lines (bn), pages made poorer (titles), date expressions. */
export function evaluateParse(settings: Settings): Part {
  if (settings.errors) return evaluateErrors(settings);
  const root = join(settings.dir, 'parse');
  const part: Part = { rows: [], remarks: [], worst: [] };
  const predictions: Prediction[] = [];
  const scored: Scored[] = [];
  for (const tier of ['A', 'B'] as const) {
    if (!wanted(settings, tier)) continue;
    if (has(root, 'gold') && has(root, 'raw', tier))
      scoreTier(root, tier, settings, part, predictions, scored);
    else part.remarks.push(`no parse/raw/${tier} with parse/gold here: tier ${tier} skipped`);
  }
  if (wanted(settings, 'bn')) {
    if (has(root, 'bn-lines')) scoreLabelled(root, settings, part, predictions, scored);
    else part.remarks.push('no parse/bn-lines here: labelled lines skipped');
  }
  if (wanted(settings, 'titles') && has(root, 'gold')) part.rows.push(...evaluateTitles(settings));
  if (wanted(settings, 'dates')) {
    if (has(root, 'dates.tsv')) scoreDateFile(root, part, settings);
    else part.remarks.push('no parse/dates.tsv here: date expressions skipped');
  }
  scored.sort((a, b) => a.f1 - b.f1 || (a.name < b.name ? -1 : 1));
  part.worst.unshift(
    ...scored
      .slice(0, settings.worst)
      .map((x) => `${x.f1.toFixed(3)} ${x.name} P=${x.precision.toFixed(2)} R=${x.recall.toFixed(2)}`),
  );
  if (settings.predictions !== null && predictions.length > 0) {
    mkdirSync(settings.predictions, { recursive: true });
    const lines = predictions.map((prediction) => `${JSON.stringify(prediction)}\n`);
    writeFileSync(join(settings.predictions, 'parse.jsonl'), lines.join(''));
  }
  return part;
}

function scoreTier(
  root: string,
  tier: Tier,
  settings: Settings,
  part: Part,
  predictions: Prediction[],
  scored: Scored[],
): void {
  const means = new Means();
  for (const file of namesIn(join(root, 'gold'), '.json')) {
    const gold = readJson<Gold>(join(root, 'gold', `${file}.json`));
    if ((tier === 'A' && !gold.tier_A) || !inHalf(settings.half, gold.name)) continue;
    const name = `${tier}/${gold.name}`;
    const raw = join(root, 'raw', tier, `${gold.name}.txt`);
    const prediction = has(raw) ? predict(name, readSource(raw)) : emptyPrediction(name);
    predictions.push(prediction);
    scored.push({ name, ...scoreArticle(means, gold, tier, prediction) });
  }
  part.rows.push({ set: tier, n: means.count('F1'), metrics: articleMetrics(means) });
}

function scoreLabelled(
  root: string,
  settings: Settings,
  part: Part,
  predictions: Prediction[],
  scored: Scored[],
): void {
  const folder = join(root, 'bn-lines');
  const means = new Means();
  const counts = new LineCounts();
  for (const file of namesIn(folder, '.json')) {
    const path = join(folder, file);
    if (!inHalf(settings.half, file)) continue;
    const gold: LabelledText = {
      ...readJson<LabelledText>(`${path}.json`),
      lines: readText(`${path}.txt`).split('\n').slice(0, -1),
      labels: readText(`${path}.labels`).split('\n').slice(0, -1),
    };
    const name = `bn/${gold.name}`;
    const prediction = predict(name, readSource(`${path}.txt`));
    predictions.push(prediction);
    scored.push({ name, ...scoreLines(means, counts, gold, prediction) });
  }
  part.rows.push({ set: 'bn', n: means.count('F1'), metrics: lineMetrics(means) });
  for (const { label, n, kept } of keptByLabel(counts)) {
    part.rows.push({ set: `bn kept ${label}`, n, metrics: { kept } });
  }
  const { noise, noiseKept, doubled, doubledTwice } = counts;
  part.rows.push({ set: 'bn inline noise', n: noise, metrics: { kept: noise ? noiseKept / noise : null } });
  part.rows.push({
    set: 'bn doubled lines',
    n: doubled,
    metrics: { kept: doubled ? doubledTwice / doubled : null },
  });
}

function scoreDateFile(root: string, part: Part, settings: Settings): void {
  const cases: DateCase[] = readTsv(join(root, 'dates.tsv')).map((row) => ({
    id: row.id ?? '',
    lang: row.lang ?? '',
    expression: row.expression ?? '',
    gold: row.gold ?? '',
  }));
  const predicted = new Map(cases.map((x) => [x.id, parseDate(x.expression, x.lang) ?? '']));
  part.rows.push(...scoreDates(cases, predicted));
  const wrong = cases.filter((x) => !dateCaseIsRight(x.gold, predicted.get(x.id) ?? ''));
  part.worst.push(
    ...wrong
      .slice(0, settings.worst)
      .map(
        (x) =>
          `date ${x.id} ${x.lang} ${x.expression} -> ${x.gold || '(none)'}, got ${predicted.get(x.id) || '(none)'}`,
      ),
  );
  if (settings.predictions !== null) {
    mkdirSync(settings.predictions, { recursive: true });
    const lines = [...predicted].map(([id, value]) => `${id}\t${value}\n`);
    writeFileSync(join(settings.predictions, 'dates.tsv'), lines.join(''));
  }
}
