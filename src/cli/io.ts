import { homedir } from 'node:os';
import type { Readable } from 'node:stream';
import { NewsError } from '../archive/errors.ts';
import { type OutputStream, outputStream } from './output-stream.ts';

export type { OutputStream };

export type InputStream = Readable & { isTTY?: boolean };

/** All that the command line takes from the process it runs in, so that a test can put its own in place. */
export interface Io {
  stdin: InputStream;
  stdout: OutputStream;
  stderr: OutputStream;
  env: Record<string, string | undefined>;
  cwd: string;
  home: string;
  /** As in process.platform. */
  platform: string;
  /** The user's number, where the system has such. */
  uid: number | undefined;
  now(): Date;
  /**
   * Calls `stop` at the first interrupt from the keyboard; a second one ends the process at once, as the system does.
   * Gives back what takes the listener away.
   */
  onInterrupt(stop: () => void): () => void;
  /** Starts a pager by its command line; it writes to the terminal itself. */
  openPager(command: string): Promise<Pager>;
}

/** A program that a person reads output with. */
export interface Pager {
  sink: OutputStream;
  /** Says that there is no more, and waits until the reader has left; false where the shell could not run it. */
  end(): Promise<boolean>;
}

/** The process itself. */
export function processIo(): Io {
  return {
    // Node opens it when it is first asked for, which takes its time.
    get stdin() {
      return process.stdin;
    },
    stdout: outputStream(1, () => process.stdout),
    stderr: outputStream(2, () => process.stderr),
    env: process.env,
    // These two fail where there is no such folder, and are asked for where an error can be told.
    get cwd() {
      return workingDirectory();
    },
    get home() {
      return homedir();
    },
    platform: process.platform,
    uid: process.getuid?.(),
    now: () => new Date(),
    onInterrupt(stop) {
      // Once the listener is gone, SIGINT has its default effect again.
      process.once('SIGINT', stop);
      return () => {
        process.off('SIGINT', stop);
      };
    },
    openPager: async (command) => (await import('./pager-process.ts')).openPager(command),
  };
}

function workingDirectory(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new NewsError('the working directory is not there any more', 'Go to another one with cd.', {
      cause: error,
    });
  }
}
