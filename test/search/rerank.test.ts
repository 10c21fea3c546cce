import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/search/asked.ts';
import type { Gain } from '../../src/search/explanation.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import { gained, gainsIn, RERANKED, rerank } from '../../src/search/rerank.ts';
import { shelfOf } from '../support/shelf.ts';

const FILLER = 'মাঠে রোদ আর হাওয়া খেলা করে সকাল বিকেল সারা বেলা';
const LONG = Array(6).fill(FILLER).join(' ');

const TEXTS = {
  together: { title: 'হাটের খবর', paragraphs: [`শীতল পাটি ${LONG}`] },
  apart: { title: 'হাটের খবর', paragraphs: [`শীতল ${FILLER} ${FILLER} পাটি ${LONG}`] },
  near: { title: 'হাটের খবর', paragraphs: [`শীতল মাঠে রোদ আর হাওয়া পাটি ${LONG}`] },
  headline: { title: 'শীতল পাটি', paragraphs: [LONG] },
  across: { title: 'হাটের শীতল', paragraphs: [`পাটি ${LONG}`] },
  late: { title: 'হাটের খবর', paragraphs: [`${LONG} শীতল পাটি`] },
  half: { title: 'হাটের খবর', paragraphs: [`শীতল ${LONG} পাটি`] },
  caption: { title: 'হাটের খবর', paragraphs: [LONG], captions: ['শীতল পাটি'] },
  inflected: { title: 'শীতল পাটির', paragraphs: [`পাটি ${LONG}`] },
  bodyForm: { title: 'শীতল হাট', paragraphs: [`পাটির ${LONG}`] },
  other: { title: 'নৌকার হাট', paragraphs: [LONG] },
};
type Name = keyof typeof TEXTS;
const NAMES = Object.keys(TEXTS) as Name[];
const shelf = shelfOf(Object.values(TEXTS));

function asked(text: string) {
  return ask(shelf.archive, parseQuery(text) as Query, {});
}

function gainsOf(text: string): (name: Name) => Record<Gain['name'], Gain> {
  const { matcher, compiled } = asked(text);
  const gains = gainsIn(shelf.archive, matcher.terms, compiled.words);
  return (name) =>
    Object.fromEntries(gains(NAMES.indexOf(name)).map((gain) => [gain.name, gain])) as Record<
      Gain['name'],
      Gain
    >;
}

const sharesOf = (text: string, name: Name, gain: Gain['name']) =>
  gainsOf(text)(name)[gain].parts.map(({ share }) => share);

describe('what stands together', () => {
  it.each<[Name, number, string]>([
    ['together', 2, 'side by side'],
    ['near', 2, 'a few words between'],
    ['headline', 2, 'in the headline'],
    ['apart', 1, 'twenty words between'],
    ['half', 1, 'at either end'],
    ['across', 1, 'the end of the headline and the start of the body are two places'],
    ['caption', 0, 'a caption is no place'],
    ['other', 0, 'neither word'],
  ])('%s: %i words (%s)', (name, words) => {
    const shares = sharesOf('শীতল পাটি', name, 'together');
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(words);
  });

  it('is the same in whichever order it is asked for', () => {
    for (const name of NAMES) {
      const share = (text: string) => gainsOf(text)(name).together.share;
      expect(share('পাটি শীতল')).toBeCloseTo(share('শীতল পাটি'), 9);
    }
  });
});

describe('what stands early', () => {
  it.each<[Name, number[], string]>([
    ['headline', [1, 1], 'the headline'],
    ['together', [1, 1], 'the first words of the body'],
    ['across', [1, 1], 'one here, one there'],
    ['half', [1, 0], 'one of them late'],
    ['late', [0, 0], 'both of them late'],
    ['caption', [0, 0], 'a caption is not early'],
  ])('%s: %j (%s)', (name, expected) => {
    expect(sharesOf('শীতল পাটি', name, 'early')).toEqual(expected);
  });
});

describe('what stands as typed', () => {
  it.each<[string, Name, number[], string]>([
    ['শীতল পাটি', 'headline', [1, 1], 'both'],
    ['শীতল পাটির', 'headline', [1, 0], 'one in another form'],
    ['শীতল পাটির', 'inflected', [1, 1], 'an inflected form that is typed'],
    ['পাটির', 'bodyForm', [1], 'where it stands in the body alone'],
    ['নদী', 'other', [0], 'a word that is not there'],
    ['শীতল পাটি', 'caption', [1, 1], 'a caption is read for this'],
  ])('%s in %s: %j (%s)', (text, name, expected) => {
    expect(sharesOf(text, name, 'typed')).toEqual(expected);
  });

  it('counts in part where another form stands in a better field', () => {
    const [, share] = sharesOf('শীতল পাটি', 'inflected', 'typed');
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });
});

