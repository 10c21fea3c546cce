import { describe, expect, it } from 'vitest';
import { createPrinter } from '../../src/render/index.ts';
import type { Format, Row, Surface } from '../../src/render/printer.ts';
import { columns, PIPE, terminal } from './surfaces.ts';

function print(format: Format, rows: Row[], surface: Surface = PIPE, nul = false): string {
  const names = format === 'ids' ? ['id'] : ['id', 'byline', 'published', 'title'];
  const printer = createPrinter(format, columns(...names), surface, nul);
  return printer.header() + rows.map((row) => printer.row(row)).join('') + printer.end();
}

const ROWS: Row[] = [
  { values: ['7415ef057343b78a', ['রহিমা খাতুন', 'Karim'], '2024-09', 'বৃষ্টি, "ভারী"\tবৃষ্টি\r\nআজ'] },
  { values: ['ca5ae82fcb59ffae', [], null, '| a <b> *c*'] },
];

describe('printers', () => {
  it('tsv: a row an article, null empty, lists joined, tabs and line ends as spaces', () => {
    expect(print('tsv', ROWS)).toBe(
      '7415ef057343b78a\tরহিমা খাতুন; Karim\t2024-09\tবৃষ্টি, "ভারী" বৃষ্টি আজ\nca5ae82fcb59ffae\t\t\t| a <b> *c*\n',
    );
  });

  it('tsv -0: records end in NUL', () => {
    expect(print('tsv', ROWS, PIPE, true).split('\0')).toHaveLength(3);
    expect(print('tsv', ROWS, PIPE, true)).not.toContain('\n');
  });

  it('csv: a header, quotes where they are needed', () => {
    expect(print('csv', ROWS)).toBe(
      'id,byline,published,title\n' +
        '7415ef057343b78a,রহিমা খাতুন; Karim,2024-09,"বৃষ্টি, ""ভারী"" বৃষ্টি আজ"\n' +
        'ca5ae82fcb59ffae,,,| a <b> *c*\n',
    );
  });

  it('json: one array, keys in the order of the columns', () => {
    const text = print('json', ROWS);
    const records = JSON.parse(text) as Record<string, unknown>[];
    expect(records.map((record) => Object.values(record))).toEqual(ROWS.map((row) => row.values));
    expect(Object.keys(records[0] ?? {})).toEqual(['id', 'byline', 'published', 'title']);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('jsonl: an object a line', () => {
    const lines = print('jsonl', ROWS).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      ROWS.map((row) => row.values[0]),
    );
  });

  it('ids: one a line', () => {
    expect(print('ids', ROWS)).toBe('7415ef057343b78a\nca5ae82fcb59ffae\n');
    expect(print('ids', ROWS, PIPE, true)).toBe('7415ef057343b78a\0ca5ae82fcb59ffae\0');
  });

  it('markdown: a table in which no text is markup', () => {
    expect(print('markdown', ROWS).split('\n').slice(0, 4)).toEqual([
      '| id | byline | published | title |',
      '| --- | --- | --- | --- |',
      '| 7415ef057343b78a | রহিমা খাতুন; Karim | 2024-09 | বৃষ্টি, "ভারী" বৃষ্টি আজ |',
      '| ca5ae82fcb59ffae |  |  | \\| a \\<b\\> \\*c\\* |',
    ]);
  });

  it.each([
    ['table', ''],
    ['tsv', ''],
    ['csv', 'id,byline,published,title\n'],
    ['json', '[]\n'],
    ['jsonl', ''],
    ['ids', ''],
    ['markdown', '| id | byline | published | title |\n| --- | --- | --- | --- |\n'],
  ] as const)('%s: an empty answer is valid', (format, text) => {
    expect(print(format, [])).toBe(text);
  });

  it.each(['table', 'tsv', 'csv', 'json', 'jsonl', 'markdown'] as const)(
    '%s: a terminal is given nothing to obey, a pipe the text as it is',
    (format) => {
      const rows: Row[] = [{ values: ['1', [], null, 'a\u009b2Jb\u202ec'] }];
      expect(print(format, rows, terminal(80))).not.toMatch(/[\u009b\u202e]/);
      expect(print(format, rows, PIPE)).toContain('a\u009b2Jb\u202ec');
    },
  );
});
