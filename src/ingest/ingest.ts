import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, NoArchiveError } from '../archive/errors.ts';
import { createArchive, openArchive, openWriter } from '../archive/index.ts';
import { countBeside } from './count.ts';
import { find, type Listing, mergeRoots } from './find.ts';
import { plan } from './plan.ts';
import { prune } from './prune.ts';
import { Pulse } from './pulse.ts';
import { readStream } from './read.ts';
import { NoText, type Taken, takeFile, takeStream } from './take.ts';
import { DryRun, type Target } from './target.ts';
import type { IngestOptions, Summary } from './types.ts';

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
  }

  async run(inputs: readonly string[]): Promise<Summary> {
    let target = await this.#open(inputs.length === 0);
    try {
      const again = inputs.length === 0;
      const listing = await this.#find(again ? (target?.roots ?? []) : inputs, again);
      if (!target && !this.#pulse.aborted && isAnything(listing)) target = await this.#create();
      if (!target) this.#summary.ignored = listing.ignored;
      else if (!this.#pulse.aborted) await this.#fill(target, listing, again);
    } finally {
      await target?.close();
    }
    this.#summary.interrupted = this.#pulse.aborted;
    this.#pulse.end();
    return this.#summary;
  }

  /** Null where there is no archive yet. */
  async #open(required: boolean): Promise<Target | null> {
    try {
      return this.#options.dryRun ? new DryRun(openArchive(this.#dir)) : await openWriter(this.#dir);
    } catch (error) {
      if (error instanceof NoArchiveError && !required) return null;
      throw error;
    }
  }

  async #create(): Promise<Target> {
    if (this.#options.dryRun) return new DryRun(null);
    await createArchive(this.#dir);
    return openWriter(this.#dir);
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
    const changed = await this.#readAll(target, listing, again);
    if (changed || isNewRoot) target.commit();
    if (this.#options.prune && !this.#pulse.aborted) {
      this.#summary.pruned = prune(target, again ? listing.missing : [], this.#options.now);
    }
  }

  /** Whether anything came of it. */
  async #readAll(target: Target, listing: Listing, again: boolean): Promise<boolean> {
    const { signal, now } = this.#options;
    const planned = { found: 0, unchanged: 0 };
    let marked = 0;
    const covers = again ? null : listing.covers;
    const streams = listing.pipes.length + (listing.stdin ? 1 : 0);
    const { progress } = this.#pulse;
    const counting = this.#options.onProgress ? countBeside(listing) : null;
    const tell = () => {
      const { found = 0, total = null } = counting ?? {};
      progress.found = found + streams;
      progress.total = total === null ? null : Math.max(total, planned.found) + streams;
    };
    for await (const steps of plan(listing, target, { covers, signal, planned })) {
      for (const step of steps) {
        tell();
        if (!(await this.#pulse.beat())) break;
        if (step.do === 'read') {
          const blank = listing.named.has(step.path) ? 'failed' : 'ignored';
          this.#count(step.path, () => takeFile(step.path, target, now), blank);
        } else {
          target.putSource({ ...step.row, gone: step.do === 'gone' });
          if (step.do === 'gone') this.#summary.gone++;
          marked++;
        }
        // Only here, between two files, is the archive whole.
        if (target.full) target.commit();
      }
    }
    const touched = this.#summary.unchanged;
    this.#summary.unchanged += planned.unchanged;
    this.#summary.ignored += listing.ignored;
    counting?.stop();
    progress.done += planned.unchanged;
    progress.total = progress.done + streams;
    for (const path of listing.pipes) {
      const pipe = createReadStream(path);
      await this.#takeStream(target, path, pipe);
      pipe.destroy();
    }
    if (listing.stdin) await this.#takeStream(target, '-', this.#options.stdin);
    const { added, updated, duplicate } = this.#summary;
    return added + updated + duplicate + touched + marked > 0;
  }

  async #takeStream(target: Target, name: string, stream?: AsyncIterable<Uint8Array>): Promise<void> {
    if (this.#pulse.aborted) return;
    try {
      if (!stream) throw new InputError('there is no standard input');
      const raw = await readStream(stream, this.#options.signal);
      if (raw) this.#count(name, () => takeStream(raw, target, this.#options.now));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#fail(name, error.message);
    }
  }

  /** `blank`: what becomes of one without a text. */
  #count(name: string, take: () => Taken, blank: 'failed' | 'ignored' = 'failed'): void {
    try {
      const { outcome, bytes } = take();
      this.#summary[outcome]++;
      this.#pulse.progress.bytes += bytes;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (error instanceof NoText && blank === 'ignored') this.#summary.ignored++;
      else this.#fail(name, error.message);
    }
    this.#pulse.progress.done++;
  }

  readonly #fail = (path: string, message: string): void => {
    this.#summary.failed++;
    this.#options.onProblem?.({ path, message });
  };
}

function isAnything(listing: Listing): boolean {
  if (listing.pipes.length > 0 || listing.stdin) return true;
  for (const path of listing.files()) if (path !== null) return true;
  return false;
}
