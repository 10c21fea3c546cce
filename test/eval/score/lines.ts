import { dateIsRight, type Prediction } from './article.ts';
import type { Means } from './means.ts';
import {
  type Counts,
  harmonic,
  overlap,
  ratio,
  shared,
  shingles,
  sizeOf,
  squash,
  titleKey,
  wordF1,
  wordsOf,
} from './tokens.ts';

/** A text whose every line has a label, and what else is known of it. */
export interface LabelledText {
  name: string;
  lines: string[];
  labels: string[];
  title: string | null;
  published: string | null;
  published_alt?: string[];
  byline: string | null;
  byline_optional?: boolean;
  publisher: string | null;
  publisher_in_text?: boolean;
  source_url: string | null;
  /** Noise inside a body line, by line number. */
  inline_noise?: Record<string, string>;
}

/** Counts over all texts of a set, which no mean over texts can give. */
export class LineCounts {
  /** Lines of each label, and how many of them ended up in the body. */
  readonly labels: Counts = new Map();
  readonly kept: Counts = new Map();
  noise = 0;
  noiseKept = 0;
  doubled = 0;
  doubledTwice = 0;
}

const bump = (counts: Counts, key: string, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);

/** How often `part` stands in `text`, overlaps not counted. */
function occurrences(text: string, part: string): number {
  return part === '' ? text.length + 1 : text.split(part).length - 1;
}

/** A line counts as kept when the body has it as a line, or (five words and more) 80 % of its shingles. */
function keptIn(body: string): (line: string) => boolean {
  const lines = new Set(body.split('\n').map(squash));
  const all = shingles(wordsOf(body));
  return (line) => {
    const text = squash(line);
    if (text !== '' && lines.has(text)) return true;
    const words = wordsOf(text);
    if (words.length < 5) return false;
    const own = shingles(words);
    return shared(own, all) / sizeOf(own) >= 0.8;
  };
}

/** Adds the scores of one labelled text to `means` and `counts`. Returns the body's P, R, F1. */
export function scoreLines(means: Means, counts: LineCounts, gold: LabelledText, prediction: Prediction) {
  const body = prediction.body.join('\n');
  const whole = squash(body);
  const kept = keptIn(body);
  const labelled = gold.lines
    .slice(0, gold.labels.length)
    .map((line, at) => ({ line, text: squash(line), label: gold.labels[at] ?? '' }));
  const bodyTexts = new Set(
    labelled.filter((x) => ['body', 'subheading', 'quote-pull'].includes(x.label)).map((x) => x.text),
  );

  let [tp, fp, fn] = [0, 0, 0];
  for (const { line, text, label } of labelled) {
    if (label === 'blank') continue;
    const in_ = kept(line);
    bump(counts.labels, label);
    bump(counts.kept, label, Number(in_));
    if (label === 'body') {
      if (in_) tp++;
      else fn++;
    } else if (!['subheading', 'quote-pull', 'dup'].includes(label) && !bodyTexts.has(text) && in_) fp++;
  }
  for (const text of new Set(labelled.filter((x) => x.label === 'dup').map((x) => x.text))) {
    counts.doubled++;
    if ([...text].length > 20 && occurrences(whole, text) >= 2) counts.doubledTwice++;
  }
  const noise = Object.values(gold.inline_noise ?? {}).map(squash);
  counts.noise += noise.length;
  counts.noiseKept += noise.filter((text) => whole.includes(text)).length;

  let goldBody = labelled
    .filter((x) => x.label === 'body' || x.label === 'subheading')
    .map((x) => x.text)
    .join('\n');
  for (const text of noise) if (text !== '') goldBody = goldBody.replaceAll(text, '');
  const bag = overlap(goldBody, body);
  const precision = ratio(bag.tp, bag.tp + bag.fp, goldBody === '' ? 1 : 0);
  const recall = ratio(bag.tp, bag.tp + bag.fn, 1);
  const f1 = harmonic(precision, recall);
  means.add('P', precision);
  means.add('R', recall);
  means.add('F1', f1);
  means.add('lost', recall < 0.5);

  const lineP = ratio(tp, tp + fp, tp + fn === 0 ? 1 : 0);
  const lineR = ratio(tp, tp + fn, 1);
  means.add('lineP', lineP);
  means.add('lineR', lineR);
  means.add('lineF1', harmonic(lineP, lineR));
  scoreFields(means, gold, prediction);
  return { precision, recall, f1 };
}

function scoreFields(means: Means, gold: LabelledText, prediction: Prediction): void {
  const also = gold.published_alt ?? [];
  if (gold.title) {
    means.add('title=', titleKey(prediction.title) === titleKey(gold.title));
    means.add('title~', wordF1(prediction.title, gold.title) >= 0.8);
  } else means.add('no-title', !prediction.title);
  if (gold.published) means.add('date', dateIsRight(prediction.published, gold.published, also));
  else {
    const day = (prediction.published ?? '').slice(0, 10);
    means.add('no-date', day === '' || also.includes(day));
  }
  if (gold.byline && !gold.byline_optional) {
    means.add('byline', wordF1(prediction.byline[0], gold.byline) >= 0.8);
  }
  if (gold.publisher && gold.publisher_in_text) {
    means.add('publisher', wordF1(prediction.publisher, gold.publisher) >= 0.6);
  }
  if (gold.source_url) means.add('source_url', squash(prediction.source_url) === squash(gold.source_url));
  means.add('lang', (prediction.lang ?? '').slice(0, 2) === 'bn');
}

const LINE_METRICS = [
  'P',
  'R',
  'F1',
  'lost',
  'lineP',
  'lineR',
  'lineF1',
  'title=',
  'title~',
  'no-title',
  'date',
  'no-date',
  'byline',
  'publisher',
  'source_url',
  'lang',
] as const;

/** The metrics of the labelled texts, from the means that `scoreLines` filled. */
export function lineMetrics(means: Means): Record<string, number | null> {
  return Object.fromEntries(LINE_METRICS.map((name) => [name, means.mean(name)]));
}

/** Share of the lines of each label that ended up in the body, commonest label first; wholly doubled lines aside. */
export function keptByLabel(counts: LineCounts): { label: string; n: number; kept: number }[] {
  return [...counts.labels]
    .filter(([label]) => label !== 'dup')
    .sort((a, b) => b[1] - a[1])
    .map(([label, n]) => ({ label, n, kept: (counts.kept.get(label) ?? 0) / n }));
}
