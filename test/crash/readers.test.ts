import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArchive, openArchive } from '../../src/archive/index.ts';
import { articles, news, type Running, useDriver, writeEntries } from './processes.ts';

const { home, drive } = useDriver();
const entries = articles(30);
let file: string;
beforeAll(() => {
  file = writeEntries(home(), entries);
});

async function requireAll(dir: string): Promise<void> {
  expect((await checkArchive(dir)).problems).toEqual([]);
  const archive = openArchive(dir);
  expect(archive.stats.documents).toBe(entries.length);
  await archive.close();
}

async function stop(running: Running): Promise<string> {
  running.child.kill('SIGKILL');
  const { out, err } = await running.ended;
  return out + err;
}

const sizeOf = (dir: string) => statSync(join(dir, 'store-1/data.mdb')).size;

describe.skipIf(process.platform === 'win32')('readers', () => {
  it('in a loop see only whole states while others write and rebuild', async () => {
    const dir = join(home(), 'busy');
    await drive('write', dir, file, '30').ended;
    const readers = [drive('read', dir), drive('read', dir)];
    for (const reader of readers) await reader.said('reading');
    expect((await drive('write', dir, file, '2').ended).code).toBe(0);
    expect(await news(dir, 'rebuild')).toMatchObject({ code: 0 });
    expect((await drive('write', dir, file, '3').ended).code).toBe(0);
    for (const reader of readers) {
      const told = await stop(reader);
      expect(told).toMatch(/round 10\n/);
      expect(told).not.toMatch(/wrong|rror/);
    }
  });

  it('that were killed do not keep pages from being used again', async () => {
    const grown: number[] = [];
    for (const killed of [false, true]) {
      const dir = join(home(), `stale-${killed}`);
      await drive('write', dir, file, '3').ended;
      if (killed) {
        const reader = drive('hold', dir);
        await reader.said('still there');
        await stop(reader);
      }
      for (let i = 0; i < 3; i++) await drive('write', dir, file, '3').ended;
      grown.push(sizeOf(dir));
    }
    expect(grown[1]).toBeLessThan((grown[0] as number) * 1.2);
  });

  it('go on with what they have open when the archive is deleted; the next one says that there is none', async () => {
    const dir = join(home(), 'deleted');
    await drive('write', dir, file, '30').ended;
    const reader = drive('hold', dir);
    await reader.said('still there');
    rmSync(dir, { recursive: true });
    const before = reader.out().length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reader.out().length).toBeGreaterThan(before);
    expect(await stop(reader)).not.toMatch(/rror/);
    const commands = [['search', 'নদী'], ['list'], ['info'], ['check'], ['rebuild']];
    for (const { code, err } of await Promise.all(commands.map((args) => news(dir, ...args)))) {
      expect([code, err]).toEqual([2, expect.stringContaining('there is no archive')]);
    }
  });
});

describe.skipIf(process.platform === 'win32')('two writers at once', () => {
  it('take turns, and nothing is lost', async () => {
    const dir = join(home(), 'two');
    const half = writeEntries(home(), entries.slice(0, 14));
    const both = [drive('write', dir, half, '1'), drive('write', dir, file, '2')];
    for (const { ended } of both) expect(await ended).toMatchObject({ code: 0, err: '' });
    await requireAll(dir);
  });

  it('of which one is news: it waits for two seconds and says who is in the way', async () => {
    const dir = join(home(), 'refused');
    await drive('write', dir, file, '30').ended;
    // Stopped, it holds the lock.
    const writer = drive('write', dir, file, '1');
    await writer.said('removed');
    writer.child.kill('SIGSTOP');
    for (const { code, err } of await Promise.all([news(dir, 'ingest'), news(dir, 'rebuild')])) {
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/another process is writing to this archive: .*process \d+/),
      ]);
    }
    expect((await news(dir, 'check')).code).toBe(0);
    writer.child.kill('SIGCONT');
    expect(await writer.ended).toMatchObject({ code: 0 });
    await requireAll(dir);
  });
});
