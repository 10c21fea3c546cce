import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, LANGUAGES, languageOf, queryStems, stemmerOf, stopwordsOf } from '../../src/text/index.ts';

const stems = (text: string, language: string) => analyse(text, language).map((term) => term.stem);

describe('analyse', () => {
  it.each([
    ['English in English', 'elections running', 'en', ['elect', 'run']],
    ['English in Bangla news', 'elections', 'bn', ['elect']],
    ['English where the language is unknown', 'elections', 'und', ['elect']],
    ['English with a region', 'elections', 'en-GB', ['elect']],
    ['Spanish', 'elecciones', 'es', ['eleccion']],
    ['whole words of another Latin language', 'elections Größe', 'de', ['elections', 'grosse']],
    ['accents are folded in stems', 'café', 'en', ['cafe']],
    ['Hindi: nukta and nasals', 'हिन्दी हिंदी ज़मीन जमीन', 'hi', ['हिंद', 'हिंद', 'जमीन', 'जमीन']],
    ['Ukrainian ё, and Russian', 'ещё', 'uk', ['еще']],
    ['Greek accents', 'Αθήνα ΑΘΗΝΑ', 'el', ['αθηνα', 'αθηνα']],
    ['Arabic vowel signs and hamza', 'أَخبار اخبار', 'ar', ['اخبار', 'اخبار']],
    ['numbers', '২০২৪', 'bn', ['2024']],
  ])('%s', (_, text, language, wanted) => {
    expect(stems(text, language)).toEqual(wanted);
  });

  it('stems Bangla words as Bangla in every language', () => {
    for (const language of ['bn', 'as', 'en', 'es', 'und', 'not a code']) {
      expect(stems('বাংলাদেশের', language)).toEqual(['বাংলাদেশ']);
    }
  });

  it('reads Assamese letters as Bangla ones in keys', () => {
    expect(stems('অসমৰ', 'as')).toEqual(stems('অসমর', 'bn'));
  });

  it('keeps the form beside the stem', () => {
    expect(analyse('সরকারের', 'bn')).toEqual([{ form: 'সরকারের', from: 0, to: 7, stem: 'সরকা' }]);
  });

  it('never gives an empty stem and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('bn', 'en', 'hi', 'fr', 'ja', 'und', ''),
        (text, language) => {
          for (const { stem } of analyse(text, language)) expect(stem).not.toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves absurdly long words alone', () => {
    const word = 'কর'.repeat(20_000);
    expect(stems(word, 'bn')).toEqual([word]);
  });
});

describe('queryStems', () => {
  it.each([
    ['Bangla and English', 'elections', ['bn', 'en'], ['elect']],
    ['with a language that has no stemmer', 'elections', ['bn', 'en', 'de'], ['elect', 'elections']],
    ['only that language', 'elections', ['de'], ['elections']],
    ['with one that has another', 'nacional', ['en', 'es'], ['nacion', 'nacional']],
    ['an empty archive', 'elections', [], ['elect']],
    ['a Bangla word', 'নদীতে', ['en', 'bn', 'es'], ['নদি']],
  ])('%s', (_, form, languages, wanted) => {
    expect(queryStems(form, languages)).toEqual(wanted);
  });

  it('has the stem of the word in a document of each language', () => {
    const word = fc.constantFrom('elections', 'größte', 'করেছেন', 'हिन्दी', 'ещё', '12.5', '北京');
    const code = fc.constantFrom('bn', 'as', 'en', 'hi', 'es', 'de', 'ru', 'zh', 'und');
    fc.assert(
      fc.property(word, fc.uniqueArray(code, { minLength: 1 }), (form, languages) => {
        const offered = queryStems(form, languages);
        for (const language of languages)
          expect(offered).toEqual(expect.arrayContaining(stems(form, language)));
      }),
    );
  });
});

describe('the table of languages', () => {
  it('names each language once, as BCP 47', () => {
    const codes = LANGUAGES.map((language) => language.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Intl.getCanonicalLocales(codes)).toEqual(codes);
  });

  it('answers for a code with a region, and for one that is not there', () => {
    expect(languageOf('bn-IN')?.code).toBe('bn');
    expect(languageOf('constructor')).toBeUndefined();
    expect(stopwordsOf('tlh').size).toBe(0);
    expect(stopwordsOf('en').has('the')).toBe(true);
    expect(stemmerOf('tlh')('word')).toBe('word');
  });
});
