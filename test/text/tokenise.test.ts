import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, tokenise } from '../../src/text/index.ts';
import { isUnspaced } from '../../src/text/segment.ts';

const forms = (text: string) => tokenise(text).map((token) => token.form);
const words = (list: string) => list.split(' ').map(normalise);

describe('tokenise', () => {
  it.each([
    ['words and punctuation', 'বৃষ্টি নামল, রাস্তা ডুবল।', 'বৃষ্টি নামল রাস্তা ডুবল'],
    ['vowel signs never part a word', 'গ্রীষ্মকালীন ক্ষেত্র', 'গ্রীষ্মকালীন ক্ষেত্র'],
    ['a hyphenated name', 'বান কি-মুন', 'বান কি মুন'],
    ['a case ending after an apostrophe', "ইউনেস্কো’র সিএনএন'কে", 'ইউনেস্কো সিএনএন'],
    ['a case ending after a hyphen', 'ইউএনডিপি-এর', 'ইউএনডিপি'],
    ['a case ending after a quotation', '‘পথের পাঁচালী’র “দেশ”-এর (ডাকসু)র', 'পথের পাঁচালী দেশ ডাকসু'],
    ['an elided vowel', 'দু’জন', 'দুজন'],
    ['other marks meant for an apostrophe', 'ডাকসু`র দু`জন রাজউক´কে', 'ডাকসু দুজন রাজউক'],
    ['an en dash meant for a hyphen', '২০২৪–এর যা–ই ঢাকা–সিলেট', '2024 যা ঢাকা সিলেট'],
    ['an em dash between sentences', 'নেই—এ কথা', 'নেই এ কথা'],
    ['words spelt out by letters', 'জে.এস.ডি. সি.পি.বি-র এ.টি.এম.এর', 'জেএসডি সিপিবি এটিএম এর'],
    ['initials before a name', 'এ.কে.এম. ফজলুল, আ.ফ.ম ওবায়দুল', 'একেএম ফজলুল আফম ওবায়দুল'],
    ['initials and spaces', 'এ. কে. আজাদ', 'এ কে আজাদ'],
    ['units spelt out', '৫ সে.মি. ও ২ কি.মি', '5 সেমি ও 2 কিমি'],
    ['titles with points', 'ড.মো.রহিম', 'ড মো রহিম'],
    ['sentences without a space between', 'এলেন.এর পর', 'এলেন এর পর'],
    ['summits of seven and twenty', 'জি-৭ জি৭ জি–২০', 'জি 7 জি 7 জি 20'],
    ['what came after', 'করোনা-পরবর্তী', 'করোনা পরবর্তী'],
    ['counters on a number', '৫টি ৭টায় ১২জন ৩০টির', '5 7 12 30'],
    ['ordinals', '১ম ২য় ৬ষ্ঠ ২৬শে ১লা ৮তম', '1 2 6 26 1 8'],
    ['a word glued to a number', '৭০কিলোমিটার', '70 কিলোমিটার'],
    ['a number glued to a word', 'কোভিড১৯', 'কোভিড 19'],
    ['a number with a case', '১৯৫২-এর ২০১৮’র', '1952 2018'],
    ['thousands, Indian and Western', '১,২৫,০০০ ২,৫০০ 1,000,000', '125000 2500 1000000'],
    ['decimals', '৩.৭৫ 0.5', '3.75 0.5'],
    ['numbers that only touch', '২০১৮,২০১৯ ১৬.১২.১৯৭১ ১০:৩০', '2018 2019 16 12 1971 10 30'],
    ['a range of years', '২০১৯-২০', '2019 20'],
    ['per cent and currency', '৯% ৳৫০ $20', '9 50 20'],
    ['the old danda', 'শেষ৷ শুরু৷', 'শেষ শুরু'],
    ['Latin case', 'NASA Reuters', 'nasa reuters'],
    ['Latin with a Bangla ending', 'WHOর PDFটি ISROকে', 'who pdf isro'],
    ['English contractions and possessives', "don't Nepal’s they're", "don't nepal they're"],
    ['French elision', "l'accord d’Alger", 'l accord d alger'],
    ['initials', 'U.S. J.K. Rowling', 'us jk rowling'],
    ['English ordinals', 'the 21st and 3rd', 'the 21 and 3'],
    ['letters and digits', '4G B2B', '4g b2b'],
    ['Ukrainian apostrophe', 'п’ять', "п'ять"],
    ['Turkish capital dotted i', 'İzmir', 'izmir'],
    ['soft hyphens', 'Donau\u00ADdampf', 'donaudampf'],
    ['Arabic', 'وكالة الأنباء', 'وكالة الأنباء'],
    ['Hindi', 'दिल्ली में', 'दिल्ली में'],
  ])('%s', (_, given, wanted) => {
    expect(forms(given)).toEqual(words(wanted));
  });

  it.each([
    ['Chinese', '北京大学', ['北京', '京大', '大学']],
    ['Japanese', '東京で会議', ['東京', '京で', 'で会', '会議']],
    ['Thai', 'วันนี้', ['วัน', 'นนี้']],
  ])('cuts %s into pairs', (_, given, wanted) => {
    expect(forms(given)).toEqual(wanted);
  });

  it('gives offsets into the text as it was given', () => {
    const text = 'বা\u200Dড\u09BC\u09BF — “দু\u2019জন” \uFEFFমো\u0983';
    const covered = tokenise(text).map(({ from, to }) => text.slice(from, to));
    expect(covered).toEqual(['বা\u200Dড\u09BC\u09BF', 'দু\u2019জন', 'মো\u0983']);
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0x980, max: 0x9fe }).map((point) => String.fromCharCode(point)),
      fc.constantFrom(...' \n\'-.,’‐০৯12aZé中문ไпİ☺\u200D\u00AD()"”'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it('keeps tokens in order, inside the text and, but for pairs, apart, for any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = { from: -1, to: 0 };
        for (const { form, from, to } of tokenise(given)) {
          expect(form).not.toBe('');
          if (!isUnspaced(form)) expect(from).toBeGreaterThanOrEqual(last.to);
          expect(from).toBeGreaterThanOrEqual(last.from);
          expect(to).toBeGreaterThanOrEqual(last.to);
          expect(from + to).toBeGreaterThan(last.from + last.to);
          expect(to).toBeGreaterThan(from);
          last = { from, to };
        }
        expect(last.to).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('has forms that are normal already, and letters of what they cover', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { form, from, to } of tokenise(given)) {
          expect(normalise(form)).toBe(form);
          const covered = [...normalise(normalise(given.slice(from, to)).toLowerCase())];
          for (const letter of form.replace(/[^\p{L}\p{N}]/gu, '')) {
            expect(covered).toContain(letter);
            covered.splice(0, covered.indexOf(letter) + 1);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const hard = ['অ', "a'", '১,', 'A.', 'ক-', '中', '\u200D', 'ক\u09CD'];
    const started = performance.now();
    for (const unit of hard) tokenise(unit.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
