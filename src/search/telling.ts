import type { Archive, WordNumbers } from '../archive/index.ts';
import { LANGUAGES } from '../text/index.ts';
import type { DocSet } from './doc-set.ts';

/** A word that articles have more often than the archive. */
export interface TellingWord {
  key: string;
  /** How many of the articles that were looked at have it, in any form. */
  articles: number;
  /** What it says of them: see `tellingWords`. */
  score: number;
}

/** So many articles are looked at, evenly spread over all: more of them change the order of the first words no more. */
const SAMPLE = 400;
/** A word that fewer articles have than this, or this share of them, says nothing. */
const LEAST = 3;
const LEAST_SHARE = 0.02;
const MOST = 50;

/**
 * The words that tell some articles (null: all, of which there is nothing to tell) from the archive, the most telling first:
 * by how many of them have a word, times the logarithm of how many more that is than in the archive (the word's part of the
 * Kullback-Leibler divergence). `known` are stems that were asked for. Words that are in every text and numbers are left out.
 */
export function tellingWords(
  archive: Archive,
  docs: DocSet | null,
  total: number,
  known: ReadonlySet<string>,
): TellingWord[] {
  const { documents } = archive.stats;
  if (!docs || total === 0 || total === documents) return [];
  const sample = spread(docs, total);
  const counts = new Map<number, number>();
  for (const doc of sample) {
    for (const number of distinct(archive.words(doc))) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const least = Math.max(Math.min(LEAST, sample.length), sample.length * LEAST_SHARE);
  const words = new Map<string, { form: string; most: number; here: number; all: number }>();
  for (const [number, here] of counts) {
    if (here < least) continue;
    const known = archive.terms.form(number);
    if (!known || isPlain(known.form)) continue;
    const word = words.get(known.stem) ?? { form: known.form, most: 0, here: 0, all: 0 };
    if (here > word.most) Object.assign(word, { form: known.form, most: here });
    // An article with two forms counts twice, here as in the archive.
    words.set(known.stem, { ...word, here: word.here + here, all: word.all + known.articles });
  }
  return [...words]
    .filter(([stem]) => !known.has(stem))
    .map(([, { form, here, all }]) => {
      const share = here / sample.length;
      const score = share * Math.log(share / (all / documents));
      return { key: form, articles: Math.min(here, sample.length), score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

/** Documents of a set, at most SAMPLE, at equal distances. */
function spread(docs: DocSet, total: number): number[] {
  const every = Math.max(1, total / SAMPLE);
  const found: number[] = [];
  let at = 0;
  for (let doc = docs.indexOf(1); doc >= 0; doc = docs.indexOf(1, doc + 1)) {
    if (at++ >= found.length * every) found.push(doc);
  }
  return found;
}

function distinct({ title, body, captions }: WordNumbers): Set<number> {
  return new Set([...title, ...body.flat(), ...captions.flat()]);
}

const STOPWORDS = new Set(LANGUAGES.flatMap(({ stopwords }) => [...(stopwords ?? [])]));

/** Whether a word by itself says nothing of a text. */
function isPlain(form: string): boolean {
  return STOPWORDS.has(form) || /\p{Nd}/u.test(form) || [...form].length < 2;
}
