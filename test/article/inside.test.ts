import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import type { BlockType } from '../../src/article/types.ts';

const HEAD = ['পদ্মার চরে ভাসমান পাঠাগার', 'ফরিদপুর প্রতিনিধি', 'প্রকাশ: ১১ মে ২০২৪, ১০:৪০'];
const LEAD =
  'ফরিদপুরের পদ্মার চরে নৌকায় বই নিয়ে ঘুরছেন তিন তরুণ। সপ্তাহে তিন দিন তাঁদের নৌকা ভেড়ে পাঁচটি ঘাটে, আর শিশুরা ভিড় করে বই নিতে।';
const MORE =
  'উদ্যোক্তা নাসিমা খাতুন বলেন, শুরুতে বই ছিল মাত্র চল্লিশটি। এখন আছে দেড় হাজার, আর সদস্য হয়েছে তিন শতাধিক শিশু ও কিশোর।';
const LAST = 'বর্ষায় নৌকা আরও দুটি চরে যাবে বলে জানিয়েছেন উদ্যোক্তারা। এ জন্য তাঁরা একটি বড় নৌকা খুঁজছেন।';

function typeOf(lines: readonly string[], line: string): BlockType | undefined {
  return parseArticle(lines.join('\n')).blocks.find((block) => block.text.trim() === line)?.type;
}

describe('what stands between two paragraphs', () => {
  it.each([
    ['an advertisement', 'বিজ্ঞাপন'],
    ['a link with its headline', 'আরও পড়ুন: চরের স্কুলে নতুন ভবন'],
  ])('the heading of a paragraph is text below %s', (_, above) => {
    expect(typeOf([...HEAD, LEAD, above, 'যেভাবে শুরু', MORE, LAST], 'যেভাবে শুরু')).toBe('subheading');
  });

  it('the last paragraph is text below a link with its headline', () => {
    const lines = [...HEAD, LEAD, MORE, 'আরও পড়ুন: চরের স্কুলে নতুন ভবন', LAST, 'শেয়ার করুন'];
    expect(parseArticle(lines.join('\n')).paragraphs).toEqual([LEAD, MORE, LAST]);
  });

  it('headlines under a heading of links are none', () => {
    const lines = [...HEAD, LEAD, MORE, LAST, 'আরও পড়ুন', 'চরের স্কুলে নতুন ভবন', 'নদীতে নতুন লঞ্চ'];
    expect(parseArticle(lines.join('\n')).paragraphs).toEqual([LEAD, MORE, LAST]);
  });

  it.each([
    ['alone', (time: string, heading: string) => [time, heading]],
    ['before the heading', (time: string, heading: string) => [`${time} ${heading}`]],
  ])('headings of a live report are text, with the times %s', (_, put) => {
    const reports: [string, string, string][] = [
      ['১৭:২২', 'বড় নৌকা পেল পাঠাগার', LAST],
      ['১৪:০৫', 'দেড় হাজার বই', MORE],
      ['১১:৪০', 'পাঁচ ঘাটে নৌকা', LEAD],
    ];
    const lines = [...HEAD, ...reports.flatMap(([time, heading, text]) => [...put(time, heading), text])];
    const { paragraphs } = parseArticle(lines.join('\n'));
    for (const [, heading, text] of reports) {
      expect(paragraphs).toContain(text);
      expect(paragraphs.some((paragraph) => paragraph.endsWith(heading))).toBe(true);
    }
  });

  it('all items of a list are text', () => {
    const items = ['● সদস্য হতে লাগে: ১০ টাকা', '● এক সপ্তাহে বই: ২টি', '● দেরি হলে জরিমানা: নেই'];
    const { paragraphs } = parseArticle([...HEAD, LEAD, MORE, ...items, LAST].join('\n'));
    expect(paragraphs).toEqual([LEAD, MORE, ...items, LAST]);
  });
});

describe('links to other stories and advertisements in further languages', () => {
  const TEXT: readonly [string, string, string][] = [
    ['el', 'Διαβάστε ακόμη: Νέο λιμάνι στο νησί', 'Διαφήμιση'],
    ['he', 'קראו עוד: נמל חדש באי', 'פרסומת'],
    ['fi', 'Lue myös: Saarelle uusi satama', 'Juttu jatkuu mainoksen jälkeen'],
    ['ro', 'Citește și: Un port nou pe insulă', 'Publicitate'],
    ['sw', 'Soma zaidi: Bandari mpya kisiwani', 'Tangazo'],
    ['nl', 'Lees ook: Nieuwe haven op het eiland', 'Tekst gaat verder onder de advertentie'],
    ['pl', 'Czytaj także: Nowy port na wyspie', 'Dalszy ciąg materiału pod wideo'],
  ];
  it.each(TEXT)('%s', (_, link, ad) => {
    const first =
      'The council of the island voted on Tuesday to build a new harbour, which has been planned for ten years and will cost four million.';
    const second =
      'Fishermen had asked for it since the storm of last winter, when seven boats were lost and the old pier was damaged by the waves.';
    const lines = [
      'Island to build a new harbour',
      '12 May 2023',
      first,
      link,
      second,
      ad,
      first.replace('Tuesday', 'Friday'),
    ];
    expect(typeOf(lines, link)).toMatch(/related|tail/u);
    expect(typeOf(lines, ad)).toMatch(/ad|tail/u);
  });
});
