import { describe, expect, it } from 'vitest';
import { bar, barChart } from '../../src/render/chart.ts';
import { statsPage } from '../../src/render/stats-page.ts';
import { displayWidth } from '../../src/text/width.ts';
import { terminal } from './surfaces.ts';

describe('a bar', () => {
  it.each([
    [0, 10, 8, ''],
    [10, 10, 8, '████████'],
    [5, 10, 8, '████'],
    [1, 16, 1, '▏'],
    [1, 1_000_000, 8, '▏'],
    [3, 8, 1, '▍'],
  ])('of %i of %i in %i columns', (value, most, width, drawn) => {
    expect(bar(value, most, width)).toBe(drawn);
  });
});

describe('a chart', () => {
  it('fits the width, whatever script its labels are in', () => {
    const bars = [
      { label: 'প্রথম আলো', value: 1200 },
      { label: '人民日报', value: 12 },
      { label: 'a\x1b[2Jb', value: 0 },
    ];
    const lines = barChart(bars, terminal(50));
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(50);
    expect(lines[0]).toContain('1,200');
    expect(lines[2]).toContain('\\x1b');
    expect(new Set(lines.map((line) => displayWidth(line.replace(/[█-▏]+$/u, '')))).size).toBeLessThanOrEqual(
      2,
    );
  });
});

describe('the page of statistics', () => {
  const none = { day: [], month: [], year: [], publisher: [], language: [], word: [], notices: [] };

  it('fills in the months between, and makes long gaps short', () => {
    const month = [
      { key: '2023-11', articles: 2 },
      { key: '2024-01', articles: 4 },
      { key: '2025-01', articles: 1 },
      { key: null, articles: 3 },
    ];
    const page = statsPage({ ...none, articles: 10, month }, ['month', 'publisher'], 10, terminal(40));
    expect(page.split('\n').map((line) => line.trimEnd())).toEqual([
      '10 articles',
      '',
      'By month',
      expect.stringMatching(/^2023-11 {2}2 {2}█+.?$/u),
      '2023-12  0',
      expect.stringMatching(/^2024-01 {2}4 {2}█+$/u),
      '⋮',
      expect.stringMatching(/^2025-01 {2}1 {2}█+/),
      expect.stringMatching(/^undated {2}3 {2}█+/),
      '',
    ]);
  });

  it('says how many publishers it leaves out', () => {
    const publisher = Array.from({ length: 12 }, (_, i) => ({ key: `p${i}`, articles: 12 - i }));
    const page = statsPage({ ...none, articles: 78, publisher }, ['publisher'], 10, terminal(60));
    expect(page).toContain('and 2 more');
    expect(page.match(/^p\d/gm)).toHaveLength(10);
  });
});