describe('what counts', () => {
  it.each<[string, Name, Gain['name'], number[], string]>([
    ['title:শীতল title:পাটি', 'together', 'together', [0, 0], 'side by side in another field'],
    ['title:শীতল title:পাটি', 'together', 'early', [0, 0], 'early in another field'],
    ['title:শীতল title:পাটি', 'together', 'typed', [0, 0], 'as typed in another field'],
    ['title:শীতল title:পাটি', 'headline', 'together', [1, 1], 'in the field that is named'],
    ['body:শীতল body:পাটি', 'headline', 'early', [0, 0], 'the headline is not the body'],
    ['body:শীতল body:পাটি', 'together', 'early', [1, 1], 'the body is'],
    ['caption:শীতল পাটি', 'caption', 'typed', [1, 1], 'the captions'],
    ['শীত* পাটি', 'together', 'together', [1, 1], 'a beginning'],
    ['শীত* পাটির*', 'headline', 'together', [1, 0], 'a beginning that this form of the word does not have'],
    ['শীত* পাটির*', 'inflected', 'early', [1, 1], 'and one that has it'],
  ])('%s in %s, %s: %j (%s)', (text, name, gain, expected) => {
    expect(sharesOf(text, name, gain)).toEqual(expected);
  });

  it('is the form that is typed alone, where that is asked for', () => {
    const { matcher, compiled } = ask(shelf.archive, parseQuery('শীতল পাটি') as Query, { literal: true });
    const gains = gainsIn(shelf.archive, matcher.terms, compiled.words);
    const early = gains(NAMES.indexOf('bodyForm')).find(({ name }) => name === 'early');
    expect(early?.parts.map(({ share }) => share)).toEqual([1, 0]);
  });

  it('is an expansion where it stands for the word, not elsewhere', () => {
    const { matcher, compiled } = asked('শীতল পাটি');
    const only = Uint8Array.from(NAMES, (name) => Number(name === 'together'));
    const words = compiled.words.map((word) => ({
      ...word,
      terms: new Map(
        [...word.terms].map(([term, all]) => [term, all.map((one) => ({ ...one, within: only }))]),
      ),
    }));
    const gains = gainsIn(shelf.archive, matcher.terms, words);
    const shares = (name: Name) => gains(NAMES.indexOf(name)).map(({ share }) => share > 0);
    expect(shares('together')).toEqual([true, true, true]);
    expect(shares('headline')).toEqual([false, false, false]);
  });

  it('how rare a word is: by its own stems alone, where these decide', () => {
    const { matcher, compiled } = asked('নৌকা');
    const [word] = compiled.words;
    if (!word) throw new Error('no word');
    const worth = (ownRarity: boolean, more: string[]) => {
      const own = [...word.terms.values()].flat();
      const alike = more.map((stem) => ({ ...own[0], stem, how: 'sound' as const })) as typeof own;
      const words = [{ ...word, ownRarity, terms: new Map([['x', [...own, ...alike]]]) }];
      return gainsIn(shelf.archive, matcher.terms, words)(0)[0]?.parts[0]?.worth as number;
    };
    const [common] = shelf.word('খবর').stems as [string];
    expect(worth(true, [common])).toBe(worth(true, []));
    expect(worth(false, [common])).toBeLessThan(worth(false, []));
  });
});

describe('a gain', () => {
  it('is a factor of 1 for nothing, and grows with the share', () => {
    const query = 'শীতল পাটি';
    for (const name of NAMES) {
      for (const { share, factor, parts } of Object.values(gainsOf(query)(name))) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(factor === 1).toBe(share === 0);
        expect(parts.every((part) => part.worth > 0)).toBe(true);
      }
    }
    const factor = (name: Name) => gainsOf(query)(name).together.factor;
    expect(factor('together')).toBeGreaterThan(factor('apart'));
    expect(factor('apart')).toBeGreaterThan(factor('other'));
  });

  it('weighs a rare word more than a common one', () => {
    const { parts } = gainsOf('হাট পাটি')('together').typed;
    const [common, rare] = parts.map(({ worth }) => worth);
    // Most of the articles have হাট or পাটি; the worth falls with how many.
    const articles = ['হাট', 'পাটি'].map((text) => shelf.terms.frequency(shelf.word(text).stems[0] as string));
    expect((common as number) > (rare as number)).toBe((articles[0] as number) < (articles[1] as number));
  });
});

describe('reranking', () => {
  const scored = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ doc: i % NAMES.length, score: 100 - i / 10, terms: [] }));

  it('makes the first better, never worse, and leaves the others as they are', () => {
    const { matcher, compiled } = asked('শীতল পাটি');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: RERANKED + 30 }), (count) => {
        const before = scored(count);
        const after = rerank(shelf.archive, matcher.terms, compiled.words, before);
        expect(after.map(({ doc }) => doc)).toEqual(before.map(({ doc }) => doc));
        for (const [i, { score }] of after.entries()) {
          if (i < RERANKED) expect(score).toBeGreaterThanOrEqual(before[i]?.score ?? 0);
          else expect(score).toBe(before[i]?.score);
        }
      }),
      { numRuns: 20, seed: 20261121 },
    );
  });

  it('gives each its score times all its gains, to six digits', () => {
    const { matcher, compiled } = asked('শীতল পাটি');
    const before = scored(NAMES.length);
    const after = rerank(shelf.archive, matcher.terms, compiled.words, before);
    const gains = gainsIn(shelf.archive, matcher.terms, compiled.words);
    for (const [i, { doc, score }] of after.entries()) {
      const factors = gains(doc).map(({ factor }) => factor);
      expect(score).toBe(gained(before[i]?.score ?? 0, gains(doc)));
      expect(score).toBeCloseTo(
        factors.reduce((product, factor) => product * factor, before[i]?.score ?? 0),
        3,
      );
    }
  });

  it('does nothing where no word is scored', () => {
    const { matcher, compiled } = asked('lang:bn');
    expect(compiled.words).toEqual([]);
    const before = scored(3);
    expect(rerank(shelf.archive, matcher.terms, compiled.words, before)).toEqual(before);
  });
});
