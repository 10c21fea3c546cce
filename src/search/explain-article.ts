import { type Archive, FIELDS } from '../archive/index.ts';
import type { Asked } from './asked.ts';
import { idfOf, saturation } from './bm25.ts';
import type { ScoredWord } from './compile.ts';
import type { Expansion } from './expansion.ts';
import type { ArticleExplanation, FieldPoints, Gain, WordInArticle } from './explanation.ts';
import { HeldDocs, type HeldTerm } from './group.ts';
import { Heads } from './heads.ts';
import type { Matcher } from './matcher.ts';
import { matchesOf } from './matches.ts';
import { byScore, type Scored } from './order.ts';
import { BOOST, coordinate, fieldsOf } from './ranking.ts';
import { reasonsOf } from './reasons.ts';
import { gainsIn, RERANKED } from './rerank.ts';
import { wordsMatched } from './score.ts';
import { rank } from './search.ts';
import type { Filters } from './types.ts';
import type { ListedWord } from './words.ts';

/** Why an article has the score and the place that a search gives it, or why it is not found. */
export function explainArticle(
  archive: Archive,
  asked: Asked,
  listed: readonly ListedWord[],
  filters: Filters,
  doc: number,
): ArticleExplanation {
  const heads = new Heads(archive);
  const head = heads.of(doc);
  const scoredWords = asked.compiled.words;
  const { summed, best } = rank(archive, asked, heads.of);
  const place = summed.findIndex((scored) => scored.doc === doc);
  const result = summed[place] ?? { doc, score: 0, terms: [] };
  const words = listed.map((one, i) => {
    const scored = scoredWords.find(({ word }) => word === one.word);
    return wordIn(archive, asked, result, { ...one, scored, number: i });
  });
  const matched = wordsMatched(scoredWords)(result.terms).size;
  const ranked = best.sort(byScore(heads.of)).findIndex((scored) => scored.doc === doc);
  const numbers = scoredWords.map(({ word }) => listed.findIndex((one) => one.word === word));
  const again = place >= 0 && place < RERANKED && scoredWords.length > 0;
  return {
    id: head.id,
    title: head.title,
    found: place >= 0,
    reasons: place >= 0 ? [] : reasonsOf(archive, asked, filters, doc),
    rank: place >= 0 ? ranked + 1 : null,
    words,
    sum: words.reduce((sum, { points }) => sum + points, 0),
    coordination: { words: matched, factor: coordinate(1, 1, matched) },
    base: result.score,
    gains: again ? gainsOf(archive, asked, doc, numbers) : null,
    score: best[ranked]?.score ?? 0,
  };
}

function gainsOf(archive: Archive, { matcher, compiled }: Asked, doc: number, numbers: number[]): Gain[] {
  return gainsIn(
    archive,
    matcher.terms,
    compiled.words,
  )(doc).map((gain) => ({
    ...gain,
    parts: gain.parts.map((part) => ({ ...part, words: part.words.map((i) => numbers[i] as number) })),
  }));
}

interface Wanted extends ListedWord {
  /** Undefined for a word that is not scored. */
  scored: ScoredWord | undefined;
  number: number;
}

function wordIn(
  archive: Archive,
  { matcher, compiled }: Asked,
  { doc, terms }: Scored,
  { word, field, scored, number }: Wanted,
): WordInArticle {
  const fields = fieldsOf(field);
  const any = { word, field, fields, terms: new Map([['', matcher.expansions(word)]]) };
  const { matches } = matchesOf(archive, [any], { doc, terms: [''] }, matcher.terms);
  const points = [...(scored?.terms ?? [])].flatMap(([name, members]) => {
    const held = compiled.terms.get(name);
    return scored && held && terms.includes(name) ? pointsIn(matcher, scored, held, members, doc) : [];
  });
  return {
    word: number,
    met: matches.map(({ term, how }) => ({ form: term, how })),
    points: points.reduce((sum, each) => sum + each.points, 0),
    fields: points,
  };
}

/** What a term gives a document that it was found by, in each field. */
function pointsIn(
  { archive, terms: { kernel } }: Matcher,
  { fields }: ScoredWord,
  held: HeldTerm,
  members: readonly Expansion[],
  doc: number,
): FieldPoints[] {
  const { documents, lengths: sums } = archive.stats;
  const lengths = archive.terms.lengths(doc);
  const found = new HeldDocs(kernel, held, Uint32Array.of(doc));
  const { stem, how, weight } = members[found.ownerOf(doc) ?? 0] as Expansion;
  const tfs = found.fields.map((postings) => postings.tfs[0]);
  return fields.flatMap((field) => {
    const i = FIELDS.indexOf(field);
    const tf = tfs[i];
    if (tf === undefined) return [];
    const [length, average] = [lengths[i] as number, (sums[i] as number) / documents];
    const idf = idfOf(documents, held.sizes[i] as number);
    const saturated = saturation(tf, length, average);
    const points = weight * BOOST[field] * idf * saturated;
    const factors = { weight, boost: BOOST[field], idf, tf, length, average, saturation: saturated };
    return [{ field, stem, how, ...factors, points }];
  });
}
