import { availableParallelism } from 'node:os';
import { type Rebuilt, rebuild as rebuildArchive } from '../../ingest/rebuild.ts';
import type { Context } from '../context.ts';
import { ProgressLine } from '../progress.ts';

const INTERRUPTED = 130;

/** Derives the archive anew from the texts inside. Exit code 2 when something in it could not be read. */
export async function rebuild(context: Context): Promise<number> {
  const { io, notes } = context;
  const abort = new AbortController();
  const progress = new ProgressLine(notes, () => io.now().getTime(), 'articles');
  // What the callbacks print is chained, so that lines reach stderr whole and in order.
  let printed = Promise.resolve();
  const stopListening = io.onInterrupt(() => abort.abort());
  let rebuilt: Rebuilt;
  try {
    rebuilt = await rebuildArchive(context.locate().dir, {
      threads: availableParallelism(),
      signal: abort.signal,
      onProgress: (counted) => {
        if (progress.isDue(counted)) printed = printed.then(() => progress.draw(counted));
      },
      onLoss: (what) => {
        printed = printed.then(() => notes.error(what));
      },
    });
  } finally {
    stopListening();
    await printed;
    await progress.end();
  }
  await notes.say(rebuiltLine(rebuilt));
  if (rebuilt.aside)
    await notes.say(`The damaged store is kept in ${rebuilt.aside}; remove it when nothing is missed.`);
  if (rebuilt.interrupted) return INTERRUPTED;
  return rebuilt.lost > 0 ? 2 : 0;
}

/** `5,000 articles rebuilt, 36.9 MB before, 34.2 MB after` */
export function rebuiltLine({ articles, before, after, interrupted }: Rebuilt): string {
  if (interrupted) return 'Interrupted; the archive is as it was';
  const what = articles === 1 ? 'article' : 'articles';
  return `${articles} ${what} rebuilt, ${megabytes(before)} before, ${megabytes(after)} after`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
