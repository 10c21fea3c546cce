import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';
import { cutLine } from '../../../src/article/inline.ts';

const SENTENCES = [
  'সেতুর কাজ শেষ হবে আগামী মাসে বলে জানা গেছে।',
  'প্রকৌশলীরা অবশ্য আরও সময় নিতে চান।',
  'টোল কত হবে, তা এখনো ঠিক হয়নি।',
  'The bridge will open next month, officials said.',
  'Engineers want more time, as the river is high.',
  '“It costs four million,” the mayor said on 13 May 2024.',
];
const NOISE = [
  'বিজ্ঞাপন',
  'আরও পড়ুন: নতুন সেতুর নকশা চূড়ান্ত',
  'শেয়ার করুন',
  'প্রকাশ: ১২ মে ২০২৪, ১০:৩০ এএম',
  'নিজস্ব প্রতিবেদক',
  'ADVERTISEMENT',
  'Advertisement · Scroll to continue',
  'Read more: Toll to rise by a third',
  'By Jane Porter',
  'May 13, 2024 5 min read',
  '© 2024 Milton Herald. All rights reserved.',
];
const part = fc.constantFrom(...SENTENCES, ...NOISE);
const glue = fc.constantFrom(' ', '', '\n', '  ');
const page = fc
  .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: part }, { weight: 1, arbitrary: fc.string() }), glue), {
    minLength: 1,
    maxLength: 24,
  })
  .map((parts) => parts.flat().join(''));

describe('cutting a line', () => {
  it('gives pieces that follow one another and cover it', () => {
    fc.assert(
      fc.property(page, fc.boolean(), (text, flat) => {
        const line = text.replaceAll('\n', ' ');
        const pieces = cutLine(line, undefined, flat);
        expect(pieces.map(({ from, to }) => line.slice(from, to)).join('')).toBe(line);
        expect(pieces.every(({ from, to }) => from < to || line === '')).toBe(true);
      }),
    );
  });

  it('leaves every character of a page in some block', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(
          parseArticle(text)
            .blocks.map((block) => block.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no label of a link or an advertisement between sentences', () => {
    const sentence = fc.constantFrom(...SENTENCES.slice(0, 3));
    const noise = fc.constantFrom('বিজ্ঞাপন', 'আরও পড়ুন: ‘নতুন সেতুর নকশা চূড়ান্ত হলো’', 'ADVERTISEMENT');
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, noise), { minLength: 2, maxLength: 8 }), (pairs) => {
        const text = `${pairs.flat().join(' ')} ${SENTENCES[0]}`;
        const { paragraphs } = parseArticle(text);
        expect(paragraphs.join('\n')).not.toMatch(/বিজ্ঞাপন|আরও পড়ুন|ADVERTISEMENT/u);
      }),
      { numRuns: 60 },
    );
  });
});
