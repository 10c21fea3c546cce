import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureExpansion } from './expansion.ts';
import { measureParse } from './parse.ts';
import { type BenchQuery, pickQueries } from './queries.ts';
import {
  type Command,
  diskBytes,
  installed,
  interleaved,
  median,
  node,
  peakMegabytes,
  ratioOf,
  seconds,
  textBytes,
} from './run.ts';
import { measureScale } from './scale.ts';
import { makeFiles, makeSharedFiles, rawFiles } from './texts.ts';

const USAGE = `npm run bench -- [N] [--files DIR] [--made-up] [--rounds R] [--ingest-rounds R]
       npm run bench -- --scale [N] [--files DIR] [--archive DIR [--update]] [--plain] [--rounds R]
       npm run bench -- --expansion [--forms N] [--rounds R]
       npm run bench -- --parse [N] [--files DIR] [--made-up] [--rounds R]

Measures news against a plain MiniSearch, bare node and, where installed, ripgrep and sqlite3, on N raw files (10,000):
those in DIR, else real ones from ../shared where they and python3 are there, else (or with --made-up) files
recombined from the fixtures. Everything runs in whole processes, interleaved; figures are medians of R rounds (7).
Ingest takes long: --ingest-rounds gives it rounds of its own.
Then, inside a process, what it takes to find out what a word of a query stands for, in an archive made of N forms (500,000):
Latin words, misspelt ones and known ones. --expansion measures that alone.
Last, the share of parsing in ingest, and the time and peak memory of parsing texts unlike any page (20 MB in a line, a million
lines), with the time of their ingest. --parse measures that alone.
--scale is for 100,000 articles and more (N is then 100,000): ingest with its memory, size, queries, lists, an update; what is
held in results is in test/bench/RESULTS.md. With --archive, an archive of the files in DIR that was made before; it stays as it is but with
--update, which changes some of the files and takes them in.
`;

/** The figures asked for at 10,000 articles: a cold one-word search, as a ratio. */
const TARGETS: Record<string, number> = { 'plain MiniSearch': 0.1, 'node -e 0': 2.5 };

const FORMS = 500_000;

const print = (line = '') => process.stdout.write(`${line}\n`);
const news = (archive: string, ...args: string[]): Command =>
  node('bin/news.js', '--archive', archive, ...args);
const plain = (...args: string[]): Command => node(process.argv[1] ?? '', 'plain', ...args);

interface Bench {
  files: string;
  archive: string;
  json: string;
  scratch: string;
  rounds: number;
  /** The FTS5 database, or null where sqlite3 is not installed. */
  database: string | null;
}

