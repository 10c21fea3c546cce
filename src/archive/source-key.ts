import { createHash } from 'node:crypto';
import { utf8 } from './bytes.ts';

const LONGEST = 1_800;

/** Key of a file's row: its path in UTF-8, or the path's start and hash where it is longer than a key may be. */
export function sourceKey(path: string): Buffer {
  const key = utf8(path);
  if (key.length <= LONGEST) return key;
  return Buffer.concat([key.subarray(0, LONGEST), createHash('sha256').update(key).digest()]);
}
