import type { OutputStream } from './io.ts';

/** The reader of a stream has gone away (`| head`). No error: there is nobody left to write for. */
export class ReaderGone extends Error {}

const GONE = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED']);
const CHUNK = 64 * 1024;

/**
 * Writes to a stream at the pace of its reader: text is gathered to chunks of 64 Ki UTF-16 units, and each chunk is
 * awaited until the system has it. Rejects with ReaderGone when the reader has left, else with the stream's error.
 */
export class Output {
  readonly #stream: OutputStream;
  /** Where text goes now. */
  #sink: OutputStream;
  #held: string[] = [];
  #size = 0;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    this.#sink = stream;
    // The write's own callback reports the error; without a listener the event would end the process.
    stream.on('error', () => {});
  }

  get isTTY(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Columns of the terminal, or Infinity where the stream is none. */
  get columns(): number {
    return this.isTTY ? this.#stream.columns || 80 : Number.POSITIVE_INFINITY;
  }

  /** Sends what is written from now on to another stream, which passes it on. */
  redirect(sink: OutputStream): void {
    this.#sink = sink;
    sink.on('error', () => {});
  }

  async write(text: string): Promise<void> {
    this.#held.push(text);
    this.#size += text.length;
    if (this.#size >= CHUNK) await this.flush();
  }

  /** Sends what is gathered. To be awaited at the end. */
  async flush(): Promise<void> {
    if (this.#size === 0) return;
    const chunk = this.#held.join('');
    this.#held = [];
    this.#size = 0;
    await new Promise<void>((resolve, reject) => {
      this.#sink.write(chunk, (error) => {
        if (!error) return resolve();
        reject(GONE.has((error as NodeJS.ErrnoException).code ?? '') ? new ReaderGone() : error);
      });
    });
  }
}
