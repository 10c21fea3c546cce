import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { displayWidth } from '../../src/text/width.ts';
import { archiveOf, TEXTS, type TestArchive } from './archive-of-texts.ts';
import { fakeIo } from './fake-io.ts';

let archive: TestArchive;
let empty: TestArchive;

beforeAll(async () => {
  archive = await archiveOf(TEXTS);
  empty = await archiveOf();
});

afterAll(() => {
  archive.remove();
  empty.remove();
});

const PLAIN = { columns: 80, env: { NO_COLOR: '1' } };

describe('on a terminal', () => {
  it('list is a table with short ids that fits the width', async () => {
    const { stdout, code } = await archive.news(['list'], PLAIN);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^id {8}published {3}lang {2}publisher {2}title$/);
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    for (const line of lines.slice(1)) expect(line).toMatch(/^[0-9a-f]{8} /);
    expect(stdout).not.toContain('T10:35');
  });

  it('search shows the passages under the titles, with the words in bold, and says how many there are', async () => {
    const { stdout, stderr, code } = await archive.news(['search', 'সেতু', 'ফেরি'], { columns: 60, env: {} });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {4}\S/);
    expect(stdout).toContain('\x1b[1m\x1b[33mসেতুটি');
    expect(stderr).toBe('1 article with every word, 1 more with some\n');
  });

  it('says so when a page does not hold all results', async () => {
    const { stderr } = await archive.news(['search', 'সেতু', '--limit', '1', '--offset', '1'], PLAIN);
    expect(stderr).toBe('2 articles found; 2 to 2 shown (--limit 0 shows all)\n');
  });

  it('is silent on stderr when quiet', async () => {
    expect((await archive.news(['search', 'সেতু', '--quiet'], PLAIN)).stderr).toBe('');
    expect((await archive.news(['search', 'zzzz', '--quiet'], PLAIN)).stderr).toBe('');
  });

  it('an explicit format is that of a pipe, without colour', async () => {
    const { stdout, stderr } = await archive.news(['list', '--format', 'tsv', '--lang', 'en'], {
      columns: 80,
    });
    expect(stdout).toMatch(/^[0-9a-f]{16}\t2024-09-14\ten\t\tNew bridge over the Meghna opens to traffic\n$/);
    expect(stderr).toBe('');
  });

  it.each([
    ['list', ['list']],
    ['list as tsv', ['list', '--format', 'tsv']],
    ['list as JSON', ['list', '--json', '--fields', 'title,paragraphs']],
    ['search', ['search', 'উদ্বোধনে']],
    ['show', ['show', '1ba9']],
    ['show --raw', ['show', '1ba9', '--raw']],
    ['show --blocks', ['show', '1ba9', '--blocks']],
    ['show as Markdown', ['show', '1ba9', '--format', 'markdown']],
    ['an error', ['show', 'x\x1b]0;pwned\x07']],
    ['a file name', ['ingest', 'no\x1b[2Jfile\u202e']],
  ])('%s gives the terminal nothing to obey', async (_, argv) => {
    const { stdout, stderr } = await archive.news(argv, PLAIN);
    expect(stdout + stderr).toMatch(/\\(x1b|u001b)/);
    expect((stdout + stderr).replaceAll('\r\x1b[K', '')).not.toMatch(
      /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/,
    );
  });

  it('no name or typed word starts a line of its own', async () => {
    const forged = 'zz\nnews: FAKE\tERROR';
    for (const argv of [
      ['ingest', forged],
      ['show', forged],
      ['list', '--since', forged],
      ['list', `--${forged}`],
      [forged],
      ['list', '--fields', forged],
      ['--archive', `/nowhere/${forged}`, 'list'],
    ]) {
      const { stdout, stderr, code } = await archive.news(argv, PLAIN);
      expect([stdout, code]).toEqual(['', argv[0] === 'show' ? 1 : 2]);
      expect(stderr).toContain('zz\\x0anews: FAKE\\x09ERROR');
      expect(stderr.slice('news:'.length)).not.toMatch(/^news:/m);
    }
  });

  it('a title or a path that holds line ends stays in its row', async () => {
    const name = 'a\nb\tc.txt';
    writeFileSync(
      join(empty.dir, name),
      'সেতুর খবর\u2028দ্বিতীয়\u000bতৃতীয়\n\nনদীর উপর নতুন সেতু খুলে দেওয়া হয়েছে।\n',
    );
    const { dir, news, remove } = await archiveOf(join(empty.dir, name));
    rmSync(join(empty.dir, name));
    for (const format of ['table', 'tsv', 'csv', 'jsonl', 'markdown']) {
      for (const command of [['list'], ['search', 'সেতু'], ['show', '-']]) {
        const [id] = (await news(['list', '--ids'])).stdout.split('\n');
        const argv = [...command, '--format', format, '--fields', 'title,source.path,id'];
        const { stdout } = await news(argv, { ...PLAIN, columns: 400, stdin: `${id}\n` });
        const head = { table: 1, csv: 1, markdown: 2 }[format] ?? 0;
        expect([dir, command, format, stdout.trimEnd().split('\n').length]).toEqual([
          dir,
          command,
          format,
          head + 1,
        ]);
      }
    }
    remove();
  });

  it('show wraps its paragraphs', async () => {
    const { stdout } = await archive.news(['show', '0a2f'], { columns: 40, env: { NO_COLOR: '1' } });
    expect(stdout.split('\n').length).toBeGreaterThan(12);
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });

  it('an empty archive says what to do', async () => {
    for (const argv of [['list'], ['search', 'সেতু']]) {
      const { stdout, stderr, code } = await empty.news(argv, PLAIN);
      expect([stdout, code]).toEqual(['', 1]);
      expect(stderr).toBe('The archive is empty. Take articles in with: news ingest FOLDER\n');
    }
  });

  it.each([
    [['search', 'zzzz'], 'Try other words'],
    [['search', 'সেতু', '--lang', 'fr'], 'fewer filters'],
    [['list', '--lang', 'fr'], 'fewer filters'],
    [['list', '--offset', '99'], '--offset passes over all of them'],
  ])('an empty answer to %j says what to try', async (argv, advice) => {
    const { stderr, code } = await archive.news(argv, PLAIN);
    expect(code).toBe(1);
    expect(stderr).toContain(advice);
  });

  it('JSON stays JSON', async () => {
    const { stdout } = await archive.news(['list', '--json'], PLAIN);
    const titles = (JSON.parse(stdout) as { title: string }[]).map((each) => each.title);
    expect(titles).toContain('সেতুর উদ্বোধনে \x1b]0;pwned\x07যানজট');
  });

  it('info and check are aligned', async () => {
    expect((await archive.news(['info'], PLAIN)).stdout).toMatch(
      /^archive {3}\S+\nchosen {4}--archive names it\n/,
    );
    expect((await archive.news(['check'], PLAIN)).stdout).toMatch(/^articles {2}5\n/);
  });

  it('-0 ends records with NUL there too', async () => {
    const { stdout } = await archive.news(['list', '-0', '--lang', 'en'], PLAIN);
    expect(stdout).toMatch(/^[0-9a-f]{16}\t.*\0$/);
  });

  it('help is as wide as the terminal, up to 100 columns', async () => {
    const { stdout } = await archive.news(['list', '--help'], { columns: 300 });
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest).toBeGreaterThan(80);
    expect(widest).toBeLessThanOrEqual(100);
  });
});

