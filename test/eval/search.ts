import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, createArchive, openArchive, openWriter } from '../../src/archive/index.ts';
import type { Entry } from '../../src/archive/types.ts';
import type { ParsedArticle } from '../../src/article/types.ts';
import { wordsOf } from '../../src/ingest/words.ts';
import { search } from '../../src/search/index.ts';
import { has, namesIn, readJson, readJsonl } from './files.ts';
import { type Part, type Settings, wanted } from './report.ts';
import { type Query, type QuerySet, scoreSet } from './score/search.ts';

/** One article of a corpus. */
interface Document {
  id: string;
  title: string;
  body: string;
  lang: string;
  date?: string | null;
  url?: string | null;
}

/** A corpus in an archive, and the corpus's name of each article in it. */
interface Indexed {
  dir: string;
  names: Map<string, string>;
}

const articleId = (name: string) => createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 16);

/** The record of a corpus's article. Its fields are known, so that no parser stands between the set and the ranking. */
function articleOf(document: Document, fields: string[]): ParsedArticle {
  const title = fields.includes('title') ? document.title : '';
  const body = fields.includes('body') ? document.body : '';
  const paragraphs = body
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    schema: 1,
    id: articleId(document.id),
    kind: 'article',
    title,
    titleFrom: 'headline',
    language: document.lang,
    published: document.date || null,
    publishedFrom: document.date ? 'text' : null,
    dateline: null,
    byline: [],
    agencies: [],
    publisher: null,
    url: document.url ?? null,
    lead: paragraphs[0] ?? null,
    paragraphs,
    captions: [],
    words: body.split(/\s+/).length,
    blocks: [{ type: 'body', from: 0, to: body.length, text: body }],
  };
}

function entryOf(document: Document, fields: string[]): Entry {
  const article = articleOf(document, fields);
  const text = article.blocks.map((block) => block.text).join('');
  return {
    article,
    text,
    source: {
      path: `${document.id}.txt`,
      format: 'text',
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      encoding: 'utf-8',
      line: null,
      ingested: '2026-01-01T00:00:00Z',
    },
    words: wordsOf(article),
  };
}

/** Puts a corpus into an archive of its own, with the writer and the analysis that `ingest` uses. */
async function index(corpus: string, fields: string[], dir: string): Promise<Indexed> {
  const names = new Map<string, string>();
  await createArchive(dir);
  const writer = await openWriter(dir);
  for (const document of readJsonl<Document>(corpus)) {
    const entry = entryOf(document, fields);
    names.set(entry.article.id, document.id);
    writer.add(entry);
    if (writer.full) writer.commit();
  }
  writer.commit();
  await writer.close();
  return { dir, names };
}

/** Corpus ids, best first. Graded sets want the whole ranking, for the score over judged articles alone. */
async function rank(
  archive: Archive,
  names: Map<string, string>,
  text: string,
  query: Query,
): Promise<string[]> {
  const { hits } = await search(archive, text, {
    limit: query.judgements ? 0 : 10,
    offset: 0,
    details: false,
  });
  return hits.map((hit) => names.get(hit.head.id) ?? hit.head.id);
}

/** The queries of a set, and where it has a harder variant of each (`query_short`), that as a set of its own. */
function variantsOf({ name, queries }: QuerySet): { set: string; text: (query: Query) => string }[] {
  const variants = [{ set: name, text: (query: Query) => query.query }];
  if (queries.some((query) => query.query_short)) {
    variants.push({ set: `${name} query_short`, text: (query) => query.query_short ?? query.query });
  }
  return variants;
}

/** Scores the ranking on DIR/search: every set of sets/ by its own metric, on its corpus indexed as the set says. */
export async function evaluateSearch(settings: Settings): Promise<Part> {
  const root = join(settings.dir, 'search');
  const part: Part = { rows: [], remarks: [], worst: [] };
  const names = namesIn(join(root, 'sets'), '.json').filter((name) => wanted(settings, name));
  if (names.length === 0) part.remarks.push('no search/sets/*.json asked for here: search skipped');
  const temporary = mkdtempSync(join(tmpdir(), 'news-eval-'));
  const indexed = new Map<string, Indexed>();
  try {
    for (const name of names) {
      const set = readJson<QuerySet>(join(root, 'sets', `${name}.json`));
      const corpus = join(root, set.corpus);
      if (!has(corpus)) {
        part.remarks.push(`search/${set.corpus} is not here: ${name} skipped`);
        continue;
      }
      const key = `${set.corpus} ${set.index_fields.join(' ')}`;
      const at =
        indexed.get(key) ?? (await index(corpus, set.index_fields, join(temporary, String(indexed.size))));
      indexed.set(key, at);
      const archive = openArchive(at.dir);
      try {
        await scoreQueries(set, archive, at.names, part, settings);
      } finally {
        await archive.close();
      }
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return part;
}

async function scoreQueries(
  set: QuerySet,
  archive: Archive,
  names: Map<string, string>,
  part: Part,
  settings: Settings,
): Promise<void> {
  for (const variant of variantsOf(set)) {
    const rankings = new Map<string, string[]>();
    for (const query of set.queries) {
      rankings.set(query.id, await rank(archive, names, variant.text(query), query));
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

/** The queries that score lowest by the set's first metric. */
function worstOf(
  queries: Query[],
  rankings: Map<string, string[]>,
  text: (query: Query) => string,
): string[] {
  return queries
    .map((query) => {
      const [metric = '', score = 0] = Object.entries(scoreSet([query], rankings))[0] ?? [];
      return { query, metric, score: score ?? 0 };
    })
    .sort((a, b) => a.score - b.score)
    .filter((x) => x.score < 1)
    .map((x) => `${x.query.id} ${x.metric}=${x.score.toFixed(3)} ${text(x.query)}`);
}
