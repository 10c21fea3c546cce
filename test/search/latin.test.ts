import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatin, joinedSounds, soundAlikes } from '../../src/search/latin.ts';
import { letterNames, normalise } from '../../src/text/index.ts';
import { articlesWith, shelfOf } from '../support/shelf.ts';

const shelf = shelfOf([
  ...articlesWith({
    পুতিন: 8,
    // A word that mostly has an ending.
    পৃথিবীর: 12,
    পৃথিবী: 1,
    স্কুল: 6,
    ডাক্তার: 1,
    'ডা.': 12,
    চট্টগ্রাম: 4,
    চিটাগং: 1,
    বিএনপি: 5,
    রোকেয়া: 3,
    শাকিব: 4,
    সাকিব: 9,
    লীগ: 6,
    ছাত্রলীগ: 3,
    যুবলীগ: 2,
    বিশ্বকাপ: 1,
    নিয়ে: 9,
    এনআইএ: 1,
    খানের: 3,
    রফির: 2,
    // A verb of which one form sounds like a name, and is the smaller part.
    হচ্ছেন: 1,
    হয়েছে: 9,
    // w has several names: more spellings than are kept.
    ...Object.fromEntries(letterNames('ww').map((form) => [form, 2])),
  }),
]);

const stems = (text: string) => soundAlikes(text, shelf.terms).map(({ stem }) => stem);
const joined = (text: string) => {
  const [first = '', second = ''] = text.split(' ');
  return joinedSounds(first, second, shelf.terms).map(({ stem }) => stem);
};

describe('isLatin', () => {
  it.each<[string, boolean, string]>([
    ['putin', true, 'letters'],
    ["qur'an", true, 'an apostrophe inside'],
    ['école', true, 'letters with marks'],
    ['šárka', true, 'several marks'],
    ['a', false, 'one letter names no word'],
    ['পুতিন', false, 'Bangla'],
    ['путин', false, 'Cyrillic'],
    ['g20', true, 'letters and a number'],
    ['2nd', false, 'a digit first'],
    ["'tis", false, 'an apostrophe first'],
    ['জিscore', false, 'two scripts'],
    ['', false, 'nothing'],
  ])('%s: %s (%s)', (form, expected) => {
    expect(isLatin(form)).toBe(expected);
  });
});

describe('soundAlikes', () => {
  it.each<[string, string[], string]>([
    ['putin', ['পুতিন'], 'a name'],
    ['poutine', ['পুতিন'], 'as the French write it'],
    ['chattogram', ['চট্টগ্রাম'], 'a town as it is said'],
    ['rokeya', ['রোকেয়া'], 'with য়'],
    ['bnp', ['বিএনপি'], 'letters by their names'],
    ['chittagong', ['চট্টগ্রাম', 'চিটাগং'], 'its other name, of the alias file, before what sounds like it'],
    ['league', ['লিগ'], 'an alias where English spelling says otherwise'],
    ['shakib', ['সাকিব', 'শাকিব'], 'both spellings, the common one first'],
    ['prithibi', ['পৃথিবি'], 'a word that seldom stands without an ending'],
    ['iskul', ['স্কুল'], 'a vowel before s and another consonant'],
    ['daktar', ['ডাক্তা'], 'a word that is mostly abbreviated'],
    ['khan', ['খান'], 'a short name that stands with an ending alone'],
    ['rafi', ['রফি'], 'another'],
    ['brussels', [], 'a name that no article has'],
    ['xyzzy', [], 'no word'],
  ])('of %s are %j: %s', (text, expected) => {
    expect(stems(text)).toEqual(expected.map(normalise));
  });

  it('have letters and aliases first, and beside them only what sounds very much like the word', () => {
    expect(soundAlikes('nia', shelf.terms)[0]).toMatchObject({ stem: 'এনআইএ', weight: 1, how: 'sound' });
    expect(stems('bnp')).not.toContain('বিনা');
  });

  it('are no stem of which the form that sounds so is the smaller part', () => {
    expect(stems('hocchen')).toEqual([]);
  });

  it('are five at most, no stem twice, with weights that fall from 1 to above 0', () => {
    expect(letterNames('ww').length).toBeGreaterThan(5);
    expect(stems('ww')).toHaveLength(5);
    const word = fc.constantFrom(
      'ww',
      'bnp',
      'nia',
      'putin',
      'shakib',
      'chittagong',
      'league',
      'lig',
      'un',
      'rokeya',
    );
    const edited = fc
      .tuple(word, fc.nat(), fc.constantFrom('', 'a', 'h', 'r', 'e'))
      .map(([text, n, letter]) => {
        const at = n % text.length;
        return text.slice(0, at) + letter + text.slice(at + 1);
      });
    fc.assert(
      fc.property(fc.oneof(word, edited), (text) => {
        const found = soundAlikes(text, shelf.terms);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map(({ stem }) => stem)).size).toBe(found.length);
        for (const [i, { weight, how }] of found.entries()) {
          expect(how).toBe('sound');
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(found[i - 1]?.weight ?? 1);
        }
        if (found[0]) expect(found[0].weight).toBe(1);
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });
});

describe('joinedSounds', () => {
  it.each<[string, string[], string]>([
    ['chatro league', ['ছাত্রলিগ'], 'two words that articles write as one'],
    ['world cup', ['বিশ্বকাপ'], 'a name of two words in the alias file, though one article has it'],
    ['jubo league', [], 'what two articles have is too rare to be meant'],
    ['putin league', [], 'two words that make none'],
    ['chat roleague', [], 'two words that are no parts of what they sound like together'],
  ])('of %s are %j: %s', (text, expected) => {
    expect(joined(text)).toEqual(expected);
  });

  it('are two at most and count in full', () => {
    for (const [first, second] of [
      ['chatro', 'league'],
      ['world', 'cup'],
      ['w', 'w'],
    ] as const) {
      const found = joinedSounds(first, second, shelf.terms);
      expect(found.length).toBeLessThanOrEqual(2);
      expect(found.every(({ weight, how }) => weight === 1 && how === 'sound')).toBe(true);
    }
  });
});
