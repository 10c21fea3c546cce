import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { without } from '../../src/archive/chunk-edit.ts';
import { type Chunk, encodeChunk } from '../../src/archive/postings.ts';
import { chunksOf, postings, postingsIn } from './postings.ts';

/** A list's only chunk. */
const chunkOf = (list: Parameters<typeof chunksOf>[0]): Chunk | null =>
  chunksOf(list, Number.POSITIVE_INFINITY)[0] ?? null;

describe('a chunk without some documents', () => {
  it('is the chunk of what stays, to the byte, whichever go and whether or not they were there', () => {
    fc.assert(
      fc.property(
        postings.filter((list) => list.length > 0),
        fc.func(fc.boolean()),
        fc.array(fc.nat({ max: 700 })),
        (list, goes, strangers) => {
          const stays = list.filter(([doc]) => !goes(doc));
          const there = new Set(list.map(([doc]) => doc));
          const others = strangers.filter((doc) => !there.has(doc));
          const gone = list.map(([doc]) => doc).filter((doc) => goes(doc));
          const asked = [...new Set([...gone, ...others])].sort((a, b) => a - b);
          const left = without(chunkOf(list) as Chunk, asked);
          expect(left && postingsIn([left])).toEqual(stays.length > 0 ? stays : null);
          expect(left && encodeChunk(left)).toEqual(
            stays.length > 0 ? encodeChunk(chunkOf(stays) as Chunk) : null,
          );
        },
      ),
    );
  });

  it('is no longer than it was', () => {
    fc.assert(
      fc.property(postings, fc.nat(400), (list, at) => {
        const chunk = chunkOf(list);
        const [doc] = list[at % Math.max(1, list.length)] ?? [];
        if (chunk === null || doc === undefined) return;
        const left = without(chunk, [doc]);
        expect(left?.body.length ?? 0).toBeLessThan(chunk.body.length);
      }),
    );
  });
});
