import { describe, expect, it } from 'vitest';
import { dominantScript, scriptOf, scriptOfLanguage } from '../../src/text/index.ts';

describe('scriptOf', () => {
  const NAMES: Record<string, string> = {
    Latn: 'Latin',
    Grek: 'Greek',
    Cyrl: 'Cyrillic',
    Armn: 'Armenian',
    Hebr: 'Hebrew',
    Arab: 'Arabic',
    Deva: 'Devanagari',
    Beng: 'Bengali',
    Guru: 'Gurmukhi',
    Gujr: 'Gujarati',
    Orya: 'Oriya',
    Taml: 'Tamil',
    Telu: 'Telugu',
    Knda: 'Kannada',
    Mlym: 'Malayalam',
    Sinh: 'Sinhala',
    Thai: 'Thai',
    Laoo: 'Lao',
    Mymr: 'Myanmar',
    Geor: 'Georgian',
    Hang: 'Hangul',
    Ethi: 'Ethiopic',
    Khmr: 'Khmer',
    Hira: 'Hiragana',
    Kana: 'Katakana',
    Hani: 'Han',
  };

  /** Phonetic letters, superscripts and letter-like symbols; Ethiopic of small languages; a vertical repeat mark. */
  const LEFT_OUT = /[\u02E0-\u02E4\u1D00-\u1DBF\u2071-\u2184\uAB01-\uAB2E\uAB65\u303B]/;

  it('agrees with Unicode on every letter of the scripts that it knows', () => {
    const wrong: string[] = [];
    for (const [code, name] of Object.entries(NAMES)) {
      const letter = new RegExp(`^(?=\\p{L})\\p{Script=${name}}$`, 'u');
      for (let point = 0x41; point < 0x10000; point++) {
        const char = String.fromCodePoint(point);
        if (scriptOf(point) !== code && letter.test(char) && !LEFT_OUT.test(char))
          wrong.push(`${point.toString(16)} ${scriptOf(point)} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a digit', '7'],
    ['punctuation', '—'],
    ['the danda, which many scripts share', '।'],
    ['nothing', ''],
  ])('%s has none', (_, char) => {
    expect(scriptOf(char)).toBe('Zyyy');
  });
});

describe('dominantScript', () => {
  it.each([
    ['Beng', 'ঢাকা থেকে Reuters জানায়, বৈঠক হয়েছে'],
    ['Latn', 'The poet wrote আমার সোনার বাংলা in a long letter from Shelaidaha'],
    ['Zyyy', '12:30 — 2024'],
    ['Hani', '普京访问平壤'],
  ])('%s', (script, text) => {
    expect(dominantScript(text)).toBe(script);
  });
});

describe('scriptOfLanguage', () => {
  it.each([
    ['bn', 'Beng'],
    ['as', 'Beng'],
    ['es', 'Latn'],
    ['sr-Latn', 'Latn'],
    ['sr', 'Cyrl'],
    ['zh', 'Hans'],
    ['und', 'Zyyy'],
    ['', 'Zyyy'],
    ['no code', 'Zyyy'],
  ])('%s', (code, script) => {
    expect(scriptOfLanguage(code)).toBe(script);
  });

  it('has what CLDR says of the languages it knows by itself', () => {
    const codes =
      'ar fa ur ps bn as ru uk bg sr mk be hi mr ne en fr de es pt it nl pl ro cs sk hu sv da no nb';
    for (const code of `${codes} fi et lv lt hr sl sq tr id ms vi tl ca eu gl az`.split(' ')) {
      expect(scriptOfLanguage(code)).toBe(new Intl.Locale(code).maximize().script);
    }
  });
});
