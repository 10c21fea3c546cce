import { BULLET } from '../edges.ts';
import { furniture, type Line } from '../lines.ts';
import { shareOfCapitals } from './capitals.ts';
import type { View } from './view.ts';

/** A line and where it stands. */
export interface Place {
  line: Line;
  index: number;
  view: View;
}

type Feature = (place: Place) => number;

/** Lines shorter than so many characters, and than the next, and so on, are of one bucket. */
const BUCKETS = [25, 60, 120, 250, Number.POSITIVE_INFINITY];
const SHORT_SUBHEADING = 90;
/** How much of a long line is looked at for marks. */
const SAMPLE = 1000;

const bucket = (n: number): Feature => {
  const least = BUCKETS[n - 1] ?? 0;
  const most = BUCKETS[n] as number;
  return ({ line }) => Number(line.whole >= least && line.whole < most);
};
const endedBucket = (n: number): Feature => {
  const is = bucket(n);
  return (place) => (place.line.ends ? is(place) : 0);
};
/** The score that the rules give a line, of one outside the text as of the worst. */
const scoreAt = (view: View, index: number): number => view.judged.scores[index] ?? -1;
const isRuled = (view: View, index: number): number => Number((view.judged.ruled[index] ?? null) !== null);
const headlineAt = (view: View): number | null => view.judged.headline?.line ?? null;

/**
 * What the weights of weights.ts stand on: each a number of about 0 to 1 (scores: -1 to 1) that a line's shape, its
 * furniture words or its place among the other lines give. All languages have the same.
 */
export const FEATURES = {
  /** Length on a logarithmic scale, 1 at 500 characters. */
  length: ({ line }) => Math.min(1.3, Math.log(1 + line.whole) / Math.log(501)),
  under25: bucket(0),
  under60: bucket(1),
  under120: bucket(2),
  under250: bucket(3),
  /** The same with a sentence terminator at the end. */
  under60Ended: endedBucket(1),
  under120Ended: endedBucket(2),
  under250Ended: endedBucket(3),
  /** Sentence terminators before the last one, 1 at five. */
  innerSentences: ({ line }) => Math.min(1, Math.log(1 + line.inner) / Math.log(6)),
  digits: ({ line }) => Math.min(1, line.digits / Math.max(1, line.text.length)),
  capitals: ({ line }) => shareOfCapitals(line.text),
  shortWords: ({ line }) => (line.unspaced || line.words === 0 ? 0.4 : line.shortWords / line.words),

  opensLower: ({ line }) => Number(/^\p{Ll}/u.test(line.text)),
  endsWithColon: ({ line }) => Number(line.text.endsWith(':') || line.text.endsWith('：')),
  bullet: ({ line }) => Number(BULLET.test(line.text)),
  bar: ({ line }) => Number(/[|»›•·]|\s\/\s/u.test(line.text.slice(0, SAMPLE))),
  quoted: ({ line }) => Number(/["“”„«»]/u.test(line.text.slice(0, SAMPLE))),
  asks: ({ line }) => Number(line.text.endsWith('?') || line.text.endsWith('!')),
  repeated: ({ line }) => Number(line.repeated),
  address: ({ line }) => Number(line.hasUrl),

  share: ({ line }) => furniture(line, 'share'),
  related: ({ line }) => furniture(line, 'related'),
  readMore: ({ line }) => furniture(line, 'readMore'),
  comment: ({ line }) => furniture(line, 'comment'),
  ad: ({ line }) => furniture(line, 'ad'),
  credit: ({ line }) => furniture(line, 'credit'),
  legal: ({ line }) => furniture(line, 'legal'),
  tags: ({ line }) => furniture(line, 'tags'),
  nav: ({ line }) => furniture(line, 'nav'),

  /** Share of its longer words that other prose of the first guess has, too. */
  vocabulary: ({ line, index, view }) => view.vocabulary.shareKnown(line, view.isProse(index)),

  /** The score that the rules give it, and the lines beside it. */
  score: ({ view, index }) => scoreAt(view, index),
  scoreBefore: ({ view, index }) => scoreAt(view, index - 1),
  scoreAfter: ({ view, index }) => scoreAt(view, index + 1),
  ruledBefore: ({ view, index }) => isRuled(view, index - 1),
  ruledAfter: ({ view, index }) => isRuled(view, index + 1),
  /** Distance to prose above and below on a logarithmic scale, 1 at 30 lines. */
  toProseAbove: ({ view, index }) => Math.log(1 + (view.above[index] as number)) / Math.log(31),
  toProseBelow: ({ view, index }) => Math.log(1 + (view.below[index] as number)) / Math.log(31),
  /** Short, no sentence, between two lines of prose. */
  betweenProse: ({ line, view, index }) =>
    Number(
      line.whole < SHORT_SUBHEADING &&
        !line.ends &&
        !line.repeated &&
        scoreAt(view, index - 1) > 0.3 &&
        scoreAt(view, index + 1) > 0.3,
    ),
  /** Share of the page's prose above and below. */
  shareAbove: ({ view, index }) => (view.massAbove[index] as number) / view.mass,
  shareBelow: ({ view, index }) => 1 - (view.massAbove[index + 1] as number) / view.mass,
  place: ({ view, index }) => index / view.lines.length,

  afterHeadline: ({ view, index }) => Number(index > (headlineAt(view) ?? Number.POSITIVE_INFINITY)),
  /** Lines from the headline, 1 at twelve. */
  fromHeadline: ({ view, index }) => Math.min(1, Math.abs(index - (headlineAt(view) ?? index)) / 12),
  noHeadline: ({ view }) => Number(headlineAt(view) === null),

  /** A comment's heading or furniture of comments stands above, within or after the first guess. */
  afterComments: ({ view, index }) => view.afterComments[index] as number,
  /** 1 right after a link to another story, falling with every line, faster with prose. */
  afterRelated: ({ view, index }) => view.afterRelated[index] as number,
  /** The same after any furniture but captions and copies. */
  afterFurniture: ({ view, index }) => view.afterFurniture[index] as number,
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
