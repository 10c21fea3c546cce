import { describe, expect, it } from 'vitest';
import { apart, joined } from '../../src/search/compounds.ts';
import { search } from '../../src/search/index.ts';
import { articlesWith, shelfOf } from '../support/shelf.ts';

const shelf = shelfOf([
  { title: 'প্রধানমন্ত্রীর সফর', paragraphs: ['প্রধান প্রকৌশলী সঙ্গে ছিলেন। মন্ত্রী ছিলেন না।'] },
  { title: 'কিম জং উনের ট্রেন', paragraphs: ['উন জং নামে কেউ নেই।', 'শেষ শব্দ জং', 'উন দিয়ে শুরু।'] },
  { title: 'পাটকলে আগুন', paragraphs: ['পাট আর কল আলাদা।'] },
  { title: 'পুতিন', paragraphs: ['মন্ত্রীকে ফুল। ছেলেদের হাসি।'] },
  { title: 'Airport opens', paragraphs: ['The air is clean near the port.'], language: 'en' },
]);

describe('two words that are written as one', () => {
  it.each<[string, string, string[], string]>([
    ['প্রধান', 'মন্ত্রী', ['প্রধানমন্ত্রি'], 'in whichever form: প্রধানমন্ত্রীর'],
    ['পাট', 'কল', ['পাটকল'], 'পাটকলে'],
    ['পাট', 'কলে', ['পাটকল'], 'with an ending of its own'],
    ['air', 'port', ['airport'], 'in Latin letters'],
    ['মন্ত্রী', 'প্রধান', [], 'the other way round'],
    ['প্রধান', 'শিক্ষক', [], 'no article writes them as one'],
    ['প্রধান', '১', [], 'a number is no part'],
    ['প', 'ুতিন', [], 'a letter is no part'],
    ['মন্ত্রী', 'কে', [], 'কে is "who" here: one word with an ending is not two words'],
    ['পুতিন', 'রা', [], 'an ending alone'],
    ['ছেলে', 'দের', [], 'an ending alone'],
  ])('%s %s: %j (%s)', (first, second, expected) => {
    const found = joined(shelf.word(first), shelf.word(second), shelf.terms);
    expect(found.map(({ stem }) => stem)).toEqual(expected);
    for (const expansion of found)
      expect(expansion).toMatchObject({ how: 'spelling', weight: 1, within: null });
  });
});

describe('one word that stands apart', () => {
  /** Titles of the articles in which it does, by the two words. */
  const found = (text: string) =>
    apart(shelf.word(text), shelf.archive, shelf.terms).map(({ stem, beside, within }) => [
      `${stem} ${beside}`,
      [...(within ?? [])].flatMap((flag, doc) => (flag ? [shelf.archive.head(doc).title] : [])),
    ]);

  it.each<[string, unknown[], string]>([
    ['জংউন', [['জং উন', ['কিম জং উনের ট্রেন']]], 'in any form of the second word, in one paragraph'],
    ['কিমজং', [['কিম জং', ['কিম জং উনের ট্রেন']]], 'two other words'],
    ['প্রধানপ্রকৌশলী', [['প্রধান প্রকৌশলী', ['প্রধানমন্ত্রীর সফর']]], 'in the body'],
    ['উনকিম', [], 'not in this order'],
    ['পাটকল', [], 'both words, but not side by side'],
    ['প্রকৌশলীসঙ্গে', [['প্রকৌশলি সঙ্গে', ['প্রধানমন্ত্রীর সফর']]], 'after a vowel sign'],
    ['উনদিয়েশুরু', [], 'three words'],
    ['শব্দজংউন', [], 'across two paragraphs'],
    ['অনুপস্থিত', [], 'of words that no article has'],
    ['২০১৯', [], 'a number'],
    ['পুতিন', [], 'a whole word'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('counts in full, in those articles alone', () => {
    const [first] = apart(shelf.word('জংউন'), shelf.archive, shelf.terms);
    expect(first).toMatchObject({ how: 'spelling', weight: 1, forms: null });
  });
});

describe('an article in which it stands apart', () => {
  it('is shown with both words', () => {
    const [hit] = search(shelf.archive, 'জংউন', { limit: 1, offset: 0 }).hits;
    const { text, marks } = hit?.snippet ?? { text: '', marks: [] };
    expect(text).toContain('কিম জং উনের');
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['জং', 'উনের']);
  });
});

describe('a frequent word', () => {
  const common = shelfOf([
    ...articlesWith({ রেলগাড়ি: 205, নৌযান: 3 }),
    { title: 'রেল গাড়ি', paragraphs: ['নৌ যান চলে।'] },
  ]);

  it('is not looked for as two', () => {
    const parts = (text: string) => apart(common.word(text), common.archive, common.terms).length;
    expect(parts('রেলগাড়ি')).toBe(0);
    expect(parts('নৌযান')).toBe(1);
  });
});
