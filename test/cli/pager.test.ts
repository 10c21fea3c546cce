import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { pagerOf } from '../../src/cli/pager.ts';
import { archiveOf, TEXTS, type TestArchive } from './archive-of-texts.ts';
import { fakeIo } from './fake-io.ts';

describe('the pager', () => {
  it.each([
    [{}, 'less -FRX'],
    [{ PAGER: 'most' }, 'most'],
    [{ PAGER: 'most', NEWS_PAGER: 'less -S' }, 'less -S'],
    [{ PAGER: 'most', NEWS_PAGER: '' }, null],
    [{ PAGER: 'cat' }, null],
    [{ TERM: 'dumb' }, null],
  ])('%j is %s', (env, pager) => {
    expect(pagerOf(env)).toBe(pager);
  });

  let archive: TestArchive;
  beforeAll(async () => {
    archive = await archiveOf(TEXTS);
  });
  afterAll(() => archive.remove());

  it.each([
    ['show on a terminal', ['show', 'f95a'], { columns: 80 }, ['less -FRX']],
    ['not with --no-pager', ['show', 'f95a', '--no-pager'], { columns: 80 }, []],
    ['not in a pipe', ['show', 'f95a'], {}, []],
    ['not for lists', ['list'], { columns: 80 }, []],
  ])('is started by %s', async (_, args, options, pagers) => {
    const io = fakeIo(options);
    expect(await main(['--archive', join(archive.dir, '.news'), ...args], io)).toBe(0);
    expect(io.pagers).toEqual(pagers);
    expect(io.stdout.text).toContain('New bridge');
  });
});
