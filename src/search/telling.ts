import type { Archive, KnownForm, WordNumbers } from '../archive/index.ts';
import { LANGUAGES } from '../text/index.ts';
import type { DocSet } from './doc-set.ts';

/** A word that articles have more often than the archive. */
export interface TellingWord {
  key: string;
  /** How many of the articles have it, in any form; by the share of those that were looked at, where not all were. */
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
 * The words that tell some articles (of all there is nothing to tell) from the archive, the most telling first:
 * by how many of them have a word, times the logarithm of how many more that is than in the archive (the word's part of the
 * Kullback-Leibler divergence). `known` are stems that were asked for. Function words and numbers are left out.
 */
export function tellingWords(
  archive: Archive,
  docs: DocSet | null,
  total: number,
  known: ReadonlySet<string>,
): TellingWord[] {
  const { documents, others } = archive.stats;
  if (!docs || total === 0 || total >= documents - others) return [];
  const sample = spread(docs, total);
  const words = new Map<string, { here: number; forms: Map<string, number> }>();
  const formOf = formsByNumber(archive);
  for (const doc of sample) {
    const met = new Set<string>();
    for (const number of distinct(archive.words(doc))) {
      const known = formOf(number);
      if (!known) continue;
      const { stem, form } = known;
      const word = words.get(stem) ?? { here: 0, forms: new Map() };
      // An article counts once for a word, however many of its forms it has.
      if (!met.has(stem)) word.here++;
      met.add(stem);
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
      words.set(stem, word);
    }
  }
  const least = Math.max(Math.min(LEAST, sample.length), sample.length * LEAST_SHARE);
  return [...words]
    .filter(([stem, { here }]) => here >= least && !known.has(stem))
    .map(([stem, { here, forms }]) => {
      const all = sum(archive.terms.formsOf(stem).map(({ articles }) => articles));
      // Articles with two of its forms are taken to be as many in the archive as they are here.
      const everywhere = (all * here) / sum([...forms.values()]);
      const share = here / sample.length;
      const score = share * Math.log(share / (everywhere / documents));
      return { key: mostUsed(forms), articles: Math.round(share * total), score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

/** The form that a number stands for, each read once; null for one that says nothing by itself. */
function formsByNumber(archive: Archive): (number: number) => KnownForm | null {
  const forms = new Map<number, KnownForm | null>();
  return (number) => {
    let form = forms.get(number);
    if (form === undefined) {
      const known = archive.terms.form(number);
      form = known && !isPlain(known.form) ? known : null;
      forms.set(number, form);
    }
    return form;
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function mostUsed(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
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
