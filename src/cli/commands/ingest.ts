import { ingest as ingestFiles, type Summary } from '../../ingest/index.ts';
import type { Context } from '../context.ts';
import { ProgressLine } from '../progress.ts';
import type { IngestRequest } from '../request.ts';

const INTERRUPTED = 130;

/** Reads files into the archive. Exit code 2 when any could not be read. */
export async function ingest(context: Context, { inputs, dryRun, prune }: IngestRequest): Promise<number> {
  const { io, notes } = context;
  const abort = new AbortController();
  const progress = new ProgressLine(notes, () => io.now().getTime());
  // What the callbacks print is chained, so that lines reach stderr whole and in order.
  let printed = Promise.resolve();
  const stdin = inputs.includes('-') ? io.stdin : null;
  const stopListening = io.onInterrupt(() => {
    abort.abort();
    // An open stdin would keep the process waiting for whoever writes to it.
    stdin?.destroy();
  });
  let summary: Summary;
  try {
    summary = await ingestFiles(context.locate().dir, inputs, {
      dryRun,
      prune,
      signal: abort.signal,
      ...(stdin && { stdin }),
      cwd: io.cwd,
      now: io.now,
      onProgress: (counted) => {
        if (progress.due) printed = printed.then(() => progress.draw(counted));
      },
      onProblem: ({ path, message }) => {
        printed = printed.then(() => notes.error(`${path}: ${message}`));
      },
    });
  } finally {
    stopListening();
    await printed;
    await progress.end();
  }
  await notes.say(summaryLine(summary, { dryRun }));
  if (summary.interrupted) return INTERRUPTED;
  return summary.failed > 0 ? 2 : 0;
}

/** `3 added, 0 updated, …`; what there was none of is left out, but for the first. Says so when nothing was found. */
export function summaryLine(summary: Summary, { dryRun }: Pick<IngestRequest, 'dryRun'>): string {
  const { added, updated, gone, pruned, unchanged, duplicate, failed, ignored, interrupted } = summary;
  const parts = [`${added} added`];
  const also: [number, string][] = [
    [updated, 'updated'],
    [gone, 'gone'],
    [pruned, 'pruned'],
    [unchanged, 'unchanged'],
    [duplicate, 'duplicate'],
    [failed, 'failed'],
    [ignored, 'ignored'],
  ];
  for (const [n, what] of also) if (n > 0) parts.push(`${n} ${what}`);
  const nothing = added === 0 && also.every(([n, what]) => n === 0 || what === 'ignored');
  const line = parts.join(', ') + (nothing && !interrupted ? ': there is no text to take in' : '');
  if (interrupted) return `Interrupted; so far ${line}`;
  return dryRun ? `Would be: ${line}` : line;
}
