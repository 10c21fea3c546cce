import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesIn, readJson } from './files.ts';
import { evaluateParse } from './parse.ts';
import type { Part } from './report.ts';
import { type Query, type QuerySet, scoreSet } from './score/search.ts';

// Our figures are comparable with others' only if they are the reference scorers' figures. These tests run both on
// part of the data (kept fast) and are skipped, by name, where Python or the data is absent.

const shared = resolve(import.meta.dirname, '../../../shared/eval');
const python = spawnSync('python3', ['--version']).status === 0;
const here = existsSync(join(shared, 'parse/score.py')) && existsSync(join(shared, 'search/score.py'));
const skip = !here ? 'skipped: no ../shared/eval' : python ? '' : 'skipped: no python3';

const run = (script: string, ...args: string[]) =>
  execFileSync('python3', [script, ...args], { encoding: 'utf8' });
const rounded = (value: number) => Number(value.toFixed(3));

/** A layout with every sixth file of the data, linked. */
function sample(dir: string): void {
  const from = join(shared, 'parse');
  const to = join(dir, 'parse');
  for (const folder of ['gold', 'raw/A', 'raw/B', 'bn-lines'])
    mkdirSync(join(to, folder), { recursive: true });
  const link = (path: string) =>
    existsSync(join(from, path)) && symlinkSync(join(from, path), join(to, path));
  for (const path of ['score.py', 'score_dates.py', 'dates.tsv']) link(path);
  const everySixth = (_: string, at: number) => at % 6 === 0;
  for (const name of namesIn(join(from, 'gold'), '.json').filter(everySixth)) {
    for (const path of [`gold/${name}.json`, `raw/A/${name}.txt`, `raw/B/${name}.txt`]) link(path);
  }
  for (const name of namesIn(join(from, 'bn-lines'), '.json').filter(everySixth)) {
    for (const extension of ['txt', 'labels', 'json']) link(`bn-lines/${name}.${extension}`);
  }
}

describe.skipIf(skip !== '')(`agreement with the reference scorers ${skip}`, () => {
  let dir = '';
  let part: Part;
  const metricsOf = (set: string) => part.rows.find((row) => row.set === set)?.metrics ?? {};

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'news-eval-'));
    sample(dir);
    part = evaluateParse({
      dir,
      set: null,
      worst: 0,
      half: null,
      errors: false,
      archives: null,
      predictions: join(dir, 'out'),
    });
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('articles and labelled lines', () => {
    const out = run(join(dir, 'parse/score.py'), join(dir, 'out/parse.jsonl'), '--tier', 'A,B,bn', '--json');
    const theirs = JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, number | null>;
    expect(Object.keys(theirs).length).toBeGreaterThan(40);
    const ours = Object.fromEntries(
      Object.keys(theirs).map((key) => {
        const [tier = '', group = '', metric = ''] = key.split(/\/(?!$)/);
        const value = group === 'kept' ? metricsOf(`bn kept ${metric}`).kept : metricsOf(tier)[metric];
        return [key, value === undefined || value === null ? null : rounded(value)];
      }),
    );
    for (const [key, value] of Object.entries(theirs)) if (value !== null) theirs[key] = rounded(value);
    expect(ours).toEqual(theirs);
    const [, noise, noises, twice, doubled] = /: (\d+)\/(\d+);.*: (\d+)\/(\d+)/.exec(out) ?? [];
    const row = (set: string) => part.rows.find((x) => x.set === set);
    expect(row('bn inline noise')?.n).toBe(Number(noises));
    expect(row('bn doubled lines')?.n).toBe(Number(doubled));
    expect((row('bn inline noise')?.metrics.kept ?? 0) * Number(noises)).toBeCloseTo(Number(noise), 6);
    expect((row('bn doubled lines')?.metrics.kept ?? 0) * Number(doubled)).toBeCloseTo(Number(twice), 6);
  });

  it('date expressions', () => {
    const theirs = run(join(dir, 'parse/score_dates.py'), join(dir, 'out/dates.tsv'))
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/));
    const ours = part.rows
      .filter((row) => row.set.startsWith('dates'))
      .map((row) => [row.set.slice(6) || 'all', String(row.n), row.metrics.accuracy?.toFixed(3)]);
    expect(ours).toEqual(theirs);
  });

  it.each(namesIn(join(shared, 'search/sets'), '.json'))('search: %s', (name) => {
    const path = join(shared, 'search/sets', `${name}.json`);
    const { queries } = readJson<QuerySet>(path);
    const rankings = new Map(
      queries.flatMap((query, at) => (at % 9 === 0 ? [] : [[query.id, madeUp(query, at)]])),
    );
    const file = join(dir, `${name}.tsv`);
    const lines = [...rankings].flatMap(([id, ids]) => ids.map((doc, at) => `${id}\t${at + 1}\t${doc}\n`));
    writeFileSync(file, lines.join(''));
    const theirs = new Map(
      [...run(join(shared, 'search/score.py'), path, file).matchAll(/'(\w+)': ([\d.]+)/g)].map(
        ([, key, value]) => [key ?? '', Number(value)],
      ),
    );
    theirs.delete('n');
    expect(theirs.size).toBeGreaterThan(2);
    const ours = scoreSet(queries, rankings);
    expect(Object.fromEntries([...theirs.keys()].map((key) => [key, rounded(ours[key] ?? -1)]))).toEqual(
      Object.fromEntries(theirs),
    );
  });
});

/** A ranking with right answers in varying places, and more than ten articles. */
function madeUp(query: Query, at: number): string[] {
  const right = Object.keys(query.judgements ?? {}).concat(query.relevant ?? query.targets ?? []);
  const wrong = Array.from({ length: 12 }, (_, n) => `none-${n}`);
  const places = at % 13;
  return [...wrong.slice(0, places), ...right.slice(0, 1 + (at % 4)), ...wrong.slice(places)];
}
