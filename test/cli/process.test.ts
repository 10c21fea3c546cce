import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCK_FILE } from '../../src/archive/lock.ts';

const program = resolve(import.meta.dirname, '../../bin/news.js');
const built = existsSync(resolve(import.meta.dirname, '../../dist/news.js'));
const LINES = 20_000;

/** Real processes and pipes: what an injected Io cannot show. */
describe.skipIf(process.platform === 'win32' || !built)('a real process', () => {
  let dir: string;
  let archive: string;
  let text: string;

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'news-process-'));
    archive = join(dir, '.news');
    text = `দীর্ঘ প্রতিবেদন\n\n${Array.from({ length: LINES }, (_, i) => `বাক্য ${i}`).join('\n')}\n`;
    writeFileSync(join(dir, 'long.txt'), text);
    execFileSync(process.execPath, [
      program,
      '--archive',
      archive,
      '--quiet',
      'ingest',
      join(dir, 'long.txt'),
    ]);
  }, 60_000);

  afterAll(() => rmSync(dir, { recursive: true }));

  const shell = (command: string) =>
    spawnSync('/bin/bash', ['-c', `set -o pipefail; ${command}`], {
      encoding: 'utf8',
      env: { ...process.env, NEWS: `${process.execPath} ${program} --archive ${archive}` },
      maxBuffer: 1 << 28,
    });
  const show = 'id=$($NEWS list --ids --all-kinds); $NEWS show --raw $id';

  it('ends quietly when the reader leaves early, whole rows before that', () => {
    for (let i = 0; i < 3; i++) {
      const { stdout, stderr, status } = shell(`${show} | head -3`);
      expect({ stdout, stderr, status }).toEqual({
        stdout: 'দীর্ঘ প্রতিবেদন\n\nবাক্য 0\n',
        stderr: '',
        status: 0,
      });
    }
  }, 60_000);

  it('gives a slow reader everything', () => {
    const { stdout } = shell(`${show} | (sleep 0.5; cat)`);
    expect(stdout === text).toBe(true);
  }, 60_000);

  it('says so where the working directory was deleted', () => {
    const { stdout, stderr, status } = shell(
      `mkdir ${dir}/sub && cd ${dir}/sub && rmdir ${dir}/sub && $NEWS list`,
    );
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'news: the working directory is not there any more\nGo to another one with cd.\n',
      status: 2,
    });
  }, 60_000);

  it('gives a file everything', () => {
    const { stdout } = shell(
      `${show} > ${join(dir, 'out')}; cmp ${join(dir, 'out')} ${join(dir, 'long.txt')} && echo same`,
    );
    expect(stdout).toBe('same\n');
  }, 60_000);

  it('an interrupt ends ingest with 130 and leaves a sound archive', async () => {
    const child = spawn(process.execPath, [program, '--archive', archive, 'ingest', '-'], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.write('যে প্রতিবেদন শেষ হয় না\n');
    // The listener is there before the archive is locked.
    await expect.poll(() => existsSync(join(archive, LOCK_FILE)), { timeout: 30_000 }).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(stderr).toContain('Interrupted');
    const { stdout, status } = shell('$NEWS check --json && $NEWS list --count --all-kinds');
    expect(status).toBe(0);
    expect(stdout.endsWith('\n1\n')).toBe(true);
  }, 60_000);
});
