import {
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { LockedError, NewsError, NoArchiveError } from './errors.ts';
import { LOCK_FILE } from './generation.ts';
import { type Holder, hasEnded, isOutOfSight, thisProcess } from './holder.ts';

export { LOCK_FILE };

export interface Lock {
  readonly path: string;
  readonly holder: Holder;
  /** Gives the lock up. A second call does nothing, and so does one after somebody else took the lock over. */
  release(): void;
}

type Link = (from: string, to: string) => void;

export interface LockOptions {
  /** How long to wait for another writer, milliseconds; 2,000 if not said. 0 tries once. */
  waitMs?: number;
  pollMs?: number;
  now?: () => Date;
  /** What the lock file says of the work; the command line if not said. */
  command?: string;
  /** Makes a second name of a file or throws EEXIST; for tests of file systems that have no hard links. */
  link?: Link;
}

/** A lock file as found; `holder` is null when it is torn: a crash or a full disk left it without its content. */
interface Found {
  token: string;
  holder: Holder | null;
  path: string;
}

/** A torn file this old is a dead one: a live process fills the file in the instant in which it makes it. */
const TORN_MS = 1000;
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'UNKNOWN']);

/**
 * Takes the writer's lock of an archive folder. A lock whose holder has died is taken over; one of another host never
 * is. Throws LockedError when another process still holds it after `waitMs`, NoArchiveError when there is no folder.
 */
export async function acquireLock(dir: string, options: LockOptions = {}): Promise<Lock> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new NoArchiveError(`there is no archive in ${dir}`);
  }
  const path = join(dir, LOCK_FILE);
  const me = thisProcess(options.now?.() ?? new Date(), options.command);
  const temporary = `${path}.${me.token}.tmp`;
  const link = options.link ?? linkSync;
  const deadline = performance.now() + (options.waitMs ?? 2000);
  const wait = options.pollMs ?? 50;
  try {
    for (;;) {
      const found = attempt(path, temporary, me, link);
      if (found === null) break;
      const left = deadline - performance.now();
      if (left <= 0) throw locked(found);
      // Waiters that started together must not go on trying together.
      await sleep(Math.min(left, wait * (0.5 + Math.random())));
    }
  } catch (error) {
    if (error instanceof NewsError) throw error;
    throw new NewsError(
      `the archive in ${dir} cannot be written to: ${(error as Error).message}`,
      'Check the permissions of the folder and the space on the disk.',
      { cause: error },
    );
  } finally {
    rmSync(temporary, { force: true });
  }
  sweep(dir, me);
  return {
    path,
    holder: me,
    release: () => {
      if (look(path)?.token === me.token) rmSync(path, { force: true });
    },
  };
}

/**
 * Tries once to own `path`; null when it is ours, else who is in the way.
 *
 * The right to replace a dead holder's file is itself a lock, named after the dead holder's token, so that of several
 * processes that see the same dead holder one replaces it. Whoever gets that right looks again: tokens never come back,
 * so if the token still stands, nobody else may touch the file until the right is given up. Should the process with
 * the right die too, the same rule applies to its lock.
 */
function attempt(path: string, temporary: string, me: Holder, link: Link): Found | null {
  if (place(path, temporary, me, link)) return null;
  const found = look(path);
  if (found !== null) {
    if (!isDead(found)) return found;
    const right = join(path, '..', `${LOCK_FILE}.${found.token}`);
    const other = attempt(right, temporary, me, link);
    if (other !== null) return other;
    try {
      if (look(path)?.token === found.token) {
        fill(temporary, me);
        renameSync(temporary, path);
        return null;
      }
    } finally {
      rmSync(right, { force: true });
    }
  }
  // Somebody else moved between two looks.
  return attempt(path, temporary, me, link);
}

/** Makes the lock file with its content in one step; false when one is there. */
function place(path: string, temporary: string, me: Holder, link: Link): boolean {
  fill(temporary, me);
  try {
    try {
      link(temporary, path);
    } catch (error) {
      if (!NO_LINKS.has(code(error))) throw error;
      writeFileSync(path, JSON.stringify(me), { flag: 'wx' });
    }
  } catch (error) {
    if (code(error) === 'EEXIST') return false;
    throw error;
  }
  // Without hard links the file is there before its content: a process that was stopped in between may have lost it.
  return look(path)?.token === me.token;
}

/** Makes a new file, never rewrites one: the old one may be linked as a lock that others are reading. */
function fill(path: string, me: Holder): void {
  rmSync(path, { force: true });
  writeFileSync(path, JSON.stringify(me), { flag: 'wx' });
}

/** What stands in a lock file, or null when there is none. */
function look(path: string): Found | null {
  try {
    const text = readFileSync(path, 'utf8');
    const holder = parse(text);
    if (holder !== null) return { token: holder.token, holder, path };
    const stat = lstatSync(path);
    return { token: `torn-${stat.ino}-${Math.round(stat.mtimeMs)}`, holder: null, path };
  } catch (error) {
    if (code(error) === 'ENOENT') return null;
    throw error;
  }
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    const whole = [value?.token, value?.host, value?.since, value?.command].every(
      (x) => typeof x === 'string',
    );
    const named = whole && typeof value?.pid === 'number' && /^[\w-]+$/.test(value.token ?? '');
    return named ? (value as Holder) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isDead({ holder, path }: Found): boolean {
  if (holder === null) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    // A time in the future is a clock that was set back, not a file that is being written.
    return stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > TORN_MS;
  }
  return hasEnded(holder);
}

function locked(found: Found): LockedError {
  const { holder, path } = found;
  if (holder === null) {
    return new LockedError(
      'another process is about to write to this archive',
      `If none is, remove ${path}.`,
    );
  }
  const at = holder.since.replace('T', ' ').replace(/(:\d\d)(\.\d+)?Z$/, '$1 UTC');
  const who = `${holder.command} (process ${holder.pid} on ${holder.host}, since ${at})`;
  const hint = isOutOfSight(holder)
    ? `Whether it still runs cannot be seen from here; if it does not, remove ${path}.`
    : 'Try again when it has finished; reading is possible meanwhile.';
  return new LockedError(`another process is writing to this archive: ${who}`, hint);
}

/** Removes what killed processes left beside the lock. Only for the lock's owner: no such name is used again. */
function sweep(dir: string, me: Holder): void {
  for (const name of readdirSync(dir)) {
    if (!name.startsWith(`${LOCK_FILE}.`) || name.includes(me.token)) continue;
    const found = look(join(dir, name));
    if (found !== null && isDead(found)) rmSync(found.path, { force: true });
  }
}

const code = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';