export async function compare(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      files: { type: 'string' },
      'made-up': { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      'ingest-rounds': { type: 'string' },
      expansion: { type: 'boolean', default: false },
      parse: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
      archive: { type: 'string' },
      plain: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      forms: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const n = Number(positionals[0] ?? (values.scale ? 100_000 : 10_000));
  const rounds = Number(values.rounds);
  const ingestRounds = Number(values['ingest-rounds'] ?? rounds);
  const forms = Number(values.forms ?? FORMS);
  if (values.help || !(forms >= 10_000) || !(n >= 10) || !(rounds >= 1) || !(ingestRounds >= 1)) {
    process.stderr.write(USAGE);
    return values.help ? 0 : 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'news-bench-'));
  try {
    if (values.expansion) {
      await measureExpansion(scratch, forms, rounds, print);
      return 0;
    }
    const files = values.files ?? join(scratch, 'files');
    const made = values.files ? 'given files' : prepare(n, files, values['made-up']);
    if (values.scale) {
      const { archive = null, plain, update } = values;
      measureScale({ files, archive, plain, update, rounds, scratch, print });
      return 0;
    }
    if (values.parse) {
      measureParse(files, scratch, rounds, print);
      return 0;
    }
    const bench: Bench = {
      files,
      archive: join(scratch, 'archive'),
      json: join(scratch, 'plain.json'),
      scratch,
      rounds,
      database: installed('sqlite3') ? join(scratch, 'fts.db') : null,
    };
    const paths = rawFiles(files);
    print(
      `${paths.length} ${made}, ${(textBytes(files) / 1e6).toFixed(1)} MB; node ${process.version}; ${rounds} rounds`,
    );
    measureIngest(bench, ingestRounds);
    const queries = pickQueries(paths);
    for (const query of queries) measureQuery(bench, query);
    measureSpace(bench, queries[1]?.text ?? '');
    await measureExpansion(scratch, forms, rounds, print);
    measureParse(files, scratch, ingestRounds, print);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function prepare(n: number, dir: string, madeUp: boolean): string {
  if (!madeUp && makeSharedFiles(n, dir)) return 'real articles';
  makeFiles(n, dir);
  return 'files recombined from the fixtures';
}

function line(name: string, times: Map<string, number[]>, base: string, target?: number): void {
  const took = median(times.get(name) ?? []);
  const ratio = name === base ? '' : ratioOf(times, base, name).toFixed(3);
  const aim = target === undefined ? '' : `  (target at 10,000: <= ${target})`;
  print(`  ${name.padEnd(20)} ${(took * 1000).toFixed(0).padStart(8)} ms   ${ratio.padStart(8)}${aim}`);
}

function measureIngest(bench: Bench, rounds: number): void {
  const { files, archive, json, database } = bench;
  const contestants = new Map<string, () => number>([
    [
      'news ingest',
      () => {
        rmSync(archive, { recursive: true, force: true });
        return seconds(news(archive, 'ingest', '--quiet', files));
      },
    ],
    ['plain MiniSearch', () => seconds(plain('build', files, json))],
  ]);
  if (database) {
    const input = ftsScript(files);
    contestants.set('sqlite3 FTS5', () => {
      rmSync(database, { force: true });
      return seconds({ program: 'sqlite3', args: [database], input });
    });
  }
  const times = interleaved(contestants, rounds);
  print('\ningest (ratio: news ingest / this)');
  for (const name of contestants.keys()) line(name, times, 'news ingest');
}

/** SQL that fills an FTS5 table with the files: it need not read them, which is in SQLite's favour. */
function ftsScript(dir: string): string {
  const rows = rawFiles(dir).map((path) => {
    const text = readFileSync(path, 'utf8').replaceAll("'", "''");
    const end = text.indexOf('\n');
    return `INSERT INTO articles VALUES ('${text.slice(0, end)}', '${text.slice(end + 1)}');`;
  });
  const table = "CREATE VIRTUAL TABLE articles USING fts5(title, body, tokenize = 'unicode61');";
  return [table, 'BEGIN;', ...rows, 'COMMIT;'].join('\n');
}

function measureQuery(bench: Bench, query: BenchQuery): void {
  const { archive, json, files, rounds, database } = bench;
  const commands = new Map<string, Command>([
    ['news search', news(archive, 'search', '--', query.text)],
    ['plain MiniSearch', plain('search', json, query.words.join(' '), JSON.stringify(query.options))],
    ['node -e 0', node('-e', '0')],
  ]);
  if (installed('rg')) {
    const patterns = query.literals.flatMap((literal) => ['-e', literal]);
    commands.set('ripgrep', { program: 'rg', args: ['-lF', ...patterns, files] });
  }
  if (database) {
    const match = query.fts.replaceAll("'", "''");
    const sql = `SELECT rowid, title FROM articles WHERE articles MATCH '${match}' ORDER BY rank LIMIT 20`;
    commands.set('sqlite3 FTS5', { program: 'sqlite3', args: [database, sql] });
  }
  const runs = [...commands].map(([name, command]): [string, () => number] => [name, () => seconds(command)]);
  const times = interleaved(new Map(runs), rounds);
  print(`\n${query.name}: ${query.text} (ratio: news search / this)`);
  for (const name of commands.keys())
    line(name, times, 'news search', query.oneWord ? TARGETS[name] : undefined);
}

function measureSpace(bench: Bench, query: string): void {
  const { files, archive, json, scratch, database } = bench;
  const raw = textBytes(files);
  const inside = (dir: string) => (readdirSync(dir) as string[]).map((name) => join(dir, name));
  print('\nsize on disk (ratio to the raw text)');
  const sizes: [string, string[]][] = [
    ['archive', inside(archive)],
    ['plain MiniSearch JSON', [json]],
    ['sqlite3 FTS5', database && existsSync(database) ? [database] : []],
  ];
  for (const [name, paths] of sizes) {
    const size = diskBytes(paths);
    if (size > 0)
      print(`  ${name.padEnd(22)} ${(size / 1e6).toFixed(1).padStart(8)} MB   ${(size / raw).toFixed(2)}`);
  }
  const again = join(scratch, 'again');
  const peaks: [string, Command][] = [
    ['news ingest', news(again, 'ingest', '--quiet', files)],
    ['news search (common)', news(archive, 'search', '--', query)],
    ['plain build', plain('build', files, json)],
    ['plain search', plain('search', json, query)],
    ['node -e 0', node('-e', '0')],
  ];
  print('\npeak memory');
  for (const [name, command] of peaks) {
    print(`  ${name.padEnd(22)} ${peakMegabytes(command, scratch).toFixed(0).padStart(8)} MB`);
  }
}
