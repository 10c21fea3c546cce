import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rawFiles } from './texts.ts';

/** A command line to be measured as a whole process. */
export interface Command {
  program: string;
  args: string[];
  input?: string;
}

export const node = (...args: string[]): Command => ({ program: process.execPath, args });

/** Runs a command and gives its wall-clock seconds. Exit code 1 (nothing matched) is an answer; others throw. */
export function seconds(command: Command): number {
  const started = performance.now();
  output(command);
  return (performance.now() - started) / 1000;
}

/** Runs a command and gives what it prints. Exit code 1 (nothing matched) is an answer; others throw. */
export function output(command: Command): string {
  const options: SpawnSyncOptions = {
    maxBuffer: 1 << 30,
    ...(command.input ? { input: command.input } : {}),
  };
  const { status, stdout, stderr, error } = spawnSync(command.program, command.args, options);
  if (error) throw error;
  if (status !== 0 && status !== 1) {
    throw new Error(`${command.program} ${command.args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return String(stdout);
}

/** Whether a program is installed. */
export function installed(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Peak resident memory of a Node process, in MB. The process itself reports it as it ends, through a module that
 * is loaded before its own: so it works wherever Node does.
 */
export function peakMegabytes(command: Command, scratch: string): number {
  const file = join(scratch, 'peak.txt');
  const report = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  const module = `data:text/javascript,${encodeURIComponent(report)}`;
  seconds({ ...command, args: ['--import', module, ...command.args] });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

/** Bytes that the files below a folder take on the disk (their length where the system does not tell). */
export function diskBytes(paths: string[]): number {
  return paths
    .map((path) => statSync(path))
    .reduce((sum, { blocks, size }) => sum + (blocks ? blocks * 512 : size), 0);
}

export function textBytes(dir: string): number {
  return rawFiles(dir).reduce((sum, path) => sum + statSync(path).size, 0);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The value that `share` of the values do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The commands' times, round by round: each round runs all of them, so that a slow spell hits them alike. */
export function interleaved(commands: Map<string, () => number>, rounds: number): Map<string, number[]> {
  const times = new Map([...commands.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of commands) times.get(name)?.push(run());
  }
  return times;
}

/** Median over rounds of one contestant's time by another's in the same round. */
export function ratioOf(times: Map<string, number[]>, one: string, other: string): number {
  const [a = [], b = []] = [times.get(one), times.get(other)];
  return median(a.map((value, at) => value / (b[at] ?? Number.NaN)));
}
