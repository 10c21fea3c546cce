import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquireLock } from '../../src/archive/lock.ts';

/**
 * Real processes that race for one lock and are killed while they hold it. Inside the lock a process makes a file that
 * must not exist yet, unless the one that was killed left it.
 */
const WORKER = `
import { openSync, closeSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { acquireLock } from 'LOCK';
const [dir, inside, log, rounds, die] = process.argv.slice(2);
for (let i = 0; i < Number(rounds); i++) {
  const lock = await acquireLock(dir, { waitMs: 30000, pollMs: 2 });
  try {
    writeFileSync(inside, String(process.pid), { flag: 'wx' });
  } catch {
    const other = readFileSync(inside, 'utf8');
    if (other !== 'killed') appendFileSync(log, 'two at once: ' + other + ' ' + process.pid + '\\n');
    rmSync(inside, { force: true });
    writeFileSync(inside, String(process.pid), { flag: 'wx' });
  }
  if (i === Number(die)) {
    writeFileSync(inside, 'killed');
    process.kill(process.pid, 'SIGKILL');
  }
  if (readFileSync(inside, 'utf8') !== String(process.pid)) appendFileSync(log, 'not mine\\n');
  rmSync(inside);
  appendFileSync(log, 'turn\\n');
  lock.release();
}
`;

describe.skipIf(process.platform === 'win32')('the lock among real processes', () => {
  let home: string;
  let worker: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'news-race-'));
    const source = join(home, 'worker.ts');
    writeFileSync(source, WORKER.replace('LOCK', join(process.cwd(), 'src/archive/lock.ts')));
    worker = join(home, 'worker.mjs');
    await build({ entryPoints: [source], outfile: worker, bundle: true, platform: 'node', format: 'esm' });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  function race(name: string, processes: { rounds: number; die: number }[]) {
    const dir = mkdtempSync(join(home, `${name}-`));
    const outside = mkdtempSync(join(home, 'inside-'));
    const log = join(outside, 'log');
    writeFileSync(log, '');
    const ends = processes.map(({ rounds, die }) => {
      const child = spawn(
        process.execPath,
        [worker, dir, join(outside, 'held'), log, `${rounds}`, `${die}`],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
    });
    return Promise.all(ends).then(async (codes) => {
      // The last to come may be one that is killed, and leaves its lock to whoever writes next.
      (await acquireLock(dir, { waitMs: 0 })).release();
      return { codes, log: readFileSync(log, 'utf8'), left: readdirSync(dir) };
    });
  }

  it('is held by one at a time', async () => {
    const { codes, log, left } = await race('turns', Array(4).fill({ rounds: 25, die: -1 }));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(log).toBe('turn\n'.repeat(100));
    expect(left).toEqual([]);
  }, 60_000);

  it('is taken over by one of those that wait, each time a holder is killed', async () => {
    const mortal = [0, 1, 2, 3, 4].map((die) => ({ rounds: 10, die }));
    const { codes, log, left } = await race('deaths', [...mortal, ...Array(3).fill({ rounds: 10, die: -1 })]);
    expect(codes).toEqual([...Array(5).fill('SIGKILL'), 0, 0, 0]);
    expect(log).toBe('turn\n'.repeat(0 + 1 + 2 + 3 + 4 + 30));
    expect(left).toEqual([]);
  }, 60_000);
});
