import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections, isOneEdit, RARE } from '../../src/search/spelling.ts';
import { articlesWith, shelfOf } from '../support/shelf.ts';

const shelf = shelfOf(
  articlesWith({
    ক্রিকেট: 30,
    হাসপাতাল: 12,
    যমুনা: 1,
    মন্ত্রী: 4,
    // A rare word beside one that is one letter away, and how often.
    গবেষক: 100,
    গবেসক: RARE,
    প্রকাশক: 130,
    প্রকাসক: RARE + 1,
    সম্পাদক: 99,
    সম্পাডক: RARE,
    বাগান: 9,
    বাঘান: 1,
    বাজার: 20,
    বাযার: 1,
    // A name, and a common word of which one rare form sounds like it.
    হাসানের: 1,
    হচ্ছেন: 1,
    হয়েছে: 60,
    তাই: 3,
    আয়: 20,
    এ: 20,
    // Many neighbours of one word that nobody has.
    μορα: 1,
    μορε: 2,
    μορι: 6,
    μορο: 4,
    μορυ: 5,
    μορη: 3,
    // What sounds the same but is rare, and a common word one letter away; a consonant left out with its virama.
    জোগান: 2,
    জনগণের: 60,
    নির্বাচন: 9,
    school: 12,
    घर: 12,
    किताब: 12,
  }),
);

const corrected = (text: string) => corrections(shelf.word(text), shelf.terms).map(({ stem }) => stem);

describe('corrections', () => {
  it.each<[string, string[], string]>([
    ['ক্রিকেট', [], 'a word that articles have often is as it was meant'],
    ['ক্রিকট', ['ক্রিকেট'], 'a vowel sign left out'],
    ['ক্রিকেটট', ['ক্রিকেট'], 'a letter twice'],
    ['ক্রিকেক', ['ক্রিকেট'], 'a wrong letter'],
    ['হাসপতাাল', ['হাসপাতাল'], 'two signs swapped'],
    ['জমুনা', ['যমুনা'], 'what sounds the same, though one article has it'],
    ['হাশপাতাল', ['হাসপাতাল'], 'শ for স'],
    ['হাসপাতালে', [], 'an inflected form of a known word'],
    ['মনত্রী', ['মন্ত্রি'], 'a hasanta left out'],
    ['মন্ত্রীদের', [], 'the ending of a known word'],
    ['অনুপস্থিত', [], 'nothing is near'],
    ['গবেসক', ['গবেষক'], 'rare, and its neighbour twenty times as frequent'],
    ['সম্পাডক', [], 'rare, but its neighbour not twenty times as frequent'],
    ['প্রকাসক', [], 'not rare'],
    ['বাযার', ['বাজার'], 'in one article, its neighbour in twenty'],
    ['জগণের', ['জনগন', 'জোগান'], 'a letter left out of a common word before what sounds the same and is rare'],
    ['নিরাচন', ['নির্বাচন'], 'a letter left out with its hasanta'],
    ['বাঘান', [], 'in one article, its neighbour in fewer than ten'],
    ['घा', [], 'two letters have too many neighbours'],
    ['আ', [], 'one letter sounds like too much'],
    ['য়', [], 'an ending by itself is no slip for a word'],
    ['টি', [], 'two letters that sound otherwise: টি is no তাই'],
    ['হাসান', [], 'a name is no slip for হওয়া, of which one form sounds like it'],
    ['2019', [], 'a number is never misspelt'],
    ['scool', ['school'], 'Latin letters'],
    ['किताप', ['किताब'], 'another script, by letters alone'],
    ['京都', [], 'a pair of characters is no word'],
  ])('of %s are %j: %s', (text, expected) => {
    expect(corrected(text)).toEqual(expected);
  });

  it('are five at most, the more frequent of those that are as near first', () => {
    expect(corrected('μορω')).toEqual(['μορι', 'μορυ', 'μορο', 'μορη', 'μορε']);
  });

  it('count in full for a word that nobody has, and less beside a rare one', () => {
    const weights = (text: string) => corrections(shelf.word(text), shelf.terms);
    expect(weights('ক্রিকট')).toMatchObject([{ how: 'spelling', weight: 1, forms: null, within: null }]);
    const [near, further] = weights('জগণের');
    expect(near?.weight).toBe(1);
    expect(further?.weight).toBeLessThan(0.8);
    const [rare] = weights('গবেসক');
    expect(rare?.weight).toBeGreaterThan(0);
    expect(rare?.weight).toBeLessThanOrEqual(0.2);
  });
});

describe('isOneEdit', () => {
  it.each<[string, string, boolean, string]>([
    ['নদী', 'নদী', false, 'equal'],
    ['নদী', 'নদ', true, 'left out at the end'],
    ['নদী', 'দী', true, 'left out at the start'],
    ['ক্রিকেট', 'ক্রিকট', true, 'left out inside'],
    ['নদী', 'নদীর', true, 'added'],
    ['নদী', 'নদি', true, 'changed at the end'],
    ['যমুনা', 'জমুনা', true, 'changed at the start'],
    ['ab', 'ba', true, 'swapped, the whole'],
    ['xaby', 'xbay', true, 'swapped inside'],
    ['abc', 'cab', false, 'moved by two'],
    ['abcd', 'badc', false, 'swapped twice'],
    ['ab', 'cd', false, 'two changed'],
    ['a', 'abc', false, 'two added'],
    ['', 'a', true, 'one of nothing'],
    ['', '', false, 'nothing'],
    ['aa', 'aaa', true, 'one of many alike'],
    ['aba', 'baa', true, 'swapped among others alike'],
    ['abca', 'acba', true, 'swapped between others alike'],
    ['abab', 'baba', false, 'each moved'],
  ])('%s, %s: %s (%s)', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });

  it('is a distance of one where a swap of neighbours counts as one edit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ক', '্'), maxLength: 6 });
    let ones = 0;
    fc.assert(
      fc.property(text, text, (a, b) => {
        const one = alignment(a, b) === 1;
        if (one) ones++;
        expect(isOneEdit(a, b)).toBe(one);
      }),
      { numRuns: 2000, seed: 20261121 },
    );
    expect(ones).toBeGreaterThan(50);
  });

  it('holds for any single edit', () => {
    const text = fc.string({ unit: fc.constantFrom('ন', 'দ', 'ী', 'র', 'া'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('ক', 'ন', 'া'), (word, n, letter) => {
        const at = n % word.length;
        const edits = [
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + letter + word.slice(at),
          word.slice(0, at) + letter + word.slice(at + 1),
          word.slice(0, at) +
            word
              .slice(at, at + 2)
              .split('')
              .reverse()
              .join('') +
            word.slice(at + 2),
        ];
        for (const other of edits) expect([other, isOneEdit(word, other)]).toEqual([other, other !== word]);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });
});

/** The optimal string alignment distance of two strings, by its definition. */
function alignment(a: string, b: string): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const known = table.get(i * 100 + j);
    if (known !== undefined) return known;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (swapped) least = Math.min(least, at(i - 2, j - 2) + 1);
    table.set(i * 100 + j, least);
    return least;
  };
  const table = new Map<number, number>();
  return at(a.length, b.length);
}
