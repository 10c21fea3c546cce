import {
  type Counts,
  countsOf,
  overlap,
  ratio,
  shared,
  shingles,
  sizeOf,
  squash,
  wordsOf,
} from './tokens.ts';

/** A line of the source: whether the parser kept it as text, and the name of the rule that dropped it, if one did. */
export interface JudgedLine {
  text: string;
  kept: boolean;
  rule: string | null;
}

/** One line on the wrong side. `loss` is its part of the F1 that its article lost. */
export interface LineError {
  kind: string;
  text: string;
  loss: number;
}

/** A line belongs to the article when so much of its shingles stands in the gold body. */
const ALIGNED = 0.6;
/** So many shingles stretch over the edges of a line and are lost or made with it. */
const EDGES = 6;
/** From this many characters on a line with a sentence end is prose (characters of unspaced scripts count 2.5). */
const LONG = 80;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/gu;
const ENDS = /[.!?…।॥。！？؟۔։｡．]\s*["'”’»›“)\]）」』】〉》*\s]*$/u;
const ITEM = /^(?:[•●▪*–—-]|\p{Nd}{1,3}[.)।])\s*\p{L}/u;

function isProse(text: string): boolean {
  return text.length + 1.5 * (text.match(UNSPACED)?.length ?? 0) >= LONG && ENDS.test(text);
}

/** Which lines are of the gold body; each of its shingles is given to one line only, so that copies stay outside. */
export function alignLines(texts: readonly string[], goldBody: readonly string[]): boolean[] {
  const left: Counts = shingles(wordsOf(goldBody.join('\n')));
  const lines = countsOf(goldBody.flatMap((part) => part.split('\n')).map(squash));
  return texts.map((text) => {
    const own = shingles(wordsOf(text));
    const size = sizeOf(own);
    if (size === 0) return false;
    const whole = lines.get(squash(text)) ?? 0;
    if (whole === 0 && (wordsOf(text).length < 4 || shared(own, left) < ALIGNED * size)) return false;
    if (whole > 0) lines.set(squash(text), whole - 1);
    for (const [item, count] of own) left.set(item, Math.max(0, (left.get(item) ?? 0) - count));
    return true;
  });
}

/**
 * The errors of one article, line by line, by kind: extra or missed, where, and what the line looks like. The lost F1 is
 * parted among them by their number of words; what no line explains is the kind "within lines".
 */
export function lineErrors(lines: readonly JudgedLine[], goldBody: readonly string[]): LineError[] {
  const body = lines.filter((line) => line.kept).map((line) => line.text);
  const { tp, fp, fn } = overlap(goldBody.join('\n'), body.join('\n'));
  const lost = 1 - ratio(2 * tp, 2 * tp + fp + fn, 1);
  const gold = alignLines(
    lines.map((line) => line.text),
    goldBody,
  );
  const [goldFrom, goldTo] = [gold.indexOf(true), gold.lastIndexOf(true)];
  const right = lines.map((line, i) => line.kept && gold[i] === true);
  const [rightFrom, rightTo] = [right.indexOf(true), right.lastIndexOf(true)];
  const errors: LineError[] = [];
  let explained = 0;
  for (const [i, { text, kept, rule }] of lines.entries()) {
    if (kept === gold[i] || squash(text) === '') continue;
    const where = kept
      ? place(i, goldFrom, goldTo, 'before', 'after')
      : place(i, rightFrom, rightTo, 'head', 'tail');
    const shape = isProse(text) ? 'prose' : !kept && ITEM.test(text) ? 'list' : 'short';
    const kind = kept
      ? `extra ${where} ${shape}`
      : `missed ${rule !== null ? `rule ${rule}` : rightFrom < 0 ? 'whole text' : `${where} ${shape}`}`;
    const changed = wordsOf(text).length + EDGES;
    explained += changed;
    errors.push({ kind, text, loss: changed });
  }
  const all = Math.max(explained, fp + fn, 1);
  for (const error of errors) error.loss *= lost / all;
  if (all > explained && lost > 0) {
    errors.push({ kind: 'within lines', text: '', loss: (lost * (all - explained)) / all });
  }
  return errors;
}

function place(at: number, from: number, to: number, before: string, after: string): string {
  return at < from ? before : at > to ? after : 'inside';
}
