import type { Judged } from '../body.ts';
import { coverage, type Line } from '../lines.ts';
import { massOf } from '../score.ts';
import { Vocabulary } from './vocabulary.ts';

/** From which score of the rules on a line is prose, and is surely prose. */
const PROSE = 0.3;
const SURE = 0.5;
/** Prose further away is as good as none. */
export const FARTHEST = 30;
/** Breaks are short lines. */
const BREAK = 60;
/** How much of a break is left after a line of prose, and after another line. */
const RELATED_LEFT = [0.6, 0.9] as const;
const FURNITURE_LEFT = [0.55, 0.97] as const;

/** What the features need to know of all lines; arrays are by line. */
export interface View {
  lines: readonly Line[];
  judged: Judged;
  vocabulary: Vocabulary;
  /** Whether a line is prose of the rules' run, and its words in `vocabulary`. */
  isProse(index: number): boolean;
  /** Lines to the nearest sure prose, at most FARTHEST. */
  above: Uint8Array;
  below: Uint8Array;
  /** Sum of score times mass of the prose before each line (one more than lines), and of all. */
  massAbove: Float64Array;
  mass: number;
  afterComments: Float32Array;
  afterRelated: Float32Array;
  afterFurniture: Float32Array;
}

/** Linear in the lines. */
export function viewOf(lines: readonly Line[], judged: Judged): View {
  const count = lines.length;
  const { scores, run } = judged;
  const isProse = (i: number): boolean =>
    run !== null && i >= run.from && i < run.to && (scores[i] as number) > PROSE;
  const view: View = {
    lines,
    judged,
    vocabulary: new Vocabulary(),
    isProse,
    above: new Uint8Array(count),
    below: new Uint8Array(count),
    massAbove: new Float64Array(count + 1),
    mass: 1,
    afterComments: new Float32Array(count),
    afterRelated: new Float32Array(count),
    afterFurniture: new Float32Array(count),
  };
  let above = FARTHEST;
  let below = FARTHEST;
  for (let i = 0; i < count; i++) {
    const line = lines[i] as Line;
    const score = scores[i] as number;
    view.above[i] = above;
    above = score > SURE ? 1 : Math.min(FARTHEST, above + 1);
    view.massAbove[i + 1] = (view.massAbove[i] as number) + Math.max(0, score) * massOf(line);
    if (isProse(i)) view.vocabulary.add(line);
  }
  for (let i = count - 1; i >= 0; i--) {
    view.below[i] = below;
    below = (scores[i] as number) > SURE ? 1 : Math.min(FARTHEST, below + 1);
  }
  view.mass = view.massAbove[count] || 1;
  markBreaks(view);
  return view;
}

/** What parts the article from what follows it, from the first guess on. */
function markBreaks(view: View): void {
  const { ruled, scores, run } = view.judged;
  let comments = 0;
  let related = 0;
  let furniture = 0;
  for (let i = 0; i < view.lines.length; i++) {
    const line = view.lines[i] as Line;
    const type = ruled[i] ?? null;
    if (line.whole < BREAK && run !== null && i >= run.from) {
      if (type === 'comments' || coverage(line, 'comment') > 0.3) comments = 1;
      if (type === 'related') related = 1;
      if (type !== null && type !== 'caption' && type !== 'credit' && type !== 'duplicate') furniture = 1;
    }
    view.afterComments[i] = comments;
    view.afterRelated[i] = related;
    view.afterFurniture[i] = furniture;
    const left = line.whole >= BREAK && (scores[i] as number) > PROSE ? 0 : 1;
    related *= RELATED_LEFT[left];
    furniture *= FURNITURE_LEFT[left];
  }
}
