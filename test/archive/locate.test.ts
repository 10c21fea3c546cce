import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/archive/errors.ts';
import { type LocateInput, locateArchive } from '../../src/archive/locate.ts';

/** `owned` maps folders that exist to the number of their owner. */
function locate(change: Partial<LocateInput>, owned: Record<string, number> = {}, files: string[] = []) {
  const stat = (path: string) => {
    if (files.includes(path)) return { directory: false, uid: 7 };
    return path in owned ? { directory: true, uid: owned[path] as number } : null;
  };
  const base = { env: {}, cwd: '/home/u/a/b', platform: 'linux', home: '/home/u', uid: 7, stat };
  const { dir, why } = locateArchive({ ...base, ...change });
  return `${why} ${dir}`;
}

describe('locateArchive', () => {
  const env = { NEWS_ARCHIVE: '/e', XDG_DATA_HOME: '/x' };
  const near = { '/home/u/a/b/.news': 7, '/home/u/a/.news': 7 };
  it.each([
    ['flag first, relative to cwd', locate({ flag: 'f', env }, near), 'flag /home/u/a/b/f'],
    ['absolute flag', locate({ flag: '/f/', env }, near), 'flag /f'],
    ['variable next', locate({ env }, near), 'env /e'],
    ['relative variable', locate({ env: { NEWS_ARCHIVE: '../e' } }, near), 'env /home/u/a/e'],
    ['an empty variable is none', locate({ env: { NEWS_ARCHIVE: '' } }, near), 'nearest /home/u/a/b/.news'],
    ['nearest here', locate({}, near), 'nearest /home/u/a/b/.news'],
    ['nearest above', locate({}, { '/home/u/a/.news': 7, '/.news': 7 }), 'nearest /home/u/a/.news'],
    ['nearest at the root', locate({}, { '/.news': 7 }), 'nearest /.news'],
    ['cwd is the root', locate({ cwd: '/' }, { '/.news': 7 }), 'nearest /.news'],
    ['passes over another user', locate({}, { '/home/u/a/.news': 8, '/.news': 7 }), 'nearest /.news'],
    ['passes over a file', locate({}, { '/.news': 7 }, ['/home/u/a/.news']), 'nearest /.news'],
    ['no owners known', locate({ uid: undefined }, { '/.news': 8 }), 'nearest /.news'],
    ['another user only', locate({}, { '/.news': 8 }), 'user /home/u/.local/share/news'],
    ['user', locate({}), 'user /home/u/.local/share/news'],
    ['XDG', locate({ env: { XDG_DATA_HOME: '/x' } }), 'user /x/news'],
    ['relative XDG is ignored', locate({ env: { XDG_DATA_HOME: 'x' } }), 'user /home/u/.local/share/news'],
    [
      'macOS',
      locate({ platform: 'darwin', env: { XDG_DATA_HOME: '/x' } }),
      'user /home/u/Library/Application Support/news',
    ],
    [
      'Windows',
      locate({ platform: 'win32', cwd: 'C:\\w', env: { LOCALAPPDATA: 'D:\\l' } }),
      'user D:\\l\\news',
    ],
    [
      'Windows without the variable',
      locate({ platform: 'win32', cwd: 'C:\\w', home: 'C:\\u' }),
      'user C:\\u\\AppData\\Local\\news',
    ],
    [
      'Windows, nearest',
      locate({ platform: 'win32', cwd: 'C:\\w\\x', uid: undefined }, { 'C:\\w\\.news': 0 }),
      'nearest C:\\w\\.news',
    ],
  ])('%s', (_, got, expected) => expect(got).toBe(expected));

  it('refuses an empty flag', () => {
    expect(() => locate({ flag: '' })).toThrow(UsageError);
  });

  it('looks at the real file system', () => {
    const root = mkdtempSync(join(tmpdir(), 'news-locate-'));
    try {
      mkdirSync(join(root, '.news'));
      mkdirSync(join(root, 'a', 'b'), { recursive: true });
      writeFileSync(join(root, 'a', '.news'), '');
      const base = { env: {}, platform: process.platform, home: root, cwd: join(root, 'a', 'b') };
      const uid = process.getuid?.();
      expect(locateArchive({ ...base, uid }).dir).toBe(join(root, '.news'));
      expect(locateArchive({ ...base, uid: (uid ?? 0) + 1 }).dir).not.toBe(join(root, '.news'));
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
