import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNfc } from '../../src/text/nfc.ts';

describe('toNfc', () => {
  it.each([
    ['Bangla', fc.integer({ min: 0x980, max: 0x9ff })],
    ['the first scripts', fc.integer({ min: 0, max: 0x700 })],
    ['all code units', fc.integer({ min: 0, max: 0xffff })],
  ])('gives what the platform gives: %s', (_, unit) => {
    const codes = fc.array(unit, { maxLength: 8 });
    fc.assert(
      fc.property(codes, (list) => {
        const text = String.fromCharCode(...list);
        expect(toNfc(text)).toBe(text.normalize('NFC'));
      }),
      { numRuns: 3000 },
    );
  });
});
