import type { Parcel } from '../archive/parcel.ts';
import type { Item, Outcome, Result, Setting } from './job.ts';
import type { ThreadOptions, Threads } from './threads.ts';

/** An item, and what became of it. */
export interface Done<I extends Item = Item> {
  item: I;
  outcome: Outcome;
  /** Where the outcome is an article: the parcel that it is in. */
  parcel: Parcel | null;
}

/** Items to a job: as many as a full parcel has articles. */
const JOB = 16;
/**
 * Makes items ready for the archive, in their order: in other threads, or where there may be none, in this one. Takes no
 * more items than there is room for.
 */
export async function* work(
  items: AsyncIterable<Item>,
  setting: Setting,
  options: ThreadOptions,
): AsyncGenerator<Done> {
  const { hasProgram, Threads } = await import('./threads.ts');
  if (options.threads === 0 || !hasProgram()) {
    for await (const job of inJobs(items)) yield* await here(job, setting);
    return;
  }
  const threads = new Threads(setting, options);
  try {
    // A thread loads its program while files are still being looked for.
    yield* inOrder(
      inJobs(items, () => threads.warm()),
      threads,
    );
  } finally {
    await threads.close();
  }
}

async function* inOrder(jobs: AsyncIterable<Item[]>, threads: Threads): AsyncGenerator<Done> {
  /** What is under way, oldest first. */
  const underWay: Promise<Done[]>[] = [];
  for await (const job of jobs) {
    const promise = inThread(job, threads);
    // It is awaited in its turn; a failure until then is not one that nobody sees.
    promise.catch(() => {});
    underWay.push(promise);
    while (underWay.length >= threads.room) yield* await (underWay.shift() as Promise<Done[]>);
  }
  for (const promise of underWay) yield* await promise;
}

async function* inJobs(items: AsyncIterable<Item>, onFirst = () => {}): AsyncGenerator<Item[]> {
  let job: Item[] = [];
  let isFirst = true;
  for await (const item of items) {
    if (isFirst) onFirst();
    isFirst = false;
    job.push(item);
    if (job.length < JOB) continue;
    yield job;
    job = [];
  }
  if (job.length > 0) yield job;
}

async function here(job: readonly Item[], setting: Setting): Promise<Done[]> {
  const { prepare } = await import('./prepare.ts');
  const done: Done[] = [];
  while (done.length < job.length)
    done.push(...pair(job.slice(done.length), prepare(job.slice(done.length), setting)));
  return done;
}

async function inThread(job: readonly Item[], threads: Threads): Promise<Done[]> {
  const done: Done[] = [];
  while (done.length < job.length) {
    const rest = job.slice(done.length);
    done.push(...pair(rest, await threads.run(rest)));
  }
  return done;
}

function pair(items: readonly Item[], { outcomes, parcels }: Result): Done[] {
  return outcomes.map((outcome, i) => ({
    item: items[i] as Item,
    outcome,
    parcel: outcome.kind === 'article' ? (parcels[outcome.parcel] as Parcel) : null,
  }));
}
