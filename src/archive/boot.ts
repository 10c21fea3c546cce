import { readFileSync } from 'node:fs';

/** Which start of the machine this is; null on a system that does not tell (all but Linux). */
export const bootOf = (): string | null =>
  proc(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());

/** A fact from /proc, or null on a system that does not tell it. */
export function proc(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    return null;
  }
}
