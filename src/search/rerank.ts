import type { Archive, WordNumbers } from '../archive/index.ts';
import { idfOf } from './bm25.ts';
import type { ScoredWord } from './compile.ts';
import type { Gain, GainPart } from './explanation.ts';
import type { Scored } from './order.ts';
import { BOOST, round } from './ranking.ts';
import type { Terms } from './terms.ts';

/** So many of the best are looked at again. Their scores only grow, so that the order of the others stays. */
export const RERANKED = 100;
/** What a query gains whose neighbours all stand near each other. */
const PAIRS = 0.25;
/** What a query gains whose words all stand as they are typed. */
const EXACT = 0.1;
/** Neighbours of the query are near in an article within so many words, */
const WINDOW = 4;
/** of its first words. */
const DEEPEST = 1200;

/** What a form says of the words of the query: which it is, and whether as typed. */
type Sense = { word: number; typed: boolean };

/** The query, by the numbers of the forms that its words stand for. */
interface Asked {
  senses: Map<number, Sense[]>;
  /** How rare each word is. */
  idfs: number[];
}

/**
 * What a sum over single words cannot see, for the first `RERANKED` of some sorted results: words of the query that stand side by
 * side in an article, and words that stand as they are typed. Gives their scores anew; the others stay as they are.
 */
export function rerank(
  archive: Archive,
  terms: Terms,
  words: readonly ScoredWord[],
  sorted: readonly Scored[],
): Scored[] {
  if (words.length === 0) return [...sorted];
  const gains = gainsIn(archive, terms, words);
  return sorted.map((scored, i) => {
    if (i >= RERANKED) return scored;
    return { ...scored, score: gained(scored.score, gains(scored.doc)) };
  });
}

/** A score with what an article gains. */
export function gained(score: number, gains: readonly Gain[]): number {
  return round(gains.reduce((product, { factor }) => product * factor, score));
}

/** What each document gains, where it is looked at again; words by their place in the list. */
export function gainsIn(
  archive: Archive,
  terms: Terms,
  words: readonly ScoredWord[],
): (doc: number) => Gain[] {
  const asked = askedOf(words, terms, archive.stats.documents);
  return (doc) => {
    const read = readArticle(asked, archive.words(doc));
    return [gain('neighbours', PAIRS, pairs(asked, read)), gain('typed', EXACT, exact(asked, read))];
  };
}

function gain(name: Gain['name'], most: number, parts: GainPart[]): Gain {
  const all = parts.reduce((sum, { worth }) => sum + worth, 0);
  const had = parts.reduce((sum, { worth, share }) => sum + worth * share, 0);
  const share = all === 0 ? 0 : had / all;
  return { name, parts, share, factor: 1 + most * share };
}

function askedOf(words: readonly ScoredWord[], terms: Terms, documents: number): Asked {
  const senses = new Map<number, Sense[]>();
  const idfs = words.map(({ word, terms: held }, i) => {
    let articles = 0;
    for (const { stem } of [...held.values()].flat()) {
      for (const { number, form, articles: having } of terms.formsOf(stem)) {
        const sense = { word: i, typed: form === word.form };
        const known = senses.get(number);
        if (known) known.push(sense);
        else senses.set(number, [sense]);
        articles += having;
      }
    }
    const having = Math.min(documents, articles);
    return having === 0 ? 0 : idfOf(documents, having);
  });
  return { senses, idfs };
}

/** Where the words of a query stand in an article. */
interface Read {
  /** By word: its places in the title, and in the body's first words. */
  title: number[][];
  body: number[][];
  /** By word: the boost of the best field in which it stands in any form, and as typed. */
  best: Float64Array;
  typed: Float64Array;
}

function readArticle({ senses, idfs }: Asked, { title, body, captions }: WordNumbers): Read {
  const places = () => idfs.map((): number[] => []);
  const read: Read = {
    title: places(),
    body: places(),
    best: new Float64Array(idfs.length),
    typed: new Float64Array(idfs.length),
  };
  const scan = (list: readonly number[], boost: number, into: number[][] | null, from: number) => {
    for (let at = 0; at < list.length; at++) {
      for (const { word, typed } of senses.get(list[at] as number) ?? []) {
        if (boost > (read.best[word] as number)) read.best[word] = boost;
        if (typed && boost > (read.typed[word] as number)) read.typed[word] = boost;
        if (into && from + at < DEEPEST) (into[word] as number[]).push(from + at);
      }
    }
  };
  scan(title, BOOST.title, read.title, 0);
  let from = 0;
  for (const paragraph of body) {
    scan(paragraph, BOOST.body, read.body, from);
    from += paragraph.length;
  }
  for (const caption of captions) scan(caption, BOOST.caption, null, 0);
  return read;
}

/** The query's neighbours, worth as much as the less rare of the two: whether they stand near each other in the title or the body. */
function pairs({ idfs }: Asked, { title, body }: Read): GainPart[] {
  return idfs.slice(1).map((idf, i) => {
    const near = [title, body].some((places) => areNear(places[i] as number[], places[i + 1] as number[]));
    return { words: [i, i + 1], worth: Math.min(idfs[i] as number, idf), share: near ? 1 : 0 };
  });
}

function areNear(a: readonly number[], b: readonly number[]): boolean {
  let j = 0;
  for (const at of a) {
    while (j < b.length && (b[j] as number) < at - WINDOW) j++;
    for (let k = j; k < b.length && (b[k] as number) <= at + WINDOW; k++) if (b[k] !== at) return true;
  }
  return false;
}

/** The query's words: whether they stand as typed, by the best field in which they do against the best in any form. */
function exact({ idfs }: Asked, { best, typed }: Read): GainPart[] {
  return idfs.map((worth, i) => {
    const any = best[i] as number;
    return { words: [i], worth, share: any > 0 ? (typed[i] as number) / any : 0 };
  });
}
