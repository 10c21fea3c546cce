import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundKeys, soundOf } from '../../../src/text/index.ts';
import { normalise } from '../../../src/text/normalise.ts';

const keysOf = (word: string) => soundOf(word)?.keys ?? [];

describe('keys of Bangla forms', () => {
  it.each<[string, string, string]>([
    ['classes, without the vowels', 'সরকার', 'SRKR'],
    ['a vowel that opens the word', 'আমরা', 'AMR'],
    ['a vowel alone', 'এই', 'A'],
    ['aspirates with the others', 'ঠাকুর', 'TKR'],
    ['repeats once', 'চট্টগ্রাম', 'CTGRM'],
    ['ng as n', 'বাঙালি', 'BNL'],
    ['ঙ্গ as n', 'সঙ্গী', 'SN'],
    ['হ at the beginning alone', 'হাসিনা', 'HSN'],
    ['হ within a word', 'মহান', 'MN'],
    ['ঋ and its sign', 'কৃষক', 'KRSK'],
    ['ya-phala', 'জন্য', 'JN'],
    ['র‍্য is no reph', 'র‍্যাব', 'RB'],
    ['ৎ', 'বিদ্যুৎ', 'BDT'],
  ])('have %s: %s', (_, form, key) => {
    expect(soundKeys(normalise(form))).toEqual([key]);
  });

  it.each<[string, string, string[]]>([
    ['ক্ষ', 'শিক্ষা', ['SK', 'SKS']],
    ['জ্ঞ', 'বিজ্ঞান', ['BGN', 'BJN']],
    ['ছ', 'ছবি', ['CB', 'SB']],
    ['ঁ', 'চাঁদ', ['CD', 'CND']],
    ['য at the beginning', 'যশোর', ['JSR', 'ASR']],
    ['র্য', 'সূর্য', ['SRJ', 'SR']],
    ['ma-phala', 'আত্মা', ['AT', 'ATM']],
    ['ba-phala', 'বিশ্ব', ['BS', 'BSB']],
    ['হ্য', 'বাহ্য', ['B', 'BJ']],
    ['ং before a labial', 'সংবাদ', ['SNBD', 'SMBD']],
    ['ড়', 'বাড়ি', ['BR', 'BD']],
  ])('have all readings of %s: %s', (_, form, keys) => {
    expect(soundKeys(normalise(form))).toEqual(keys);
  });

  it.each(['', 'putin', '2024', '3টি', 'путин', 'भारत', 'ঢাকা-', '।'])('are none for %j', (form) => {
    expect(soundKeys(form)).toEqual([]);
  });
});

describe('keys of Latin words', () => {
  it.each<[string, string[]]>([
    ['putin', ['PTN']],
    ['dhaka', ['DK']],
    ['chattogram', ['CTGRM', 'KTGRM', 'STGRM']],
    ['phone', ['PN']],
    ['cinema', ['SNM', 'CNM']],
    ['corona', ['KRN', 'CRN']],
    ['gini', ['GN', 'JN']],
    ['jong', ['JN', 'AN', 'HN']],
    ['hugo', ['HG', 'AG']],
    ['disney', ['DSN', 'DJN']],
    ['stalin', ['STLN']],
    ['rohingya', ['RN', 'RNG']],
    ['yunus', ['ANS', 'JNS', 'ANJ', 'JNJ']],
    ['washington', ['ASNTN', 'BSNTN']],
    ['texas', ['TKS', 'TKSJ']],
    ['nation', ['NSN', 'NTN']],
    ['knight', ['NT', 'KNT', 'NGT', 'KNGT']],
    ['iran', ['ARN']],
    ['ee', ['A']],
  ])('%s', (word, keys) => {
    expect(keysOf(word).sort()).toEqual(keys.sort());
  });

  it('do not mind marks and case', () => {
    expect(keysOf('Erdoğan')).toEqual(keysOf('erdogan'));
    expect(keysOf('łódź')).toEqual(keysOf('lodz'));
  });

  it.each(['', '2024', 'g20', 'путин', 'भारत', '中国', 'ঢাকা2', 'x'.repeat(200)])('%j has none', (word) => {
    expect(soundOf(word)).toBeNull();
  });

  it('one edit away are none for short keys, and else differ from the keys', () => {
    expect(soundOf('dhaka')?.nearKeys).toEqual([]);
    const sound = soundOf('putin');
    expect(sound?.nearKeys).toEqual(expect.arrayContaining(['PT', 'PTM', 'PTNK', 'BTN', 'RPTN']));
    expect(sound?.nearKeys).not.toContain('PTN');
    expect(sound?.nearKeys.every((key) => !/(.)\1/.test(key))).toBe(true);
  });
});

const letters = fc.stringMatching(/^[a-z]{1,14}$/);
const bangla = fc.string({ unit: fc.constantFrom(...'কখগচছজটডতদনপফবমযরলশসহড়ক্ষজ্ঞািীুেোঁংঃ্'), maxLength: 16 });

describe('any word', () => {
  it('has at most 12 keys of ASCII capitals, each once and without repeats', () => {
    fc.assert(
      fc.property(fc.oneof(letters, bangla, fc.string()), (word) => {
        for (const keys of [soundKeys(word), keysOf(word)]) {
          expect(keys.length).toBeLessThanOrEqual(12);
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) expect(key).toMatch(/^(?:([A-Z])(?!\1))+$/);
        }
      }),
    );
  });

  it('can be asked for everything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (word, form) => {
        const sound = soundOf(word);
        expect(Array.isArray(soundKeys(form))).toBe(true);
        if (sound) {
          expect(sound.distance(form)).toBeGreaterThanOrEqual(0);
          expect(Array.isArray(sound.nearKeys)).toBe(true);
        }
      }),
    );
  });
});
