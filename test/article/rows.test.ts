import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import { splitLines } from '../../src/article/lines.ts';
import { findRows } from '../../src/article/rows.ts';

const rowsIn = (lines: string[]) => {
  const split = splitLines(lines.join('\n'));
  return findRows(
    split,
    split.map(() => null),
  );
};

const TABLE = [
  '১ বসুন্ধরা কিংস ১৮ ১৪ ২ ২ ৪৪',
  '২ ঢাকা আবাহনী ১৮ ১২ ৩ ৩ ৩৯',
  '৩ মোহামেডান ১৮ ১১ ৪ ৩ ৩৭',
  '৪ শেখ রাসেল ১৮ ৯ ৪ ৫ ৩১',
  '৫ রহমতগঞ্জ ১৮ ৭ ৫ ৬ ২৬',
];

describe('rows of tables and lists', () => {
  it.each<[string, string[]]>([
    ['a table', TABLE],
    [
      'dates of a calendar',
      [
        '1ª etapa: 10 de março',
        '2ª etapa: 8 de abril',
        '3ª etapa: 2 de maio',
        '4ª etapa: 6 de maio',
        '5ª etapa: 7 de maio',
      ],
    ],
    ['names with their values', ['ঢাকা: ১২ জন', 'খুলনা: নয় জন', 'সিলেট: চার জন', 'রংপুর: তিন জন', 'বরিশাল: এক জন']],
    [
      'fields with dashes',
      [
        'June 3 -- Harbour Hall, Leeds',
        'June 5 -- City Green, York',
        'June 9 – Old Mill, Hull',
        'June 11 | Fair Park, Bath',
        'June 12 -- Quay, Kent',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(rowsIn(lines)).toEqual(lines.map(() => true));
    // one less is no table
    expect(rowsIn(lines.slice(1))).toEqual(lines.slice(1).map(() => false));
  });

  it('lets one line in between, not a stretch of others', () => {
    const one = [...TABLE.slice(0, 3), 'মাঝের বিরতি', ...TABLE.slice(3)];
    expect(rowsIn(one).filter(Boolean)).toHaveLength(5);
    const more = [...TABLE.slice(0, 3), 'প্রথম শিরোনাম', 'দ্বিতীয় শিরোনাম', ...TABLE.slice(3)];
    expect(rowsIn(more).filter(Boolean)).toHaveLength(0);
  });

  it('takes neither headlines nor menus for a table', () => {
    expect(rowsIn(['জাতীয়', 'রাজনীতি', 'অর্থনীতি', 'খেলা', 'বিনোদন', 'শিক্ষা']).some(Boolean)).toBe(false);
  });

  it('a text that is a table keeps it', () => {
    const text = ['লিগের পয়েন্ট তালিকা', 'শেয়ার করুন', 'ফেসবুক', ...TABLE, 'মন্তব্য করুন'].join('\n');
    expect(parseArticle(text).paragraphs).toEqual(TABLE);
  });
});
