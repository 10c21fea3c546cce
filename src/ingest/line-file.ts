import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../archive/errors.ts';
import { unzipped } from './gzip.ts';
import { type Line, linesOf } from './lines.ts';
import { reasonOf } from './reason.ts';
import { MAX_BYTES } from './size.ts';
import { abortable } from './stream.ts';

export interface LineFileOptions {
  /** Ends the reading early. */
  signal?: AbortSignal | undefined;
  /** A line of more bytes than this is passed over. */
  limit?: number;
}

/** A file of lines, gzipped or not, that is read once from start to end while little of it is held. */
export interface LineFile {
  readonly size: number;
  readonly mtimeMs: number;
  /** How many bytes of the file were read so far. */
  readonly read: number;
  /** Hex SHA-256 of the file's bytes; null until it was read to its end without damage. */
  readonly sha256: string | null;
  /** To be asked for once. Throws InputError where the file cannot be read on: what came before was given. */
  lines(): AsyncGenerator<Line>;
}

/** Looks at a file of lines. Throws InputError when there is none to be read; nothing is left open. */
export async function openLines(path: string, options: LineFileOptions = {}): Promise<LineFile> {
  try {
    const handle = await open(path, 'r');
    try {
      // Looked at before it is read: a change while it is read gives it a later time than the one that is kept.
      const stat = await handle.stat();
      if (!stat.isFile()) throw new InputError('not a file');
      return new Lines(path, stat.size, stat.mtimeMs, options);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(reasonOf(error, path), null, { cause: error });
  }
}

class Lines implements LineFile {
  read = 0;
  sha256: string | null = null;
  readonly size: number;
  readonly mtimeMs: number;
  readonly #path: string;
  readonly #options: LineFileOptions;
  #hash: string | null = null;

  constructor(path: string, size: number, mtimeMs: number, options: LineFileOptions) {
    this.#path = path;
    this.size = size;
    this.mtimeMs = mtimeMs;
    this.#options = options;
  }

  async *lines(): AsyncGenerator<Line> {
    const { signal, limit = MAX_BYTES } = this.#options;
    const stream = createReadStream(this.#path, { highWaterMark: 256 * 1024 });
    try {
      yield* linesOf(unzipped(abortable(this.#watched(stream), signal, this.#path)), limit);
      this.sha256 = this.#hash;
    } finally {
      stream.destroy();
    }
  }

  async *#watched(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    for await (const chunk of stream) {
      hash.update(chunk);
      this.read += chunk.length;
      yield chunk;
    }
    this.#hash = hash.digest('hex');
  }
}
