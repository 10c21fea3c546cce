import { type Stats, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isNewsFile } from './formats.ts';
import { absolutePattern, basesOf, isPattern, match } from './glob.ts';
import { merge, type Stream } from './merge.ts';
import { isBelow, sortPaths } from './paths.ts';
import { codeOf, isLossy, NOT_UTF8, reasonOf } from './reason.ts';
import { count, type Walker, walk } from './walk.ts';

/** What inputs name. Folders are read only as their files are asked for. */
export interface Listing {
  /** Absolute paths in bytewise order, each once; null for a moment without one, in which the caller may take a turn. */
  files: () => Generator<string | null>;
  /** About how many files there will be: the count so far, again and again. What overlaps is counted once, as a rule. */
  count: () => Generator<number>;
  /** Those of the files that an input named itself. */
  named: Set<string>;
  /** Named pipes: read like the standard input, never to be read again. */
  pipes: string[];
  stdin: boolean;
  /** Grows as the files are asked for; each asking counts anew. */
  ignored: number;
  /** Folders and patterns (with GLOB before them) to be read again later. */
  roots: string[];
  /** Folders and paths: a known file there that is not there any more is gone. */
  covers: string[];
  /** Roots that are not there any more. */
  missing: string[];
}

export interface FindOptions {
  cwd: string;
  /** The inputs are roots of an earlier listing: that one of them is gone is no problem. */
  known?: boolean;
  /** A folder that is left out: the archive. */
  skip?: string | undefined;
  signal?: AbortSignal | undefined;
  onProblem: (path: string, message: string) => void;
}

const GLOB = 'glob:';

/** Finds what inputs name: paths of files and folders, patterns, and `-`. A path that is there is no pattern. */
export async function find(inputs: readonly string[], options: FindOptions): Promise<Listing> {
  const finder = new Finder({ ...options, onProblem: once(options.onProblem) });
  for (const input of inputs) {
    if (options.signal?.aborted) break;
    await finder.add(input);
  }
  return finder.listing;
}

/** Inputs may overlap: what is wrong with a path is told once. */
function once(onProblem: FindOptions['onProblem']): FindOptions['onProblem'] {
  const told = new Set<string>();
  return (path, message) => {
    if (told.has(path)) return;
    told.add(path);
    onProblem(path, message);
  };
}

class Finder {
  readonly listing: Listing = {
    files: () => this.#files(),
    count: () => this.#count(),
    named: new Set(),
    pipes: [],
    stdin: false,
    ignored: 0,
    roots: [],
    covers: [],
    missing: [],
  };
  readonly #options: FindOptions;
  readonly #walker: Walker;
  readonly #folders = new Set<string>();
  /** What inputs named and patterns matched. */
  readonly #single: string[] = [];

  constructor(options: FindOptions) {
    this.#options = options;
    this.#walker = {
      onIgnored: () => this.listing.ignored++,
      onProblem: options.onProblem,
      skip: options.skip,
    };
  }

  async add(input: string): Promise<void> {
    const { known, onProblem } = this.#options;
    if (input === '-' && !known) this.listing.stdin = true;
    else if (input === '') onProblem(input, 'an empty name');
    else if (known && input.startsWith(GLOB)) await this.#addMatches(input.slice(GLOB.length));
    else await this.#addPath(input);
  }

  async #addPath(input: string): Promise<void> {
    const { cwd, known, skip, onProblem } = this.#options;
    const { listing } = this;
    const path = resolve(cwd, input);
    let stat: Stats | undefined;
    try {
      stat = statSync(path, { throwIfNoEntry: false });
    } catch (error) {
      // A long pattern is longer than a name may be.
      if (codeOf(error) !== 'ENAMETOOLONG' || !isPattern(input))
        return onProblem(input, reasonOf(error, path));
    }
    if (stat?.isDirectory() && path === skip) {
      if (!known) onProblem(input, 'this is the archive, which is not looked into');
    } else if (stat?.isDirectory()) {
      listing.covers.push(path);
      listing.roots.push(path);
      this.#folders.add(path);
    } else if (stat?.isFile()) {
      if (!known) listing.named.add(path);
      this.#single.push(path);
    } else if (stat?.isFIFO()) {
      listing.pipes.push(path);
    } else if (stat) {
      onProblem(input, 'neither a file nor a folder');
    } else if (!known && isPattern(input)) {
      const pattern = absolutePattern(input, cwd);
      const found = await this.#addMatches(pattern);
      if (found === 0) onProblem(input, 'nothing matches this pattern');
      else listing.roots.push(GLOB + pattern);
    } else {
      listing.covers.push(path);
      listing.missing.push(path);
      if (!known) onProblem(input, isLossy(path) ? NOT_UTF8 : 'there is no such file or folder');
    }
  }

  /** How many files and folders the pattern matched; null when the search for them failed, which is reported. */
  async #addMatches(pattern: string): Promise<number | null> {
    const { onProblem, signal } = this.#options;
    this.listing.covers.push(...basesOf(pattern));
    let found = 0;
    try {
      for await (const { path, folder } of match(pattern, onProblem)) {
        if (signal?.aborted) break;
        found++;
        if (folder) this.#folders.add(path);
        else this.#single.push(path);
      }
    } catch (error) {
      onProblem(pattern, reasonOf(error, pattern));
      return null;
    }
    return found;
  }

  *#files(): Generator<string | null> {
    this.listing.ignored = 0;
    const streams = [...this.#folders].map((folder): Stream => {
      return { from: folder.endsWith(sep) ? folder : folder + sep, paths: () => walk(folder, this.#walker) };
    });
    const single = sortPaths(this.#single);
    if (single[0] !== undefined) streams.push({ from: single[0], paths: () => single[Symbol.iterator]() });
    for (const path of merge(streams)) {
      if (this.#options.signal?.aborted) return;
      yield path;
    }
  }

  *#count(): Generator<number> {
    const all = [...this.#folders];
    const folders = all.filter(
      (folder) => !all.some((other) => other !== folder && isWalkedFrom(other, folder)),
    );
    const covered = (path: string) =>
      isNewsFile(path) && folders.some((folder) => isWalkedFrom(folder, path));
    let found = new Set(this.#single.filter((path) => !covered(path))).size;
    for (const folder of folders) {
      let below = 0;
      for (below of count(folder, this.#options.skip)) yield found + below;
      found += below;
    }
    yield found;
  }
}

/** Roots of an archive after a further listing; a folder stands for the folders in it. */
export function mergeRoots(old: readonly string[], added: readonly string[]): string[] {
  const all = [...new Set([...old, ...added])];
  return all.filter((root) => !all.some((other) => other !== root && isWalkedFrom(other, root)));
}

function isWalkedFrom(folder: string, path: string): boolean {
  return isBelow(folder, path) && !/[/\\]\./.test(path.slice(folder.length - 1));
}
