import { authorBoxes, dropAuthorBox } from './authors.ts';
import { findDoubles } from './doubles.ts';
import { appendList, appendSentences, prependText } from './edges.ts';
import { keepInside } from './inside.ts';
import { keepAsFound, keepWhole, prune } from './keep.ts';
import { logOdds, runByOdds } from './learnt/odds.ts';
import { WEIGHTS } from './learnt/weights.ts';
import { coverage, type Line } from './lines.ts';
import { isClosedLink } from './links.ts';
import { markNext } from './next.ts';
import { findRows } from './rows.ts';
import { lineRule, unmarkSigned } from './rules.ts';
import { bestRun, type Run, runWeights } from './run.ts';
import { mainScript, massOf, scoreLine } from './score.ts';
import { findHeadline, type Headline } from './title/index.ts';
import type { BlockType } from './types.ts';

/** What the rules say of the lines of a page. */
export interface Judged {
  /** The first guess at the body: what the rules alone would take. */
  run: Run | null;
  headline: Headline | null;
  script: string;
  /** For each line the type that a rule gave it, whatever stands around it; null where none did. */
  ruled: (BlockType | null)[];
  scores: number[];
}

/** Where the article stands among the lines of a page. */
export interface Body extends Judged {
  /** For each line: is it text of the article? */
  kept: boolean[];
}

/** How much a line that is no prose weighs against a run, in the first search and in the second. */
const FIRST_PENALTY = 0.35;
const SECOND_PENALTY = 0.5;

/** What stands inside articles, too, weighs less against a run than other furniture; nothing follows the comments. */
const FIXED: ReadonlyMap<BlockType, number> = new Map([
  ['caption', -0.1],
  ['credit', -0.1],
  ['ad', -0.1],
  ['duplicate', -0.1],
  ['comments', -3],
]);
const INSIDE = -0.1;
/** Dates stand before the text; further on they belong to comments and to other stories. */
const LATER_DATE = -1;
/** After how much prose a break can be the article's end. */
const ENOUGH = 2;
/** What the prose after the heading of comments, of related stories, and after a line of rights or newsletters is worth. */
const AFTER_COMMENTS = 0.4;
const AFTER_RELATED = 0.9;
const AFTER_LEGAL = 0.8;

/**
 * Finds the body: lines are scored by what they are, the contiguous run with the greatest sum is the first guess and
 * gives the headline; then precise rules take out what is surely furniture, the run is searched again, and what is no
 * prose inside it goes. See README.md beside this file.
 */
export function findBody(lines: readonly Line[], language: string, hint: string | null): Body {
  const judged = judgeLines(lines, language, hint);
  return bodyFrom(lines, judged, logOdds(lines, judged, WEIGHTS));
}

/** What the rules say: the lines' types and scores, the headline and the run. */
export function judgeLines(lines: readonly Line[], language: string, hint: string | null): Judged {
  const script = mainScript(lines);
  const masses = lines.map(massOf);
  const ruled: (BlockType | null)[] = [];
  for (const [i, line] of lines.entries()) {
    ruled.push(line.wrapped ? (ruled[i - 1] ?? null) : lineRule(line, language));
  }
  const scores = lines.map((line) => scoreLine(line, script));
  const first = runOfMost(
    (share) => runWeights(scores, masses, share * FIRST_PENALTY),
    lines.length,
    MOST_AT_FIRST,
  );
  const headline = findHeadline(lines, first ?? { from: lines.length, to: lines.length }, hint, ruled);
  linksUnderHeading(lines, ruled);
  unmarkSigned(lines, ruled);
  markNext(lines, headline?.line ?? null, ruled);
  if (first !== null) authorBoxes(lines, first, ruled);
  findDoubles(lines, scores, ruled);
  otherScript(lines, first, script, ruled);
  headlineRules(lines, headline, ruled);
  for (let i = 0; i < lines.length; i++) if (ruled[i] !== null) scores[i] = -1;
  for (const [i, row] of findRows(lines, ruled).entries())
    if (row) scores[i] = Math.max(ROW, scores[i] as number);
  const run = runOfMost(
    (share) => weigh(lines, ruled, runWeights(scores, masses, share * SECOND_PENALTY)),
    lines.length,
    MOST,
  );
  return { run, headline, script, ruled, scores };
}

/** The body by the rules and the learnt log-odds of the lines; by the rules alone where there are none. */
export function bodyFrom(lines: readonly Line[], rules: Judged, odds: Float64Array | null): Body {
  const judged = { ...rules, ruled: [...rules.ruled] };
  const { ruled, scores } = judged;
  const byRules = lines.map(() => false);
  let run = judged.run === null ? null : { ...judged.run };
  if (run !== null) {
    prune(lines, run, ruled, scores, byRules);
    extend(lines, run, judged, byRules);
  }
  let kept = byRules;
  const learnt = odds === null ? null : runByOdds(lines, judged, byRules, odds);
  if (learnt !== null) {
    run = learnt.run;
    kept = learnt.kept;
    extend(lines, run, judged, kept);
  }
  if (run !== null) keepInside(lines, run, judged, kept);
  if (!kept.includes(true)) keepAsFound(lines, ruled, kept);
  keepWhole(lines, ruled, kept);
  return { ...judged, run, kept };
}

