import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareBytes } from '../../src/ingest/paths.ts';
import { count, walk } from '../../src/ingest/walk.ts';
import { useFolder } from './folder.ts';

const { path, write, dir } = useFolder();
const walker = { onIgnored() {}, onProblem() {} };

describe('walk', () => {
  it('gives the paths in the order of their bytes, folders among the files', () => {
    // A folder stands where its paths do: after a.txt, since "/" comes after ".", and before a0.txt.
    const names = [
      'a.txt',
      'a/b.txt',
      'a/b/c.txt',
      'a/b0.txt',
      'a-/x.txt',
      'a0.txt',
      'A/z.txt',
      'ক/খ.txt',
      '😀/b.txt',
      '\uffee.md',
    ];
    for (const name of names) write(name, 'x');
    const found = [...walk(dir(), walker)].filter((each) => each !== null);
    expect(found).toEqual(names.map((name) => path(name)).sort(compareBytes));
    expect([...count(dir(), undefined)].at(-1)).toBe(names.length);
  });

  it('pauses in a large folder, and starts before it has seen the others', () => {
    mkdirSync(path('a'));
    for (let i = 0; i < 1_100; i++) writeFileSync(path(`a/${i}.txt`), '');
    write('b/x.txt', 'x');
    const found = walk(dir(), walker);
    expect([found.next().value, found.next().value]).toEqual([null, null]);
    expect(found.next().value).toBe(path('a/0.txt'));
    write('b/y.txt', 'x');
    const rest = [...found];
    expect(rest.at(-1)).toBe(path('b/y.txt'));
    expect(rest).toHaveLength(1_101);
    expect([...count(path('a'), undefined)]).toEqual([512, 1_024, 1_100]);
    expect([...count(dir(), path('b'))].at(-1)).toBe(1_100);
  });

  it('says so when the folder is not there any more', () => {
    const problems: string[] = [];
    const told = { ...walker, onProblem: (_: string, message: string) => problems.push(message) };
    expect([...walk(path('none'), told)]).toEqual([]);
    expect(problems).toEqual(['there is no such file or folder']);
  });
});
