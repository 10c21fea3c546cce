import { join } from 'node:path';
import { createArchive, openArchive, openWriter } from '../../src/archive/index.ts';
import { Matcher } from '../../src/search/matcher.ts';
import { parseQuery } from '../../src/search/query.ts';
import { entry } from '../support/archive.ts';
import { misspell } from './misspell.ts';
import { median, node, output, percentile } from './run.ts';
import { random } from './texts.ts';
import { LATIN_WORDS, makeVocabulary } from './vocabulary.ts';

/** The figure asked for at 500,000 forms, in milliseconds a word. */
const TARGET = 2;
const WORDS = 100;
const WARM_PASSES = 5;
/** Words of an article: new ones, and repeated ones drawn by Zipf's law. */
const NEW = 50;
const REPEATED = 50;

/** Milliseconds for each word of a list, in its order. */
interface Times {
  /** As the first queries of a process. */
  first: number[];
  /** Later ones, the least of the passes. */
  warm: number[];
}

/**
 * What it takes to work out what a word of a query stands for, in milliseconds a word, in an archive of `n` forms: all that
 * a search does before it scores. The archive is open; every kind of word has processes of its own, `rounds` of them, and
 * the least time of each word counts: it does the same work each time, so that the rest is what else the machine does.
 */
export async function measureExpansion(
  scratch: string,
  n: number,
  rounds: number,
  print: (line?: string) => void,
): Promise<void> {
  const { words, from } = makeVocabulary(n);
  const dir = join(scratch, 'vocabulary');
  const articles = await build(dir, words);
  const kinds: [name: string, words: string[]][] = [
    ['Latin word', LATIN_WORDS.slice(0, WORDS)],
    ['misspelt Bangla word', misspelt(words)],
    ['Bangla word as it is', spread(words, WORDS)],
  ];
  print(
    `\nexpansion, ms a word: ${words.length} forms from ${from}, ${articles} articles (median / p95 of words)`,
  );
  print(
    `  ${''.padEnd(22)} ${'first word'.padStart(12)} ${'first pass'.padStart(16)} ${'warm'.padStart(16)}`,
  );
  for (const [name, list] of kinds) {
    const program = process.argv[1] ?? '';
    const runs = Array.from(
      { length: rounds },
      () => JSON.parse(output(node(program, 'expansion', dir, ...list))) as Times,
    );
    const each = (times: (run: Times) => number[]) =>
      list.map((_, at) => Math.min(...runs.map((run) => times(run)[at] ?? Number.NaN)));
    const first = each((run) => run.first);
    const cells = [(first[0] ?? Number.NaN).toFixed(2).padStart(12)];
    for (const times of [first, each((run) => run.warm)]) {
      cells.push(`${median(times).toFixed(2)} / ${percentile(times, 0.95).toFixed(2)}`.padStart(16));
    }
    print(`  ${name.padEnd(22)} ${cells.join(' ')}  (target at 500,000: <= ${TARGET})`);
  }
}

/** Writes articles that are word lists, so that the archive has just these forms; says how many articles. */
async function build(dir: string, words: readonly string[]): Promise<number> {
  const next = random(1);
  const repeated = () => words[Math.floor(Math.exp(next() * Math.log(words.length)))] ?? '';
  await createArchive(dir);
  const writer = await openWriter(dir);
  let articles = 0;
  for (let at = 0; at < words.length; at += NEW) {
    const list = [...words.slice(at, at + NEW), ...Array.from({ length: REPEATED }, repeated)];
    writer.add(entry({ paragraphs: [list.join(' ')] }));
    articles++;
    if (writer.full) writer.commit();
  }
  writer.commit();
  await writer.close();
  return articles;
}

/** `n` of the items, from everywhere among them. */
function spread<T>(items: readonly T[], n: number): T[] {
  return Array.from({ length: n }, (_, at) => items[Math.floor((at * items.length) / n)] as T);
}

/** Usual words of five letters and more with one letter wrong. */
function misspelt(words: readonly string[]): string[] {
  const known = new Set(words);
  const usual = words.filter((word) => word.length >= 5).slice(0, 100 * WORDS);
  const wrong = usual.flatMap((word) => misspell(word, (text) => known.has(text)) ?? []);
  return spread(wrong, WORDS);
}

/** `expansion DIR WORD...`: prints the Times of the words in the archive in DIR, as JSON. */
export async function expand([dir = '', ...words]: string[]): Promise<void> {
  const archive = openArchive(dir);
  const pass = () =>
    words.map((word) => {
      const started = performance.now();
      const query = parseQuery(word);
      if (query) new Matcher(archive, query, { all: false, literal: false });
      return performance.now() - started;
    });
  const first = pass();
  const passes = Array.from({ length: WARM_PASSES }, pass);
  const warm = words.map((_, at) => Math.min(...passes.map((times) => times[at] ?? Number.NaN)));
  await archive.close();
  process.stdout.write(JSON.stringify({ first, warm } satisfies Times));
}
