import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { Entry } from '../../src/archive/index.ts';
import { entry } from '../support/archive.ts';
import { randomly } from '../support/seeded.ts';

const ROOT = join(import.meta.dirname, '../..');
export const NEWS = join(ROOT, 'bin/news.js');

export interface Ended {
  code: number | null;
  signal: string | null;
  /** Standard output, and standard error. */
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  /** What it has printed so far. */
  out: () => string;
  ended: Promise<Ended>;
  /** Resolves once the text stands in its output; rejects when it ends before. */
  said: (text: string) => Promise<void>;
}

export function run(args: readonly string[], options: { uid?: number; shell?: string } = {}): Running {
  const { uid, shell } = options;
  const [program, list] = shell
    ? ['sh', ['-c', shell, 'sh', process.execPath, ...args]]
    : [process.execPath, args];
  const child = spawn(program, list as string[], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: tmpdir(),
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let out = '';
  let err = '';
  let look = () => {};
  child.stdout?.on('data', (chunk) => {
    out += chunk;
    look();
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, out, err })),
  );
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      look = () => {
        if (out.includes(text)) resolve();
      };
      look();
      void ended.then(() => reject(new Error(`ended without saying ${text}: ${out}${err}`)));
    });
  return { child, out: () => out, ended, said };
}

/** Runs `news` on an archive to its end. */
export const news = (archive: string, ...args: string[]): Promise<Ended> =>
  run([NEWS, '--archive', archive, ...args]).ended;

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A folder for the tests of a file, with the driver of this folder as a program. */
export function useDriver(): { home: () => string; drive: (...args: string[]) => Running } {
  let home = '';
  // Beside the packages, which it loads.
  const program = join(ROOT, `build/crash/driver-${process.pid}.mjs`);
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'news-crash-'));
    await build({
      entryPoints: [join(import.meta.dirname, 'driver.ts')],
      outfile: program,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
  });
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
    rmSync(program, { force: true });
  });
  return { home: () => home, drive: (...args) => run([program, ...args]) };
}

const WORDS = 'নদী পানি শহর ঢাকা সরকার বৈঠক নির্বাচন খেলা দল ম্যাচ আগুন সড়ক দুর্ঘটনা হাসপাতাল বাজার দাম কৃষক ধান ছাত্র শিক্ষক'.split(
  ' ',
);

/** Articles that all have the word নদী, and each one of its own. The same ones every time. */
export function articles(count: number): Entry[] {
  return randomly(count, 7).map((random, i) => {
    const words = (n: number) => Array.from({ length: n }, () => WORDS[random.below(WORDS.length)]).join(' ');
    return entry({
      title: `${words(3)} অনন্য${i}শব্দ`,
      // Some are long enough for pages of their own.
      paragraphs: [`নদী ${words(8)}`, words(i % 7 === 0 ? 600 : 20)],
      published: i % 5 === 0 ? null : `2024-0${1 + (i % 9)}-11`,
      language: i % 4 === 0 ? 'en' : 'bn',
      path: `/texts/${i}.txt`,
      salt: String(i),
    });
  });
}

export function writeEntries(home: string, entries: readonly Entry[]): string {
  const file = join(home, `entries-${entries.length}.json`);
  writeFileSync(file, JSON.stringify(entries));
  return file;
}
