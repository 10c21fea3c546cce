import { join } from 'node:path';
import type { Archive } from '../../src/archive/index.ts';
import { type Hit, search } from '../../src/search/index.ts';
import { type Archives, type Document, nameOf } from './corpus.ts';
import { has, readJson, readJsonl } from './files.ts';
import type { Part, Settings } from './report.ts';
import type { Row } from './score/means.ts';
import { type Query, type QuerySet, scoreSet } from './score/search.ts';
import { worstOf } from './score/worst.ts';
import { articlesWith, rarestWords } from './words.ts';

export const MIXED = 'mixed';

/** An English query is not to be answered by whatever Bangla word sounds like one of its own: this many may come in. */
const BANGLA = 'bn';
const TOLERATED = 1;

/** How many of the first ten articles of each query are in Bangla: mean, most, and the share of queries above one. */
export function intrusion(counts: readonly number[]): Row['metrics'] {
  const n = Math.max(1, counts.length);
  return {
    'bn mean': counts.reduce((sum, count) => sum + count, 0) / n,
    'bn max': Math.max(0, ...counts),
    'bn > 1': counts.filter((count) => count > TOLERATED).length / n,
  };
}

interface Asked {
  set: string;
  queries: Query[];
  /** Of the archive's languages, the one that is searched. */
  lang?: string;
  /** Whether Bangla articles are out of place among the results. */
  guarded: boolean;
}

/**
 * Bangla and English in one archive: whether English queries are still answered in English, by whole headlines and by
 * two words of each, and whether Bangla in Latin letters still finds Bangla.
 */
export async function evaluateMixed(archives: Archives, part: Part, settings: Settings): Promise<void> {
  const root = join(settings.dir, 'search');
  const paths = ['en-known-item-title', 'bn-romanised'].map((name) => join(root, 'sets', `${name}.json`));
  if (!paths.every((path) => has(path))) {
    part.remarks.push('search/sets has not both en-known-item-title and bn-romanised: mixed skipped');
    return;
  }
  const [english, romanised] = paths.map((path) => readJson<QuerySet>(path)) as [QuerySet, QuerySet];
  const corpora = [romanised, english].map(({ corpus }) => join(root, corpus)) as [string, string];
  if (!corpora.every((path) => has(path))) {
    part.remarks.push('search/ has not both corpora: mixed skipped');
    return;
  }
  const titles = { set: 'mixed en titles', queries: english.queries, guarded: true };
  await ask(await archives.open(corpora, ['body']), [titles], part, settings);
  const words = twoWords(english.queries, readJsonl<Document>(corpora[1]));
  const { queries } = romanised;
  const asked = [
    { set: 'mixed en two words', queries: words, guarded: true },
    { set: 'mixed romanised', queries, guarded: false },
    { set: 'mixed romanised, lang bn', queries, lang: BANGLA, guarded: false },
  ];
  await ask(await archives.open(corpora, ['title', 'body']), asked, part, settings);
}

/** The two rarest words of each headline. */
function twoWords(queries: readonly Query[], corpus: readonly Document[]): Query[] {
  const articles = articlesWith(corpus.map(({ title, body }) => `${title}\n${body}`));
  return queries.map((query) => ({ ...query, query: rarestWords(query.query, articles, 2).join(' ') }));
}

async function ask(archive: Archive, sets: Asked[], part: Part, settings: Settings): Promise<void> {
  try {
    for (const set of sets) askSet(archive, set, part, settings);
  } finally {
    await archive.close();
  }
}

function askSet(archive: Archive, asked: Asked, part: Part, settings: Settings): void {
  const { set, queries, lang, guarded } = asked;
  const rankings = new Map<string, string[]>();
  const bangla: number[] = [];
  for (const { id, query } of queries) {
    const options = { limit: 10, offset: 0, details: false, ...(lang && { lang }) };
    const { hits } = search(archive, query, options);
    rankings.set(
      id,
      hits.map(({ head }) => nameOf(head)),
    );
    bangla.push(hits.filter(isBangla).length);
  }
  const metrics = { ...scoreSet(queries, rankings), ...(guarded && intrusion(bangla)) };
  part.rows.push({ set, n: queries.length, metrics });
  const intruded = queries
    .map(({ query }, at) => ({ query, count: bangla[at] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .filter(({ count }) => count > TOLERATED)
    .map(({ query, count }) => `${set} bn=${count} ${query}`);
  const scored = worstOf(queries, rankings, ({ query }) => query).map((line) => `${set} ${line}`);
  part.worst.push(...scored.slice(0, settings.worst));
  if (guarded) part.worst.push(...intruded.slice(0, settings.worst));
}

const isBangla = ({ head }: Hit) => head.language === BANGLA;
