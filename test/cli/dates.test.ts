import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/archive/errors.ts';
import { checkRange, dateOf, localDay } from '../../src/cli/dates.ts';

describe('dateOf', () => {
  it.each([
    ['2024', '2024'],
    ['2024-09', '2024-09'],
    ['2024-09-13', '2024-09-13'],
    ['2024-02-29', '2024-02-29'],
    ['0d', '2026-03-01'],
    ['1d', '2026-02-28'],
    ['7d', '2026-02-22'],
    ['365d', '2025-03-01'],
  ])('%s is %s', (value, date) => {
    expect(dateOf('--since', value, '2026-03-01')).toBe(date);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-04-31',
    '2024-9',
    '13.09.2024',
    '7',
    '-7d',
    '7w',
    '2024-09-13T10:00',
  ])('refuses %s', (value) => {
    expect(() => dateOf('--until', value, '2026-03-01')).toThrow(UsageError);
    expect(() => dateOf('--until', value, '2026-03-01')).toThrow(/^--until takes 2024/);
  });
});

describe('checkRange', () => {
  it.each([
    ['2024', '2024-09'],
    ['2024-09', '2024'],
    ['2024-09-13', '2024-09-13'],
    ['2023-12-31', '2024'],
  ])('%s to %s can hold a date', (since, until) => {
    expect(() => checkRange(since, until)).not.toThrow();
  });

  it.each([
    ['2025', '2024'],
    ['2024-10', '2024-09'],
    ['2025', '2024-09-13'],
  ])('%s to %s cannot, and both flags are named', (since, until) => {
    expect(() => checkRange(since, until)).toThrow(`--since ${since} is later than --until ${until}`);
  });
});

describe('localDay', () => {
  it('is the calendar day where the user is', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
