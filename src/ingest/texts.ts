import { createReadStream } from 'node:fs';
import { InputError } from '../archive/errors.ts';
import type { Listing } from './find.ts';
import { formatOf } from './formats.ts';
import type { Item, Setting } from './job.ts';
import { type LineFile, openLines } from './line-file.ts';
import { type Line, linesOf } from './lines.ts';
import { type Planned, plan } from './plan.ts';
import { requireSize } from './size.ts';
import { linePath } from './source-path.ts';
import { abortable, tellRecords } from './stream.ts';
import { markLines } from './take.ts';
import type { Target } from './target.ts';

/** Of a file of records that was not read to its end: no file is so old, so that it is read again. */
const UNREAD = { mtimeMs: 0, sha256: '0'.repeat(64), ids: [], gone: false };

export interface TextsOptions {
  /** See plan.ts. */
  covers: readonly string[] | null;
  setting: Setting;
  signal?: AbortSignal | undefined;
  stdin?: AsyncIterable<Uint8Array> | undefined;
  onProblem: (path: string, message: string) => void;
}

/** The texts that a listing names and the archive has not, in order; beside them, files that are gone or back are marked. */
export class Texts {
  readonly #target: Target;
  readonly #listing: Listing;
  readonly #options: TextsOptions;
  /** Files found so far; those that are as they were; files found to be gone; all rows that were marked. */
  readonly counts = { found: 0, unchanged: 0, gone: 0, marked: 0 };
  /** Known files that were found not to be there, also those that were not there before; MOST_GONE at most and one more. */
  readonly gone: string[] = [];
  #reading: LineFile | null = null;

  constructor(target: Target, listing: Listing, options: TextsOptions) {
    this.#target = target;
    this.#listing = listing;
    this.#options = options;
  }

  /** How much was read of the file of records that is being read, 0 to 1. */
  get part(): number {
    if (this.#reading === null || this.#reading.size === 0) return 0;
    return Math.min(1, this.#reading.read / this.#reading.size);
  }

  async *items(): AsyncGenerator<Item> {
    const { covers, signal, stdin } = this.#options;
    const planned = { found: 0, unchanged: 0, gone: this.gone };
    for await (const steps of plan(this.#listing, this.#target, { covers, signal, planned })) {
      this.#count(planned);
      for (const step of steps) {
        if (step.do === 'read') yield* this.#file(step.path);
        else {
          const gone = step.do === 'gone';
          this.#target.putSource({ ...step.row, gone });
          markLines(step.row.path, gone, this.#target);
          this.counts.marked++;
          if (gone) this.counts.gone++;
        }
      }
    }
    this.#count(planned);
    for (const path of this.#listing.pipes) {
      const pipe = createReadStream(path);
      yield* this.#stream(path, pipe);
      pipe.destroy();
    }
    if (this.#listing.stdin) {
      if (stdin) yield* this.#stream('-', stdin);
      else this.#options.onProblem('-', 'there is no standard input');
    }
  }

  #count({ found, unchanged }: Planned): void {
    Object.assign(this.counts, { found, unchanged });
  }

  async *#file(path: string): AsyncGenerator<Item> {
    const { format } = formatOf(path);
    if (format === 'txt' || format === 'md' || (format === null && !(await this.#hasRecords(path)))) {
      yield { kind: 'file', path, known: this.#target.source(path)?.sha256 ?? null };
      return;
    }
    try {
      const file = await openLines(path, {
        signal: this.#options.signal,
        limit: this.#options.setting.maxBytes,
      });
      this.#reading = file;
      if (!this.#target.source(path)) this.#target.putSource({ ...UNREAD, path, size: file.size });
      const line = yield* this.#records(path, path, file.lines());
      const { size: bytes, mtimeMs, sha256 } = file;
      // Not read to its end: it will be read again.
      if (sha256 !== null) yield { kind: 'end', path, line, facts: { bytes, mtimeMs, sha256 } };
    } catch (error) {
      this.#tell(path, error);
    } finally {
      this.#reading = null;
    }
  }

  /** Of a file whose name says nothing: whether it is one of records. What cannot be read is told when it is read. */
  async #hasRecords(path: string): Promise<boolean> {
    const { signal, setting } = this.#options;
    const stream = createReadStream(path);
    try {
      const { isRecords } = await tellRecords(abortable(stream, signal, path), setting.textField);
      return isRecords;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    } finally {
      stream.destroy();
    }
  }

  /** Gives the last line. `path` is null for a stream. */
  async *#records(
    name: string,
    path: string | null,
    lines: AsyncIterable<Line>,
  ): AsyncGenerator<Item, number> {
    let last = 0;
    for await (const { line, bytes } of lines) {
      last = line;
      if (bytes === null) {
        this.#options.onProblem(`${name}:${line}`, 'a line that is too long for one article');
        continue;
      }
      const known = path === null ? undefined : this.#target.source(linePath(path, line));
      yield { kind: 'line', name, path, line, bytes, known: known?.sha256 ?? null };
    }
    return last;
  }

  async *#stream(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
    const { signal, setting } = this.#options;
    if (signal?.aborted) return;
    try {
      const { isRecords, stream } = await tellRecords(abortable(source, signal, name), setting.textField);
      if (isRecords) {
        yield* this.#records(name, null, linesOf(stream, setting.maxBytes));
        return;
      }
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stream) {
        size += chunk.length;
        requireSize(size, setting.maxBytes);
        chunks.push(chunk);
      }
      if (!signal?.aborted) yield { kind: 'stream', name, path: null, bytes: Buffer.concat(chunks) };
    } catch (error) {
      this.#tell(name, error);
    }
  }

  /** What is wrong with one input is told, and the rest goes in. */
  #tell(name: string, error: unknown): void {
    if (!(error instanceof InputError)) throw error;
    this.#options.onProblem(name, error.message);
  }
}
