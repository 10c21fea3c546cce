import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';
  isTTY?: boolean;
  columns?: number;

  constructor(terminal?: { columns: number }) {
    super({ decodeStrings: false });
    if (terminal) {
      this.isTTY = true;
      this.columns = terminal.columns;
    }
  }

  override _write(chunk: string | Buffer, _: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface FakeIo extends Io {
  stdout: Kept;
  stderr: Kept;
  /** The command lines of pagers that were started. */
  pagers: string[];
}

export interface FakeOptions {
  stdin?: string;
  /** Width of the terminal on stdout and stderr; pipes without it. */
  columns?: number;
  env?: Record<string, string>;
  cwd?: string;
}

/** A process that a test can look into. Its clock stands still. */
export function fakeIo({ stdin = '', columns, env = {}, cwd = '/nowhere' }: FakeOptions = {}): FakeIo {
  const terminal = columns === undefined ? undefined : { columns };
  const stdout = new Kept(terminal);
  const pagers: string[] = [];
  return {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr: new Kept(terminal),
    env,
    cwd,
    home: '/nowhere/home',
    platform: process.platform,
    uid: process.getuid?.(),
    now: () => new Date('2026-03-01T12:00:00Z'),
    onInterrupt: () => () => {},
    async openPager(command) {
      pagers.push(command);
      return { sink: stdout, end: async () => true };
    },
    pagers,
  };
}
