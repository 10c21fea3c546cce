import { sep } from 'node:path';
import picomatch from 'picomatch';

/** Whether a path fits a glob: as in git, one without a slash is about the file's name, one with a slash inside may start at any folder. */
export function fileGlob(glob: string): (path: string) => boolean {
  // On Windows alone: elsewhere a backslash is part of a name, or keeps a character of the pattern from being special.
  const slashes = (path: string) => (sep === '\\' ? path.replaceAll(sep, '/') : path);
  const pattern = slashes(glob);
  const anywhere = !pattern.includes('/') || /^(?:\/|[A-Za-z]:|\*\*)/.test(pattern);
  const options = { basename: !pattern.includes('/'), dot: true };
  const matches = picomatch(anywhere ? pattern : `**/${pattern.replace(/^\.\//, '')}`, options);
  return (path) => matches(slashes(path));
}
