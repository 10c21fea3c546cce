import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../src/search/expansion.ts';
import { search } from '../../src/search/index.ts';
import { Matcher } from '../../src/search/matcher.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import { withoutEmpty } from '../../src/search/words.ts';
import type { Invented } from '../support/archive.ts';
import { shelfOf } from '../support/shelf.ts';

const english = (title: string): Invented => ({ title, language: 'en' });

const shelf = shelfOf([
  ...Array.from({ length: 5 }, () => english('River school budget')),
  english('Teacher of the year'),
  english('World leaders meet'),
  english('A cup of tea'),
  { title: 'টিচার স্কুলে বাজেট' },
  { title: 'স্কুল ছুটি' },
  { title: 'টিচার এলেন' },
  { title: 'রিভার ক্রুজ চালু' },
  { title: 'বিশ্বকাপ শুরু' },
  { title: 'পুতিন এলেন' },
  { title: 'পুতিনের চিঠি' },
  { title: 'বেগম রোকেয়া' },
  { title: 'রোকেয়া হল' },
  { title: 'বেগম বাহার' },
  { title: 'ক্রিকেট খেলা' },
  { title: 'প্রধানমন্ত্রীর সফর' },
  { title: 'প্রধান প্রকৌশলী এলেন' },
  { title: 'দুই মন্ত্রী' },
  { title: 'দ্বিতীয় সেতু' },
  { title: '২ সেতু' },
  ...Array.from({ length: 20 }, (_, i) => ({ title: i === 0 ? 'কুয়াষা কুয়াশা' : 'কুয়াশা' })),
]);

interface Understood {
  notices: string[];
  /** By word, in the order of the query. */
  meanings: [string, Meaning][];
}

function understood(text: string, literal = false): Understood {
  const query = withoutEmpty(parseQuery(text)) as Query;
  const matcher = new Matcher(shelf.archive, query, { all: false, literal });
  const { understanding } = matcher;
  const meanings: [string, Meaning][] = [];
  const visit = (part: Query) => {
    if (part.type === 'word' || part.type === 'phrase') {
      for (const word of matcher.words(part)) meanings.push([word.text, understanding.meaning(word)]);
    } else if (part.type === 'not') visit(part.child);
    else if (part.type !== 'filter') part.children.forEach(visit);
  };
  visit(query);
  return { notices: understanding.notices, meanings };
}

/** What each word stands for besides itself: stems with how they were come by. */
const others = (text: string, literal = false) =>
  understood(text, literal).meanings.map(([, { expansions }]) =>
    expansions.filter(({ how }) => how !== 'stem').map(({ stem, how }) => `${stem} ${how}`),
  );
const meaningOf = (text: string, at = 0) => understood(text).meanings[at]?.[1] as Meaning;
const titles = (text: string, literal = false) =>
  search(shelf.archive, text, { limit: 0, offset: 0, details: false, literal }).hits.map(
    ({ head }) => head.title,
  );

describe('a query in English', () => {
  it.each<[string, boolean, string]>([
    ['school', true, 'one word'],
    ['school budget', true, 'two words'],
    ['river school budget', false, 'three words that five articles have'],
    ['school budget teacher', true, 'two of three such words are not enough'],
    ['river school budget teacher', false, 'three of four are'],
    ['river school budget teacher putin', true, 'three of five are not'],
    ['river school বাজেট', true, 'two Latin words, one in Bangla'],
    ['river* school budget', true, 'the start of a word says nothing'],
    ['"river school" budget', false, 'the words of a phrase count'],
    ['river school -budget', true, 'those that are not wanted do not'],
  ])('%s is heard: %s (%s)', (text, heard) => {
    expect(
      others(text)
        .flat()
        .some((one) => one.endsWith(' sound')),
    ).toBe(heard);
  });

  it('is answered in English first, and by sound only where all its words are meant', () => {
    const found = titles('school budget');
    expect(found.slice(0, 5)).toEqual(Array(5).fill('River school budget'));
    expect(found.slice(5)).toEqual(['টিচার স্কুলে বাজেট']);
    expect(titles('river school budget')).toEqual(Array(5).fill('River school budget'));
  });
});

