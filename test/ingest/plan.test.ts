import { rmSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../src/archive/types.ts';
import { knownWithin } from '../../src/ingest/known.ts';
import { compareBytes } from '../../src/ingest/paths.ts';
import { plan } from '../../src/ingest/plan.ts';
import { linePath } from '../../src/ingest/source-path.ts';
import { useFolder } from './folder.ts';

const { path, write } = useFolder();

const rowOf = (name: string, change: Partial<SourceRow> = {}): SourceRow => {
  const row = { path: name, size: 0, mtimeMs: 0, sha256: '', ids: [], gone: false };
  return { ...row, ...change };
};

/** An archive of rows that counts how often they are asked for. */
function archiveOf(rows: SourceRow[]) {
  const sorted = [...rows].sort((a, b) => compareBytes(a.path, b.path));
  const asked: string[] = [];
  return {
    asked,
    source: (name: string) => sorted.find((row) => row.path === name),
    *sources(after = '') {
      asked.push(after);
      for (const row of sorted) if (compareBytes(row.path, after) > 0) yield row;
    },
  };
}

async function planOf(listed: string[], rows: SourceRow[], covers: string[] | null) {
  const planned = { found: 0, unchanged: 0, gone: [] as string[] };
  function* files() {
    yield null;
    for (const each of listed.sort(compareBytes)) yield each;
  }
  const steps: string[] = [];
  for await (const batch of plan({ files }, archiveOf(rows), { covers, planned })) {
    for (const step of batch) steps.push(`${step.do} ${step.do === 'read' ? step.path : step.row.path}`);
  }
  const short = (paths: string[]) => paths.map((each) => each.replace(`${path()}/`, ''));
  return { steps: short(steps), ...planned, gone: short(planned.gone) };
}

describe('plan', () => {
  it('says of each path what is to be done, in order', async () => {
    const same = (name: string, change: Partial<SourceRow> = {}) => {
      const { size, mtimeMs } = statSync(path(name));
      return rowOf(path(name), { size, mtimeMs, ...change });
    };
    for (const name of ['d/back.txt', 'd/changed.txt', 'd/new.txt', 'd/same.txt', 'named.data'])
      write(name, 'x');
    const listed = ['d/back.txt', 'd/changed.txt', 'd/new.txt', 'd/same.txt'].map((name) => path(name));
    const rows = [
      same('d/back.txt', { gone: true }),
      same('d/changed.txt', { size: 7 }),
      rowOf(path('d/gone.txt')),
      rowOf(path('d/longgone.txt'), { gone: true }),
      same('d/same.txt'),
      rowOf(path('e/elsewhere.txt')),
      same('named.data'),
    ];
    const gone = ['d/gone.txt', 'd/longgone.txt'];
    const steps = ['back d/back.txt', 'read d/changed.txt', 'gone d/gone.txt', 'read d/new.txt'];
    expect(await planOf(listed, rows, [path('d')])).toEqual({ steps, found: 4, unchanged: 2, gone });
    const all = [...steps, 'gone e/elsewhere.txt'];
    const everywhere = [...gone, 'e/elsewhere.txt'];
    expect(await planOf(listed, rows, null)).toEqual({
      steps: all,
      found: 5,
      unchanged: 3,
      gone: everywhere,
    });
    // A file that is named is known, though nothing is covered.
    expect(await planOf([path('d/same.txt')], rows, [])).toEqual({
      steps: [],
      found: 1,
      unchanged: 1,
      gone: [],
    });
    rmSync(path('named.data'));
    expect(await planOf([], rows, [path('named.data')])).toEqual({
      steps: ['gone named.data'],
      found: 0,
      unchanged: 0,
      gone: ['named.data'],
    });
  });

  it('hands on what it has before it knows the rest, in small lots', async () => {
    let given = 0;
    function* files() {
      for (let i = 0; i < 1_000; i++) {
        given++;
        yield `/f/${String(i).padStart(4, '0')}`;
      }
    }
    const options = { covers: [], planned: { found: 0, unchanged: 0, gone: [] } };
    const steps = plan({ files }, archiveOf([]), options);
    expect((await steps.next()).value?.length).toBeLessThanOrEqual(256);
    expect(given).toBeLessThanOrEqual(256);
    const ended = { ...options, signal: AbortSignal.abort() };
    expect((await plan({ files }, archiveOf([]), ended).next()).done).toBe(true);
  });
});

describe('knownWithin', () => {
  const rows = ['/a', '/a!', '/a!/x', '/a/b/c', '/a/x', '/ab', '/b/x', `/${'l'.repeat(500)}/x`];
  const within = (covers: string[] | null) =>
    [...knownWithin(archiveOf(rows.map((name) => rowOf(name))), covers)].map((row) => row.path);

  it.each<[string[] | null, string[]]>([
    [null, rows],
    [[], []],
    [['/'], rows],
    [['/a'], ['/a', '/a/b/c', '/a/x']],
    [
      ['/a/b', '/a'],
      ['/a', '/a/b/c', '/a/x'],
    ],
    [
      ['/a', '/a!', '/none'],
      ['/a', '/a!', '/a!/x', '/a/b/c', '/a/x'],
    ],
    [[`/${'l'.repeat(500)}`], [rows[7] as string]],
    [[`/${'l'.repeat(501)}`], []],
  ])('%j', (covers, expected) => expect(within(covers)).toEqual(expected));

  it('passes over the lines of files of records, however many', () => {
    const lines = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => rowOf(linePath(name, i + 1)));
    const files = ['/m/a.jsonl', '/m/b.jsonl', '/m/c.txt'].map((name) => rowOf(name));
    const archive = archiveOf([...files, ...lines('/m/a.jsonl', 3_000), ...lines('/m/b.jsonl', 1)]);
    expect([...knownWithin(archive, ['/m'])].map((row) => row.path)).toEqual(files.map((row) => row.path));
    expect(archive.asked).toHaveLength(3);
    const long = `/${'l'.repeat(2_000)}.jsonl`;
    const other = archiveOf([rowOf(long), ...lines(long, 1_500)]);
    expect([...knownWithin(other, null)].map((row) => row.path)).toEqual([long]);
  });

  it('reads a thousand rows at a time, each once', () => {
    const many = Array.from({ length: 2_500 }, (_, i) => rowOf(`/m/${i}`));
    const archive = archiveOf([...many, rowOf('/z')]);
    const known = knownWithin(archive, ['/m']);
    known.next();
    expect(archive.asked).toEqual(['/m/']);
    expect([...known]).toHaveLength(2_499);
    expect(archive.asked).toHaveLength(3);
  });
});
