import { createGunzip, gunzipSync } from 'node:zlib';
import { InputError } from '../archive/errors.ts';
import { isGzip } from './formats.ts';
import { codeOf } from './reason.ts';
import { MAX_BYTES, requireSize } from './size.ts';

/** The bytes that gzipped ones stand for; others as they are. Throws InputError: damaged, or larger than `limit` bytes. */
export function unzip(bytes: Uint8Array, limit = MAX_BYTES): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') requireSize(limit + 1, limit);
    throw damaged(error);
  }
}

/** Gunzip is given this much at once, so that a small file that stands for much gives it bit by bit. */
const PIECE = 16 * 1024;

/** The same for a stream. What can be read before the damage is given before the error is thrown. */
export async function* unzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  let inflate: Inflate | null = null;
  let isTold = false;
  try {
    for await (const chunk of stream) {
      const bytes = start.length > 0 ? Buffer.concat([start, chunk]) : chunk;
      if (!isTold && bytes.length < 2) {
        start = bytes;
        continue;
      }
      start = new Uint8Array();
      if (!isTold && isGzip(bytes)) inflate = new Inflate();
      isTold = true;
      if (inflate) yield* inflate.add(bytes);
      else yield bytes;
    }
    if (inflate) yield* inflate.end();
    else if (start.length > 0) yield start;
  } finally {
    inflate?.close();
  }
}

/** Node's gunzip, asked step by step: by itself it drops what it holds when it meets an error. */
class Inflate {
  readonly #gunzip = createGunzip();
  #out: Buffer[] = [];
  #failure: Error | null = null;
  #wake = () => {};

  constructor() {
    this.#gunzip.on('data', (chunk: Buffer) => this.#out.push(chunk));
    this.#gunzip.on('error', (error) => {
      this.#failure = error;
    });
    // At the end, and where an error comes before a write has ended.
    this.#gunzip.on('close', () => this.#wake());
  }

  async *add(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += PIECE) {
      await this.#until((done) => this.#gunzip.write(bytes.subarray(at, at + PIECE), done));
      yield* this.#take();
    }
  }

  async *end(): AsyncGenerator<Uint8Array> {
    await this.#until(() => this.#gunzip.end());
    yield* this.#take();
  }

  close(): void {
    this.#gunzip.destroy();
  }

  #until(start: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#gunzip.closed) resolve();
      else start(resolve);
    });
  }

  *#take(): Generator<Uint8Array> {
    const out = this.#out;
    this.#out = [];
    yield* out;
    if (this.#failure) throw damaged(this.#failure);
  }
}

function damaged(error: unknown): InputError {
  return new InputError(`damaged gzip: ${(error as Error).message}`, null, { cause: error });
}
