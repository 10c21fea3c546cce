import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Packed {
  files: { path: string; size: number; mode: number }[];
  size: number;
}

describe('the package that npm publishes', () => {
  let packed: Packed;
  const paths = () => packed.files.map((file) => file.path);

  beforeAll(() => {
    if (!existsSync(resolve(root, 'dist/news.js')))
      throw new Error('dist/ is missing: run `npm run build` first');
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32', // npm is a .cmd there
    });
    const [first] = JSON.parse(out) as Packed[];
    if (!first) throw new Error('npm pack lists no package');
    packed = first;
  });

  it('holds what a user needs', () => {
    expect(paths()).toEqual(
      expect.arrayContaining([
        'bin/news.js',
        'dist/news.js',
        'dist/index.js',
        'dist/types/index.d.ts',
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
      ]),
    );
    expect(paths().filter((path) => /^fixtures\/.*\.txt$/.test(path)).length).toBeGreaterThanOrEqual(14);
  });

  it('holds nothing else', () => {
    const known = /^(?:bin|dist|fixtures)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
    expect(paths().filter((path) => !known.test(path))).toEqual([]);
  });

  it('is small', () => {
    expect(packed.size).toBeLessThan(3_000_000);
  });

  it('names only files that it holds', () => {
    const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
      exports: Record<string, string | Record<string, string>>;
    };
    const targets = [
      ...Object.values(manifest.bin),
      ...Object.values(manifest.exports).flatMap((x) => (typeof x === 'string' ? [x] : Object.values(x))),
    ].map((path) => path.replace(/^\.\//, ''));
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((path) => !paths().includes(path))).toEqual([]);
  });

  it('has a command that a shell can run', () => {
    expect(readFileSync(resolve(root, 'bin/news.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
