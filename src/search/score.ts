import type { Archive, Postings, TermPostings } from '../archive/index.ts';
import { type Asked, having } from './asked.ts';
import { type Compiled, compile, compileApart, type ScoredWord } from './compile.ts';
import { both, count, type DocSet, docSet, docsIn } from './doc-set.ts';
import { HeldDocs } from './group.ts';
import { HydratedIndex } from './hydrated.ts';
import type { Matcher } from './matcher.ts';
import type { Scored } from './order.ts';
import { BM25, BOOST, coordinate, round } from './ranking.ts';
import { MARGIN, nthBest, Sums } from './sums.ts';

export interface ScoredDocs {
  scored: Scored[];
  /** How many documents match; may read articles. */
  total: () => number;
  words: readonly ScoredWord[];
}

/** The documents that match, with their scores. */
export function scoreAll({ compiled, matcher }: Asked): ScoredDocs {
  const scored = compiled.tree ? scoresOf(matcher, compiled, null) : unscored(compiled.within);
  return { scored, total: () => scored.length, words: compiled.words };
}

/** So many times as many documents are looked at when those that were did not do. */
const GROWTH = 8;

/**
 * Those of the documents that match that can be among the `first`, with their scores.
 *
 * Where articles must be read to know whether they match, or the query's tree leaves out documents with some of its words, sums
 * over postings bound the scores from above: the query is then put to the documents with the highest bounds alone, to
 * more and more of them until no bound of the others comes up to the last of the first.
 */
export function scoreFirst(archive: Archive, asked: Asked, first: number): ScoredDocs {
  const { matcher, query, selected } = asked;
  if (!matcher.mustRead(query)) {
    const { compiled } = asked;
    if (!compiled.tree || compiled.scoreless) return scoreAll(asked);
    if (compiled.additive) {
      const sums = new Sums(archive, matcher.terms.kernel, compiled);
      const scored = scoresOf(matcher, compiled, sums.best(first).docs);
      return { scored, total: () => sums.total, words: compiled.words };
    }
  }
  const bounding = compileApart(matcher.unread(query), query, selected);
  if (!bounding.tree || bounding.scoreless) return scoreAll(asked);
  const sums = new Sums(archive, matcher.terms.kernel, bounding);
  for (let looked = first; ; looked *= GROWTH) {
    const { docs, rest } = sums.best(looked);
    const set = docSet(archive.stats.next, docs);
    const compiled = compile(matcher.among(query, docs), query, selected ? both(selected, set) : set);
    const scored = scoresOf(matcher, compiled, docs);
    const last = nthBest(
      scored.map(({ score }) => score),
      first,
    );
    if (rest === 0 || last * MARGIN > rest) {
      const total = () => (rest === 0 ? scored.length : count(having(asked)));
      return { scored, total, words: compiled.words };
    }
  }
}

/** What MiniSearch gives the documents that match; only `docs`, in ascending order, where they are given. */
function scoresOf(
  { archive, terms: { kernel } }: Matcher,
  { tree, terms, words }: Compiled,
  docs: Uint32Array | null,
): Scored[] {
  if (!tree) return [];
  const index = new HydratedIndex(archive);
  const found = new Map<string, HeldDocs>();
  // Words that begin alike stand for the same terms.
  const known = new Map<TermPostings, readonly Postings[] | null>();
  for (const [name, held] of terms) {
    const [first, second] = held.members;
    if (!first || second) {
      const group = new HeldDocs(kernel, held, docs ?? undefined);
      found.set(name, group);
      index.hold(name, group.fields, null, held.sizes);
      continue;
    }
    const { postings, within } = first;
    let fields = docs === null ? postings.fields : known.get(postings);
    if (fields === undefined) {
      const of = new HeldDocs(kernel, { ...held, members: [{ ...first, within: null }] }, docs ?? undefined);
      fields = of.isNowhere ? null : of.fields;
      known.set(postings, fields);
    }
    if (fields) index.hold(name, fields, within, held.sizes);
  }
  const matched = wordsMatched(words);
  const boostDocument = (doc: number, term: string) => found.get(term)?.weightOf(doc) ?? 1;
  return index.search(tree, { boost: BOOST, bm25: BM25, boostDocument }).map((result) => {
    const { id, score, terms } = result;
    return { doc: id as number, score: round(coordinate(score, terms.length, matched(terms).size)), terms };
  });
}

/** Says by which words of the query a document was found that was found by some terms. */
export function wordsMatched(words: readonly ScoredWord[]): (terms: readonly string[]) => Set<ScoredWord> {
  const wordOf = new Map(words.flatMap((word) => [...word.terms.keys()].map((term) => [term, word])));
  return (terms) => new Set(terms.flatMap((term) => wordOf.get(term) ?? []));
}

/** Filters and exclusions alone find articles too, all of them equal. */
function unscored(within: DocSet | null): Scored[] {
  return within ? Array.from(docsIn(within), (doc) => ({ doc, score: 0, terms: [] })) : [];
}
