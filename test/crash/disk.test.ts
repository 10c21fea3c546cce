import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/archive/index.ts';
import { NEWS, news, run, useDriver } from './processes.ts';

const { home } = useDriver();
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
let texts: string;
let more: string;
let archive: string;

beforeAll(async () => {
  texts = join(home(), 'texts');
  more = join(home(), 'more');
  const fixtures = join(import.meta.dirname, '../../fixtures');
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
  for (const name of names.slice(0, 5)) cpSync(join(fixtures, name), join(texts, name));
  for (const name of names.slice(5, 20)) cpSync(join(fixtures, name), join(more, name));
  archive = join(home(), 'archive');
  await news(archive, 'ingest', texts);
});

const listOf = async (dir: string) => (await news(dir, 'list', '--all-kinds', '--ids')).out;

/** What is said when there is no room; the archive is as before, and takes the same texts in once there is. */
async function requireSafe(
  dir: string,
  work: (args: string[]) => ReturnType<typeof news>,
  makeRoom: () => void,
) {
  const before = await listOf(dir);
  for (const args of [['ingest', more], ['rebuild']]) {
    const { code, err } = await work(args);
    expect([args[0], code]).toEqual([args[0], 2]);
    expect(err).toMatch(/news: .*(cannot be written to|no space|too large)/i);
    expect(err).not.toMatch(/internal error| at .*js/);
    expect(await listOf(dir)).toBe(before);
    expect((await checkArchive(dir)).problems).toEqual([]);
  }
  makeRoom();
  expect(await news(dir, 'ingest', more)).toMatchObject({ code: 0 });
  expect((await listOf(dir)).length).toBeGreaterThan(before.length);
  expect((await checkArchive(dir)).problems).toEqual([]);
}

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  it('by a limit on the size of files', async () => {
    const dir = join(home(), 'limited');
    cpSync(archive, dir, { recursive: true, preserveTimestamps: true });
    // In blocks of 512 bytes: a rebuild needs about what there is.
    const blocks = Math.floor((statSync(join(dir, 'store-1/data.mdb')).size * 0.6) / 512);
    const limited = (args: string[]) =>
      run([NEWS, '--archive', dir, ...args], { shell: `ulimit -f ${blocks} && exec "$@"` }).ended;
    await requireSafe(dir, limited, () => {});
  });

  it('by a file system without room', async (context) => {
    const mount = mkdtempSync(join(tmpdir(), 'news-full-'));
    const bytes = statSync(join(archive, 'store-1/data.mdb')).size;
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(bytes * 1.4)}`, 'tmpfs', mount], {
        stdio: 'pipe',
      });
    } catch {
      context.skip('file systems cannot be mounted here');
    }
    try {
      const dir = join(mount, 'archive');
      cpSync(archive, dir, { recursive: true, preserveTimestamps: true });
      await requireSafe(
        dir,
        (args) => news(dir, ...args),
        () => execFileSync('mount', ['-o', `remount,size=${bytes * 20}`, mount]),
      );
    } finally {
      execFileSync('umount', [mount]);
      rmSync(mount, { recursive: true });
    }
  });
});

describe.skipIf(process.platform === 'win32')('a folder that may not be written to', () => {
  /** As a user whom the modes of files bind. */
  const bound = (dir: string, ...args: string[]) =>
    run([NEWS, '--archive', dir, ...args], isRoot ? { uid: NOBODY } : {}).ended;

  it('is read without a lock, and refused for writing', async () => {
    const dir = join(home(), 'read-only');
    cpSync(archive, dir, { recursive: true, preserveTimestamps: true });
    chmodSync(home(), 0o755);
    const right = await Promise.all([listOf(dir), news(dir, 'search', 'ঢাকা'), news(dir, 'info', '--json')]);
    const store = join(dir, 'store-1');
    rmSync(join(store, 'lock.mdb'));
    chmodSync(join(store, 'data.mdb'), 0o444);
    for (const folder of [store, dir]) chmodSync(folder, 0o555);
    try {
      const read = await Promise.all([
        bound(dir, 'list', '--all-kinds', '--ids').then(({ out }) => out),
        bound(dir, 'search', 'ঢাকা'),
        bound(dir, 'info', '--json'),
      ]);
      expect(read).toEqual(right);
      expect(await bound(dir, 'check')).toMatchObject({ code: 0, err: '' });
      const [id] = right[0].split('\n');
      expect(await bound(dir, 'show', id as string)).toMatchObject({ code: 0, err: '' });
      for (const args of [['ingest', texts], ['rebuild']]) {
        const { code, err } = await bound(dir, ...args);
        expect([code, err]).toEqual([2, expect.stringContaining('cannot be written to')]);
      }
      expect(readdirSync(store)).not.toContain('lock.mdb');
    } finally {
      for (const folder of [dir, store]) chmodSync(folder, 0o755);
    }
  });

  it('is read on a file system that is mounted for reading alone', async (context) => {
    const mount = mkdtempSync(join(tmpdir(), 'news-mounted-'));
    const dir = join(home(), 'mounted');
    cpSync(archive, dir, { recursive: true, preserveTimestamps: true });
    const right = await listOf(dir);
    try {
      execFileSync('mount', ['--bind', dir, mount], { stdio: 'pipe' });
      execFileSync('mount', ['-o', 'remount,ro,bind', mount], { stdio: 'pipe' });
    } catch {
      context.skip('file systems cannot be mounted here');
    }
    try {
      expect(await listOf(mount)).toBe(right);
      const { code, err } = await news(mount, 'ingest', texts);
      expect([code, err]).toEqual([2, expect.stringContaining('cannot be written to')]);
    } finally {
      execFileSync('umount', [mount]);
      rmSync(mount, { recursive: true });
    }
  });
});

describe.skipIf(process.platform === 'win32')('damage, by the command line', () => {
  it('is said with what to do, exit 2, by every command; rebuild saves what is left', async () => {
    const dir = join(home(), 'damaged');
    cpSync(archive, dir, { recursive: true, preserveTimestamps: true });
    const path = join(dir, 'store-1/data.mdb');
    const bytes = readFileSync(path);
    const ids = (await listOf(dir)).trim().split('\n');
    // The root of the tables' names stands on one of the pages: all that are leaves and have those names are bent.
    const name = bytes.lastIndexOf('vocabulary\0');
    bytes[name - 4] = 0xff;
    writeFileSync(path, bytes);
    for (const args of [['list'], ['search', 'ঢাকা'], ['info'], ['show', ids[0] as string], ['ingest', more]]) {
      const { code, err } = await news(dir, ...args);
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/^news: the archive is damaged: .*\n.*news rebuild/),
      ]);
    }
    const checked = await news(dir, 'check');
    expect([checked.code, checked.err]).toEqual([2, expect.stringMatching(/problems? found\nnews rebuild/)]);
    expect(await news(dir, 'rebuild')).toMatchObject({ code: 0, err: expect.stringContaining('rebuilt') });
    expect((await listOf(dir)).trim().split('\n').sort()).toEqual(ids.sort());
    expect((await news(dir, 'check')).code).toBe(0);
  });
});
