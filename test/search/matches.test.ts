import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive, WordNumbers } from '../../src/archive/index.ts';
import { ask } from '../../src/search/asked.ts';
import type { ScoredWord } from '../../src/search/compile.ts';
import { matchesOf } from '../../src/search/matches.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import type { Match } from '../../src/search/types.ts';
import { shelfOf } from '../support/shelf.ts';

const TEXTS = [
  { title: 'নদীর ঘাট', paragraphs: ['নৌকা নদী পাটি', 'ঘাটের হাট'], captions: ['নদীতে নৌকা'] },
  { title: 'হাটের খবর', paragraphs: ['নদী শুকায়'] },
  { title: 'পাটি', paragraphs: ['শীতল পাটির দাম'] },
];
const shelf = shelfOf(TEXTS);

function met(text: string, doc: number, literal = false) {
  const { matcher, compiled } = ask(shelf.archive, parseQuery(text) as Query, { literal });
  const terms = compiled.words.flatMap((word) => [...word.terms.keys()]);
  return matchesOf(shelf.archive, compiled.words, { doc, terms }, matcher.terms);
}

const brief = (matches: readonly Match[]) => matches.map(({ word, term, how }) => `${word} ${term} ${how}`);

describe('how words met an article', () => {
  it.each<[string, number, string[], string]>([
    ['নদী', 0, ['নদী নদী exact', 'নদী নদীতে stem', 'নদী নদীর stem'], 'each form once, wherever it stands'],
    ['নদী নদী', 1, ['নদী নদী exact'], 'a word that is asked for twice'],
    ['নদী নদীর', 1, ['নদী নদী exact', 'নদীর নদী stem'], 'two words of one stem'],
    ['title:নদী', 0, ['নদী নদীর stem'], 'in the headline alone'],
    ['caption:নদী', 0, ['নদী নদীতে stem'], 'in the captions alone'],
    ['body:নদী title:নদী', 0, ['নদী নদী exact', 'নদী নদীর stem'], 'one word in two fields'],
    ['হাট', 2, [], 'a word of other articles'],
  ])('%s in %i', (text, doc, expected) => {
    expect(brief(met(text, doc).matches).sort()).toEqual(expected);
  });

  it('by the form that is typed alone, where that is asked for', () => {
    expect(brief(met('নদী', 0, true).matches)).toEqual(['নদী নদী exact']);
  });

  it('marks what matched, with its stem', () => {
    const { forms } = met('নদী', 0).found;
    expect([...forms.keys()].sort()).toEqual(['নদী', 'নদীতে', 'নদীর']);
    expect(new Set(forms.values()).size).toBe(1);
  });

  it('has nothing to say of terms by which the article was not found', () => {
    const { matcher, compiled } = ask(shelf.archive, parseQuery('নদী') as Query, {});
    const { matches } = matchesOf(shelf.archive, compiled.words, { doc: 0, terms: [] }, matcher.terms);
    expect(matches).toEqual([]);
  });

  it('never says anything twice, whatever is asked', () => {
    const word = fc.constantFrom('নদী', 'নদীর', 'হাট', 'ঘাট', 'পাটি', 'নৌকা', 'title:নদী', 'body:ঘাট', 'নদ*');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(2), (words, doc) => {
        const told = brief(met(words.join(' '), doc).matches).map((line) => line.replace(/ \w+$/, ''));
        expect(told).toEqual([...new Set(told)]);
      }),
      { numRuns: 100, seed: 20261121 },
    );
  });
});

describe('a long query', () => {
  /** How often the body is gone through for a query. */
  function readings(words: readonly ScoredWord[], terms: string[]): number {
    let count = 0;
    const numbers = shelf.archive.words(0);
    const counted: WordNumbers = {
      ...numbers,
      get body() {
        count++;
        return numbers.body;
      },
    };
    const archive = { words: () => counted } as unknown as Archive;
    matchesOf(archive, words, { doc: 0, terms }, shelf.terms);
    return count;
  }

  it('does not go through an article once a word', () => {
    const text = Array(200).fill('নদী ঘাট title:হাট body:পাটি').join(' ');
    const { words } = ask(shelf.archive, parseQuery(text) as Query, {}).compiled;
    const terms = words.flatMap((word) => [...word.terms.keys()]);
    expect(words).toHaveLength(800);
    expect(readings(words, terms)).toBeLessThanOrEqual(3);
  });
});
