import { describe, expect, it } from 'vitest';
import { complete, type Lookup } from '../../src/cli/complete.ts';

const values: Record<string, string[]> = {
  id: ['7415aa', '7415bb', '89aa'],
  language: ['bn', 'en'],
  publisher: ['Prothom Alo', 'The Daily Star'],
  fields: ['id', 'title', 'titleFrom'],
};
const lookup: Lookup = (kind, start) =>
  (values[kind] ?? []).filter((value) => value.startsWith(start)).map((value) => ({ value }));

const offered = (...words: string[]) => complete(words, lookup).map(({ value }) => value);

describe('completion', () => {
  it.each([
    [['se'], ['search']],
    [['list', '--la'], ['--lang']],
    [['--arch'], ['--archive']],
    [
      ['list', '--lang', ''],
      ['bn', 'en'],
    ],
    [['list', '--lang', '=', 'b'], ['bn']],
    [
      ['list', '--lang', '='],
      ['bn', 'en'],
    ],
    [['list', '--lang=b'], ['--lang=bn']],
    [
      ['list', '--sort', 'pub'],
      ['published', 'publisher'],
    ],
    [['list', '--publisher', 'The'], ['The Daily Star']],
    [
      ['list', '--fields', 'id,ti'],
      ['id,title', 'id,titleFrom'],
    ],
    [
      ['show', '74'],
      ['7415aa', '7415bb'],
    ],
    [['show', '89aa', '7415b'], ['7415bb']],
    [['show', '--raw', '8'], ['89aa']],
    [['--archive', 'x', 'show', '8'], ['89aa']],
    [
      ['search', 'word', '--li'],
      ['--literal', '--limit'],
    ],
    [['search', '--', '--li'], []],
    [['search', 'wo'], []],
    [['explain', '--id', '89'], ['89aa']],
    [['ingest', 'artic'], []],
    [['completion', 'z'], ['zsh']],
    [['help', 'fo'], ['formats']],
    [['help', 'sea'], ['search']],
    [['help', 'search', ''], []],
    [['list', '--archive', 'di'], []],
    [['nonsense', ''], []],
  ])('news %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  it('offers every command, and says what each does', () => {
    const all = complete([''], lookup);
    expect(all.length).toBeGreaterThan(10);
    for (const { about } of all) expect(about).toBeTruthy();
  });
});
