import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { temporaryFolder } from '../support/archive.ts';

const NEWS = join(import.meta.dirname, '../../bin/news.js');

let folder: ReturnType<typeof temporaryFolder>;
let archive: string;
let texts: string;
const ingest = () =>
  execFileSync(process.execPath, [NEWS, '--archive', archive, 'ingest', texts], { stdio: 'pipe' });
const write = (n: number) =>
  writeFileSync(join(texts, `${n}.txt`), `নদীর খবর ${n}\n\nনদীর পানি আজ ${n} সেন্টিমিটার বেড়েছে বলে জানা গেছে।\n`);

beforeEach(() => {
  folder = temporaryFolder();
  archive = join(folder.dir, '.news');
  texts = join(folder.dir, 'texts');
  mkdirSync(texts);
});
afterEach(() => folder.remove());

it('a reader goes on seeing the state it opened while another process writes', async () => {
  for (let n = 0; n < 5; n++) write(n);
  ingest();
  const before = openArchive(archive);
  const ids = [...before.facet('published')].map(({ id }) => id);
  for (let n = 5; n < 9; n++) write(n);
  writeFileSync(join(texts, '0.txt'), 'অন্য খবর\n\nএকেবারে অন্য একটি খবর লেখা হয়েছে এখানে।\n');
  ingest();
  expect(before.stats.documents).toBe(5);
  expect([...before.facet('published')].map(({ id }) => id)).toEqual(ids);
  expect(ids.map((id) => before.text(before.docOf(id) as number))).toHaveLength(5);
  expect((await before.check()).problems).toEqual([]);
  await before.close();
  const after = openArchive(archive);
  expect(after.stats.documents).toBe(9);
  expect((await after.check()).problems).toEqual([]);
  await after.close();
});

it('searches go on, and see whole batches, while a writer holds the lock', async () => {
  for (let n = 0; n < 3; n++) write(n);
  ingest();
  // Waits for its standard input, and so for ever holds the lock.
  const writer = spawn(process.execPath, [NEWS, '--archive', archive, 'ingest', '-'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  try {
    const lock = join(archive, 'writer.lock');
    for (let i = 0; i < 200 && !existsSync(lock); i++) await new Promise((done) => setTimeout(done, 25));
    expect(existsSync(lock)).toBe(true);
    const search = ['--archive', archive, 'search', 'নদী', '--ids'];
    const found = execFileSync(process.execPath, [NEWS, ...search], { encoding: 'utf8' });
    expect(found.trim().split('\n')).toHaveLength(3);
  } finally {
    writer.kill('SIGKILL');
  }
});
