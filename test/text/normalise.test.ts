import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDigits, normalise } from '../../src/text/index.ts';

/** Code points by number, so that no editor can compose or decompose them. */
const points = (list: string) =>
  String.fromCodePoint(...list.split(' ').map((hex) => Number.parseInt(hex, 16)));

describe('normalise', () => {
  it('takes no shortcut that the rules do not: an invisible character at the end changes nothing', () => {
    const bangla = fc.array(fc.integer({ min: 0x980, max: 0x9f1 }), { maxLength: 6 });
    fc.assert(
      fc.property(bangla, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(normalise(text)).toBe(normalise(`${text}\u2060`));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a nukta letter in two code points', '9AC 9BE 9A1 9BC 9BF', '9AC 9BE 9DC 9BF'],
    ['the same after NFC took it apart', '9AE 9C7 9AF 9BC 9C7', '9AE 9C7 9DF 9C7'],
    ['a nukta typed after the vowel sign', '9AE 9C7 9AF 9C7 9BC', '9AE 9C7 9DF 9C7'],
    ['a nukta that belongs to nothing', '995 9BC 9B2', '995 9B2'],
    ['ba with a nukta, an old way to type ra', '998 9AC 9BC', '998 9B0'],
    ['o in two signs', '9AE 9C7 9BE 99F', '9AE 9CB 99F'],
    ['au in two signs', '9AE 9C7 9D7', '9AE 9CC'],
    ['a stray au length mark', '9AE 9D7', '9AE 9CC'],
    ['a chandrabindu between the halves of o', '9AA 9C7 981 9BE 99B', '9AA 9CB 981 99B'],
    ['aa as a and its sign', '985 9BE 9AE', '986 9AE'],
    ['old khanda ta at the end', '9B9 9A0 9BE 9A4 9CD 200D', '9B9 9A0 9BE 9CE'],
    ['the same before a consonant, which is a conjunct kept open', '9AA 9A4 9CD 200D 9AF', '9AA 9A4 9CD 9AF'],
    ['the joiner of ra and ya-phalaa', '9B0 200D 9CD 9AF 9BE 9AE', '9B0 200D 9CD 9AF 9BE 9AE'],
    ['a joiner elsewhere', '995 200D 9B2', '995 9B2'],
    ['a non-joiner', '9B6 9C1 9A7 9C1 200C 987', '9B6 9C1 9A7 9C1 987'],
    ['a doubled vowel sign', '9A8 9BE 9BE 9AE', '9A8 9BE 9AE'],
    ['a doubled virama', '995 9CD 9CD 9B7', '995 9CD 9B7'],
    ['anusvara before the vowel sign', '9AC 982 9BE', '9AC 9BE 982'],
    ['e with ya-phalaa', '98F 9CD 9AF 9BE 9AA', '985 9CD 9AF 9BE 9AA'],
    ['Assamese ra and wa', '9F0 9BE 9F1', '9B0 9BE 9AC'],
    ['the old danda', '9B9 9DF 9F7', '9B9 9DF 964'],
    ['digits', '9E7 9EF 9ED 9E7', '31 39 37 31'],
    ['a curly apostrophe', '9A6 9C1 2019 99C 9A8', '9A6 9C1 27 99C 9A8'],
    ['full-width letters', 'FF21 FF11', '41 31'],
  ])('%s', (_, given, wanted) => {
    expect(normalise(points(given))).toBe(points(wanted));
  });

  it('leaves what is contrastive alone', () => {
    for (const word of ['পরে', 'পড়ে', 'জন্য', 'রাজ্য', 'আশা', 'আসা', 'দুঃখ', 'চাঁদ', 'Señor', 'Größe', 'Привет']) {
      expect(normalise(word)).toBe(normalise(word.normalize('NFD')));
    }
    expect(normalise('পরে')).not.toBe(normalise('পড়ে'));
    expect(normalise('Señor')).toBe('Señor');
  });

  it('knows the open ya-phalaa by either joiner', () => {
    expect(normalise('র\u200C্যাব')).toBe(normalise('র\u200D্যাব'));
    expect(normalise('র\u200C্যাব')).not.toBe(normalise('র্যাব'));
  });

  const bangla = fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0x980, max: 0x9fe }).map((point) => String.fromCharCode(point)),
      fc.constantFrom('\u200C', '\u200D', '\uFEFF', ' ', "'", '\u2019', 'a', '\u0301', '\uFE0F'),
    ),
  });

  it('twice is once', () => {
    const check = (text: string) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    };
    fc.assert(fc.property(bangla, check), { numRuns: 2000 });
    // Few letters, so that signs that rules join, drop and reorder meet often.
    const signs = fc.string({ unit: fc.constantFrom(...'রযড়য়বতঅএািোৌৌ়্ঁংঃৎ\u200C\u200D\u1100\u1161') });
    fc.assert(fc.property(signs, check), { numRuns: 5000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 500 });
  });

  it('gives one result for canonically equal texts', () => {
    fc.assert(
      fc.property(bangla, (text) => {
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('foldDigits', () => {
  it.each([
    ['Bangla', '২০২৪', '2024'],
    ['Devanagari', '२०२४', '2024'],
    ['Arabic', '٢٠٢٤', '2024'],
    ['Persian', '۲۰۲۴', '2024'],
    ['Thai', '๒๐๒๔', '2024'],
    ['full-width', '２０２４', '2024'],
  ])('%s', (_, given, wanted) => {
    expect(foldDigits(given)).toBe(wanted);
  });
});
