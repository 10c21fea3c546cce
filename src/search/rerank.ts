import type { Archive, WordNumbers } from '../archive/index.ts';
import type { ScoredWord } from './compile.ts';
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
  const asked = askedOf(words, terms, archive.stats.documents);
  return sorted.map((scored, i) => {
    if (i >= RERANKED) return scored;
    const read = readArticle(asked, archive.words(scored.doc));
    const factor = (1 + PAIRS * pairs(asked, read)) * (1 + EXACT * exact(asked, read));
    return { ...scored, score: round(scored.score * factor) };
  });
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
    return having === 0 ? 0 : Math.log(1 + (documents - having + 0.5) / (having + 0.5));
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

/** The share of the query's neighbours, by the rarer of the two, that stand near each other in the title or the body. */
function pairs({ idfs }: Asked, { title, body }: Read): number {
  let near = 0;
  let all = 0;
  for (let i = 0; i + 1 < idfs.length; i++) {
    const value = Math.min(idfs[i] as number, idfs[i + 1] as number);
    all += value;
    const stands = [title, body].some((places) => areNear(places[i] as number[], places[i + 1] as number[]));
    if (stands) near += value;
  }
  return all === 0 ? 0 : near / all;
}

function areNear(a: readonly number[], b: readonly number[]): boolean {
  let j = 0;
  for (const at of a) {
    while (j < b.length && (b[j] as number) < at - WINDOW) j++;
    for (let k = j; k < b.length && (b[k] as number) <= at + WINDOW; k++) if (b[k] !== at) return true;
  }
  return false;
}

/** The share of the query that stands as it is typed, a word counting by the best field in which it does so. */
function exact({ idfs }: Asked, { best, typed }: Read): number {
  let sum = 0;
  let all = 0;
  for (const [i, idf] of idfs.entries()) {
    all += idf;
    if ((best[i] as number) > 0) sum += (idf * (typed[i] as number)) / (best[i] as number);
  }
  return all === 0 ? 0 : sum / all;
}
