import { describe, expect, it } from 'vitest';
import type { Row, Surface } from '../../src/render/printer.ts';
import { tablePrinter } from '../../src/render/table.ts';
import { displayWidth } from '../../src/text/width.ts';
import { BRACKETS, columns, PIPE, terminal } from './surfaces.ts';

function draw(surface: Surface, names: string[], rows: Row[]): string[] {
  const printer = tablePrinter(columns(...names), surface);
  const text = printer.header() + rows.map((row) => printer.row(row)).join('') + printer.end();
  return text.split('\n').slice(0, -1);
}

const values = (...cells: unknown[]): Row => ({ values: cells });

describe('tablePrinter', () => {
  it('aligns columns by the width a terminal gives each script', () => {
    const lines = draw(
      terminal(60),
      ['publisher', 'title'],
      [
        values('প্রথম আলো', 'ক'),
        values('朝日新聞', 'খ'),
        values('الجزيرة', 'গ'),
        values('👩‍👧 News', 'ঘ'),
        values('BBC', 'ঙ'),
      ],
    );
    const starts = lines
      .slice(1)
      .map((line, i) => displayWidth(line.slice(0, line.lastIndexOf('কখগঘঙ'[i] ?? ''))));
    expect(new Set(starts)).toEqual(new Set([11]));
  });

  it('cuts the last column to the width of the terminal, at clusters', () => {
    const [, row = ''] = draw(terminal(40), ['id', 'title'], [values('7415ef05', 'রাষ্ট্রপতির ভাষণ '.repeat(5))]);
    expect(displayWidth(row)).toBeLessThanOrEqual(40);
    expect(row.endsWith('…')).toBe(true);
  });

  it('cuts an overlong column that is not the last, where the last needs the room', () => {
    const [, row = ''] = draw(terminal(60), ['publisher', 'title'], [values('x'.repeat(50), 'y'.repeat(80))]);
    expect(row).toBe(`${'x'.repeat(23)}…  ${'y'.repeat(33)}…`);
  });

  it('gives room that the last column does not need to those before it', () => {
    const rows = [values('x'.repeat(50), 'z'.repeat(30), 'end')];
    expect(draw(terminal(100), ['title', 'file', 'words'], rows)[1]).toBe(
      `${'x'.repeat(50)}  ${'z'.repeat(30)}  end`,
    );
    expect(draw(terminal(70), ['title', 'file', 'words'], rows)[1]).toBe(
      `${'x'.repeat(36)}…  ${'z'.repeat(23)}…  end`,
    );
  });

  it('cuts nothing in a pipe', () => {
    const title = 'দীর্ঘ শিরোনাম '.repeat(30).trim();
    expect(draw(PIPE, ['id', 'title'], [values('x'.repeat(60), title)])[1]).toBe(
      `${'x'.repeat(60)}  ${title}`,
    );
  });

  it('puts the snippet under its row', () => {
    const row = {
      values: ['7415ef05', 'শিরোনাম'],
      snippet: { text: 'আজ বৃষ্টি হয়েছে', marks: [[3, 9]] as const },
    };
    expect(draw(terminal(60, BRACKETS), ['id', 'title'], [row])).toEqual([
      '7415ef05  শিরোনাম',
      '    আজ [বৃষ্টি] হয়েছে',
    ]);
  });

  it('prints nothing when there are no rows', () => {
    expect(draw(terminal(60), ['id'], [])).toEqual([]);
  });

  it('streams once it has seen enough rows to know the widths', () => {
    const printer = tablePrinter(columns('id'), PIPE);
    const parts = Array.from({ length: 150 }, (_, i) => printer.row(values(i)));
    expect(parts.findIndex((part) => part !== '')).toBe(99);
    expect(parts[120]).toBe('120\n');
    expect(parts.join('').split('\n')).toHaveLength(152);
    expect(printer.end()).toBe('');
  });

  it('cuts nothing in a pipe in rows after those that fixed the widths', () => {
    const printer = tablePrinter(columns('id', 'title'), PIPE);
    for (let i = 0; i < 100; i++) printer.row(values('1', 'a'));
    expect(printer.row(values('a long one', 'title'))).toBe('a long one  title\n');
  });

  it('gives no room to a column that is empty in all rows of an answer with snippets', () => {
    const snippet = { text: 'অংশ', marks: [] };
    expect(
      draw(terminal(60), ['id', 'published', 'title'], [{ values: ['7415', null, 'ক'], snippet }]),
    ).toEqual(['7415  ক', '    অংশ']);
  });

  it('shows what a terminal would obey, and line ends as spaces', () => {
    expect(draw(terminal(60), ['title'], [values('a\x1b[2Jb\tc\nd')])[1]).toBe('a\\x1b[2Jb c d');
  });
});
