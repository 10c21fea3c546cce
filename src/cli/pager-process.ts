import { spawn } from 'node:child_process';
import type { Pager } from './io.ts';

/**
 * For less, where the user has set nothing: the same as its options do; and the joiners that Bangla is written with are signs
 * without a width, not codes to be written out.
 */
const SETTINGS = { LESS: 'FRX', LESSUTFCHARDEF: '200c-200d:c' };

/** Runs a pager as the shell reads it, with its options and quotes. One that is not there is done without. */
export function openPager(command: string): Pager {
  const [program = ''] = command.split(/\s/);
  const child = spawn(`command -v ${program} >/dev/null || exec cat\nexec ${command}`, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...SETTINGS, ...process.env },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  // An interrupt is meant for what the pager does.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return {
    sink: child.stdin,
    async end() {
      child.stdin.end();
      await ended;
      process.off('SIGINT', ignore);
    },
  };
}
