import type { Means } from './means.ts';
import { harmonic, overlap, ratio, titleKey, wordF1 } from './tokens.ts';

/** What a parser says of one text. `name` is `A/…`, `B/…` or `bn/…`. */
export interface Prediction {
  name: string;
  title: string | null;
  body: string[];
  /** EDTF. */
  published: string | null;
  byline: string[];
  publisher: string | null;
  source_url: string | null;
  lang: string | null;
}

/** What is scored when there is no prediction. */
export function emptyPrediction(name: string): Prediction {
  return {
    name,
    title: null,
    body: [],
    published: null,
    byline: [],
    publisher: null,
    source_url: null,
    lang: null,
  };
}

/** The part of `gold/NAME.json` that is scored. */
export interface Gold {
  name: string;
  title: string | null;
  body: string[];
  date: string | null;
  lang: string | null;
  tier_A: string | null;
  title_in_A: boolean;
  title_in_B: boolean;
  date_in_A: boolean;
  date_in_B: boolean;
}

export type Tier = 'A' | 'B';

/** A day is right when it is the gold one or one of its alternatives; without a gold date, when none is given. */
export function dateIsRight(published: string | null, gold: string | null, also: string[] = []): boolean {
  const day = (published ?? '').slice(0, 10);
  return gold ? day === gold || also.includes(day) : day === '';
}

/**
 * Adds the scores of one article to `means`: P, R and F1 of the body's shingles, whether most of it is lost (recall under .5), title exact and nearly (word F1
 * >= .8), date, `date?!` (a wrong date offered where the text has none: want 0), language. Returns the body's P, R, F1.
 */
export function scoreArticle(means: Means, gold: Gold, tier: Tier, prediction: Prediction) {
  const { tp, fp, fn } = overlap(gold.body.join('\n'), prediction.body.join('\n'));
  const precision = ratio(tp, tp + fp, 0);
  const recall = ratio(tp, tp + fn, 0);
  const f1 = harmonic(precision, recall);
  means.add('P', precision);
  means.add('R', recall);
  means.add('F1', f1);
  means.add('lost', recall < 0.5);
  // each article weighs the same in the pooled F1, whatever its length
  const weight = tp + fp + fn || 1;
  means.add('_tp', tp / weight);
  means.add('_fp', fp / weight);
  means.add('_fn', fn / weight);
  if (gold.title && gold[`title_in_${tier}`]) {
    means.add('title=', titleKey(prediction.title) === titleKey(gold.title));
    means.add('title~', wordF1(prediction.title, gold.title) >= 0.8);
  }
  if (gold.date) {
    if (gold[`date_in_${tier}`]) means.add('date', dateIsRight(prediction.published, gold.date));
    else {
      const { published } = prediction;
      means.add('date?!', Boolean(published) && published?.slice(0, 10) !== gold.date);
    }
  }
  if (gold.lang) means.add('lang', (prediction.lang ?? '').slice(0, 2) === gold.lang);
  return { precision, recall, f1 };
}

/** The metrics of a tier, from the means that `scoreArticle` filled. */
export function articleMetrics(means: Means): Record<string, number | null> {
  const [tp, fp, fn] = [means.sum('_tp'), means.sum('_fp'), means.sum('_fn')];
  return {
    P: means.mean('P'),
    R: means.mean('R'),
    F1: means.mean('F1'),
    shF1: harmonic(ratio(tp, tp + fp, 0), ratio(tp, tp + fn, 0)),
    lost: means.mean('lost'),
    'title=': means.mean('title='),
    'title~': means.mean('title~'),
    date: means.mean('date'),
    'date?!': means.mean('date?!'),
    lang: means.mean('lang'),
  };
}
