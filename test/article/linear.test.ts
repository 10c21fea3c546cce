import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

/*
 * Time must grow with the text, not with its square: what is repeated here are the openings, separators and ends that the
 * parser's patterns look for, without what they look for next. Measured in processor time of this process.
 */

const PARTS: readonly string[] = [
  ' ',
  '\t \u00a0',
  '\u200b',
  '7',
  '৭ ',
  '1:',
  '12/',
  '12-',
  '1.',
  "'",
  '"',
  '“',
  '(',
  '[',
  '[a_',
  '[বিজ্ঞাপন',
  ')',
  ']',
  '(a',
  '( ',
  '—',
  '- ',
  '।',
  '। ',
  '.',
  '. ',
  '! ',
  '…" ',
  'a',
  'ক',
  'ক ',
  'কাক',
  '্',
  '中',
  '中。',
  'ไ',
  '> ',
  '| ',
  ' | ক',
  '» ',
  ': ',
  'ক: ',
  'ক : ',
  '#ক ',
  '@',
  'a@',
  'a.',
  'www.',
  'http://',
  'https://a.b/',
  'জানুয়ারি ',
  'May ',
  'May 5, ',
  '৫ মে ',
  '2024 ',
  'Photo: ',
  'Photo by ',
  'ছবি: ',
  '(ছবি: ',
  'AFP/',
  'via ',
  'সূত্র: ',
  '। সূত্র: ',
  'আরও পড়ুন ',
  '। আরও পড়ুন: ',
  'By ',
  'প্রতিবেদক ',
  '© ',
  'Share ',
  'Read more ',
  'Read more: “The ',
  'রয়টার্স',
  '•',
  '* ',
  '## ',
  'A.B.',
  'a b. ',
];

const SIZE = 40_000;
/** So many milliseconds are few enough for such a text; where it takes more, twice the text may take thrice the time. */
const FEW = 120;
const MOST = 3;
/** No text of that size takes as long as this. */
const LONGEST = 3000;
const ATTEMPTS = 4;

function milliseconds(text: string): number {
  const before = process.cpuUsage();
  parseArticle(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How often longer twice the text takes: the least of some attempts, since other work on the machine only adds to it. */
function growth(make: (size: number) => string): number {
  const ratios = Array.from(
    { length: ATTEMPTS },
    () => milliseconds(make(2 * SIZE)) / milliseconds(make(SIZE)),
  );
  return Math.min(...ratios);
}

const fill = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

const SHAPES: readonly [string, (part: string, size: number) => string][] = [
  ['in one line after a sentence', (part, size) => `নদীর পানি কমছে।\nনদীতে ${fill(part, size)} ক`],
  ['in lines of 70', (part, size) => `${fill(part, 70).trim()}ক\n`.repeat(size / 70)],
  ['in lines of 600', (part, size) => `${fill(part, 590).trim()}\n`.repeat(size / 600)],
];

describe.each(SHAPES)('time is linear in the text, %s', (_, make) => {
  it.each(PARTS)('%j', { timeout: 60_000 }, (part) => {
    const took = milliseconds(make(part, SIZE));
    expect(took).toBeLessThan(LONGEST);
    if (took > FEW) expect(growth((size) => make(part, size))).toBeLessThan(MOST);
  });
});

describe('huge texts', () => {
  const sentence = 'ঢাকায় আজ সকালে ভারী বৃষ্টি হয়েছে বলে জানিয়েছে আবহাওয়া অধিদপ্তর। ';

  it.each([
    ['spaces', ` ${' '.repeat(6_000_000)}`],
    ['blanks of all kinds', '\u00a0\t\u200b'.repeat(2_000_000)],
    ['one word', 'ক'.repeat(6_000_000)],
    ['marks', '।"'.repeat(2_000_000)],
    ['one line of sentences', sentence.repeat(40_000)],
    ['a letter a line', 'ক\n'.repeat(400_000)],
    ['a letter a line, blank lines between', 'ক\n\n'.repeat(200_000)],
    ['a number a line', Array.from({ length: 100_000 }, (_, i) => `${i}\r\n`).join('')],
  ])('are parsed and kept whole: %s', { timeout: 60_000 }, (_, text) => {
    const record = parseArticle(text);
    expect(record.blocks.map((block) => block.text).join('') === text).toBe(true);
    // So many lines at most are lines of their own, with a stretch of blanks before each.
    expect(record.blocks.length).toBeLessThan(2 * 50_000 + text.length / 500);
  });
});
