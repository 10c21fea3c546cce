import { availableParallelism } from 'node:os';
import { ingest as ingestFiles, type Summary } from '../../ingest/index.ts';
import { grouped } from '../../render/values.ts';
import type { Context } from '../context.ts';
import { ProgressLine } from '../progress.ts';
import { duration, sizeOf } from '../progress-line.ts';
import type { IngestRequest } from '../request.ts';
import { verifying } from '../verifying.ts';

const INTERRUPTED = 130;
/** A run that takes longer tells a person at a terminal how long it took. */
const LONG_MS = 3_000;

/** Reads files into the archive. Exit code 2 when any could not be read. */
export async function ingest(context: Context, request: IngestRequest): Promise<number> {
  const { io, notes } = context;
  const { inputs, dryRun, prune, textField, memory } = request;
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
      textField,
      memory,
      signal: abort.signal,
      ...(stdin && { stdin }),
      threads: availableParallelism(),
      cwd: io.cwd,
      now: io.now,
      onPages: verifying(context),
      onProgress: (counted) => {
        if (progress.isDue(counted)) printed = printed.then(() => progress.draw(counted));
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
  const took = notes.live && progress.elapsedMs >= LONG_MS ? tookLine(summary, progress) : '';
  await notes.say(summaryLine(summary, { dryRun }) + took);
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

/** ` in 12 min: 45 MB, 380 a second` */
function tookLine({ added, updated, duplicate }: Summary, { elapsedMs, last }: ProgressLine): string {
  const read = [last.bytes ? sizeOf(last.bytes) : '', paceOf(added + updated + duplicate, elapsedMs)];
  const told = read.filter((part) => part !== '').join(', ');
  return ` in ${duration(elapsedMs / 1_000)}${told === '' ? '' : `: ${told}`}`;
}

const paceOf = (texts: number, ms: number): string =>
  texts > 0 ? `${grouped(Math.round((texts * 1_000) / ms))} a second` : '';
