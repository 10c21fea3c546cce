import { describe, expect, it } from 'vitest';
import { bengalDay } from '../../../src/article/dates/bengal.ts';
import { banglaDay, edtfDay } from '../../../src/article/dates/calendar.ts';
import { jalaliDay } from '../../../src/article/dates/jalali.ts';

describe('banglaDay', () => {
  it.each([
    [1430, 1, 1, '2023-04-14'],
    [1426, 6, 31, '2019-10-16'],
    [1426, 9, 1, '2019-12-16'],
    [1426, 11, 8, '2020-02-21'],
    [1426, 12, 12, '2020-03-26'],
    [1424, 11, 9, '2018-02-21'],
    [1426, 4, 8, '2019-07-23'],
    [1432, 9, 10, '2025-12-25'],
  ])('%i-%i-%i is %s', (year, month, day, edtf) => {
    expect(banglaDay(year, month, day)).toBe(edtf);
  });

  it('knows the lengths before and after the reform', () => {
    expect(banglaDay(1425, 6, 31)).toBeNull();
    expect(banglaDay(1427, 6, 31)).toBe('2020-10-16');
    expect(banglaDay(1426, 11, 30)).toBe('2020-03-14');
    expect(banglaDay(1427, 11, 30)).toBeNull();
  });

  it('starts each year the day after the last', () => {
    for (let year = 1400; year < 1500; year++) {
      const last = [31, 30].map((day) => banglaDay(year, 12, day)).find((edtf) => edtf !== null) as string;
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect(banglaDay(year + 1, 1, 1)).toBe(next);
    }
  });
});

describe('bengalDay', () => {
  it.each([
    [1431, 1, 1, '2024-04-14'],
    [1432, 1, 1, '2025-04-15'],
    [1429, 1, 25, '2022-05-09'],
    [1431, 1, 25, '2024-05-08'],
    [1431, 5, 31, '2024-09-17'],
    [1431, 5, 32, null],
    [1431, 13, 1, null],
  ])('%i-%i-%i is %s', (year, month, day, edtf) => {
    expect(bengalDay(year, month, day)).toBe(edtf);
  });
});

describe('jalaliDay', () => {
  it('agrees with CLDR on every day', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = Date.UTC(1950, 0, 1); day < Date.UTC(2060, 0, 1); day += 86_400_000) {
      const parts = Object.fromEntries(
        format.formatToParts(day).map(({ type, value }) => [type, Number(value)]),
      );
      const edtf = jalaliDay(parts.year as number, parts.month as number, parts.day as number);
      expect(edtf).toBe(new Date(day).toISOString().slice(0, 10));
    }
  });
});

describe('edtfDay', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [null, 2, 29, 'XXXX-02-29'],
    [2024, 13, 1, null],
    [2024, 4, 31, null],
  ])('%s-%i-%i is %s', (year, month, day, edtf) => {
    expect(edtfDay(year, month, day)).toBe(edtf);
  });
});
