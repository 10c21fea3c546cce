import type { OnPages } from '../archive/index.ts';
import type { Context } from './context.ts';
import { duration } from './progress-line.ts';

const AFTER_MS = 1_000;

/**
 * Says, where the pages of an archive's file must be read before it is opened, why that takes its time: once it has taken
 * a second.
 */
export function verifying({ io, notes }: Pick<Context, 'io' | 'notes'>): OnPages {
  const start = io.now().getTime();
  let isTold = false;
  return (done, total) => {
    if (isTold) return;
    const now = io.now().getTime();
    if (now - start < AFTER_MS) return;
    isTold = true;
    const left = duration(((now - start) / 1_000) * (total / done - 1));
    void notes.say(
      `The archive was copied or changed by another program: all of it is read once, about ${left} more`,
    );
  };
}
