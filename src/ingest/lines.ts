import { MAX_BYTES } from './size.ts';

/** A line of a file of records. */
export interface Line {
  /** From 1. */
  line: number;
  /** Without line end; null for a line that is longer than it may be, which is passed over. */
  bytes: Uint8Array | null;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * The lines of a stream that are not blank, cut at LF, without CR before it and without byte-order mark at the start.
 * Holds one line at a time, and of one over `limit` bytes nothing.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit = MAX_BYTES): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const end = (): Line | null => {
    const bytes =
      size > limit ? null : trimmed(held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held), line);
    held = [];
    size = 0;
    return bytes?.length === 0 ? null : { line, bytes };
  };
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size > limit) held = [];
    else held.push(piece);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at));
      const made = end();
      if (made) yield made;
      line++;
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  const last = size > 0 ? end() : null;
  if (last) yield last;
}

/** A blank line gives nothing at all. */
function trimmed(bytes: Uint8Array, line: number): Uint8Array {
  const isMarked = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const from = isMarked ? 3 : 0;
  const to = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  const inside = bytes.subarray(from, Math.max(from, to));
  return inside.every((byte) => byte === 0x20 || byte === 0x09 || byte === CR)
    ? inside.subarray(0, 0)
    : inside;
}
