import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArchive, type Entry, openArchive } from '../../src/archive/index.ts';
import { search } from '../../src/search/index.ts';
import { seeded } from '../support/seeded.ts';
import { articles, NEWS, news, type Running, run, sleep, useDriver, writeEntries } from './processes.ts';

/**
 * Writers that are killed at random moments, seeded; NEWS_KILLS=1000 makes it so many. After each kill the archive holds
 * together, every article is wholly there or not at all, and nothing that was reported is missing.
 */
const KILLS = Number(process.env.NEWS_KILLS ?? 60);
const LIMIT_MS = 60_000 + KILLS * 5_000;
const { home, drive } = useDriver();

/** Everything that a reader is told, in an order that does not depend on how the archive came about. */
async function answers(dir: string): Promise<string> {
  const archive = openArchive(dir);
  try {
    const ids = [...archive.facet('added')].sort((a, b) => (a.id < b.id ? -1 : 1));
    const shown = ids.map(({ doc }) => archive.article(doc));
    const hits = ['নদী', 'নদী পানি', 'খেলা', '"ঢাকা সরকার"', 'অনন্য৭শব্দ', 'ন*'].map((query) =>
      search(archive, query, { limit: 30, offset: 0 }).hits.map(({ head, score, snippet }) => [
        head.id,
        score,
        snippet,
      ]),
    );
    const { articles, others, words } = archive.info();
    const sources = [...archive.sources()];
    return JSON.stringify({ shown, hits, articles, others, words, sources, lengths: archive.stats.lengths });
  } finally {
    await archive.close();
  }
}

async function requireWhole(dir: string): Promise<void> {
  expect((await checkArchive(dir)).problems).toEqual([]);
}

/** Kills it after so many milliseconds; false when it had ended before. */
async function kill(running: Running, ms: number): Promise<boolean> {
  await Promise.race([sleep(ms), running.ended]);
  running.child.kill('SIGKILL');
  const { code, signal } = await running.ended;
  if (signal === null) expect(code).toBe(0);
  return signal === 'SIGKILL';
}

describe.skipIf(process.platform === 'win32')('a writer that is killed', () => {
  const entries: Entry[] = articles(24);
  let file: string;
  let right: string;
  /** Milliseconds until it writes, and until it ends. */
  let start: number;
  let whole: number;

  beforeAll(async () => {
    file = writeEntries(home(), entries);
    const began = performance.now();
    const running = drive('write', join(home(), 'right'), file, '3');
    await running.said('writing');
    start = performance.now() - began;
    await running.said('end');
    whole = performance.now() - began;
    await running.ended;
    right = await answers(join(home(), 'right'));
  });

  /** Of the ids that it has reported, those that must be there and those that must not; the last step may be either. */
  function requireReported(dir: string, out: string): void {
    const lines = out.trim().split('\n');
    const state = new Map<string, boolean>();
    for (const line of lines) {
      const [what, ...ids] = line.split(' ').filter(Boolean);
      if (what === 'added' || what === 'removed') for (const id of ids) state.set(id, what === 'added');
    }
    const archive = openArchive(dir);
    const missing = [...state].filter(([id, isThere]) => isThere && archive.docOf(id) === undefined);
    void archive.close();
    // One that is being replaced goes and comes in two steps, of which the first may not be reported yet.
    expect(missing.length).toBeLessThanOrEqual(1);
  }

  it(
    `${KILLS} times leaves whole articles, and what goes on comes to the same answers`,
    async () => {
      const random = seeded(5);
      let killed = 0;
      let finished = 0;
      let dir = '';
      let runs = 0;
      for (let i = 0; killed < KILLS; i++) {
        if (runs % 6 === 0) dir = join(home(), `killed-${i}`);
        runs = (runs % 6) + 1;
        const running = drive('write', dir, file, String(1 + random.below(5)));
        const hit = await kill(running, start * 0.8 + random.below(whole * 0.85 - start * 0.8));
        if (hit) killed++;
        if (!existsSync(dir) || readdirSync(dir).every((name) => !/^store-\d+$/.test(name))) continue;
        await requireWhole(dir);
        requireReported(dir, running.out());
        if (!hit || runs === 6) {
          expect((await drive('write', dir, file, '4').ended).code).toBe(0);
          await requireWhole(dir);
          expect(await answers(dir)).toBe(right);
          finished++;
          // What is complete is written in less time than it takes to kill it.
          runs = 0;
        }
      }
      expect(finished).toBeGreaterThan(KILLS / 20);
    },
    LIMIT_MS,
  );
});

describe.skipIf(process.platform === 'win32')('news that is killed', () => {
  let texts: string;
  let right: string;
  let whole: string;

  beforeAll(async () => {
    texts = join(home(), 'texts');
    mkdirSync(texts);
    const fixtures = join(import.meta.dirname, '../../fixtures');
    const names = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
    for (const name of names.slice(0, 12)) cpSync(join(fixtures, name), join(texts, name));
    whole = join(home(), 'whole');
    await news(whole, 'ingest', texts);
    right = timeless(await answers(whole));
  });

  /** Without the time of taking in. */
  const timeless = (text: string) => text.replace(/"ingested":"[^"]*"/g, '');

  async function duration(...args: string[]): Promise<number> {
    const began = performance.now();
    expect((await news(...(args as [string]))).code).toBe(0);
    return performance.now() - began;
  }

  it(
    'in an ingest: nothing or everything is there, and the next one completes it',
    async () => {
      const all = await duration(join(home(), 'timed'), 'ingest', texts);
      const random = seeded(9);
      for (let i = 0; i < Math.ceil(KILLS / 15); i++) {
        const dir = join(home(), `ingest-${i}`);
        await kill(run([NEWS, '--archive', dir, 'ingest', texts]), all * 0.3 + random.below(all * 0.7));
        if (existsSync(dir) && readdirSync(dir).includes('store-1')) await requireWhole(dir);
        expect((await news(dir, 'ingest', texts)).code).toBe(0);
        await requireWhole(dir);
        expect(timeless(await answers(dir))).toBe(right);
        rmSync(dir, { recursive: true });
      }
    },
    LIMIT_MS,
  );

  it(
    'in a rebuild: the archive is as it was, and what was left goes with the next writer',
    async () => {
      const dir = join(home(), 'rebuilt');
      cpSync(whole, dir, { recursive: true, preserveTimestamps: true });
      const all = await duration(dir, 'rebuild');
      const random = seeded(3);
      for (let i = 0; i < Math.ceil(KILLS / 10); i++) {
        await kill(run([NEWS, '--archive', dir, 'rebuild']), all * 0.3 + random.below(all * 0.75));
        await requireWhole(dir);
        expect(timeless(await answers(dir))).toBe(right);
      }
      expect((await news(dir, 'ingest')).code).toBe(0);
      expect(readdirSync(dir)).toHaveLength(1);
      expect(timeless(await answers(dir))).toBe(right);
    },
    LIMIT_MS,
  );
});
