import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { temporaryFolder } from '../support/archive.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const built = existsSync(join(dist, 'news.js'));

/** What is loaded with a file of the bundle: the files and the packages that it imports statically, and theirs. */
function loadedWith(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(join(dist, file), 'utf8');
  seen.set(file, code);
  for (const [, from = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*"([^"]+)"/g)) {
    if (from.startsWith('./')) loadedWith(from.slice(2), seen);
    else seen.set(from, '');
  }
  return seen;
}

function kilobytes(loaded: Map<string, string>): number {
  return [...loaded.values()].reduce((sum, code) => sum + code.length, 0) / 1000;
}

/** The file that news.js loads when a command is called. */
function lazy(command: string): string {
  const start = readFileSync(join(dist, 'news.js'), 'utf8');
  const [, file] = new RegExp(`import\\("\\./(${command}-[^"]+)"\\)`).exec(start) ?? [];
  return file ?? `no lazy import of ${command}`;
}

/** Start-up time is what a command loads. */
describe.skipIf(!built)('the bundle', () => {
  it('starts with the command line alone: no store, no search, no model', () => {
    const loaded = loadedWith('news.js');
    expect([...loaded.keys()].filter((name) => !name.endsWith('.js') && !name.startsWith('node:'))).toEqual(
      [],
    );
    expect(kilobytes(loaded)).toBeLessThan(150);
  });

  it('a list has the store and does without the search and the languages', () => {
    const loaded = loadedWith(lazy('list'));
    expect([...loaded.values()].some((code) => code.includes('.resolve("lmdb")'))).toBe(true);
    expect(kilobytes(loaded)).toBeLessThan(200);
    expect(kilobytes(loadedWith(lazy('search')))).toBeGreaterThan(250);
  });

  it('a search does without the language model', () => {
    expect(kilobytes(loadedWith(lazy('search')))).toBeLessThan(600);
  });

  it('what parses has it', () => {
    expect(kilobytes(loadedWith('worker.js'))).toBeGreaterThan(1000);
  });
});

/** What is called most: one file, and its code as V8 has compiled it. */
describe.skipIf(!built)('the quick start', () => {
  const root = resolve(dist, '..');
  const news = (folder: string, ...args: string[]) =>
    execFileSync(
      process.execPath,
      [...args.slice(0, -1), join(folder, 'bin/news.js'), args.at(-1) as string],
      {
        encoding: 'utf8',
      },
    );

  it('is one file without what writes', () => {
    const code = readFileSync(join(dist, 'quick.cjs'), 'utf8');
    expect(code.length).toBeLessThan(600_000);
    expect(code).not.toMatch(/\bimport\(/);
  });

  it('knows its version without the store', () => {
    const told = "process.on('exit',()=>console.log(process.report.getReport().sharedObjects.join()))";
    const folder = temporaryFolder();
    const hook = join(folder.dir, 'hook.cjs');
    writeFileSync(hook, told);
    expect(news(root, '--require', hook, '--version')).not.toMatch(/lmdb/);
    folder.remove();
  });

  it.each([
    ['none', null],
    ['what is no code', 'code'],
  ])('starts as well with %s', (_, code) => {
    const folder = temporaryFolder();
    for (const file of ['bin/news.js', 'bin/compiled.js', 'bin/package.json', 'dist/quick.cjs']) {
      cpSync(join(root, file), join(folder.dir, file));
    }
    if (code) writeFileSync(join(folder.dir, 'dist/quick.code'), code);
    expect(news(folder.dir, '--version')).toBe(`${VERSION}\n`);
    folder.remove();
  });

  it('is given code that V8 takes', () => {
    const script = `const script = require(${JSON.stringify(join(root, 'bin/compiled.js'))}).compile();
process.exitCode = script.cachedDataRejected === false ? 0 : 1;`;
    execFileSync(process.execPath, ['-e', script]);
  });
});
