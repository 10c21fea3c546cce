import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/archive/errors.ts';
import { unzip, unzipped } from '../../src/ingest/gzip.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What was read, and the error that ended it. */
async function read(stream: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  let failure: unknown = null;
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    failure = error;
  }
  return { bytes: Buffer.concat(chunks), failure };
}

/** Text that gzip does not make small, the same each time. */
const noise = (length: number) => {
  let x = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      x = (x * 48_271) % 2_147_483_647;
      return x & 0xff;
    }),
  );
};

describe('unzip', () => {
  it('gives what was zipped, and what was not as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(Buffer.from(unzip(gzipSync(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
    const plain = Buffer.from('plain');
    expect(unzip(plain)).toBe(plain);
  });

  it('refuses what is larger than it may be, and what is damaged', () => {
    const bomb = gzipSync(Buffer.alloc(3 * 1024 ** 2));
    expect(bomb.length).toBeLessThan(4_000);
    expect(() => unzip(bomb, 1024 ** 2)).toThrow(
      new InputError('larger than 1 MB: too large for one article (a larger --memory takes more)'),
    );
    const whole = gzipSync(noise(1_000));
    expect(() => unzip(whole.subarray(0, 500))).toThrow('damaged gzip: unexpected end of file');
    expect(() => unzip(Buffer.concat([whole.subarray(0, 30), Buffer.alloc(900)]))).toThrow(InputError);
  });
});

describe('unzipped', () => {
  it('gives the same in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat({ max: 40 }),
        fc.boolean(),
        async (bytes, size, zip) => {
          fc.pre(zip || bytes[0] !== 0x1f);
          const source = zip ? gzipSync(bytes) : bytes;
          const { bytes: made, failure } = await read(unzipped(inPieces(source, size + 1)));
          expect(failure).toBeNull();
          expect(made).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads members one after the other', async () => {
    const two = Buffer.concat([gzipSync('one '), gzipSync('two')]);
    expect((await read(unzipped(inPieces(two, 7)))).bytes.toString()).toBe('one two');
  });

  it('gives what comes before the damage, then says that there is one', async () => {
    const text = noise(200_000);
    const whole = gzipSync(text);
    for (const size of [1_000, 1_000_000]) {
      const cut = await read(unzipped(inPieces(whole.subarray(0, 150_000), size)));
      expect(cut.failure).toEqual(new InputError('damaged gzip: unexpected end of file'));
      expect(cut.bytes.length).toBeGreaterThan(149_000);
      expect(text.subarray(0, cut.bytes.length).equals(cut.bytes)).toBe(true);
      const flipped = Buffer.from(whole);
      flipped.writeUInt8((flipped.at(-5) as number) ^ 1, flipped.length - 5);
      const bad = await read(unzipped(inPieces(flipped, size)));
      expect(bad.failure).toBeInstanceOf(InputError);
      expect(bad.bytes.length).toBeGreaterThan(text.length - 16 * 1024);
    }
  });

  it('holds little of what stands for much', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    let most = 0;
    let all = 0;
    for await (const chunk of unzipped(inPieces(bomb, bomb.length))) {
      most = Math.max(most, chunk.length);
      all += chunk.length;
    }
    expect(all).toBe(64 * 1024 ** 2);
    expect(most).toBeLessThan(1024 ** 2);
  });
});
