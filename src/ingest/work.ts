import type { Parcel } from '../archive/parcel.ts';
import type { Item, Outcome, Setting } from './job.ts';
import { prepare } from './prepare.ts';
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
/** So many jobs are done here and now: starting threads would take longer. */
const FEW = 6;

/**
 * Makes items ready for the archive, in their order: the first ones here, in threads where there are more of them. Takes no
 * more items than there is room for.
 */
export async function* work(
  items: AsyncIterable<Item>,
  setting: Setting,
  options: ThreadOptions,
): AsyncGenerator<Done> {
  const jobs = inJobs(items);
  let threads: Threads | null = null;
  /** What is under way, oldest first. */
  const underWay: Promise<Done[]>[] = [];
  try {
    for (let few = 0; ; few++) {
      if (!threads && few === FEW && options.threads > 0) {
        const { Threads } = await import('./threads.ts');
        threads = new Threads(setting, options);
      }
      const room = threads?.room ?? 1;
      if (underWay.length < room) {
        const { done, value: job } = await jobs.next();
        if (done) break;
        const promise = threads ? inThread(job, threads) : here(job, setting);
        // It is awaited in its turn; a failure until then is not one that nobody sees.
        promise.catch(() => {});
        underWay.push(promise);
      }
      if (underWay.length >= room) yield* await (underWay.shift() as Promise<Done[]>);
    }
    for (const promise of underWay) yield* await promise;
  } finally {
    await threads?.close();
    await jobs.return(undefined);
  }
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

function pair(items: readonly Item[], { outcomes, parcels }: ReturnType<typeof prepare>): Done[] {
  return outcomes.map((outcome, i) => ({
    item: items[i] as Item,
    outcome,
    parcel: outcome.kind === 'article' ? (parcels[outcome.parcel] as Parcel) : null,
  }));
}
