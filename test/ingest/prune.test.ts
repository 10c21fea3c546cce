import { rmSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { openWriter } from '../../src/archive/index.ts';
import { prune } from '../../src/ingest/prune.ts';
import { useIngest } from './run.ts';

const { path, write, run, held, archive } = useIngest();
const setting = { ingested: '2026-01-02T03:04:05Z', textField: null, maxBytes: 1_000_000 };
const text = (i: number) => `সংবাদ ${i}\n\nউপজেলার ${i} নম্বর ওয়ার্ডে গতকাল একটি সভা অনুষ্ঠিত হয়েছে।\n`;

describe('taking out what is gone', () => {
  it('writes very many in batches, each of which leaves the archive whole', async () => {
    for (let i = 0; i < 24; i++) write(`d/${i}.txt`, text(i % 20));
    write('d/stays.txt', text(99));
    await run(['d']);
    for (let i = 0; i < 24; i++) rmSync(path(`d/${i}.txt`));
    await run(['d']);
    const writer = await openWriter(archive(), { batchBytes: 40_000 });
    const commit = writer.commitBatch.bind(writer);
    const batches: number[] = [];
    vi.spyOn(writer, 'commitBatch').mockImplementation(async () => {
      await commit();
      batches.push(writer.stats.documents);
      // What is killed here has no file of an article that is out.
      for (const { ids } of writer.sources()) for (const id of ids) expect(writer.docOf(id)).toBeDefined();
    });
    expect(await prune(writer, [], null, setting)).toBe(20);
    await writer.close();
    expect(batches.length).toBeGreaterThan(2);
    expect(batches).toEqual([...batches].sort((a, b) => b - a));
    expect(await held()).toEqual({ titles: ['সংবাদ d/stays.txt'], files: ['d/stays.txt'], gone: [] });
  });

  it('reads no row of a file that is not among those known to be gone', async () => {
    for (let i = 0; i < 3; i++) write(`d/${i}.txt`, text(i));
    write('d/r.jsonl', `${JSON.stringify({ text: text(7) })}\n${JSON.stringify({ text: text(8) })}\n`);
    await run(['d']);
    for (const name of ['d/0.txt', 'd/1.txt', 'd/r.jsonl']) rmSync(path(name));
    await run([]);
    const writer = await openWriter(archive());
    const sources = vi.spyOn(writer, 'sources');
    expect(await prune(writer, [], [path('d/0.txt'), path('d/r.jsonl')], setting)).toBe(3);
    // Of the file of records those of its lines, and the one behind them.
    expect(sources.mock.calls.every(([after]) => after !== '' && after !== undefined)).toBe(true);
    await writer.close();
    expect((await held()).gone).toEqual(['d/1.txt']);
    expect(await run([], { prune: true })).toEqual({ unchanged: 1, pruned: 1 });
    expect(await held()).toEqual({ titles: ['সংবাদ d/2.txt'], files: ['d/2.txt'], gone: [] });
  });

  it('goes through more rows than are read at once', async () => {
    write('d/a.txt', text(1));
    await run(['d']);
    const writer = await openWriter(archive());
    const row = { size: 1, mtimeMs: 1, sha256: '0'.repeat(64), ids: [], gone: true };
    for (let i = 0; i < 2_500; i++) writer.putSource({ ...row, path: path(`d/x${i}.txt`) });
    writer.commit();
    expect(await prune(writer, [], null, setting)).toBe(0);
    expect([...writer.sources()].map((one) => one.path)).toEqual([path('d/a.txt')]);
    await writer.close();
  });
});
