import { describe, expect, it } from 'vitest';
import { openWriter } from '../../src/archive/index.ts';
import { remove } from '../../src/ingest/remove.ts';
import { useIngest } from './run.ts';

const { write, run, held, archive } = useIngest();
const text = (i: number) => `সংবাদ ${i}\n\nউপজেলার ${i} নম্বর ওয়ার্ডে গতকাল একটি সভা অনুষ্ঠিত হয়েছে।\n`;

describe('taking articles out', () => {
  it('leaves the others, and an archive that is whole', async () => {
    for (let i = 0; i < 12; i++) write(`d/${i}.txt`, text(i % 10));
    await run(['d']);
    const writer = await openWriter(archive(), { batchBytes: 10_000 });
    const ids = [...writer.facet('published')].map(({ id }) => id);
    expect(await remove(writer, [...ids.slice(2), ids[3] as string, '0'.repeat(16)])).toBe(8);
    expect((await writer.check()).problems).toEqual([]);
    await writer.close();
    expect((await held()).titles).toHaveLength(2);
  });

  it('is not undone by the next ingest, until the file changes', async () => {
    write('d/a.txt', text(1));
    write('d/b.txt', text(2));
    await run(['d']);
    const writer = await openWriter(archive());
    expect(
      await remove(
        writer,
        [...writer.facet('published')].map(({ id }) => id),
      ),
    ).toBe(2);
    await writer.close();
    expect(await run(['d'])).toEqual({ unchanged: 2 });
    write('d/a.txt', text(3));
    await run(['d']);
    expect((await held()).titles).toEqual(['সংবাদ d/a.txt']);
  });
});
