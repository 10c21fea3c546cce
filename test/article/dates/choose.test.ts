import { describe, expect, it } from 'vitest';
import { type Candidate, choosePublished, findDates } from '../../../src/article/dates/index.ts';

type Line = [position: Candidate['position'], text: string];

/** Candidates of lines as they stand on a page. */
function candidates(lines: readonly Line[]): Candidate[] {
  return lines.flatMap(([position, text], line) =>
    findDates(text, 'bn').map((hit) => ({ hit, line, position })),
  );
}

const CASES: readonly [string, readonly Line[], string | null][] = [
  [
    'published beats the print date above it',
    [
      ['before-headline', 'প্রিন্ট: ২৫ মে ২০২৩, ০৭:৩২ পিএম'],
      ['after-headline', 'প্রকাশ: ১২ মে ২০২৩, ১০:৫৫ এএম'],
    ],
    '2023-05-12T10:55',
  ],
  [
    "the page's own day above the headline gives way",
    [
      ['before-headline', 'মঙ্গলবার, ১৬ মে ২০২৩'],
      ['after-headline', '১২ মে ২০২৩'],
    ],
    '2023-05-12',
  ],
  ['an update is better than nothing', [['after-headline', 'আপডেট : ১২ মে ২০২৩, ২১:৫০']], '2023-05-12T21:50'],
  ['the foot will do', [['after-body', 'বাংলাদেশ সময়: ১৮৪৫ ঘণ্টা, মে ১২, ২০২৩']], '2023-05-12T18:45+06:00'],
  ['an event is no publication', [['in-body', '১৯৭১ সালের ২৬ মার্চ']], null],
  ['nor is a day without a year', [['after-headline', '১২ মে']], null],
  ['nor a range', [['after-headline', '১২ থেকে ১৫ মে ২০২৩']], null],
  ['nor a copyright', [['after-body', 'কপিরাইট © ১২ মে ২০২৩']], null],
  ['nor the day of printing', [['after-headline', 'প্রিন্ট এর তারিখ : মে ১২, ২০২৩, ১০:৩০ পি.এম']], null],
  ['nor that of fetching', [['after-headline', 'Crawled at 2023-05-12']], null],
  ['nothing from nothing', [], null],
];

describe('choosePublished', () => {
  it.each(CASES)('%s', (_reason, lines, edtf) => {
    expect(choosePublished(candidates(lines))?.edtf ?? null).toBe(edtf);
  });

  it('prefers what is nearer to the first date after the headline', () => {
    const gap = Array.from({ length: 20 }, (): Line => ['after-headline', '']);
    const page = candidates([
      ['after-headline', '১২ মে ২০২৩'],
      ...gap,
      ['after-headline', '১৬ মে ২০২৩, ১০:৩৫'],
    ]);
    expect(choosePublished(page)?.edtf).toBe('2023-05-12');
  });
});
