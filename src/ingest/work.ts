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
/** So many jobs are done in this thread: starting others would take longer. */
const FEW = 6;

/**
 * Makes items ready for the archive, in their order: in this thread where they are few, else in others. Takes no more items
 * than there is room for.
 */
export async function* work(
  items: AsyncIterable<Item>,
  setting: Setting,
  options: ThreadOptions,
): AsyncGenerator<Done> {
  const jobs = inJobs(items);
  try {
    const few: Item[][] = [];
    while (few.length < FEW || options.threads === 0) {
      const { done, value: job } = await jobs.next();
      if (job) few.push(job);
      if (options.threads > 0 && !done) continue;
      for (const job of few.splice(0)) yield* await here(job, setting);
      if (done) return;
    }
    const { Threads } = await import('./threads.ts');
    const threads = new Threads(setting, options);
    try {
      yield* inOrder(few, jobs, threads);
    } finally {
      await threads.close();
    }
  } finally {
    await jobs.return(undefined);
  }
}

/** The `first` jobs and then the others. */
async function* inOrder(
  first: readonly Item[][],
  jobs: AsyncGenerator<Item[], undefined>,
  threads: Threads,
): AsyncGenerator<Done> {
  /** What is under way, oldest first. */
  const underWay: Promise<Done[]>[] = [];
  const start = (job: readonly Item[]) => {
    const promise = inThread(job, threads);
    // It is awaited in its turn; a failure until then is not one that nobody sees.
    promise.catch(() => {});
    underWay.push(promise);
  };
  for (const job of first) start(job);
  for (;;) {
    while (underWay.length >= threads.room) yield* await (underWay.shift() as Promise<Done[]>);
    const { done, value: job } = await jobs.next();
    if (done) break;
    start(job);
  }
  for (const promise of underWay) yield* await promise;
}

async function* inJobs(items: AsyncIterable<Item>): AsyncGenerator<Item[], undefined> {
  let job: Item[] = [];
  for await (const item of items) {
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
