import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/index.ts';
import { search } from '../../src/search/index.ts';
import { Archives, nameOf } from './corpus.ts';
import { has, namesIn, readJson } from './files.ts';
import { evaluateMixed, MIXED } from './mixed.ts';
import { type Part, type Settings, wanted } from './report.ts';
import { type Query, type QuerySet, scoreSet } from './score/search.ts';
import { worstOf } from './score/worst.ts';

/** Corpus ids, best first. Graded sets want the whole ranking, for the score over judged articles alone. */
function rank(archive: Archive, text: string, query: Query): string[] {
  const { hits } = search(archive, text, {
    limit: query.judgements ? 0 : 10,
    offset: 0,
    details: false,
  });
  return hits.map((hit) => nameOf(hit.head));
}

/** The queries of a set, and where it has a harder variant of each (`query_short`), that as a set of its own. */
function variantsOf({ name, queries }: QuerySet): { set: string; text: (query: Query) => string }[] {
  const variants = [{ set: name, text: (query: Query) => query.query }];
  if (queries.some((query) => query.query_short)) {
    variants.push({ set: `${name} query_short`, text: (query) => query.query_short ?? query.query });
  }
  return variants;
}

/** Scores the ranking on DIR/search: every set of sets/ by its own metric, on its corpus indexed as the set says; and two corpora in one archive. */
export async function evaluateSearch(settings: Settings): Promise<Part> {
  const root = join(settings.dir, 'search');
  const part: Part = { rows: [], remarks: [], worst: [] };
  const names = namesIn(join(root, 'sets'), '.json').filter((name) => wanted(settings, name));
  const mixed = has(join(root, 'sets')) && wanted(settings, MIXED);
  if (names.length === 0 && !mixed) part.remarks.push('no search/sets/*.json asked for here: search skipped');
  const temporary = settings.archives === null ? mkdtempSync(join(tmpdir(), 'news-eval-')) : null;
  const archives = new Archives(settings.archives ?? (temporary as string));
  try {
    for (const name of names) {
      const set = readJson<QuerySet>(join(root, 'sets', `${name}.json`));
      const corpus = join(root, set.corpus);
      if (!has(corpus)) {
        part.remarks.push(`search/${set.corpus} is not here: ${name} skipped`);
        continue;
      }
      const archive = await archives.open([corpus], set.index_fields);
      try {
        scoreQueries(set, archive, part, settings);
      } finally {
        await archive.close();
      }
    }
    if (mixed) await evaluateMixed(archives, part, settings);
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
  return part;
}

function scoreQueries(set: QuerySet, archive: Archive, part: Part, settings: Settings): void {
  for (const variant of variantsOf(set)) {
    const rankings = new Map<string, string[]>();
    for (const query of set.queries) {
      rankings.set(query.id, rank(archive, variant.text(query), query));
    }
    part.rows.push({ set: variant.set, n: set.queries.length, metrics: scoreSet(set.queries, rankings) });
    part.worst.push(...worstOf(set.queries, rankings, variant.text).slice(0, settings.worst));
    if (settings.predictions !== null) {
      mkdirSync(settings.predictions, { recursive: true });
      const lines = [...rankings].flatMap(([id, ids]) => ids.map((doc, at) => `${id}\t${at + 1}\t${doc}\n`));
      writeFileSync(join(settings.predictions, `${variant.set.replace(' ', '.')}.tsv`), lines.join(''));
    }
  }
}
