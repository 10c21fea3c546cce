import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, soundKeys, soundOf } from '../../../src/text/index.ts';

const distance = (word: string, form: string, limit?: number) =>
  soundOf(word)?.distance(normalise(form), limit) ?? Number.NaN;

describe('distance', () => {
  it.each<[string, string]>([
    ['putin', 'পুতিন'],
    ['sorkar', 'সরকার'],
    ['sarkar', 'সরকার'],
    ['shikkha', 'শিক্ষা'],
    ['biggan', 'বিজ্ঞান'],
    ['bigyan', 'বিজ্ঞান'],
    ['bank', 'ব্যাংক'],
    ['byank', 'ব্যাংক'],
    ['montri', 'মন্ত্রী'],
    ['mantri', 'মন্ত্রী'],
    ['krishok', 'কৃষক'],
    ['chand', 'চাঁদ'],
    ['desh', 'দেশ'],
    ['boi', 'বই'],
    ['washington', 'ওয়াশিংটন'],
    ['yunus', 'ইউনূস'],
    ['kiev', 'কিয়েভ'],
    ['swadhin', 'স্বাধীন'],
    ['shadhin', 'স্বাধীন'],
    ['rastro', 'রাষ্ট্র'],
    ['songe', 'সঙ্গে'],
    ['rab', 'র‍্যাব'],
    ['onno', 'অন্য'],
    ['chhele', 'ছেলে'],
  ])('%s is %s', (word, form) => {
    expect(distance(word, form)).toBeLessThanOrEqual(0.05);
  });

  it.each<[why: string, word: string, near: string, far: string]>([
    ['vowels', 'kaj', 'কাজ', 'কোজ'],
    ['a vowel that is heard', 'kori', 'করি', 'করা'],
    ['aspirates', 'khal', 'খাল', 'কাল'],
    ['voice', 'gan', 'গান', 'কান'],
    ['places of articulation', 'dan', 'দান', 'বান'],
    ['sh and s', 'shal', 'শাল', 'সাল'],
    ['ch and s', 'chobi', 'ছবি', 'সবই'],
    ['a consonant too many', 'kalo', 'কালো', 'কালোর'],
    ['a consonant left out', 'kolkata', 'কলকাতা', 'কাতা'],
    ['a vowel before the last', 'kotha', 'কথা', 'কথাই'],
    ['c before e, i, y', 'cinema', 'সিনেমা', 'কিনেমা'],
    ['c elsewhere', 'corona', 'করোনা', 'সরোনা'],
    ['a vowel before a final e', 'kate', 'কেট', 'কুট'],
    ['silent vowels between consonants', 'sorkar', 'সরকার', 'সোরাকার'],
  ])('tells %s: %s is %s more than %s', (_, word, near, far) => {
    expect(distance(word, near)).toBeLessThan(distance(word, far));
  });

  it.each<[why: string, typed: string, meant: string]>([
    ['long and short vowels', 'শ্রেণি', 'শ্রেণী'],
    ['ণ and ন', 'কারন', 'কারণ'],
    ['শ ষ স', 'মানুশ', 'মানুষ'],
    ['শ and স', 'সাসন', 'শাসন'],
    ['য and জ', 'জদি', 'যদি'],
    ['ড় and র', 'বারি', 'বাড়ি'],
    ['a missing hasanta', 'রাষটর', 'রাষ্ট্র'],
    ['a missing candrabindu', 'চাদ', 'চাঁদ'],
    ['a missing ba-phala', 'সামী', 'স্বামী'],
    ['ত and ৎ', 'বিদ্যুত', 'বিদ্যুৎ'],
  ])('forgives %s: %s, %s', (_, typed, meant) => {
    const keys = soundOf(typed)?.keys ?? [];
    expect(keys.some((key) => soundKeys(normalise(meant)).includes(key))).toBe(true);
    expect(distance(typed, meant)).toBeLessThanOrEqual(0.1);
  });

  it('is Infinity for a form that is not Bangla', () => {
    for (const form of ['', 'putin', '2024', 'путин', 'ঢাকা2']) {
      expect(distance('putin', form)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('is the same within the limit, and above it never less', () => {
    const words = ['putin', 'bangladesh', 'dhaka', 'montri'];
    const forms = ['পুতিন', 'পাটনা', 'বাংলাদেশ', 'বাংলাদেশের', 'ঢাকা', 'ঢাকায়', 'মন্ত্রী', 'মেট্রো'];
    for (const word of words) {
      for (const form of forms) {
        const exact = distance(word, form);
        const limited = distance(word, form, 0.2);
        if (exact <= 0.2) expect(limited).toBe(exact);
        else expect(limited).toBeGreaterThan(0.2);
      }
    }
  });

  it('of one sound does not depend on what was asked before', () => {
    const sound = soundOf('bangladesh');
    const first = sound?.distance('বাংলাদেশ');
    soundOf('putin')?.distance('পুতিন');
    sound?.distance('বিশ্ববিদ্যালয়');
    expect(sound?.distance('বাংলাদেশ')).toBe(first);
  });
});

const syllable = fc
  .tuple(fc.constantFrom(...'কখগঘচজটডতদধনপফবভমরলশসহ'), fc.constantFrom('', 'া', 'ি', 'ু', 'ে', 'ো'))
  .map((parts) => parts.join(''));
const word = fc.array(syllable, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));

describe('any Bangla word', () => {
  it('is no distance from itself', () => {
    fc.assert(
      fc.property(word, (form) => {
        expect(distance(form, form)).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  it('shares a key with itself', () => {
    fc.assert(
      fc.property(word, (form) => {
        expect(soundOf(form)?.keys.some((key) => soundKeys(form).includes(key)) ?? true).toBe(true);
      }),
    );
  });
});
