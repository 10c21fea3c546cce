import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes, isBelow, sortPaths } from '../../src/ingest/paths.ts';

const name = fc.string({ unit: 'grapheme', maxLength: 6 });
const bytes = (text: string) => Buffer.from(text);

describe('sortPaths', () => {
  it('sorts by the bytes of UTF-8 and drops doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.constantFrom('\uffee', '😀', '\ue000', 'খ'))), (names) => {
        const expected = [...new Set(names)].sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
        expect(sortPaths([...names])).toEqual(expected);
      }),
    );
  });

  it('compares as bytes do', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(bytes(a), bytes(b)));
      }),
    );
    expect(compareBytes('\uffee', '😀')).toBeLessThan(0);
  });
});

describe('isBelow', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/', '/a', true],
    ['/a', '/ab', false],
    ['/a/b', '/a', false],
  ])('%s, %s: %s', (folder, path, expected) => expect(isBelow(folder, path)).toBe(expected));
});
