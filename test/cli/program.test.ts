import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/archive/errors.ts';
import { parse } from '../../src/cli/program.ts';

const ABOUT = { version: '1.2.3', width: 80 };

function run(...argv: string[]) {
  const parsed = parse(argv, ABOUT);
  if ('text' in parsed) throw new Error(`a text, not a command: ${parsed.text}`);
  const values = Object.fromEntries(Object.entries(parsed.values).filter(([, value]) => value !== undefined));
  return { run: parsed.run, args: parsed.args, values };
}

function text(...argv: string[]): { text: string; to: string } {
  const parsed = parse(argv, ABOUT);
  if (!('text' in parsed)) throw new Error('a command, not a text');
  return parsed;
}

function fault(...argv: string[]): UsageError {
  try {
    parse(argv, ABOUT);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('parse', () => {
  it('reads arguments and options by their long names', () => {
    expect(run('search', 'কিম', '--added-since', '7d', 'পুতিন', '--all', '-0')).toEqual({
      run: 'search',
      args: ['কিম', 'পুতিন'],
      values: { 'added-since': '7d', all: true, null: true },
    });
  });

  it.each([
    [['--archive', 'x', '--quiet', 'list']],
    [['list', '--archive', 'x', '--quiet']],
    [['--quiet', 'list', '--archive=x']],
  ])('takes global options anywhere: %j', (argv) => {
    expect(run(...argv).values).toEqual({ archive: 'x', quiet: true });
  });

  it('takes words with a leading dash after --', () => {
    expect(run('search', '--all', '--', 'পুতিন', '-খেলা', '--x').args).toEqual(['পুতিন', '-খেলা', '--x']);
  });

  it('takes - for an argument', () => {
    expect(run('show', '-').args).toEqual(['-']);
  });

  it('prints the version', () => {
    expect(text('--version')).toEqual({ text: '1.2.3\n', to: 'stdout' });
    expect(text('-V').text).toBe('1.2.3\n');
  });

  it.each([[['--help']], [['help']], [['help', 'list']], [['list', '-h']], [['search', '--help']]])(
    'prints help on stdout: %j',
    (argv) => {
      expect(text(...argv).to).toBe('stdout');
      expect(text(...argv).text).toMatch(/^Usage: news /);
    },
  );

  it('prints help on stderr when no command is named', () => {
    expect(text().to).toBe('stderr');
    expect(text('--quiet').to).toBe('stderr');
  });

  it('keeps the help within the width', () => {
    for (const width of [72, 100]) {
      const parsed = parse(['search', '--help'], { version: '1', width });
      const lines = 'text' in parsed ? parsed.text.split('\n') : [];
      const own = lines.slice(0, lines.indexOf('Examples:'));
      expect(Math.max(...own.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    [['serch'], "unknown command 'serch'", 'Did you mean search?'],
    [['help', 'serch'], "unknown command 'serch'", 'Did you mean search?'],
    [['list', '--sinse', '2024'], "unknown option '--sinse'", 'Did you mean --since?'],
    [['list', '--frmat=json'], "unknown option '--frmat'", 'Did you mean --format?'],
    [['ingest', '--prune=false'], "option '--prune' takes no value", null],
    [['--quiet=no', 'list'], "option '--quiet' takes no value", null],
    [['list', '--help=x'], "option '--help' takes no value", null],
    [['list', '--count=1', '--frmat=json'], "unknown option '--frmat'", 'Did you mean --format?'],
    [['list', '--x\nnews: forged'], "unknown option '--x\nnews: forged'", null],
    [['list', 'x'], "too many arguments for 'list'. Expected 0 arguments but got 1", null],
    [['show'], "missing required argument 'ID'", null],
    [['list', '--since'], "option '--since DATE' argument missing", null],
    [
      ['list', '--sort', 'score'],
      "option '--sort KEY' argument 'score' is invalid. Allowed choices are published, added, title, publisher, words",
      null,
    ],
    [
      ['--color', 'maybe', 'list'],
      "option '--color WHEN' argument 'maybe' is invalid. Allowed choices are auto, always, never",
      null,
    ],
  ])('refuses %j', (argv, message, hint) => {
    expect(fault(...argv).message).toBe(message);
    expect(fault(...argv).hint).toBe(hint);
  });

  it('says how to search for a word with a leading dash', () => {
    const error = fault('search', 'পুতিন', '-খেলা');
    expect(error.message).toBe("unknown option '-খেলা'");
    expect(error.hint).toContain('goes after --');
    expect(error.hint).toContain('NOT word');
    expect(fault('explain', 'পুতিন', '-খেলা').hint).toBe(error.hint);
    expect(fault('list', '-খেলা').hint).toBeNull();
  });

  it.each([
    ['list --json --jsonl', '--json', '--jsonl'],
    ['list --json --ids', '--json', '--ids'],
    ['search x --format csv --json', '--format', '--json'],
    ['list --fields id --ids', '--fields', '--ids'],
    ['list --count --json', '--count', '--json'],
    ['list --count --limit 3', '--count', '--limit'],
    ['list -0 --json', '-0', '--json'],
    ['show 7415 --raw --blocks', '--raw', '--blocks'],
    ['show 7415 --raw --json', '--raw', '--json'],
    ['show 7415 --blocks --fields id', '--blocks', '--fields'],
  ])('%s: names both options', (line, one, other) => {
    const { message } = fault(...line.split(' '));
    expect(message).toContain(one);
    expect(message).toContain(other);
  });
});
