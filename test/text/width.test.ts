import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemes, truncate, wrap } from '../../src/text/index.ts';

describe('displayWidth', () => {
  // What a terminal (tmux, and wcwidth of glibc) moves the cursor by.
  it.each([
    ['', 0],
    ['news', 4],
    ['কি', 2],
    ['কু', 1],
    ['ক্ষ', 2],
    ['রাষ্ট্রপতি', 8],
    ['বাংলাদেশ', 8],
    ['चाँद', 3],
    ['中文', 4],
    ['한국', 4],
    ['العربية', 7],
    ['e\u0301', 1],
    ['กำ', 2],
    ['😀', 2],
    ['👨\u200D👩\u200D👧', 2],
    ['👍🏽', 2],
    ['🇧🇩', 2],
    ['☺\uFE0F', 2],
    ['a\u200Bb', 2],
    ['…', 1],
  ])('%s is %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('graphemes', () => {
  it('keeps conjuncts and emoji whole', () => {
    expect(graphemes('ক্ষমা👨\u200D👩\u200D👧a')).toEqual(['ক্ষ', 'মা', '👨\u200D👩\u200D👧', 'a']);
  });
});

// A chain of conjuncts is one cluster, and may be wider than a line.
const units = fc.constantFrom(...'abc  কিষ্টরা中文é😀\n-', 'ক্ষ্ট্র');
const text = fc.string({ unit: units, maxLength: 60 });

describe('truncate', () => {
  it.each([
    ['what fits stays', 'নদী', 3, 'নদী'],
    ['what does not ends in an ellipsis', 'নদীর পানি', 6, 'নদীর…'],
    ['no half clusters', 'কক্ষ', 2, 'ক…'],
    ['one column', 'নদীর', 1, '…'],
    ['no column', 'নদীর', 0, ''],
    ['wide characters', '中文字', 4, '中…'],
  ])('%s', (_, given, columns, wanted) => {
    expect(truncate(given, columns)).toBe(wanted);
  });

  it('never takes more than its columns', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (given, columns) => {
        expect(displayWidth(truncate(given, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('wrap', () => {
  it.each([
    ['at spaces', 'নদীর পানি কমছে', 9, ['নদীর পানি', 'কমছে']],
    ['line breaks are kept', 'a\n\nb', 10, ['a', '', 'b']],
    ['a word that is too long', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['after any Han character', '中文字中文', 4, ['中文', '字中', '文']],
    ['indentation at the head is kept', '  a b', 10, ['  a b']],
    ['a conjunct that is wider', 'ক ক্ষ্ট্রা ক', 4, ['ক', 'ক্ষ্ট্রা', 'ক']],
    ['a conjunct that is wider, in a word', 'রক্ষ্ট্রার', 4, ['র', 'ক্ষ্ট্রা', 'র']],
  ])('%s', (_, given, columns, wanted) => {
    expect(wrap(given, columns)).toEqual(wanted);
  });

  it('loses nothing but spaces, and keeps to its columns where clusters allow it', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (given, columns) => {
        const lines = wrap(given, columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
        for (const line of lines) {
          const wide = displayWidth(line.trimEnd()) > columns;
          if (wide) expect(graphemes(line.trimEnd())).toHaveLength(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
