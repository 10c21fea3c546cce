import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, checksum, crc32InScript } from '../../src/archive/bytes.ts';
import { clip } from '../../src/archive/forms.ts';
import {
  decodeLengths,
  encodeLengths,
  LENGTHS_ROW,
  lengthAt,
  NO_LENGTHS,
} from '../../src/archive/lengths.ts';
import { decodeChunk, decodeChunks, encodeChunk, joined } from '../../src/archive/postings.ts';
import { blockTerms, decodeBlock, encodeBlock, mergeTerms } from '../../src/archive/vocabulary.ts';
import { wordScanner } from '../../src/archive/word-scan.ts';
import { decodeWords, encodeWords, sequenceOf, type WordNumbers } from '../../src/archive/words.ts';
import { chunksOf, postings, postingsIn } from './postings.ts';

const u32 = fc.nat({ max: 0xffffffff });

describe('varints', () => {
  it('come back, and end where they say', () => {
    fc.assert(
      fc.property(fc.array(u32), (numbers) => {
        const out = new ByteWriter(1);
        for (const number of numbers) out.varint(number);
        const reader = new ByteReader(out.view());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });

  it.each([
    ['nothing', []],
    ['an open end', [0x80]],
    ['too many bytes', [0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
  ])('refuses %s', (_, bytes) => {
    expect(() => new ByteReader(Uint8Array.from(bytes)).varint()).toThrow(RangeError);
  });
});

describe('the checksum', () => {
  it('is CRC-32, whatever the cut between its parts, with and without zlib', () => {
    // The check value of the algorithm's catalogue.
    expect(checksum(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(checksum(Buffer.from('1234'), Buffer.from('56789'))).toBe(0xcbf43926);
    expect(crc32InScript(Buffer.from('56789'), crc32InScript(Buffer.from('1234'), 0))).toBe(0xcbf43926);
  });

  it('sees every single flipped bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        const flipped = Uint8Array.from(bytes);
        const i = at % bytes.length;
        flipped[i] = (flipped[i] as number) ^ (1 << bit);
        expect(checksum(flipped)).not.toBe(checksum(bytes));
      }),
    );
  });
});

describe('postings', () => {
  it('come back from chunks of any size, in order', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 80, max: 2000 }), (list, limit) => {
        const chunks = chunksOf(list, limit);
        for (const chunk of chunks) {
          const bytes = encodeChunk(chunk);
          expect(bytes.length).toBeLessThanOrEqual(limit);
          expect(decodeChunk(bytes)).toEqual(chunk);
        }
        expect(postingsIn(chunks)).toEqual(list);
      }),
    );
  });

  it('of two chunks are those of the one that joins them, unless that is too long', () => {
    fc.assert(
      fc.property(postings, fc.nat(400), fc.integer({ min: 100, max: 4000 }), (list, cut, limit) => {
        const [a] = chunksOf(list.slice(0, cut), Number.POSITIVE_INFINITY);
        const [b] = chunksOf(list.slice(cut), Number.POSITIVE_INFINITY);
        if (!a || !b) return;
        const one = joined(a, b, limit);
        if (one) {
          expect(encodeChunk(one).length).toBeLessThanOrEqual(limit);
          expect(postingsIn([one])).toEqual(list);
        } else expect(encodeChunk(a).length + encodeChunk(b).length).toBeGreaterThan(limit - 60);
      }),
    );
  });

  it('malformed bytes are a RangeError, never an endless loop', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decodeChunks([bytes]);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

/** As the archive writes them. */
const encode = (words: WordNumbers) => encodeWords(words.lead, sequenceOf(words));

describe("an article's words", () => {
  const list = fc.array(fc.oneof(fc.nat({ max: 0xfffffff0 }), fc.nat(5)), { maxLength: 30 });
  const words = fc.record({
    title: list,
    body: fc.array(list, { maxLength: 5 }),
    captions: fc.array(list, { maxLength: 3 }),
    lead: fc.nat(100),
  });

  it('are visited where they stand, those that are wanted alone', () => {
    fc.assert(
      fc.property(words, fc.uniqueArray(fc.nat(5)), (given, wanted) => {
        const visited: [number, number, number][] = [];
        wordScanner(new Map(wanted.map((number) => [number, number])))(encode(given), (...found) =>
          visited.push(found),
        );
        const sections = [given.title, given.body.flat(), given.captions.flat()];
        const expected = sections.flatMap((numbers, section) =>
          numbers.map((number, at): [number, number, number] => [number, section, at]),
        );
        expect(visited).toEqual(expected.filter(([number]) => wanted.includes(number)));
      }),
    );
  });

  it('come back', () => {
    fc.assert(
      fc.property(words, (given) => {
        expect(decodeWords(encode(given))).toEqual(given);
      }),
    );
  });
});

describe('vocabulary blocks', () => {
  const terms = fc
    .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
    .map((list) => list.map((term) => Buffer.from(term)).sort(Buffer.compare));
  const texts = (list: readonly Buffer[]) => list.map((term) => term.toString());

  it('come back', () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(texts(decodeBlock(encodeBlock(given)))).toEqual(texts(given));
        expect([...blockTerms(encodeBlock(given))]).toEqual(texts(given));
      }),
    );
  });

  it('merge as sorted sets do', () => {
    fc.assert(
      fc.property(terms, terms, terms, (old, added, gone) => {
        const without = new Set(texts(gone));
        const wanted = [...new Set([...texts(old), ...texts(added)])].filter((term) => !without.has(term));
        const merged = mergeTerms(old, added, without);
        expect(texts(merged)).toEqual(texts(wanted.map((term) => Buffer.from(term)).sort(Buffer.compare)));
      }),
    );
  });
});

describe('field lengths', () => {
  it.each([
    ['8 bits', 255, 9],
    ['16 bits where one needs them', 65_535, 17],
    ['32 bits where one needs them', 65_536, 33],
  ])('come back from %s', (_, length, bytes) => {
    const lengths = new Uint32Array(LENGTHS_ROW);
    lengths.set([3, length], 6);
    const value = encodeLengths(lengths);
    expect(value).toHaveLength(bytes);
    const row = { width: value[0] as number, bytes: value.subarray(1) };
    expect(decodeLengths(row)).toEqual(lengths);
    expect([5, 6, 7, 8].map((place) => lengthAt(row, place))).toEqual([0, 3, length, 0]);
  });

  it('take no room where there are none', () => {
    expect(encodeLengths(new Uint32Array(LENGTHS_ROW))).toHaveLength(0);
    expect(lengthAt(NO_LENGTHS, 12)).toBe(0);
  });
});

describe('clip', () => {
  it.each([
    ['a', 'a'],
    ['x'.repeat(300), 'x'.repeat(256)],
    [`${'x'.repeat(255)}𐐷y`, 'x'.repeat(255)],
  ])('keeps a key within bounds and characters whole', (word, clipped) => {
    expect(clip(word)).toBe(clipped);
  });
});
