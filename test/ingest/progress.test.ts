import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LockedError } from '../../src/archive/errors.ts';
import { openWriter } from '../../src/archive/index.ts';
import { A, useIngest } from './run.ts';

const { path, write, archive, run, held } = useIngest();

describe('ingest while it runs', () => {
  it('ends between two files when it is asked to, with what it has', async () => {
    for (let i = 0; i < 40; i++) write(`d/${i}.txt`, `${A}${i}\n`);
    const stop = new AbortController();
    // A file that cannot be read is told of when its turn comes.
    write('d/20.txt', Buffer.from([0]));
    const counts = await run(['d'], { signal: stop.signal, onProblem: () => stop.abort() });
    expect(counts).toMatchObject({ failed: 1, interrupted: true });
    const { added = 0 } = counts as { added?: number };
    expect(added).toBeLessThan(39);
    rmSync(path('d/20.txt'));
    expect((await held()).files).toHaveLength(added);
    expect(await run([])).toEqual({ added: 39 - added, unchanged: added });
    expect(await run(['d'], { signal: AbortSignal.abort() })).toEqual({ interrupted: true });
  });

  it('does not wait for a silent input once it is asked to end', async () => {
    const stop = new AbortController();
    const stdin = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    setTimeout(() => stop.abort(), 20);
    expect(await run(['-'], { stdin, signal: stop.signal })).toEqual({ interrupted: true });
  });

  it('waits for another writer, then says who it is', async () => {
    write('a.txt', A);
    await run(['a.txt']);
    const writer = await openWriter(archive());
    await expect(run(['a.txt'])).rejects.toThrow(LockedError);
    expect(await run(['a.txt'], { dryRun: true })).toEqual({ unchanged: 1 });
    await writer.close();
    expect(await run(['a.txt'])).toEqual({ unchanged: 1 });
  });

  it('tells of progress', async () => {
    for (let i = 0; i < 30; i++) write(`d/${i}.txt`, `${A}${i}\n`);
    const told: { done: number; total: number | null; bytes: number }[] = [];
    await run(['d'], { onProgress: (progress) => told.push(progress) });
    const { length } = told;
    expect(told.at(-1)).toMatchObject({ done: 30, total: 30 });
    expect(told.at(-1)?.bytes).toBeGreaterThan(30 * Buffer.byteLength(A));
    expect(length).toBeLessThan(30);
  });
});
