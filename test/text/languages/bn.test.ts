import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, stemmerOf, stopwordsOf, tokenise } from '../../../src/text/index.ts';
import { WHOLE } from '../../../src/text/languages/bn/exceptions.ts';
import { ENDS_IN_KA, ENDS_IN_TA } from '../../../src/text/languages/bn/own-consonants.ts';
import { verbRoot } from '../../../src/text/languages/bn/verbs.ts';

const stem = (word: string) => stemmerOf('bn')(normalise(word));

describe('Bangla stems of one word meet', () => {
  it.each([
    ['cases', 'নদী নদীর নদীতে নদীকে নদীও নদীই'],
    ['cases of a word in a consonant', 'পাহাড় পাহাড়ের পাহাড়ে পাহাড়কে পাহাড়েও'],
    ['cases of a word in a', 'বগুড়া বগুড়ার বগুড়ায় বগুড়াতে বগুড়াকে'],
    ['cases of a word in a, with a nasal', 'নওগাঁ নওগাঁর নওগাঁয়'],
    ['cases of a word in o', 'মেট্রো মেট্রোর মেট্রোয় মেট্রোতে'],
    ['a short word', 'মা মায়ের মাকে'],
    ['people', 'খেলোয়াড় খেলোয়াড়রা খেলোয়াড়েরা খেলোয়াড়দের খেলোয়াড়দেরকে'],
    ['things', 'সেতু সেতুটি সেতুটির সেতুগুলো সেতুগুলোর সেতুগুলিতে সেতুগুলোও'],
    ['ই at the end', 'দই দইয়ের দইয়ে'],
    ['ও at the end', 'পোলিও পোলিওর পোলিওতে'],
    ['টি at the end', 'কমিটি কমিটির কমিটিতে কমিটিকে'],
    ['ে at the end', 'মেয়ে মেয়ের মেয়েকে মেয়েদের মেয়েরা মেয়েটি'],
    ['ক at the end', 'সড়ক সড়কের সড়কে'],
    ['ক at the end of a compound', 'মহাসড়ক মহাসড়কের মহাসড়কে'],
    ['ত at the end', 'আঘাত আঘাতের আঘাতে আঘাতকে'],
    ['দ at the end', 'বিপদ বিপদের বিপদে'],
    ['দ at the end, in a list of names', 'খালিদ খালিদের খালিদকে'],
    ['দ at the end, in ী', 'শহীদ শহীদের শহীদকে শহিদ শহিদের'],
    ['দ at the end, more names', 'রিয়াদ রিয়াদের রিয়াদে'],
    ['দ at the end, things', 'অনুষদ অনুষদের অনুষদে'],
    ['a place that looks like a negated verb', 'পাবনা পাবনার পাবনায় পাবনাতে'],
    ['a place that looks like a verb', 'নড়াইল নড়াইলের নড়াইলে'],
    ['a name that looks like a verb', 'আনিস আনিসের আনিসকে'],
    ['a noun that looks like a verb', 'নিলাম নিলামের নিলামে'],
    ['two spellings', 'রপ্তানি রফতানি রফতানির'],
    ['plurals in হী', 'বিদ্রোহী বিদ্রোহীদের বিদ্রোহীরা'],
    ['ং at the end', 'বেইজিং বেইজিংয়ের বেইজিংয়ে বেইজিংকে'],
    ['several endings', 'শ্রমিক শ্রমিকদেরই শ্রমিকদেরও শ্রমিকরাও'],
    ['a verb in one shape', 'বসা বসে বসেছে বসছেন বসবে বসল বসতে বসলে বসার বসেননি বসানো বসিয়ে'],
    ['a verb in আ', 'রাখা রাখে রেখেছে রাখছেন রাখবেন রাখলেন রাখতে রেখে রাখেনি রাখার'],
    ['a verb in এ and ই', 'কেনা কেনে কিনেছে কিনছেন কিনবে কিনলেন কিনতে কিনে কেনার কেনেনি'],
    ['a verb in ও and উ', 'তোলা তোলে তুলেছে তুলছেন তুলবে তুললেন তুলতে তুলে তোলার তোলেননি'],
    ['a verb with a linking vowel', 'পাঠানো পাঠায় পাঠিয়েছে পাঠাচ্ছেন পাঠাবে পাঠালেন পাঠাতে পাঠিয়ে পাঠানোর পাঠাননি'],
    ['a verb in ো', 'এগোনো এগোয় এগিয়েছে এগোচ্ছে এগোবে এগোল এগোতে এগিয়ে'],
    ['যাওয়া', 'যাওয়া যায় গেছে গিয়েছে যাচ্ছেন যাবে গেলেন যেতে গিয়ে যাওয়ার যায়নি যাওয়াতে'],
    ['খাওয়া', 'খাওয়া খায় খেয়েছে খাচ্ছেন খাবে খেতে খেয়ে খাওয়ার খাননি'],
    ['নেওয়া', 'নেওয়া নেয় নিয়েছে নিচ্ছেন নেবে নিলেন নিতে নিয়ে নেওয়ার নেয়নি'],
    ['আসা', 'আসা আসে এসেছে আসছেন আসবে এলেন আসতে এসে আসার আসেনি'],
    ['ধোয়া', 'ধোয়া ধুয়ে ধুয়েছে ধুতে'],
    ['the literary style', 'বলা বলিয়াছেন বলিলেন বলিতে বলিবে বলিয়া'],
    ['emphasis and negation', 'পারা পারেই পারেও পারেনা পারেনি পারিনি'],
    ['ি and ী', 'গরিব গরীব'],
    ['ু and ূ', 'পূর্ব পুর্ব'],
    ['ন and ণ', 'কর্নেল কর্ণেল'],
    ['chandrabindu', 'পাঁচটি পাচটি'],
    ['ঙ্গ and ং', 'ইঙ্গিত ইংগিত'],
    ['ঙ্ক and ংক', 'অঙ্ক অংক'],
    ['ৎ and ত্', 'হঠাৎ হঠাত্'],
    ['a doubled consonant after reph', 'কার্য্য কার্য'],
    ['spellings of a list', 'গ্রেপ্তার গ্রেফতারের'],
  ])('%s', (_, list) => {
    const words = list.split(' ');
    expect(
      new Set(words.map(stem)),
      words.map((word) => `${word} > ${stem(word)}`).join(', '),
    ).toHaveProperty('size', 1);
  });
});

