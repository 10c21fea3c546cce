import { spawn } from 'node:child_process';
import type { Pager } from './io.ts';

/**
 * For less, where the user has set nothing: the same as its options do; and the joiners that Bangla is written with are signs
 * without a width, not codes to be written out.
 */
const SETTINGS = { LESS: 'FRX', LESSUTFCHARDEF: '200c-200d:c' };

/** What the shell ends with where it finds no such program, may not run it, or cannot read the command. */
const FAILED: readonly (number | null)[] = [127, 126, 2];

/** Runs a pager as the shell reads it, with its options and quotes. One that is not there is done without. */
export function openPager(command: string): Pager {
  const program = /^[\w./+-]+(?=\s|$)/.exec(command)?.[0];
  const check = program ? `command -v ${program} >/dev/null 2>&1 || exec cat\n` : '';
  const child = spawn(check + command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...SETTINGS, ...process.env },
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(!FAILED.includes(code)));
  });
  // An interrupt is meant for what the pager does.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return {
    sink: child.stdin,
    async end() {
      child.stdin.end();
      const isRun = await ended;
      process.off('SIGINT', ignore);
      return isRun;
    },
  };
}
