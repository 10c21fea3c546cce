import { readdir, statSync } from 'node:fs';
import { isAbsolute, posix, resolve, sep } from 'node:path';
import glob from 'fast-glob';
import { codeOf, isLossy, NOT_UTF8, reasonOf } from './reason.ts';

export const isPattern = (input: string): boolean => glob.isDynamicPattern(slashes(input));

/** The pattern with an absolute path, so that it means the same from every working directory. */
export function absolutePattern(input: string, cwd: string): string {
  const pattern = slashes(input);
  return isAbsolute(pattern) ? pattern : posix.join(glob.convertPathToPattern(cwd), pattern);
}

/** The folders below which all that an absolute pattern can match lies. */
export function basesOf(pattern: string): string[] {
  return glob.generateTasks(pattern).map((task) => resolve(task.base));
}

/**
 * Paths of the files and folders that an absolute pattern matches, in no order. `**` passes through files only and
 * follows no links to folders: those may lead in circles.
 */
export async function* match(
  pattern: string,
  onProblem: (path: string, message: string) => void,
): AsyncGenerator<{ path: string; folder: boolean }> {
  const deep = pattern.includes('**');
  const list = (path: string, options: object, done: (error: Error | null, entries: unknown[]) => void) => {
    readdir(path, { ...options, withFileTypes: true }, (error, entries) => {
      if (!error || (codeOf(error) === 'ENOENT' && !isLossy(path))) return done(error, entries);
      // Without this the first folder that cannot be read would end the whole search.
      onProblem(resolve(path), reasonOf(error, path));
      done(null, []);
    });
  };
  const stream = glob.stream(pattern, {
    fs: { readdir: list as typeof readdir },
    followSymbolicLinks: !deep,
    onlyFiles: false,
  });
  for await (const name of stream) {
    const path = resolve(String(name));
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile()) yield { path, folder: false };
    else if (stat?.isDirectory() && !deep) yield { path, folder: true };
    else if (!stat && isLossy(path)) onProblem(path, NOT_UTF8);
  }
}

/** Windows separates by backslashes, which patterns take for escapes. */
const slashes = (input: string): string => (sep === '\\' ? input.replaceAll('\\', '/') : input);
