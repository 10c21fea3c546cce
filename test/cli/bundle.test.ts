import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

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

  it('reading has the store and does without the language model', () => {
    const loaded = loadedWith(lazy('reading'));
    expect([...loaded.values()].some((code) => code.includes('.resolve("lmdb")'))).toBe(true);
    expect(kilobytes(loaded)).toBeLessThan(500);
    expect(loaded.size).toBeLessThan(30);
  });

  it('ingest has it', () => {
    expect(kilobytes(loadedWith(lazy('ingest')))).toBeGreaterThan(1000);
  });
});