describe('words in Latin letters', () => {
  it('any of them may be heard where no article has them as they are, best what sounds like all', () => {
    expect(titles('begum rokeya')[0]).toBe('বেগম রোকেয়া');
    expect(titles('begum rokeya')).toEqual(expect.arrayContaining(titles('rokeya')));
    expect(others('rokeya putin').map((each) => each.length)).toEqual([1, 1]);
  });

  it('have to sound like all of them beside articles that have them as they are', () => {
    const { expansions } = meaningOf('school putin');
    expect(expansions.filter(({ how }) => how === 'sound').map(({ within }) => within?.includes(1))).toEqual([
      false,
    ]);
    expect(meaningOf('school').expansions.filter(({ how }) => how === 'sound')[0]?.within).toBeNull();
  });

  const weight = (text: string, stem: string, at = 0) =>
    meaningOf(text, at).expansions.find((each) => each.stem === stem)?.weight ?? Number.NaN;

  it('that articles have count more than what sounds like them, the more so where one has them all', () => {
    expect(weight('putin', 'পুতিন')).toBe(1);
    expect(weight('teacher', 'টিচা')).toBeLessThanOrEqual(0.5);
    expect(weight('school', 'স্কুল')).toBeLessThanOrEqual(0.5);
    expect(weight('school budget', 'স্কুল')).toBeLessThanOrEqual(weight('school', 'স্কুল'));
  });

  it('that make a name together count less for being in English once, and not once each', () => {
    expect(weight('world cup', 'বিশ্বকাপ', 0)).toBe(weight('world cup', 'বিশ্বকাপ', 1));
    expect(weight('world cup', 'বিশ্বকাপ')).toBeGreaterThan(weight('teacher', 'টিচা') / 2);
  });

  it('are heard in a phrase', () => {
    expect(titles('"begum rokeya"')).toEqual(['বেগম রোকেয়া']);
    expect(titles('"rokeya begum"')).toEqual([]);
  });
});

describe('how rare a word is', () => {
  it.each<[string, boolean, string]>([
    ['পুতিন', false, 'a word with no other meaning: all the same'],
    ['putin', false, 'what it sounds like, for nobody has the word itself'],
    ['ক্রিকট', false, 'what was meant'],
    ['school', true, 'the English word alone: স্কুল does not make it common'],
    ['কুয়াষা', true, 'the rare word alone: its neighbour does not make it common'],
  ])('%s: by itself %s (%s)', (text, expected) => {
    expect(meaningOf(text).ownRarity).toBe(expected);
  });

  it('is each meaning’s own for the start of a word and for what is near it', () => {
    expect(meaningOf('মন্ত্র*').grouped).toBe(false);
    expect(meaningOf('পুতিম~').grouped).toBe(false);
    expect(meaningOf('পুতিন').grouped).toBe(true);
  });
});

describe('neighbours', () => {
  it.each<[string, boolean, string]>([
    ['প্রধান মন্ত্রী', true, 'beside each other'],
    ['(প্রধান মন্ত্রী)', true, 'in parentheses'],
    ['title:(প্রধান মন্ত্রী)', true, 'in one field'],
    ['title:প্রধান title:মন্ত্রী', true, 'in the same field'],
    ['প্রধান-মন্ত্রী', true, 'with a hyphen'],
    ['প্রধান AND মন্ত্রী', true, 'both wanted'],
    ['মন্ত্রী প্রধান', false, 'in the other order'],
    ['প্রধান OR মন্ত্রী', false, 'one or the other'],
    ['title:প্রধান মন্ত্রী', false, 'in different fields'],
    ['প্রধান -মন্ত্রী', false, 'one is not wanted'],
    ['প্রধান "মন্ত্রী"', false, 'one is a phrase'],
    ['প্রধান lang:bn মন্ত্রী', false, 'something between'],
    ['প্রধান মন্ত্রী*', false, 'one is the start of a word'],
    ['"প্রধান মন্ত্রী"', true, 'in a phrase'],
  ])('%s are read as one word: %s (%s)', (text, expected) => {
    const joined = others(text).map((each) => each.includes('প্রধানমন্ত্রি spelling'));
    expect(joined).toEqual(joined.map(() => expected));
  });

  it('are read as typed with --literal', () => {
    expect(others('প্রধান মন্ত্রী', true)).toEqual([[], []]);
  });
});

describe('a word that is not wanted', () => {
  it('takes out what surely sounds like it', () => {
    expect(titles('এলেন').sort()).toEqual(['টিচার এলেন', 'পুতিন এলেন', 'প্রধান প্রকৌশলী এলেন']);
    expect(titles('এলেন -putin').sort()).toEqual(['টিচার এলেন', 'প্রধান প্রকৌশলী এলেন']);
  });

  it('takes out nothing on a guess', () => {
    expect(others('খেলা -ক্রিকট')).toEqual([[], []]);
    expect(titles('খেলা -ক্রিকট')).toEqual(['ক্রিকেট খেলা']);
  });
});

describe('a number', () => {
  it('stands for its words, which count less', () => {
    const { expansions } = meaningOf('২');
    expect(expansions[0]).toMatchObject({ stem: '2', how: 'stem', weight: 1 });
    const words = expansions.slice(1);
    expect(words.length).toBeGreaterThan(0);
    expect(words.every(({ weight }) => weight < 1)).toBe(true);
    expect(titles('২য় সেতু').slice(0, 2).sort()).toEqual(['২ সেতু', 'দ্বিতীয় সেতু'].sort());
  });

  it('is itself alone with --literal', () => {
    expect(titles('২ সেতু', true)[0]).toBe('২ সেতু');
    expect(others('২', true)).toEqual([[]]);
  });
});