/** Takes in what stands at the edges of a run and is text, and leaves out what is about the author. */
function extend(lines: readonly Line[], run: Run, { script, ruled }: Judged, kept: boolean[]): void {
  run.to = appendSentences(lines, run, script, ruled, kept);
  run.to = appendList(lines, run, ruled, kept);
  run.to = dropAuthorBox(lines, run, ruled, kept);
  run.from = prependText(lines, run, script, ruled, kept);
}

/** What of the prose a run must hold in a text as short as an article alone, and the shares of the penalty tried until it does. */
const MOST = 0.8;
const MOST_AT_FIRST = 0.7;
const ARTICLE_LINES = 80;
const SHARES = [1, 0.5, 0.2];

/**
 * The best run. Short paragraphs between times, items, subheadings and links weigh less than these do: where the run leaves
 * out much of the prose of a short text, the rest counts less against it.
 */
function runOfMost(weightsFor: (share: number) => number[], count: number, most: number): Run | null {
  let first: Run | null = null;
  for (const share of SHARES) {
    const weights = weightsFor(share);
    const run = bestRun(weights);
    first ??= run;
    if (run === null || count > ARTICLE_LINES) break;
    let inside = 0;
    let all = 0;
    for (let i = 0; i < weights.length; i++) {
      const weight = Math.max(0, weights[i] as number);
      all += weight;
      if (i >= run.from && i < run.to) inside += weight;
    }
    if (inside >= most * all) return run;
  }
  return first;
}

/** The weights of the second search: fixed ones for some furniture, and prose after breaks is worth less with each. */
function weigh(
  lines: readonly Line[],
  ruled: readonly (BlockType | null)[],
  weights: readonly number[],
): number[] {
  let worth = 1;
  let mass = 0;
  return weights.map((weight, i) => {
    const type = ruled[i] ?? null;
    if (type === null) {
      if (weight <= 0) return weight;
      mass += weight;
      return weight * worth;
    }
    const later = mass > ENOUGH;
    if (later) worth *= breakAt(lines[i] as Line, type);
    if (type === 'date' && later) return LATER_DATE;
    return FIXED.get(type) ?? (standsInside(lines[i] as Line, type) ? INSIDE : weight);
  });
}

/** What a row of a table or list is worth at least. */
const ROW = 0.3;

/** A link to another story with its headline, or noise cut out of a line: between paragraphs these end nothing. */
function standsInside(line: Line, type: BlockType): boolean {
  return line.noise !== null ? line.noise !== 'date' : isClosedLink(line, type);
}

function breakAt(line: Line, type: BlockType): number {
  if (type === 'comments') return AFTER_COMMENTS;
  if (line.length >= 60) return 1;
  if (type === 'related') return (line.lexicon?.hits.related ?? 0) > 0 ? AFTER_RELATED : 1;
  if (type === 'tags') return AFTER_LEGAL;
  return type === 'nav' && (line.lexicon?.hits.legal ?? 0) > 0 ? AFTER_LEGAL : 1;
}

/** Under "Read also" alone in its line stand the headlines of other stories, up to the next sentence. */
function linksUnderHeading(lines: readonly Line[], ruled: (BlockType | null)[]): void {
  let left = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    // A label cut out of a paragraph has its headline beside it, or none.
    if (line.noise === null && !line.continues && coverage(line, 'readMore') >= 0.9) left = MOST_LINKS;
    else if (left > 0 && ruled[i] === null && line.length < 130 && (!line.ends || /[?!]$/u.test(line.text))) {
      ruled[i] = 'related';
      left--;
    } else left = 0;
  }
}
const MOST_LINKS = 6;

/** Words quoted as they were said, between two paragraphs of the article's script, are text of the article. */
function quotedInside(lines: readonly Line[], index: number, run: Run, script: string): boolean {
  const line = lines[index] as Line;
  if (index <= run.from || index >= run.to - 1 || !line.ends || !/^["“‘«„']/u.test(line.text)) return false;
  return [index - 1, index + 1].every((i) => lines[i]?.script === script && lines[i]?.ends === true);
}

/** Lines in another script than the article; short ones in Latin letters' own texts are names and stay. */
function otherScript(
  lines: readonly Line[],
  run: Run | null,
  script: string,
  ruled: (BlockType | null)[],
): void {
  if (run === null || script === 'Zyyy') return;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (ruled[i] !== null || line.script === script || line.script === 'Zyyy') continue;
    if (script === 'Latn' && line.length < 30) continue;
    if (quotedInside(lines, i, run, script)) continue;
    ruled[i] = i < run.from ? 'nav' : 'tail';
  }
}

function headlineRules(lines: readonly Line[], headline: Headline | null, ruled: (BlockType | null)[]): void {
  if (headline?.line == null) return;
  const title = lines[headline.line] as Line;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (i >= headline.line && i <= (headline.last ?? headline.line)) ruled[i] = 'title';
    else if (line.key === title.key && line.length < 300) ruled[i] = i < headline.line ? 'nav' : 'caption';
    else if (headline.matched && i < headline.line && ruled[i] === null) ruled[i] = 'nav';
  }
}
