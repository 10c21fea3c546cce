import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError, NewsError, NoArchiveError } from '../../src/archive/errors.ts';
import { acquireLock, LOCK_FILE } from '../../src/archive/lock.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'news-lock-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const file = () => join(dir, LOCK_FILE);
const write = (value: unknown) =>
  writeFileSync(file(), typeof value === 'string' ? value : JSON.stringify(value));
const rejection = (promise: Promise<unknown>): Promise<NewsError> =>
  promise.then(
    () => expect.fail('was not refused'),
    (error: NewsError) => error,
  );

/** What this very process would write, changed where the case needs it. */
async function holder(change: object): Promise<object> {
  const lock = await acquireLock(dir);
  lock.release();
  return { ...lock.holder, token: 'earlier-one', ...change };
}

/** A process number that was in use and is no more. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid as number;
}

describe('acquireLock', () => {
  it('makes the lock file, says who holds it, and leaves nothing after release', async () => {
    const lock = await acquireLock(dir, {
      now: () => new Date('2026-01-02T03:04:05Z'),
      command: 'news ingest a',
    });
    expect(readdirSync(dir)).toEqual([LOCK_FILE]);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
      since: '2026-01-02T03:04:05.000Z',
      command: 'news ingest a',
    });
    lock.release();
    lock.release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('refuses a second writer and says who, since when and what to do', async () => {
    const lock = await acquireLock(dir, {
      now: () => new Date('2026-01-02T03:04:05Z'),
      command: 'news ingest a',
    });
    const error = await rejection(acquireLock(dir, { waitMs: 0 }));
    expect(error).toBeInstanceOf(LockedError);
    expect(error.message).toBe(
      `another process is writing to this archive: news ingest a (process ${process.pid} on ${hostname()}, since 2026-01-02 03:04:05 UTC)`,
    );
    expect(error.hint).toMatch(/Try again/);
    lock.release();
  });

  it('waits for the other writer', async () => {
    const first = await acquireLock(dir);
    setTimeout(() => first.release(), 60);
    const second = await acquireLock(dir, { waitMs: 5000, pollMs: 10 });
    expect(JSON.parse(readFileSync(file(), 'utf8')).token).toBe(second.holder.token);
    first.release();
    expect(readdirSync(dir)).toEqual([LOCK_FILE]);
    second.release();
  });

  const linux = process.platform === 'linux';
  it.each([
    ['the process is gone', async () => ({ pid: await deadPid() }), true],
    ['its number belongs to a later process', async () => ({ started: '1' }), linux],
    ['the machine was started anew', async () => ({ boot: 'earlier', space: 'pid:[1]' }), linux],
    ['it still runs', async () => ({}), false],
    ['it runs as another user', async () => ({ pid: 1, started: null }), false],
    ['it is on another host', async () => ({ host: 'elsewhere', pid: await deadPid() }), false],
    ['it is in another container', async () => ({ space: 'pid:[1]', pid: await deadPid() }), !linux],
  ])('when %s, takes over or does not', async (_, change, taken) => {
    write(await holder(await change()));
    if (!taken) {
      expect(await rejection(acquireLock(dir, { waitMs: 20, pollMs: 5 }))).toBeInstanceOf(LockedError);
      expect(JSON.parse(readFileSync(file(), 'utf8')).token).toBe('earlier-one');
    } else {
      const lock = await acquireLock(dir, { waitMs: 0 });
      expect(readdirSync(dir)).toEqual([LOCK_FILE]);
      lock.release();
    }
  });

  it('names the file to remove when the holder is on another host', async () => {
    write(await holder({ host: 'elsewhere' }));
    const error = await rejection(acquireLock(dir, { waitMs: 0 }));
    expect(error.message).toContain('on elsewhere');
    expect(error.hint).toContain(file());
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"token":"abc","pi'],
    ['of another shape', '[1]'],
    ['with a token that is a path', '{"token":"../x","pid":1,"host":"h","since":"s","command":"c"}'],
    ['zeros', '\0'.repeat(40)],
  ])('takes over an old torn file: %s', async (_, content) => {
    write(content);
    expect(await rejection(acquireLock(dir, { waitMs: 0 }))).toBeInstanceOf(LockedError);
    const old = Date.now() / 1000 - 60;
    utimesSync(file(), old, old);
    (await acquireLock(dir, { waitMs: 0 })).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('takes over from a process that died while it was taking over', async () => {
    const pid = await deadPid();
    write(await holder({ pid }));
    writeFileSync(`${file()}.earlier-one`, JSON.stringify(await holder({ pid, token: 'second-one' })));
    writeFileSync(`${file()}.second-one.tmp`, JSON.stringify(await holder({ pid, token: 'second-one' })));
    const lock = await acquireLock(dir, { waitMs: 0 });
    expect(readdirSync(dir)).toEqual([LOCK_FILE]);
    lock.release();
  });

  it('leaves a lock alone that is not its own any more', async () => {
    const lock = await acquireLock(dir);
    write({ ...lock.holder, token: 'other' });
    lock.release();
    expect(readdirSync(dir)).toEqual([LOCK_FILE]);
  });

  it('works where there are no hard links', async () => {
    const link = () => {
      throw Object.assign(new Error('no links here'), { code: 'EPERM' });
    };
    const lock = await acquireLock(dir, { link });
    expect(await rejection(acquireLock(dir, { link, waitMs: 0 }))).toBeInstanceOf(LockedError);
    lock.release();
    write(await holder({ pid: await deadPid() }));
    (await acquireLock(dir, { link, waitMs: 0 })).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('says that there is no archive', async () => {
    expect(await rejection(acquireLock(join(dir, 'none')))).toBeInstanceOf(NoArchiveError);
    write('x');
    expect(await rejection(acquireLock(file()))).toBeInstanceOf(NoArchiveError);
  });

  it('says so when the archive cannot be written to', async () => {
    const link = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
    const error = await rejection(acquireLock(dir, { link }));
    expect(error).toBeInstanceOf(NewsError);
    expect(error).not.toBeInstanceOf(LockedError);
    expect(error.message).toBe(`the archive in ${dir} cannot be written to: ENOSPC: no space left on device`);
    expect(readdirSync(dir)).toEqual([]);
  });
});
