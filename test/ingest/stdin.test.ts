import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { A, B, useIngest } from './run.ts';

const { path, write, run, held } = useIngest();

describe('ingest from the standard input', () => {
  it('reads one article from the standard input', async () => {
    async function* stdin() {
      const bytes = Buffer.from(A);
      yield bytes.subarray(0, 10);
      yield bytes.subarray(10);
    }
    expect(await run(['-'], { stdin: stdin() })).toEqual({ added: 1 });
    expect(await run(['-'], { stdin: stdin() })).toEqual({ duplicate: 1 });
    write('a.txt', A);
    expect(await run(['a.txt'])).toEqual({ duplicate: 1 });
    expect(await held()).toEqual({ titles: ['মেঘনায় -'], files: ['a.txt'], gone: [] });
    expect(await run(['-'])).toEqual({ failed: 1, problems: ['-: there is no standard input'] });
  });

  it('keeps an article that came by a stream, whatever becomes of files with the same text', async () => {
    async function* stdin() {
      yield Buffer.from(A);
    }
    await run(['-'], { stdin: stdin() });
    write('d/a.txt', A);
    expect(await run(['d'])).toEqual({ duplicate: 1 });
    write('d/a.txt', A.replaceAll('\n', '\r\n'));
    expect(await run([])).toEqual({ updated: 1 });
    expect((await held()).titles).toEqual(['মেঘনায় -']);
    write('d/a.txt', B);
    expect(await run([])).toEqual({ updated: 1 });
    expect((await held()).titles).toEqual(['মেঘনায় -', 'হাওরে d/a.txt']);
    write('d/a.txt', A);
    await run([]);
    rmSync(path('d/a.txt'));
    expect(await run([], { prune: true, dryRun: true })).toEqual({ gone: 1 });
    expect(await run([], { prune: true })).toEqual({ gone: 1 });
    expect(await held()).toEqual({ titles: ['মেঘনায় -'], files: [], gone: [] });
  });
});
