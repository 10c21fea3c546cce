import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/index.ts';
import { letterNames, normalise } from '../../src/text/index.ts';
import { shelfOf } from '../support/shelf.ts';

const shelf = shelfOf([
  { title: 'School opens', language: 'en' },
  { title: 'স্কুল ছুটি' },
  { title: 'পুতিন এলেন' },
  { title: 'পুতিনের চিঠি' },
  { title: 'ক্রিকেট খেলা' },
  { title: 'প্রধান প্রকৌশলী এলেন' },
  { title: letterNames('ww').join(' ') },
  ...Array.from({ length: 20 }, (_, i) => ({ title: i === 0 ? 'কুয়াষা কুয়াশা' : 'কুয়াশা' })),
]);

const noticesOf = (text: string, literal = false) =>
  search(shelf.archive, text, { limit: 1, offset: 0, literal }).notices;

describe('notices', () => {
  it.each<[string, string[], string]>([
    ['পুতিন', [], 'articles have it'],
    ['পুতিনকে', [], 'articles have its stem'],
    ['putin', ['no article has putin; searched পুতিন'], 'a name in Latin letters'],
    ['school', [], 'a Latin word that articles have, though it is heard as well'],
    ['ক্রিকট', ['no article has ক্রিকট; searched ক্রিকেট'], 'a misspelling'],
    ['ক্রিকটের', ['no article has ক্রিকটের; searched ক্রিকেট'], 'as it was typed'],
    ['অনুপস্থিত', [], 'nothing was searched instead'],
    ['প্রধানপ্রকৌশলী', ['no article has প্রধানপ্রকৌশলী; searched প্রধান প্রকৌশলী'], 'what stands apart, both words'],
    ['"ক্রিকট খেলা"', ['no article has ক্রিকট; searched ক্রিকেট'], 'in a phrase'],
    ['খেলা -ক্রিকট', [], 'nothing is taken out on a guess'],
    ['ক্রিকট*', [], 'the start of a word'],
    ['ক্রিকট~', [], 'a word that is meant to be near'],
    [
      'putin ক্রিকট',
      ['no article has putin; searched পুতিন', 'no article has ক্রিকট; searched ক্রিকেট'],
      'one each',
    ],
    ['ক্রিকট ক্রিকট', ['no article has ক্রিকট; searched ক্রিকেট'], 'once for a word that is typed twice'],
    ['পুতিন কে', [], 'কে is no part of পুতিনকে here'],
    ['...', [], 'no word'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(noticesOf(text)).toEqual(expected);
  });

  it('tell of a rare word for which a common one was searched, too', () => {
    const notices = noticesOf('কুয়াষা');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(normalise('কুয়াশা'));
  });

  it('name three, and say how many more', () => {
    const [notice = ''] = noticesOf('ww');
    expect(notice).toMatch(/^no article has ww; searched \S+, \S+, \S+ and 2 more$/);
  });

  it('are none with --literal', () => {
    for (const text of ['putin', 'ক্রিকট', 'প্রধানপ্রকৌশলী']) expect(noticesOf(text, true)).toEqual([]);
  });
});
