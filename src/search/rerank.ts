import { type Archive, BODY, type Field, TITLE, wordScanner } from '../archive/index.ts';
import { idfOf } from './bm25.ts';
import type { ScoredWord } from './compile.ts';
import type { DocSet } from './doc-set.ts';
import type { Gain, GainPart } from './explanation.ts';
import type { Scored } from './order.ts';
import { BOOST, round } from './ranking.ts';
import type { Terms } from './terms.ts';

/** So many of the best are looked at again. Their scores only grow, so that the order of the others stays. */
export const RERANKED = 50;
/** What a query gains that stands together in one place of an article. */
const TOGETHER = 0.35;
/** What a query gains that stands in the headline or the first words. */
const EARLY = 0.1;
/** What a query gains whose words all stand as they are typed. */
const EXACT = 0.2;
/** A place is so many words. */
const PLACE = 10;
/** So many words of the body are its first, */
const FIRST = 60;
/** and so many are looked through. */
const DEEPEST = 1200;

/** What a word is worth by the section in which it stands: title, body, captions. */
const BOOSTS = [BOOST.title, BOOST.body, BOOST.caption];
/** The fields that stand in each of them. */
const FIELDS_OF: readonly Field[][] = [['title'], ['lead', 'body'], ['caption']];

/** What a form says of the words of the query: which it is, and whether as typed. */
interface Sense {
  word: number;
  typed: boolean;
  /** The documents in which it says so; null for all. */
  within: DocSet | null;
}

/** The query, by the numbers of the forms that its words stand for. */
interface Asked {
  senses: Map<number, Sense[]>;
  /** By word: whether it is looked for in each section. */
  sections: boolean[][];
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
  const scan = wordScanner(asked.senses);
  return (doc) => {
    const read = readArticle(asked, doc, (visit) => scan(archive.packedWords(doc), visit));
    return [
      gain('together', TOGETHER, together(asked, read)),
      gain('early', EARLY, early(asked, read)),
      gain('typed', EXACT, exact(asked, read)),
    ];
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
  const idfs = words.map(({ word, terms: held, ownRarity }, i) => {
    let articles = 0;
    for (const { stem, how, forms, within } of [...held.values()].flat()) {
      const counts = !ownRarity || how === 'stem';
      for (const { number, form, articles: having } of terms.formsOf(stem)) {
        if (forms && !forms.has(number)) continue;
        const sense = { word: i, typed: form === word.form, within };
        const known = senses.get(number);
        if (known) known.push(sense);
        else senses.set(number, [sense]);
        if (counts) articles += having;
      }
    }
    const having = Math.min(documents, articles);
    return having === 0 ? 0 : idfOf(documents, having);
  });
  const sections = words.map(({ fields }) =>
    FIELDS_OF.map((ofSection) => ofSection.some((field) => fields.includes(field))),
  );
  return { senses, sections, idfs };
}

/** A word of the query in an article. */
interface Place {
  at: number;
  word: number;
}

/** Where the words of a query stand in an article. */
interface Read {
  /** In the title, and in the first words of the body; ascending. */
  title: Place[];
  body: Place[];
  /** By word: 1 where it stands in the title or among the first words of the body. */
  early: Uint8Array;
  /** By word: the boost of the best field in which it stands in any form, and as typed. */
  best: Float64Array;
  typed: Float64Array;
}

function readArticle(
  { sections, idfs }: Asked,
  doc: number,
  scan: (visit: (found: Sense[], section: number, at: number) => void) => void,
): Read {
  const words = idfs.length;
  const read: Read = {
    title: [],
    body: [],
    early: new Uint8Array(words),
    best: new Float64Array(words),
    typed: new Float64Array(words),
  };
  scan((found, section, at) => {
    const boost = BOOSTS[section] as number;
    for (const { word, typed, within } of found) {
      if (!sections[word]?.[section] || (within && !within[doc])) continue;
      if (boost > (read.best[word] as number)) read.best[word] = boost;
      if (typed && boost > (read.typed[word] as number)) read.typed[word] = boost;
      if (section === TITLE || (section === BODY && at < FIRST)) read.early[word] = 1;
      if (section === TITLE) read.title.push({ at, word });
      else if (section === BODY && at < DEEPEST) read.body.push({ at, word });
    }
  });
  return read;
}

/** The query's words: whether they stand in the one place of the title or the body that holds most of the query. */
function together({ idfs }: Asked, { title, body }: Read): GainPart[] {
  const [a, b] = [densest(title, idfs), densest(body, idfs)];
  const { words } = a.worth >= b.worth ? a : b;
  return idfs.map((worth, i) => ({ words: [i], worth, share: words.has(i) ? 1 : 0 }));
}

function densest(places: readonly Place[], idfs: readonly number[]): { worth: number; words: Set<number> } {
  const counts = new Uint32Array(idfs.length);
  let best = { worth: 0, from: 0, to: 0 };
  let worth = 0;
  let from = 0;
  for (let to = 0; to < places.length; to++) {
    const { at, word } = places[to] as Place;
    counts[word] = (counts[word] as number) + 1;
    if (counts[word] === 1) worth += idfs[word] as number;
    for (; (places[from] as Place).at <= at - PLACE; from++) {
      const left = (places[from] as Place).word;
      counts[left] = (counts[left] as number) - 1;
      if (counts[left] === 0) worth -= idfs[left] as number;
    }
    if (worth > best.worth + 1e-9) best = { worth, from, to };
  }
  const words = new Set(places.slice(best.from, best.to + 1).map(({ word }) => word));
  return { worth: best.worth, words };
}

/** The query's words: whether they stand in the headline or among the first words. */
function early({ idfs }: Asked, { early }: Read): GainPart[] {
  return idfs.map((worth, i) => ({ words: [i], worth, share: early[i] as number }));
}

/** The query's words: whether they stand as typed, by the best field in which they do against the best in any form. */
function exact({ idfs }: Asked, { best, typed }: Read): GainPart[] {
  return idfs.map((worth, i) => {
    const any = best[i] as number;
    return { words: [i], worth, share: any > 0 ? (typed[i] as number) / any : 0 };
  });
}
