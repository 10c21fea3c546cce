import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { useFolder } from './folder.ts';

/** Ingests the folders it is given, and prints the summary or the error. */
const WORKER = `
import { ingest } from '../../src/ingest/index.ts';
const [archive, ...inputs] = process.argv.slice(2);
process.stdout.write('started\\n');
try {
  const summary = await ingest(archive, inputs, { cwd: '/', now: () => new Date(0) });
  process.stdout.write(JSON.stringify(summary));
} catch (error) {
  process.stdout.write(JSON.stringify({ error: error.name, message: error.message }));
}
`;

const { path, write } = useFolder();
const root = join(import.meta.dirname, '../..');
const worker = join(root, 'build', `ingest-worker-${process.pid}.mjs`);

beforeAll(async () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  const stdin = { contents: WORKER, resolveDir: import.meta.dirname, loader: 'ts' as const };
  await build({
    stdin,
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});
afterAll(() => rmSync(worker, { force: true }));

function start(...inputs: string[]) {
  const child = spawn(process.execPath, [worker, path('archive'), ...inputs], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      resolve();
    });
  });
  const end = new Promise<Record<string, unknown> | null>((resolve) => {
    child.on('close', (code) => resolve(code === 0 ? JSON.parse(out.replace('started\n', '')) : null));
  });
  return { child, started, end };
}

const text = (i: number) =>
  `সংবাদ ${i}\n\nউপজেলার ${i} নম্বর ওয়ার্ডে গতকাল একটি সভা অনুষ্ঠিত হয়েছে। সভায় ${i} জন উপস্থিত ছিলেন।\n`;

async function articles(): Promise<number> {
  const opened = openArchive(path('archive'));
  try {
    expect((await opened.check()).problems).toEqual([]);
    // Every file that is known has its article, and the other way round.
    let files = 0;
    for (const row of opened.sources()) {
      files++;
      for (const id of row.ids) expect(opened.docOf(id)).toBeDefined();
    }
    expect(files).toBe(opened.stats.documents);
    return opened.stats.documents;
  } finally {
    await opened.close();
  }
}

describe('ingest in real processes', () => {
  it('two at once into a new archive: both end well, or one is told to wait; nothing is lost', async () => {
    for (let i = 0; i < 60; i++) write(`${i % 2 ? 'odd' : 'even'}/${i}.txt`, text(i));
    const ends = await Promise.all([start(path('odd')).end, start(path('even')).end]);
    for (const end of ends) expect(end).toSatisfy((x) => x.added === 30 || x.error === 'LockedError');
    const added = ends.filter((end) => end?.added === 30).length;
    expect(added).toBeGreaterThan(0);
    expect(await articles()).toBe(30 * added);
  }, 60_000);

  it('one that is killed leaves a whole archive, and the next goes on', async () => {
    const options = { cwd: '/', now: () => new Date(0) };
    write('d/first.txt', text(1000));
    await ingest(path('archive'), [path('d')], options);
    for (let i = 0; i < 120; i++) writeFileSync(path(`d/${i}.txt`), text(i));
    for (const delay of [0, 80, 200]) {
      const { child, started, end } = start(path('d'));
      await started;
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await end;
      expect(await articles()).toBeGreaterThanOrEqual(1);
    }
    const before = await articles();
    const summary = await ingest(path('archive'), [], options);
    expect(summary).toMatchObject({ added: 121 - before, unchanged: before, failed: 0 });
    expect(await articles()).toBe(121);
  }, 60_000);
});
