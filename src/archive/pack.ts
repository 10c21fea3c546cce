import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * Compression of articles' records and texts, some of them together. Over 6,000 Bangla articles of 4.8 kB (record and
 * text, paragraphs of the record pointing into the text): one by one Brotli 5 takes 0.316 of the text, 4 together
 * 0.268, 16 together 0.244, 32 together 0.238; Brotli 6, at a fifth more of the time, 16 together 0.237; deflate with a
 * dictionary of frequent words 0.267 at twice the time.
 */
const OPTIONS = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 20 },
};

const LINE_FEED = 10;

/** `texts` have no line feed in them, as JSON has none. */
export function pack(texts: readonly string[]): Uint8Array {
  return brotliCompressSync(texts.join('\n'), OPTIONS);
}

/** The texts one after the other, a line feed between. Throws an error of zlib for bytes that `pack` did not make. */
export function unpack(bytes: Uint8Array): Buffer {
  return brotliDecompressSync(bytes);
}

/** The text at a place, counted from 0. Throws RangeError where there are not so many. */
export function textAt(unpacked: Buffer, place: number): string {
  let from = 0;
  for (let i = 0; i < place; i++) {
    const end = unpacked.indexOf(LINE_FEED, from);
    if (end < 0) throw new RangeError(`there is no text ${place}`);
    from = end + 1;
  }
  const end = unpacked.indexOf(LINE_FEED, from);
  return unpacked.toString('utf8', from, end < 0 ? unpacked.length : end);
}
