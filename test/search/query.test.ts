import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type Query } from '../../src/search/query.ts';

/** A tree as one line: words as they are, groups as (any …), (or …), (and …). */
function show(query: Query | null): string {
  if (query === null) return '';
  const field = 'field' in query && query.field ? `${query.field}:` : '';
  switch (query.type) {
    case 'word':
      return field + query.text + { plain: '', prefix: '*', fuzzy: '~' }[query.how];
    case 'phrase':
      return `${field}"${query.text}"`;
    case 'filter':
      return `[${query.key} ${query.value}]`;
    case 'not':
      return `!${show(query.child)}`;
    default:
      return `(${query.type} ${query.children.map(show).join(' ')})`;
  }
}

describe('the query language', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['putin', 'putin'],
    ['putin kim', '(any putin kim)'],
    ['"কৌশলগত সংলাপ"', '"কৌশলগত সংলাপ"'],
    ['“কৌশলগত সংলাপ” পুতিন', '(any "কৌশলগত সংলাপ" পুতিন)'],
    ['«диалог»', '"диалог"'],
    ['"never closed', '"never closed"'],
    ['title:পুতিন', 'title:পুতিন'],
    ['TITLE:পুতিন', 'title:পুতিন'],
    ['title:"দুই শব্দ"', 'title:"দুই শব্দ"'],
    ['title:(এক দুই) তিন', '(any (any title:এক title:দুই) তিন)'],
    ['body:a caption:b', '(any body:a caption:b)'],
    ['title: পুতিন', '(any title: পুতিন)'],
    ['publisher:thedailystar.net', '[publisher thedailystar.net]'],
    ['publisher:"প্রথম আলো" a', '(any [publisher প্রথম আলো] a)'],
    ['lang:bn a', '(any [lang bn] a)'],
    ['date:2024-06..2024-09', '[date 2024-06..2024-09]'],
    ['date:yesterday', 'date:yesterday'],
    ['date:2024-13', 'date:2024-13'],
    ['-খেলা', '!খেলা'],
    ['পুতিন -খেলা', '(any পুতিন !খেলা)'],
    ['NOT খেলা', '!খেলা'],
    ['--খেলা', '--খেলা'],
    ['-title:খেলা', '!title:খেলা'],
    ['-"দুই শব্দ"', '!"দুই শব্দ"'],
    ['-(a b)', '!(any a b)'],
    ['জং-উন', 'জং-উন'],
    ['a - b', '(any a - b)'],
    ['রাশিয়া OR ইউক্রেন', '(or রাশিয়া ইউক্রেন)'],
    ['a b OR c d', '(any a (or b c) d)'],
    ['a AND b OR c', '(or (and a b) c)'],
    ['a or b', '(any a or b)'],
    ['(কিম OR পুতিন) চিঠি', '(any (or কিম পুতিন) চিঠি)'],
    ['(a (b OR (c d)))', '(any a (or b (any c d)))'],
    ['রাষ্ট্র*', 'রাষ্ট্র*'],
    ['শোইগু~', 'শোইগু~'],
    ['word:that is', '(any word:that is)'],
    ['https://a.example/b', 'https://a.example/b'],
    ['OR', ''],
    ['a OR', 'a'],
    ['OR a', 'a'],
    ['NOT', ''],
    ['a NOT', 'a'],
    [')(', ''],
    ['a ) b', '(any a b)'],
    ['((a', 'a'],
    ['()', ''],
    ['*', '*'],
  ])('%s', (text, tree) => {
    expect(show(parseQuery(text))).toBe(tree);
  });

  it('takes any string, however deep', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      'OR ',
      'AND ',
      'NOT ',
      'title:',
      'lang:',
      'date:',
      ' ',
      'ক',
      'a*',
      '~',
      '“',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void parseQuery(pieces.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseQuery(text)));
    expect(() => parseQuery('('.repeat(100_000))).not.toThrow();
    expect(() => parseQuery('-'.repeat(100_000))).not.toThrow();
    expect(show(parseQuery(`${'('.repeat(500)}a b`))).toBe('(any a b)');
  });
});
