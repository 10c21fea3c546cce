import { resolve } from 'node:path';
import { NoArchiveError } from '../archive/errors.ts';
import { createArchive, openArchive, openWriter } from '../archive/index.ts';
import { Apply } from './apply.ts';
import { type Budget, budgetOf, MEMORY } from './budget.ts';
import { collectGarbage } from './collect.ts';
import { countBeside } from './count.ts';
import { find, type Listing, mergeRoots } from './find.ts';
import type { Setting } from './job.ts';
import { prune } from './prune.ts';
import { Pulse } from './pulse.ts';
import { DryRun, type Target } from './target.ts';
import { Texts } from './texts.ts';
import type { IngestOptions, Summary } from './types.ts';
import { work } from './work.ts';

/**
 * Takes texts into the archive in `archiveDir`, which is made if there is none: files, folders, patterns (fast-glob)
 * and `-`; without inputs, what was taken in before is read again. What cannot be read is reported and the rest goes
 * in. Files that are as they were are not read. Throws the archive's errors: LockedError, VersionError, DamageError,
 * and NoArchiveError when there is neither an archive nor an input.
 */
export async function ingest(
  archiveDir: string,
  inputs: readonly string[],
  options: IngestOptions,
): Promise<Summary> {
  return new Ingest(archiveDir, options).run(inputs);
}

class Ingest {
  readonly #dir: string;
  readonly #options: IngestOptions;
  readonly #pulse: Pulse;
  readonly #setting: Setting;
  readonly #budget: Budget;
  readonly #summary: Summary = {
    added: 0,
    updated: 0,
    gone: 0,
    unchanged: 0,
    duplicate: 0,
    failed: 0,
    ignored: 0,
    pruned: 0,
    interrupted: false,
  };

  constructor(dir: string, options: IngestOptions) {
    this.#dir = dir;
    this.#options = options;
    this.#pulse = new Pulse(options.onProgress, options.signal);
    this.#budget = budgetOf(options.memory ?? MEMORY, options.threads ?? 0);
    this.#setting = {
      ingested: options
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      textField: options.textField ?? null,
      maxBytes: this.#budget.text,
    };
  }

  async run(inputs: readonly string[]): Promise<Summary> {
    let target = await this.#open(inputs.length === 0);
    try {
      const again = inputs.length === 0;
      const listing = await this.#find(again ? (target?.roots ?? []) : inputs, again);
      if (!target && !this.#pulse.aborted && isAnything(listing)) target = await this.#create();
      if (!target) this.#summary.ignored = listing.ignored;
      else if (!this.#pulse.aborted) await this.#fill(target, listing, again);
    } catch (error) {
      await target?.close();
      throw error;
    }
    // An interrupted one ends at once.
    await (this.#pulse.aborted ? target?.close() : target?.finish());
    this.#summary.interrupted = this.#pulse.aborted;
    this.#pulse.end();
    return this.#summary;
  }

  /** Null where there is no archive yet. */
  async #open(required: boolean): Promise<Target | null> {
    try {
      return this.#options.dryRun
        ? new DryRun(openArchive(this.#dir, this.#options.onPages))
        : await this.#writer();
    } catch (error) {
      if (error instanceof NoArchiveError && !required) return null;
      throw error;
    }
  }

  async #create(): Promise<Target> {
    if (this.#options.dryRun) return new DryRun(null);
    await createArchive(this.#dir);
    return this.#writer();
  }

  #writer(): Promise<Target> {
    return openWriter(this.#dir, { batchBytes: this.#budget.batch, onPages: this.#options.onPages });
  }

  #find(inputs: readonly string[], known: boolean): Promise<Listing> {
    return find(inputs, {
      cwd: this.#options.cwd,
      known,
      skip: resolve(this.#options.cwd, this.#dir),
      signal: this.#options.signal,
      onProblem: this.#fail,
    });
  }

  async #fill(target: Target, listing: Listing, again: boolean): Promise<void> {
    const roots = mergeRoots(target.roots, listing.roots);
    const isNewRoot = roots.join('\0') !== target.roots.join('\0');
    if (isNewRoot) target.setRoots(roots);
    const { isChanged, gone } = await this.#readAll(target, listing, again);
    if (isChanged || isNewRoot) target.commit();
    if (this.#options.prune && !this.#pulse.aborted) {
      this.#summary.pruned = await prune(
        target,
        again ? listing.missing : [],
        again ? gone : null,
        this.#setting,
      );
    }
  }

  /** Whether anything came of it, and the known files that were looked for and are not there (see Texts). */
  async #readAll(
    target: Target,
    listing: Listing,
    again: boolean,
  ): Promise<{ isChanged: boolean; gone: readonly string[] }> {
    const { progress } = this.#pulse;
    const texts = new Texts(target, listing, {
      covers: again ? null : listing.covers,
      setting: this.#setting,
      signal: this.#options.signal,
      stdin: this.#options.stdin,
      onProblem: this.#fail,
    });
    const apply = new Apply(target, this.#setting, this.#summary, listing.named, this.#fail);
    const counting = this.#options.onProgress ? countBeside(listing) : null;
    const streams = listing.pipes.length + (listing.stdin ? 1 : 0);
    let files = 0;
    let records = 0;
    const tell = () => {
      const { found = 0, total = null } = counting ?? {};
      progress.done = files + texts.counts.unchanged;
      if (records > 0) Object.assign(progress, { texts: progress.done + records, part: texts.part });
      progress.found = found + streams;
      progress.total = total === null ? null : Math.max(total, texts.counts.found) + streams;
    };
    try {
      for await (const done of work(texts.items(), this.#setting, this.#budget)) {
        tell();
        if (!(await this.#pulse.beat())) break;
        const bytes = await apply.take(done);
        progress.bytes += bytes;
        // A file of many records is one when it has ended.
        if (done.item.kind === 'line') records++;
        else files++;
        // Only here, between two texts, is the archive whole.
        if (target.full) {
          await target.commitBatch();
          collectGarbage();
        }
      }
    } finally {
      counting?.stop();
    }
    tell();
    const { unchanged, gone, marked } = texts.counts;
    const touched = this.#summary.unchanged;
    this.#summary.unchanged += unchanged;
    this.#summary.gone += gone;
    this.#summary.ignored += listing.ignored;
    progress.total = progress.done;
    const { added, updated, duplicate } = this.#summary;
    return { isChanged: added + updated + duplicate + touched + marked > 0, gone: texts.gone };
  }

  readonly #fail = (path: string, message: string): void => {
    this.#summary.failed++;
    this.#options.onProblem?.({ path, message });
  };
}

function isAnything(listing: Listing): boolean {
  if (listing.pipes.length > 0 || listing.stdin) return true;
  // The quicker way first: it puts nothing in order.
  for (const found of listing.count()) if (found > 0) return true;
  for (const path of listing.files()) if (path !== null) return true;
  return false;
}
