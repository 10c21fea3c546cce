import { InputError } from '../archive/errors.ts';
import { unzipped } from './gzip.ts';
import { reasonOf } from './reason.ts';
import { startsWithRecord } from './records.ts';

/** Where the first line of a file of records ends, at the latest, in bytes. */
const FIRST_LINE = 16 * 1024 * 1024;

/**
 * A stream that ends when the signal comes: one that says nothing for hours must not keep the program from ending.
 * Throws InputError for a failure of the system, told of `path`.
 */
export async function* abortable(
  stream: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
  path = '',
): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  let stop = () => {};
  let isDone = false;
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      isDone = next?.done ?? false;
      if (next === null || next.done) return;
      yield next.value;
    }
  } catch (error) {
    isDone = true;
    if (error instanceof InputError) throw error;
    throw new InputError(reasonOf(error, path), null, { cause: error });
  } finally {
    signal?.removeEventListener('abort', stop);
    // Not waited for: a stream that is silent does not answer this either.
    if (!isDone) void iterator.return?.();
  }
}

/**
 * Unzips a stream and tells whether it holds records, a JSON object a line, by its first line. The stream that comes
 * back starts at its start.
 */
export async function tellRecords(
  stream: AsyncIterable<Uint8Array>,
  textField: string | null,
): Promise<{ isRecords: boolean; stream: AsyncGenerator<Uint8Array> }> {
  const plain = unzipped(stream);
  let start = Buffer.alloc(0);
  let chunks: Uint8Array[] = [];
  let size = 0;
  let failure: { error: unknown } | null = null;
  let isRecords = false;
  try {
    for (;;) {
      const { done, value } = await plain.next();
      if (!done) {
        chunks.push(value);
        size += value.length;
        // Put together as it doubles, so that a long line costs what its length does.
        if (size < 2 * start.length) continue;
      }
      start = Buffer.concat(chunks);
      chunks = [start];
      const isWhole = done === true || size > FIRST_LINE || hasFirstLine(start);
      if (!isWhole) continue;
      isRecords = startsWithRecord(start.subarray(0, FIRST_LINE).toString('utf8'), textField);
      break;
    }
  } catch (error) {
    // It is thrown where the stream is read, after what comes before it.
    failure = { error };
    start = Buffer.concat(chunks);
    isRecords = startsWithRecord(start.toString('utf8'), textField);
  }
  async function* again() {
    if (start.length > 0) yield start;
    if (failure) throw failure.error;
    yield* plain;
  }
  return { isRecords, stream: again() };
}

const BRACE = 0x7b;
const LF = 0x0a;

/** Whether the first line that is not blank has ended, or does not open an object. */
function hasFirstLine(start: Buffer): boolean {
  const isMarked = start.indexOf('\ufeff') === 0;
  const at = start.findIndex((byte, i) => byte > 0x20 && !(isMarked && i < 3));
  return at >= 0 && (start[at] !== BRACE || start.indexOf(LF, at) >= 0);
}
