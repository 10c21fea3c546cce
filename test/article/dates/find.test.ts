import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/article/dates/index.ts';

const DAY = '(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?';
const EDTF = new RegExp(`^${DAY}(?:T\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)?|/${DAY})?$`);

describe('findDates', () => {
  it('gives place, role and time of each date', () => {
    const line = 'প্রকাশ: ১২ মে ২০২৩, ১০:৩৫ | আপডেট: ১৪ মে ২০২৩';
    const hits = findDates(line, 'bn');
    expect(hits.map(({ edtf, role, hasTime }) => [edtf, role, hasTime])).toEqual([
      ['2023-05-12T10:35', 'published', true],
      ['2023-05-14', 'updated', false],
    ]);
    expect(hits.map(({ from, to }) => line.slice(from, to))).toEqual(['১২ মে ২০২৩', '১৪ মে ২০২৩']);
  });

  it.each([
    ['প্রিন্ট: ১২ মে ২০২৩', 'printed'],
    ['আজ শুক্রবার ১২ মে ২০২৩', 'printed'],
    ['১৯৭১ সালের ২৬ মার্চ', 'event'],
    ['১২ মে', 'event'],
    ['Veröffentlicht am 13. Mai 2026', 'published'],
    ['Last updated 13 May 2026', 'updated'],
    ['12 May 2026', null],
    ['The two sides had agreed to meet again in the capital on 12 May 2026', 'event'],
  ])('%s has the role %s', (line, role) => {
    expect(findDates(line)[0]?.role).toBe(role);
  });

  it('leaves a time to the date it stands with', () => {
    const hits = findDates('১০:৩৫, ১২ মে ২০২৩ আপডেট: ১১:২০, ১৩ মে ২০২৩', 'bn');
    expect(hits.map((hit) => hit.edtf)).toEqual(['2023-05-12T10:35', '2023-05-13T11:20']);
  });

  it('says nothing of a Bangla date beside a Gregorian one', () => {
    expect(findDates('১২ মে ২০২৩, ২৯ বৈশাখ ১৪৩০', 'bn').map((hit) => hit.edtf)).toEqual(['2023-05-12']);
  });

  it('reads lines longer than a stretch, and only dates in them', () => {
    const filler = 'শব্দ '.repeat(3000);
    const line = `${filler}১২ মে ২০২৩ ${filler}`;
    const hits = findDates(line, 'bn');
    expect(hits.map((hit) => line.slice(hit.from, hit.to))).toEqual(['১২ মে ২০২৩']);
  });

  it('gives lawful EDTF and ordered places for any text', () => {
    const piece = fc.constantFrom(
      '১২',
      'মে',
      '2024',
      '.',
      '-',
      '/',
      ':',
      ' ',
      ', ',
      'May',
      'সালের',
      'pm',
      '০৯',
      '31',
      'থেকে',
      '年',
      '月',
      'T',
      'Z',
      '+06:00',
      'বৈশাখ',
      '১৪৩০',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const line = pieces.join('');
        let end = 0;
        for (const hit of findDates(line)) {
          expect(hit.edtf).toMatch(EDTF);
          expect(hit.from).toBeGreaterThanOrEqual(end);
          expect(hit.to).toBeGreaterThan(hit.from);
          end = hit.to;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  it('finds every day again that is written out', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('bn', 'en', 'de', 'fr', 'es', 'ru', 'pl', 'tr', 'id', 'sv', 'hi', 'el'),
        (date, language) => {
          const style = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
            dateStyle: 'long',
            timeZone: 'UTC',
          });
          expect(findDates(style.format(date), language)[0]?.edtf).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