describe('Bangla stems of different words differ', () => {
  it.each([
    ['মূল', 'মূল্য'],
    ['ধান', 'ধ্যান'],
    ['নাম', 'নামা'],
    ['ফল', 'ফলা'],
    ['মান', 'মানা'],
    ['চার', 'চা'],
    ['পার', 'পা'],
    ['আমি', 'আমির'],
    ['মিটার', 'মেটা'],
    ['পরিবার', 'পরা'],
    ['মানব', 'মানা'],
    ['ডাকাত', 'ডাকা'],
    ['দেওয়াল', 'দেওয়া'],
    ['গাড়ি', 'গাড়া'],
    ['ফাঁসি', 'ফাঁসা'],
    ['ছুটি', 'ছোটা'],
    ['করোনা', 'করা'],
    ['কাম', 'কামরা'],
    ['মন্ত্র', 'মন্ত্রকে'],
    ['সঙ্গী', 'সঙ্গীতে'],
    ['জামা', 'জামাতে'],
    ['বাবা', 'বাদ'],
    ['শাড়ি', 'সারি'],
    ['ইসলাম', 'ইসলা'],
    ['বিশ', 'বিষ'],
    ['ঢাকা', 'ঢাক'],
    ['হাসিনা', 'হাসি'],
    ['বাজার', 'বাজানো'],
    ['জন', 'জন্য'],
    ['রাজ', 'রাজ্য'],
    ['পরে', 'পড়ে'],
    ['আশা', 'আসা'],
    ['ভার', 'ভারত'],
    ['কর', 'করা'],
    ['দিন', 'দেওয়া'],
  ])('%s, %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('the Bangla stemmer', () => {
  const word = fc.string({
    unit: fc.integer({ min: 0x980, max: 0x9fe }).map((point) => String.fromCharCode(point)),
    minLength: 1,
    maxLength: 12,
  });

  it('never gives an empty stem and never throws', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const { form } of tokenise(text)) expect(stemmerOf('bn')(form)).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps two syllables and no bare virama', () => {
    for (const [given, wanted] of [
      ['ঘর', 'ঘর'],
      ['ঘরে', 'ঘর'],
      ['রাতে', 'রাত'],
      ['টাকা', 'টাকা'],
      ['শব্দের', 'শব্দ'],
      ['বই', 'বই'],
    ] as const) {
      expect(stem(given)).toBe(normalise(wanted));
    }
  });

  it('keeps verbs apart from nouns', () => {
    expect(verbRoot(normalise('বলেছেন'))).toBe('বল_');
    expect(verbRoot(normalise('বল'))).toBeUndefined();
    expect(verbRoot(normalise('পান'))).toBeUndefined();
    expect(verbRoot(normalise('পাননি'))).toBe('পা_');
  });
});

describe('the Bangla word lists', () => {
  it('are normalised', () => {
    for (const list of [WHOLE, ENDS_IN_KA, ENDS_IN_TA, stopwordsOf('bn')]) {
      for (const word of list) expect(normalise(word)).toBe(word);
    }
  });

  it('hold what they say', () => {
    expect([...ENDS_IN_KA].filter((word) => !word.endsWith('ক'))).toEqual([]);
    expect([...ENDS_IN_TA].filter((word) => !/[তৎ]$/.test(word))).toEqual([]);
  });

  it('have no content words among the stopwords', () => {
    for (const word of ['উত্তর', 'নতুন', 'হাজার', 'কোটি', 'কাজ', 'সাধারণ', 'মানুষ']) {
      expect(stopwordsOf('bn').has(normalise(word))).toBe(false);
    }
    for (const word of ['এবং', 'কিন্তু', 'থেকে', 'তাঁর'])
      expect(stopwordsOf('bn').has(normalise(word))).toBe(true);
  });
});