describe('in a pipe', () => {
  it('rows are whole: full ids, full dates, no header, no colour', async () => {
    const { stdout, stderr } = await archive.news(['list'], { env: {} });
    expect(stdout).toContain('\t2024-09-13T10:35\tbn\t');
    expect(stdout.split('\n')).toHaveLength(6);
    expect(stdout).not.toContain('…');
    expect(stderr).toBe('');
  });

  it('text goes out as it is', async () => {
    expect((await archive.news(['list'])).stdout).toContain('\x1b]0;pwned\x07');
    expect((await archive.news(['show', '1ba9'])).stdout).toContain('\u202e');
  });
});

describe('init', () => {
  it('makes DIR/.news, and an archive that is there stays', async () => {
    const { dir, news, remove } = await archiveOf();
    const again = await news(['init']);
    expect(again).toEqual({ stdout: '', stderr: `The archive is ${dir}/.news\n`, code: 0 });
    expect((await news(['--archive', '', 'init'])).code).toBe(2);
    remove();
  });

  it('says so when $NEWS_ARCHIVE names another archive', async () => {
    const { dir, remove } = await archiveOf();
    const io = fakeIo({ cwd: dir, env: { NEWS_ARCHIVE: 'elsewhere' } });
    expect(await main(['init', 'sub'], io)).toBe(0);
    expect(io.stderr.text).toBe(
      `The archive is ${dir}/sub/.news\nAs long as $NEWS_ARCHIVE is set, commands use ${dir}/elsewhere instead.\n`,
    );
    remove();
  });
});
