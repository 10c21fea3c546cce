import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, tokenise } from '../../src/text/index.ts';
import { isOneCharacter, withoutSeams } from '../../src/text/segment.ts';

const forms = (text: string) => tokenise(text).map((token) => token.form);
const asked = (text: string) => withoutSeams(text, tokenise(text)).map((token) => token.form);
const words = (list: string) => list.split(' ').map(normalise);

describe('a text written without spaces is cut into pairs', () => {
  it.each([
    ['Chinese', '北京大学', '北京 京大 大学'],
    ['a name that no dictionary has', '普京访华', '普京 京访 访华'],
    ['one character', '中', '中'],
    ['Japanese, across its scripts', '東京でプーチン', '東京 京で でプ プー ーチ チン'],
    ['half-width kana with its voice mark', 'ﾊﾞﾝｸｰﾊﾞｰ', 'バン ンク クー ーバ バー'],
    ['a character of two code units', '𠮷野家', '𠮷野 野家'],
    ['Korean words with their particles', '정부는 북한에', '정부 부는 북한 한에'],
    ['Thai vowels and tones belong to their consonant', 'ปูตินเยือนไทย', 'ปูติ ติน นเยื เยือ อน นไท ไทย'],
    ['Lao', 'ພາສາລາວ', 'ພາສາ ສາລາ ລາວ'],
    ['Khmer letters under letters', 'ភាសាខ្មែរ', 'ភាសា សាខ្មែ ខ្មែរ'],
    ['spaces that cannot be seen', 'ភាសា\u200Bខ្មែរ', 'ភាសា សាខ្មែ ខ្មែរ'],
    ['Burmese syllables', 'မြန်မာဘာသာ', 'မြန်မာ မာဘာ ဘာသာ'],
    ['marks that stand between runs', '美国-中国・日本', '美国 中国 日本'],
    ['Latin letters in between', 'iPhone手机', 'iphone 手 手机'],
    ['a number in between', '第2024年夏季', '第 2024 年 年夏 夏季'],
    ['numbers in Thai digits', 'ราคา๒,๕๐๐บาท', 'ราคา คา 2500 บา บาท'],
    ['a decimal', '3.5万人', '3.5 万 万人'],
  ])('%s', (_, text, wanted) => {
    expect(forms(text)).toEqual(words(wanted));
  });

  it('gives each pair the place of both characters', () => {
    const text = '在𠮷野ﾊﾞ';
    expect(tokenise(text).map(({ from, to }) => text.slice(from, to))).toEqual(['在𠮷', '𠮷野', '野ﾊﾞ']);
  });

  it('spells Thai in one way in stems', async () => {
    const { stemmerOf } = await import('../../src/text/index.ts');
    const stem = stemmerOf('th');
    expect(stem('น\u0E4D\u0E49า')).toBe(stem('น้ำ'));
    expect(stem('น\u0E49\u0E4Dา')).toBe(stem('น้ำ'));
    expect(stem('\u0E40\u0E40ปล')).toBe(stem('แปล'));
  });

  // Phrases rest on this: what is quoted from a text is found in it, wherever the quotation was cut.
  it('two characters or more of a text have the tokens that they have in the text', () => {
    const character = fc.constantFrom(
      ...'北 京 大 学 東 で プ ー ก เมื อ ง ย 정 부 는 ខ្មែ ရ မြန် 2024 9 AP'.split(' '),
    );
    const several = fc.array(character, { maxLength: 8 });
    const quoted = fc.array(character, { minLength: 2, maxLength: 8 });
    // A number or a Latin word must not be cut.
    const whole = (left: string, right: string) => !(/[\dA-Z]$/.test(left) && /^[\dA-Z]/.test(right));
    fc.assert(
      fc.property(several, quoted, several, (...parts) => {
        const [before, piece, after] = parts.map((part) => part.join('')) as [string, string, string];
        fc.pre(whole(before, piece) && whole(piece, after));
        expect(`\n${forms(before + piece + after).join('\n')}\n`).toContain(`\n${forms(piece).join('\n')}\n`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('of a query, what only joins two words is not asked for', () => {
  it.each([
    ['dictionary words', '北京大学的学生', '北京 大学 学生'],
    ['a name of single characters', '普京访华', '普京 访华'],
    ['a word of one character beside another', '北京猫', '北京 京猫'],
    ['katakana whole, however it is cut', 'プーチン大統領', 'プー ーチ チン 大統 統領'],
    ['a character that belongs to the word before it', '今年的世界杯决赛', '今年 世界 界杯 决赛'],
    ['what a number or a word beside it gave by itself', 'iPhone手机', 'iphone 手机'],
    ['Thai', 'รัฐบาลประชุม', 'รัฐ ฐบา บาล ประ ระชุ ชุม'],
    ['one character', '中', '中'],
    ['words with spaces', 'covid 정부는 ঢাকা', 'covid 정부 부는 ঢাকা'],
    ['no such script', 'ঢাকার নদী', 'ঢাকার নদী'],
  ])('%s', (_, text, wanted) => {
    expect(asked(text)).toEqual(words(wanted));
  });

  it('asks for something whatever is given, and for nothing that the text has not', () => {
    const unit = fc.constantFrom(...'北京大学的中は東カナー 정부กาไท12abক-。\u200B\uD840');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const tokens = tokenise(text);
        const kept = withoutSeams(text, tokens);
        expect(kept.length > 0).toBe(tokens.length > 0);
        expect(tokens).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  it('does not think long about a text that is no query', () => {
    const text = '北京大学的学生'.repeat(2000);
    expect(withoutSeams(text, tokenise(text))).toHaveLength(text.length - 1);
  });
});

describe('one character', () => {
  it.each([
    ['中', true],
    ['น้ำ', true],
    ['ខ្មែ', true],
    ['가', true],
    ['中国', false],
    ['ไทย', false],
    ['a', false],
    ['ক', false],
    ['5', false],
    ['', false],
  ])('%s: %s', (form, wanted) => {
    expect(isOneCharacter(form)).toBe(wanted);
  });
});
