import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Openings } from '../../src/text/openings.ts';

const PHRASES = ['Kiosk', 'ad', 'আরও পড়ুন', 'Straße frei', 'read more', 'l', "l'article"];
const pattern = new RegExp(PHRASES.join('|').replace(' ', '\\s+'), 'iu');
const even = new RegExp(PHRASES.join('|'), 'iu');
const piece = fc.constantFrom(
  ...PHRASES,
  'KIOSK',
  '\u212aiosk',
  'REad  More',
  'ſ',
  'STRAẞE FREI',
  'a',
  'd',
  ' ',
  'প',
  '।',
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('Openings', () => {
  it.each([
    ['words parted by any white space', new Openings(PHRASES), pattern],
    ['words parted by one space', new Openings(PHRASES, true), even],
  ])('never says that no phrase stands where one does: %s', (_, openings, phrases) => {
    fc.assert(
      fc.property(text, (given) => {
        const match = phrases.exec(given);
        if (match === null) return;
        expect(openings.mayStand(given, match.index)).toBe(true);
        expect(openings.mayHold(given)).toBe(true);
      }),
    );
  });

  it('tells most texts without a phrase', () => {
    const openings = new Openings(['Advertisement', 'বিজ্ঞাপন']);
    expect(openings.mayHold('The council adopted the budget for the bridge. বিজয়ীরা বলেন, তা নয়।')).toBe(false);
    expect(openings.mayHold('the end of an ADVERTISEMENT')).toBe(true);
    expect(openings.mayStand('the end', 99)).toBe(false);
  });
});
