import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { bootOf, proc } from './boot.ts';

/** Who holds a lock. `started`, `boot` and `space` tell a process from a later one of the same number (Linux only). */
export interface Holder {
  /** Random, never used twice: tells this lock from every other. */
  token: string;
  pid: number;
  host: string;
  /** Start time of the process in clock ticks since boot, from /proc. */
  started: string | null;
  boot: string | null;
  /** Process number namespace: numbers of another one (a container's) mean nothing here. */
  space: string | null;
  /** RFC 3339 UTC. */
  since: string;
  command: string;
}

/** This process as the holder of a lock with a new token; `command` is the command line if not said. */
export function thisProcess(now: Date, command?: string): Holder {
  const words = [basename(process.argv[1] ?? 'node'), ...process.argv.slice(2)];
  return {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    boot: bootOf(),
    space: spaceOf(),
    since: now.toISOString(),
    command: command ?? words.join(' ').slice(0, 200),
  };
}

/**
 * Whether the holder's process runs no more: it is gone, it is a zombie, its number belongs to a later process, or the
 * machine was started anew. False when that cannot be seen from here.
 */
export function hasEnded(holder: Holder): boolean {
  if (isOutOfSight(holder)) return false;
  if (isOfEarlierBoot(holder)) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (code(error) === 'ESRCH') return true;
  }
  const started = startOf(holder.pid);
  return started === 'ended' || (started !== null && holder.started !== null && started !== holder.started);
}

/** Whether a holder cannot be seen from here: on another host, or in a container of the same name. */
export function isOutOfSight(holder: Holder): boolean {
  return holder.host !== hostname() || (!isOfEarlierBoot(holder) && holder.space !== spaceOf());
}

function isOfEarlierBoot(holder: Holder): boolean {
  const boot = bootOf();
  return boot !== null && holder.boot !== null && holder.boot !== boot;
}

/** Start of a process in ticks since boot; null when it cannot be seen. */
function startOf(pid: number): string | null {
  const text = proc(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (text === null) return null;
  // The second field is the program's name in parentheses and may hold anything; state is field 3, start 22.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // A zombie does no more work: its parent has only not asked for its exit code yet.
  return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? null);
}

const spaceOf = (): string | null => proc(() => readlinkSync('/proc/self/ns/pid'));

const code = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';
