import { describe, expect, it } from 'vitest';
import { LockedError } from '../../src/archive/errors.ts';
import { openWriter } from '../../src/archive/index.ts';
import { A, useIngest } from './run.ts';

const { write, archive, run, held } = useIngest();

describe('ingest while it runs', () => {
  it('ends between two files when it is asked to, with what it has', async () => {
    for (let i = 0; i < 40; i++) write(`d/${i}.txt`, `${A}${i}\n`);
    const stop = new AbortController();
    let clock = 0;
    const now = () => {
      if (++clock === 5) stop.abort();
      return new Date(0);
    };
    const counts = await run(['d'], { signal: stop.signal, now });
    expect(counts).toEqual({ added: 5, interrupted: true });
    expect((await held()).files).toHaveLength(5);
    expect(await run([])).toEqual({ added: 35, unchanged: 5 });
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
