import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchQuery, pickQueries } from './queries.ts';
import {
  type Command,
  installed,
  interleaved,
  median,
  node,
  output,
  peakMegabytes,
  ratioOf,
  seconds,
} from './run.ts';
import { rawFiles } from './texts.ts';

/** The figures asked for, by number of articles: whole processes as ratios to bare node. */
const TARGETS: Record<string, Record<number, number>> = {
  'rare word': { 100000: 1.7, 1000000: 2 },
  'common word': { 100000: 1.8, 1000000: 2.2 },
  'ten-word headline': { 100000: 1.9, 1000000: 2.6 },
  prefix: { 100000: 1.8, 1000000: 2.4 },
  'misspelt word': { 100000: 2.3, 1000000: 2.9 },
  'word in Latin letters': { 100000: 2.3, 1000000: 2.9 },
  'phrase of common words': { 100000: 2.5, 1000000: 4 },
};

/** Files that are changed between two ingests. */
const CHANGED = 100;

export interface ScaleOptions {
  files: string;
  /** An archive of these files that is there already; made, and its making measured, where it is not. */
  archive: string | null;
  rounds: number;
  /** Whether plain MiniSearch takes part: at 100,000 articles it takes 3.4 GB. */
  plain: boolean;
  /** Whether an archive that was there is changed, too, to measure an ingest after some files have changed. */
  update: boolean;
  scratch: string;
  print: (line?: string) => void;
}

/**
 * Measures an archive of very many articles: its making, its size, queries and lists against bare node, SQLite's FTS5 and
 * ripgrep, and an ingest after some files have changed (which are changed back after it). All are whole processes; ratios
 * are medians over rounds of neighbours.
 */
export function measureScale(options: ScaleOptions): void {
  const { files, print, rounds } = options;
  const paths = rawFiles(files);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  print(`${paths.length} files, ${(bytes / 1e6).toFixed(0)} MB; node ${process.version}; ${rounds} rounds`);
  const archive = options.archive ?? join(options.scratch, 'archive');
  const news = (...args: string[]) => node('bin/news.js', '--archive', archive, ...args);
  const fts = installed('sqlite3') ? join(options.scratch, 'fts.db') : null;
  const json = options.plain ? join(options.scratch, 'plain.json') : null;
  const built = new Map<string, number>();
  if (options.archive === null)
    built.set('news ingest', timed(options, 'news ingest', news('ingest', '--quiet', files)));
  if (fts)
    built.set(
      'sqlite3 FTS5',
      timed(options, 'sqlite3 FTS5', { program: 'sqlite3', args: [fts, ftsScript(files)] }),
    );
  if (json) built.set('plain MiniSearch', timed(options, 'plain MiniSearch', plain('build', files, json)));
  const [ours, theirs] = [built.get('news ingest'), built.get('sqlite3 FTS5')];
  if (ours && theirs) print(`  ingest / FTS5 build: ${(ours / theirs).toFixed(2)}`);
  const size = sizeOf(archive);
  print(`archive ${(size / 1e6).toFixed(0)} MB, ${(size / bytes).toFixed(3)} of the raw text`);
  const queries = pickQueries(paths);
  for (const query of queries) measureQuery(options, query, paths.length, news, fts, json);
  measureLists(options, news);
  for (const query of queries.filter(({ name }) => name in TARGETS)) {
    const peak = peakMegabytes(news('search', '--', query.text), options.scratch);
    print(`  peak memory, ${query.name}: ${peak.toFixed(0)} MB`);
  }
  // An archive that was there stays as it is, unless its files may be changed.
  if (options.archive === null || options.update) measureUpdate(options, paths, news);
}

const plain = (...args: string[]): Command => node(process.argv[1] ?? '', 'plain', ...args);

function timed({ print, scratch }: ScaleOptions, name: string, command: Command): number {
  const start = performance.now();
  const peak = command.program === process.execPath ? peakMegabytes(command, scratch) : null;
  if (peak === null) output(command);
  const took = (performance.now() - start) / 1000;
  print(
    `  ${name.padEnd(20)} ${took.toFixed(1)} s${peak === null ? '' : `, peak memory ${peak.toFixed(0)} MB`}`,
  );
  return took;
}

