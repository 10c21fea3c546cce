import { describe, expect, it } from 'vitest';
import { lexiconForm, matchLexicons, phrasePattern } from '../../src/text/lexicons.ts';

describe('word lists of furniture', () => {
  it.each([
    ['আরও পড়ুন', 'readMore'],
    ['আরো পড়ুন'.normalize('NFD'), 'readMore'],
    ['SHARE THIS ARTICLE', 'share'],
    ['সর্বস্বত্ব সংরক্ষিত', 'legal'],
    ['शेयर करें', 'share'],
    ['関連記事はこちら', 'related'],
    ['Alle Rechte vorbehalten', 'legal'],
  ] as const)('%s is %s', (text, kind) => {
    expect(matchLexicons(text).hits[kind]).toBeGreaterThan(0);
  });

  it('takes whole words and the longest phrase', () => {
    expect(matchLexicons('shareholders').hits).toEqual({});
    expect(matchLexicons('be the first to comment').hits.comment).toBe(1);
    const match = matchLexicons('আরও পড়ুন: নদী');
    expect([match.openWords, match.opens.has('readMore')]).toEqual([2, true]);
  });

  it('gives patterns for both spellings of nukta letters', () => {
    const pattern = new RegExp(`^(?:${phrasePattern('readMore', 2)})$`, 'iu');
    expect(pattern.test('আরও প\u09dcুন')).toBe(true);
    expect(pattern.test('আরও প\u09a1\u09bcুন')).toBe(true);
  });

  it('compares without case, joiners and curly apostrophes', () => {
    expect(lexiconForm('Don’t\u200d MISS')).toBe("don't miss");
  });
});
