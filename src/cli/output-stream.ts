import { fstatSync, writeSync } from 'node:fs';

/** What is needed of a stream that is written to. `done` is told when the system has the text, or the error. */
export interface OutputStream {
  isTTY?: boolean;
  /** Of a terminal. */
  columns?: number;
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: () => void): unknown;
}

/**
 * stdout or stderr, by its number. A file or a pipe is written to without the stream that Node has for it: to load what streams are
 * made of takes as long as some searches.
 */
export function outputStream(fd: number, stream: () => OutputStream): OutputStream {
  return isPlain(fd) ? new PlainOutput(fd, stream) : stream();
}

/** Whether it is open, and neither a terminal nor another device. */
function isPlain(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    return false;
  }
}

class PlainOutput implements OutputStream {
  readonly #fd: number;
  readonly #stream: () => OutputStream;
  #waits = false;

  constructor(fd: number, stream: () => OutputStream) {
    this.#fd = fd;
    this.#stream = stream;
  }

  write(text: string | Uint8Array, done: (error?: Error | null) => void): void {
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (at < bytes.length && !this.#waits) at += writeSync(this.#fd, bytes, at);
    } catch (error) {
      // Who reads it has told the system not to wait for a slow reader: Node's stream does.
      this.#waits = (error as NodeJS.ErrnoException).code === 'EAGAIN';
      if (!this.#waits) {
        done(error as Error);
        return;
      }
    }
    if (this.#waits) this.#stream().write(bytes.subarray(at), done);
    else done();
  }

  /** Errors are told to who writes. */
  on(): void {}
}
