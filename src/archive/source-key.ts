import { checksum, u32, utf8 } from './bytes.ts';

/** Keys end at 1,978 bytes. */
const LONGEST = 1_800;
const HEAD = 1_500;

/**
 * Key of a file's row: its path in UTF-8. One that is longer than a key may be is known by its start, its length and
 * checksum, and its end.
 */
export function sourceKey(path: string): Buffer {
  const key = utf8(path);
  if (key.length <= LONGEST) return key;
  const tail = key.subarray(key.length - (LONGEST - HEAD));
  return Buffer.concat([key.subarray(0, HEAD), u32(key.length), u32(checksum(key)), tail]);
}
