import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from './check.ts';
import { checkArchive, type OnCheck } from './check-archive.ts';
import { DamageError, NewsError, NoArchiveError, VersionError } from './errors.ts';

/** What the checking process sends. An error goes by its name. */
export type CheckMessage =
  | { progress: Parameters<OnCheck> }
  | { report: CheckReport }
  | { error: { name: string; message: string; hint: string | null } };

/** The program of the checking process. Beside the sources there is none. */
const PROGRAM = fileURLToPath(new URL('./checker.js', import.meta.url));
/** A process that says nothing for so long runs in a circle. */
const SILENCE_MS = 120_000;

/**
 * Reads the whole archive in `dir` in a process of its own, so that damage that ends the process is reported like any
 * other. Throws NoArchiveError and VersionError, and DamageError where nothing can be found.
 */
export function checkInProcess(dir: string, onCheck: OnCheck = () => {}): Promise<CheckReport> {
  if (!existsSync(PROGRAM)) return checkArchive(dir, onCheck);
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM, [dir], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    let watch = setTimeout(end, SILENCE_MS);
    let isSilent = false;
    function end() {
      isSilent = true;
      child.kill('SIGKILL');
    }
    child.on('message', (message: CheckMessage) => {
      clearTimeout(watch);
      watch = setTimeout(end, SILENCE_MS);
      if ('progress' in message) onCheck(...message.progress);
      else if ('report' in message) resolve(message.report);
      else reject(errorOf(message.error));
    });
    child.on('error', reject);
    // After a report this does nothing.
    child.on('close', (code, signal) => {
      clearTimeout(watch);
      const how = isSilent ? 'does not come to an end' : `ended in ${signal ?? `exit code ${code}`}`;
      resolve({ articles: 0, terms: 0, postings: 0, problems: [`reading it ${how}`] });
    });
  });
}

const ERRORS: Readonly<Record<string, typeof NewsError>> = { NoArchiveError, VersionError, DamageError };

function errorOf({ name, message, hint }: { name: string; message: string; hint: string | null }): Error {
  const type = ERRORS[name];
  return type ? new type(message, hint) : new NewsError(message, hint);
}
