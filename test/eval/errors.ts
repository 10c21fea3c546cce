import { join } from 'node:path';
import { findBody } from '../../src/article/body.ts';
import { parseArticle } from '../../src/article/index.ts';
import { splitLines } from '../../src/article/lines.ts';
import { joinWrapped } from '../../src/article/wrap.ts';
import { has, namesIn, readJson, readSource, readText } from './files.ts';
import { inHalf } from './halves.ts';
import { type Part, type Settings, wanted } from './report.ts';
import type { Gold } from './score/article.ts';
import { type JudgedLine, type LineError, lineErrors } from './score/errors.ts';
import { squash } from './score/tokens.ts';

/** How much of an example line is shown. */
const SHOWN = 160;

/** Every line of a text as the parser judged it. */
export function judgeLines(text: string): JudgedLine[] {
  const article = parseArticle(text);
  const lines = splitLines(text);
  joinWrapped(lines);
  const { ruled } = findBody(lines, article.language, null);
  const ruleAt = new Map(lines.map((line, i) => [line.from, ruled[i] ?? null]));
  return article.blocks
    .filter((block) => block.type !== 'blank')
    .map((block) => ({
      text: squash(block.text),
      kept: block.type === 'body' || block.type === 'subheading' || block.type === 'quote',
      rule: ruleAt.get(block.from) ?? null,
    }));
}

/** The texts of a set with their gold bodies. */
function* articlesOf(root: string, set: string, settings: Settings): Generator<[string, string, string[]]> {
  if (set === 'bn') {
    for (const file of namesIn(join(root, 'bn-lines'), '.json')) {
      if (!inHalf(settings.half, file)) continue;
      const path = join(root, 'bn-lines', file);
      const labels = readText(`${path}.labels`).split('\n');
      const lines = readText(`${path}.txt`).split('\n');
      const body = lines.filter((_, i) => labels[i] === 'body' || labels[i] === 'subheading');
      yield [file, readSource(`${path}.txt`), body];
    }
    return;
  }
  for (const file of namesIn(join(root, 'gold'), '.json')) {
    const gold = readJson<Gold>(join(root, 'gold', `${file}.json`));
    const raw = join(root, 'raw', set, `${gold.name}.txt`);
    if ((set === 'A' && !gold.tier_A) || !inHalf(settings.half, gold.name) || !has(raw)) continue;
    yield [gold.name, readSource(raw), gold.body];
  }
}

/** `--errors`: the lines that the body has too many or lacks, by kind, with what share of the lost F1 each kind has. */
export function evaluateErrors(settings: Settings): Part {
  const root = join(settings.dir, 'parse');
  const part: Part = { rows: [], remarks: [], worst: [] };
  for (const set of ['A', 'B', 'bn']) {
    if (!wanted(settings, set)) continue;
    const kinds = new Map<string, (LineError & { name: string })[]>();
    let lost = 0;
    for (const [name, text, body] of articlesOf(root, set, settings)) {
      for (const error of lineErrors(judgeLines(text), body)) {
        lost += error.loss;
        const list = kinds.get(error.kind) ?? [];
        list.push({ ...error, name: `${set}/${name}` });
        kinds.set(error.kind, list);
      }
    }
    const lossOf = (list: readonly LineError[]) => list.reduce((sum, error) => sum + error.loss, 0);
    const order = [...kinds].sort((a, b) => lossOf(b[1]) - lossOf(a[1]));
    for (const [kind, list] of order) {
      part.rows.push({ set: `${set} ${kind}`, n: list.length, metrics: { 'of loss': lossOf(list) / lost } });
      const examples = list.sort((a, b) => b.loss - a.loss || (a.text < b.text ? -1 : 1));
      for (const { name, text, loss } of examples.slice(0, settings.worst)) {
        part.worst.push(`${kind} | ${loss.toFixed(3)} ${name} | ${text.slice(0, SHOWN)}`);
      }
    }
  }
  return part;
}
