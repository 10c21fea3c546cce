import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/index.ts';
import { median, node, output, seconds } from './run.ts';
import { rawFiles } from './texts.ts';

/** The most that parsing may be of the time that ingest takes, and the seconds that a pathological text may take to parse. */
const MOST_SHARE = 1 / 3;
const MOST_SECONDS = 5;

const SENTENCE = 'ঢাকায় আজ সকালে ভারী বৃষ্টি হয়েছে বলে জানিয়েছে আবহাওয়া অধিদপ্তর। ';
const TWENTY_MB = 20_000_000;

/** Texts unlike any page, by what they are. */
export const PATHOLOGICAL: ReadonlyMap<string, () => string> = new Map([
  ['20 MB in a line', () => SENTENCE.repeat(TWENTY_MB / Buffer.byteLength(SENTENCE))],
  ['20 MB in a word', () => 'ক'.repeat(TWENTY_MB / 3)],
  ['20 MB, line by line', () => `${SENTENCE}\n`.repeat(TWENTY_MB / Buffer.byteLength(SENTENCE))],
  ['a million letters', () => 'ক\n'.repeat(1_000_000)],
  ['a million numbers', () => Array.from({ length: 1_000_000 }, (_, i) => `${i}\n`).join('')],
]);

/** What a parsing process tells of itself. */
interface Told {
  seconds: number;
  megabytes: number;
}

/** The process that parses: the files below a folder, or a pathological text, named. */
export function parse([what = '', dir = '']: readonly string[]): void {
  const make = PATHOLOGICAL.get(what);
  const texts = make ? [make()] : rawFiles(dir).map((path) => readFileSync(path, 'utf8'));
  const started = performance.now();
  for (const text of texts) parseArticle(text);
  const told: Told = {
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(told));
}

const told = (...args: string[]): Told => JSON.parse(output(node(process.argv[1] ?? '', 'parse', ...args)));

/** Measures, in processes of their own, the share of parsing in ingest and what pathological texts take. */
export function measureParse(
  files: string,
  scratch: string,
  rounds: number,
  print: (line?: string) => void,
): void {
  const archive = join(scratch, 'parsed');
  const ingest = (path: string) => {
    rmSync(archive, { recursive: true, force: true });
    return node('bin/news.js', '--archive', archive, 'ingest', '--quiet', path);
  };
  const shares: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const took = told('files', files).seconds;
    parsing.push(took);
    shares.push(took / seconds(ingest(files)));
  }
  print('\nparsing');
  const share = `${median(shares).toFixed(3)} of ingest  (target: <= ${MOST_SHARE.toFixed(3)})`;
  print(`  ${'the files'.padEnd(22)} ${median(parsing).toFixed(2).padStart(8)} s   ${share}`);
  mkdirSync(join(scratch, 'one'), { recursive: true });
  for (const [name, make] of PATHOLOGICAL) {
    const runs = Array.from({ length: rounds }, () => told(name));
    const took = median(runs.map((run) => run.seconds));
    const peak = Math.max(...runs.map((run) => run.megabytes));
    const file = join(scratch, 'one', 'text.txt');
    writeFileSync(file, make());
    const whole = seconds(ingest(file));
    const figures = `${took.toFixed(2).padStart(8)} s ${peak.toFixed(0).padStart(6)} MB   ingest ${whole.toFixed(2)} s`;
    print(`  ${name.padEnd(22)} ${figures}  (target: < ${MOST_SECONDS} s)`);
  }
}