/** SQLite reads the files itself: headline and the rest of each. */
function ftsScript(files: string): string {
  const text = 'CAST(readfile(name) AS TEXT) AS t';
  return `PRAGMA journal_mode = OFF;
CREATE VIRTUAL TABLE articles USING fts5(title, body, tokenize = 'unicode61');
INSERT INTO articles SELECT substr(t, 1, instr(t, char(10)) - 1), substr(t, instr(t, char(10)) + 1)
FROM (SELECT ${text} FROM fsdir('${files.replaceAll("'", "''")}') WHERE name LIKE '%.txt');`;
}

function measureQuery(
  { files, rounds, print }: ScaleOptions,
  query: BenchQuery,
  articles: number,
  news: (...args: string[]) => Command,
  fts: string | null,
  json: string | null,
): void {
  const commands = new Map<string, Command>([
    ['news search', news('search', '--', query.text)],
    ['node -e 0', node('-e', '0')],
  ]);
  if (fts) {
    const match = query.fts.replaceAll("'", "''");
    const sql = `SELECT rowid, title FROM articles WHERE articles MATCH '${match}' ORDER BY rank LIMIT 20`;
    commands.set('sqlite3 FTS5', { program: 'sqlite3', args: [fts, sql] });
  }
  if (installed('rg') && query.name === 'rare word' && articles <= 200_000) {
    commands.set('ripgrep', {
      program: 'rg',
      args: ['-lF', ...query.literals.flatMap((one) => ['-e', one]), files],
    });
  }
  if (json && query.oneWord) {
    commands.set('plain MiniSearch', plain('search', json, query.text, JSON.stringify(query.options)));
  }
  const runs = [...commands].map(([name, command]): [string, () => number] => [name, () => seconds(command)]);
  // The first run brings what it reads into the system's cache.
  for (const [, run] of runs) run();
  const times = interleaved(new Map(runs), rounds);
  const found = output(news('search', '--count', '--', query.text)).trim();
  const target = TARGETS[query.name]?.[articles];
  const ratios = [...commands.keys()]
    .slice(1)
    .map((name) => `${ratioOf(times, 'news search', name).toPrecision(3)} of ${name}`);
  const took = (median(times.get('news search') ?? []) * 1000).toFixed(0);
  print(
    `${query.name} (${query.text}; ${found} articles): ${took} ms; ${ratios.join(', ')}${target ? ` (asked: ${target})` : ''}`,
  );
}

function measureLists({ rounds, print }: ScaleOptions, news: (...args: string[]) => Command): void {
  const first = (...args: string[]) => news('list', '--limit', '20', ...args);
  const named = JSON.parse(output(first('--json', '--sort', 'publisher'))) as {
    publisher: { name: string | null } | null;
  }[];
  const publisher = named.find((article) => article.publisher?.name)?.publisher?.name;
  const commands = new Map<string, Command>([
    ['by date', first()],
    ['by language', first('--lang', 'bn')],
    ...(publisher ? [['by publisher', first('--publisher', publisher)] as [string, Command]] : []),
    ['sorted by publisher', first('--sort', 'publisher')],
    ['oldest first', first('--reverse')],
    ['node -e 0', node('-e', '0')],
  ]);
  const runs = [...commands].map(([name, command]): [string, () => number] => [name, () => seconds(command)]);
  for (const [, run] of runs) run();
  const times = interleaved(new Map(runs), rounds);
  for (const name of commands.keys()) {
    if (name !== 'node -e 0')
      print(
        `list, first 20 ${name}: ${ratioOf(times, name, 'node -e 0').toFixed(2)} of node -e 0 (asked: 2)`,
      );
  }
}

/** The archive takes the files of this folder again: as they are, with some changed, and as they were. */
function measureUpdate({ print }: ScaleOptions, paths: string[], news: (...args: string[]) => Command): void {
  const again = () => seconds(news('ingest', '--quiet'));
  again();
  const listing = again();
  const step = Math.max(1, Math.floor(paths.length / CHANGED));
  const changed = paths.filter((_, at) => at % step === 0).slice(0, CHANGED);
  const before = changed.map((path) => readFileSync(path));
  for (const path of changed) appendFileSync(path, '\nসংশোধিত প্রতিবেদন।\n');
  const update = again();
  for (const [i, path] of changed.entries()) {
    rmSync(path);
    appendFileSync(path, before[i] as Buffer);
  }
  const back = again();
  print(
    `ingest again: ${listing.toFixed(1)} s for the listing; after ${changed.length} files changed ${(update - listing).toFixed(1)} s more, changed back ${(back - listing).toFixed(1)} s more (asked: 3)`,
  );
}

function sizeOf(dir: string): number {
  return (readdirSync(dir, { recursive: true }) as string[])
    .map((name) => statSync(join(dir, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
