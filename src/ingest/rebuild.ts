import { DamageError, NewsError } from '../archive/errors.ts';
import type { Parcel } from '../archive/parcel.ts';
import { openRenewal, type Renewal } from '../archive/renewal.ts';
import { type Budget, budgetOf, MEMORY } from './budget.ts';
import { collectGarbage } from './collect.ts';
import type { Item, Outcome } from './job.ts';
import { Pulse } from './pulse.ts';
import type { Progress } from './types.ts';
import { work } from './work.ts';

export interface RebuildOptions {
  /** As for ingest. */
  threads?: number;
  memory?: number;
  signal?: AbortSignal;
  /** Told of articles done, how many there are, and bytes of text; at most every 50 ms, and once at the end. */
  onProgress?: (progress: Progress) => void;
  /** Told of what could not be read in the old store, a sentence each. */
  onLoss?: (what: string) => void;
}

export interface Rebuilt {
  articles: number;
  /** How many times `onLoss` was called. */
  lost: number;
  /** Size of the store, bytes. */
  before: number;
  after: number;
  /** Where the old store was put, when something in it could not be read. */
  aside: string | null;
  /** The signal ended it early: the archive is as it was. */
  interrupted: boolean;
}

/**
 * Derives an archive of any version anew from the texts inside, into a fresh store that takes the old one's place in one
 * step, and takes up what a damaged store still holds. Killed at any moment it leaves the archive as it was. Throws
 * LockedError, NoArchiveError, VersionError for a newer schema, DamageError where nothing can be read.
 */
export async function rebuild(dir: string, options: RebuildOptions = {}): Promise<Rebuilt> {
  let lost = 0;
  const budget = budgetOf(options.memory ?? MEMORY, options.threads ?? 0);
  const onLoss = (what: string) => {
    lost++;
    options.onLoss?.(what);
  };
  const renewal = await openRenewal(dir, onLoss, budget.batch);
  try {
    const before = renewal.old.bytes;
    const pulse = new Pulse(options.onProgress, options.signal);
    const articles = await fill(renewal, pulse, budget);
    if (articles === null)
      return { articles: 0, lost, before, after: before, aside: null, interrupted: true };
    if (articles === 0 && renewal.old.expected !== 0) throw nothingLeft(dir);
    const { bytes, aside } = await renewal.finish(articles, lost > 0);
    pulse.end();
    return { articles, lost, before, after: bytes, aside, interrupted: false };
  } finally {
    await renewal.end();
  }
}

function nothingLeft(dir: string): DamageError {
  return new DamageError(
    `the archive in ${dir} is damaged: no text in it can be read`,
    'Nothing was changed. Move the folder away and ingest the files again.',
  );
}

/** How many articles there are; null when the signal ended it. */
async function fill({ old, fresh }: Renewal, pulse: Pulse, budget: Budget): Promise<number | null> {
  let articles = 0;
  pulse.progress.total = old.expected;
  // What was taken in is taken up, however large it is, with the time at which it was.
  const setting = { ingested: '', textField: null, maxBytes: Number.POSITIVE_INFINITY };
  for await (const { item, outcome, parcel } of work(kept(old), setting, budget)) {
    if (!(await pulse.beat())) return null;
    if (item.kind !== 'kept' || outcome.kind !== 'article') throw parserFailed(item, outcome);
    if (fresh.addFrom(parcel as Parcel, outcome.place)) articles++;
    if (fresh.full) {
      await fresh.commitBatch();
      collectGarbage();
    }
    pulse.progress.done = articles;
    pulse.progress.bytes += outcome.bytes;
  }
  for (const row of old.sources()) {
    // A file whose articles are lost is to be read again.
    if (row.ids.every((id) => fresh.has(id))) fresh.putSource(row);
    if (fresh.full) {
      await fresh.commitBatch();
      collectGarbage();
    }
    if (!(await pulse.beat())) return null;
  }
  fresh.setRoots(old.roots);
  fresh.commit();
  return articles;
}

async function* kept(old: Renewal['old']): AsyncGenerator<Item> {
  for (const { id, text, source, evidence } of old.texts())
    yield { kind: 'kept', id, text, source, evidence };
}

function parserFailed(item: Item, outcome: Outcome): NewsError {
  const why = outcome.kind === 'failed' ? outcome.message : 'nothing came of it';
  return new NewsError(
    `article ${item.kind === 'kept' ? item.id : ''} cannot be derived anew: ${why}`,
    'The archive is as it was. Take that article out with the version of news that wrote it.',
  );
}
