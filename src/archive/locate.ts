import { statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { UsageError } from './errors.ts';

/** The folder that is looked for upwards from the working directory. */
export const NEAREST = '.news';

export interface LocateInput {
  /** Value of --archive. */
  flag?: string | undefined;
  env: Record<string, string | undefined>;
  cwd: string;
  /** As in process.platform. */
  platform: string;
  home: string;
  /** The user's number; ownership is not looked at without it. */
  uid?: number | undefined;
  /** Looks at a path, following links; null when nothing is there. The file system's own if not said. */
  stat?: (path: string) => { directory: boolean; uid: number } | null;
}

export interface Location {
  /** Absolute path of the archive folder; nothing need be there. */
  dir: string;
  why: 'flag' | 'env' | 'nearest' | 'user';
}

/**
 * Says which archive is meant: --archive, else $NEWS_ARCHIVE, else the nearest `.news/` upwards from the working
 * directory, else the folder in the user's data directory. A `.news/` of another user is passed over: whoever may write
 * to a folder above (/tmp, say) could otherwise choose the archive. Throws UsageError on an empty flag.
 */
export function locateArchive(input: LocateInput): Location {
  const path = input.platform === 'win32' ? win32 : posix;
  if (input.flag === '') throw new UsageError('--archive needs the name of a folder');
  if (input.flag !== undefined) return { dir: path.resolve(input.cwd, input.flag), why: 'flag' };
  const named = input.env.NEWS_ARCHIVE;
  if (named) return { dir: path.resolve(input.cwd, named), why: 'env' };
  const stat = input.stat ?? statOf;
  for (let at = path.resolve(input.cwd); ; at = path.dirname(at)) {
    const dir = path.join(at, NEAREST);
    const found = stat(dir);
    const own = input.uid === undefined || found?.uid === input.uid;
    if (found?.directory && own) return { dir, why: 'nearest' };
    if (path.dirname(at) === at) break;
  }
  return { dir: path.join(userData(input, path), 'news'), why: 'user' };
}

/** Where programs keep a user's data: XDG base directories on Unix, the platform's own folder on macOS and Windows. */
function userData({ env, home, platform }: LocateInput, path: typeof posix): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  const [named, fallback] =
    platform === 'win32'
      ? [env.LOCALAPPDATA, path.join(home, 'AppData', 'Local')]
      : [env.XDG_DATA_HOME, path.join(home, '.local', 'share')];
  // The XDG specification: a relative path is invalid and to be ignored.
  return named && path.isAbsolute(named) ? named : fallback;
}

function statOf(path: string): { directory: boolean; uid: number } | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? null : { directory: stat.isDirectory(), uid: stat.uid };
  } catch (error) {
    // A folder that may not be looked into holds no archive that could be used.
    if ((error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}
