import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/search/explanation.ts';
import { displayWidth } from '../../src/text/width.ts';
import { archiveOf, TEXTS, type TestArchive } from './archive-of-texts.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await archiveOf(TEXTS);
});
afterAll(() => archive.remove());

const news = (argv: string[], columns?: number) =>
  archive.news(['explain', ...argv], columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } });
const idOf = async (query: string) => (await archive.news(['search', query, '--ids'])).stdout.slice(0, 16);

describe('news explain', () => {
  it('tells what a search with the same words and filters finds', async () => {
    for (const words of [
      ['সেতু', 'টোল'],
      ['সেতু', 'টোল', '--all'],
      ['সেতু', '--until', '2024'],
      ['setu'],
      ['"যান চলাচল"'],
    ]) {
      const count = Number((await archive.news(['search', ...words, '--count'])).stdout);
      const told = JSON.parse((await news([...words, '--json'])).stdout) as Explanation;
      expect(told.articles.found).toBe(count);
      expect((await news(words)).stdout).toMatch(new RegExp(`^found {2}${count} of \\d+ article`, 'm'));
    }
  });

  it('prints the score that search prints', async () => {
    const [score = '', id = ''] = (await archive.news(['search', 'সেতু টোল'])).stdout.split('\t');
    const { stdout, stderr, code } = await news(['সেতু টোল', '--id', id.slice(0, 6)]);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain(`rank 1 of 2, score ${score}\n`);
    expect(stdout).toMatch(new RegExp(`^= +${score}  score\n`, 'm'));
  });

  it('keeps to the width of a terminal, and is the same page elsewhere', async () => {
    const argv = ['setu', 'nodi', 'যানচলাচল', 'প*', '"যান চলাচল"', '--id', await idOf('সেতু')];
    const wide = (await news(argv)).stdout;
    const { stdout } = await news(argv, 80);
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    const words = (page: string) => page.split(/\s+/);
    expect(words(stdout)).toEqual(words(wide));
  });

  it('colours on a terminal, and shows what it would obey escaped', async () => {
    const argv = ['explain', 'যানজট', 'x\x1b[2J', '--id', await idOf('যানজট')];
    const { stdout } = await archive.news(argv, { columns: 80, env: {} });
    expect(stdout).toContain('\x1b[1mযানজট\x1b[22m');
    expect(stdout).toContain('\\x1b]0;pwned\\x07');
    expect(stdout).toContain('x\\x1b[2J');
    expect(stdout).not.toContain('\x1b]0');
    const json = (await archive.news([...argv, '--json'], { columns: 80, env: {} })).stdout;
    expect(json).not.toContain('\x1b');
    expect((JSON.parse(json) as Explanation).query).toBe('যানজট x\x1b[2J');
  });

  it.each([
    ['nothing that matches', ['zzzz'], 1, ''],
    ['no word', ['((('], 1, ''],
    ['an article that does not match', ['bridge', '--id', '1ba9'], 1, ''],
    ['an unknown id', ['সেতু', '--id', 'ffffff'], 1, "news: there is no article 'ffffff'\n"],
    ['a short id', ['সেতু', '--id', 'ff'], 2, "news: 'ff' is too short: an id needs 4 or more digits\n"],
    ['a wrong date', ['সেতু', '--since', 'now'], 2, 'news: '],
    ['an option of search alone', ['সেতু', '--limit', '3'], 2, "news: unknown option '--limit'"],
  ])('%s: exit code', async (_, argv, code, stderr) => {
    const answer = await news(argv);
    expect(answer.code).toBe(code);
    if (stderr === '') expect(answer.stderr).toBe('');
    else expect(answer.stderr.startsWith(stderr)).toBe(true);
    expect(answer.stdout === '').toBe(stderr !== '');
  });
});
