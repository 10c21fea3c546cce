import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { absolutePattern, basesOf, isPattern, match } from './glob.ts';
import { isBelow, sortPaths } from './paths.ts';
import { codeOf, isLossy, NOT_UTF8, reasonOf } from './reason.ts';
import { type Walker, walk } from './walk.ts';

/** What inputs name. */
export interface Listing {
  /** Absolute paths, sorted bytewise, each once. */
  files: string[];
  /** Those of the files that an input named itself. */
  named: Set<string>;
  /** Named pipes: read like the standard input, never to be read again. */
  pipes: string[];
  stdin: boolean;
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
  /** Told how many files were found so far. */
  onFound?: (files: number) => void;
}

const GLOB = 'glob:';

/** Lists the files that inputs name: paths of files and folders, patterns, and `-`. A path that is there is no pattern. */
export async function find(inputs: readonly string[], options: FindOptions): Promise<Listing> {
  const onProblem = once(options.onProblem);
  const listing: Listing = {
    files: [],
    named: new Set(),
    pipes: [],
    stdin: false,
    ignored: 0,
    roots: [],
    covers: [],
    missing: [],
  };
  const walker: Walker = {
    onFile: (path) => {
      listing.files.push(path);
      options.onFound?.(listing.files.length);
    },
    onIgnored: () => listing.ignored++,
    onProblem,
    skip: options.skip,
    signal: options.signal,
  };
  for (const input of inputs) {
    if (options.signal?.aborted) break;
    if (input === '-' && !options.known) listing.stdin = true;
    else if (input === '') onProblem(input, 'an empty name');
    else if (options.known && input.startsWith(GLOB))
      await addMatches(input.slice(GLOB.length), walker, listing);
    else await addInput(input, { ...options, onProblem }, walker, listing);
  }
  sortPaths(listing.files);
  return listing;
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

async function addInput(
  input: string,
  options: FindOptions,
  walker: Walker,
  listing: Listing,
): Promise<void> {
  const path = resolve(options.cwd, input);
  let stat: Stats | undefined;
  try {
    stat = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A long pattern is longer than a name may be.
    if (codeOf(error) !== 'ENAMETOOLONG' || !isPattern(input))
      return options.onProblem(input, reasonOf(error, path));
  }
  if (stat?.isDirectory() && path === options.skip) {
    if (!options.known) options.onProblem(input, 'this is the archive, which is not looked into');
  } else if (stat?.isDirectory()) {
    listing.covers.push(path);
    listing.roots.push(path);
    await walk(path, walker);
  } else if (stat?.isFile()) {
    if (!options.known) listing.named.add(path);
    walker.onFile(path);
  } else if (stat?.isFIFO()) {
    listing.pipes.push(path);
  } else if (stat) {
    options.onProblem(input, 'neither a file nor a folder');
  } else if (!options.known && isPattern(input)) {
    const pattern = absolutePattern(input, options.cwd);
    const found = await addMatches(pattern, walker, listing);
    if (found === 0) options.onProblem(input, 'nothing matches this pattern');
    else listing.roots.push(GLOB + pattern);
  } else {
    listing.covers.push(path);
    listing.missing.push(path);
    if (!options.known)
      options.onProblem(input, isLossy(path) ? NOT_UTF8 : 'there is no such file or folder');
  }
}

/** How many files and folders the pattern matched; null when the search for them failed, which is reported. */
async function addMatches(pattern: string, walker: Walker, listing: Listing): Promise<number | null> {
  listing.covers.push(...basesOf(pattern));
  let found = 0;
  try {
    for await (const { path, folder } of match(pattern, walker.onProblem)) {
      if (walker.signal?.aborted) break;
      found++;
      if (folder) await walk(path, walker);
      else walker.onFile(path);
    }
  } catch (error) {
    walker.onProblem(pattern, reasonOf(error, pattern));
    return null;
  }
  return found;
}

/** Roots of an archive after a further listing; a folder stands for the folders in it. */
export function mergeRoots(old: readonly string[], added: readonly string[]): string[] {
  const all = [...new Set([...old, ...added])];
  return all.filter((root) => !all.some((other) => other !== root && isWalkedFrom(other, root)));
}

function isWalkedFrom(folder: string, path: string): boolean {
  return isBelow(folder, path) && !/[/\\]\./.test(path.slice(folder.length - 1));
}
