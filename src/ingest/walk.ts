import { type Dirent, opendirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { isNewsFile } from './formats.ts';
import { isBelow, sortPaths } from './paths.ts';
import { NOT_UTF8, reasonOf } from './reason.ts';

/** What a walk tells besides its files. */
export interface Walker {
  onIgnored: () => void;
  onProblem: (path: string, message: string) => void;
  /** A folder that is left out: the archive. */
  skip?: string | undefined;
}

/** Entries of a folder between two pauses of a walk. */
const BETWEEN = 512;

/**
 * Walks through a folder, absolute, and gives the news files in bytewise order of their paths; the rest is counted as
 * ignored. null stands for a moment in which nothing was found: the caller may take a turn. Folders whose name starts
 * with a dot are skipped. Links to folders are followed, but never to where this walk has been or will come anyway.
 * Holds the names of the folders it is in. fast-glob is not used here: its patterns miss names with a line feed, and it
 * ends at the first folder that cannot be read.
 */
export function* walk(root: string, walker: Walker): Generator<string | null> {
  if (root === walker.skip) return;
  let tree: Tree;
  try {
    tree = new Tree(root);
  } catch (error) {
    return walker.onProblem(root, reasonOf(error, root));
  }
  const open = [yield* list(root, walker)];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const name = level.names[level.next++];
    if (name === undefined) {
      open.pop();
    } else if (!name.endsWith(sep)) {
      yield join(level.folder, name);
    } else {
      const folder = join(level.folder, name.slice(0, -sep.length));
      if (folder === walker.skip || (level.links.has(name) && !follows(folder, tree, walker))) continue;
      open.push(yield* list(folder, walker));
    }
  }
}

/**
 * How many news files a walk through a folder will find, without links to folders. Gives the count so far, again and
 * again, and holds no names but those of folders still to be read.
 */
export function* count(root: string, skip: string | undefined): Generator<number> {
  let found = 0;
  let pause = 0;
  // What is wrong is told by the walk itself.
  const silent: Walker = { onIgnored() {}, onProblem() {} };
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (folder === skip) continue;
    for (const entry of entriesOf(folder, silent)) {
      const kind = kindOf(entry, folder, silent);
      if (kind === 'file') found++;
      else if (kind === 'folder') folders.push(join(folder, entry.name));
      if (++pause % BETWEEN === 0) yield found;
    }
  }
  yield found;
}

/** A folder that a walk is in. */
interface Level {
  folder: string;
  /** In the order of the paths; folders end in a separator, so that they stand where the paths in them do. */
  names: string[];
  /** Those that are links to folders. */
  links: ReadonlySet<string>;
  next: number;
}

function* list(folder: string, walker: Walker): Generator<null, Level> {
  const names: string[] = [];
  const links = new Set<string>();
  let pause = 0;
  for (const entry of entriesOf(folder, walker)) {
    const kind = kindOf(entry, folder, walker);
    if (kind === 'file') names.push(entry.name);
    else if (kind !== null) names.push(entry.name + sep);
    if (kind === 'link') links.add(entry.name + sep);
    if (++pause % BETWEEN === 0) yield null;
  }
  return { folder, names: sortPaths(names), links, next: 0 };
}

function* entriesOf(folder: string, walker: Walker): Generator<Dirent> {
  try {
    const dir = opendirSync(folder, { bufferSize: BETWEEN });
    try {
      for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) yield entry;
    } finally {
      dir.closeSync();
    }
  } catch (error) {
    walker.onProblem(folder, reasonOf(error, folder));
  }
}

/** What a walk does with an entry; null: nothing. `link` is one to a folder. */
function kindOf(entry: Dirent, folder: string, walker: Walker): 'file' | 'folder' | 'link' | null {
  const { name } = entry;
  const isNews = isNewsFile(name);
  let isFile = entry.isFile();
  let isFolder = entry.isDirectory();
  const isLink = entry.isSymbolicLink();
  if (isLink) {
    const path = join(folder, name);
    try {
      const stat = statSync(path);
      isFile = stat.isFile();
      isFolder = stat.isDirectory();
    } catch (error) {
      const reason = reasonOf(error, path);
      if (isNews) {
        walker.onProblem(path, reason === NOT_UTF8 ? reason : `a broken link: ${reason}`);
        return null;
      }
    }
  }
  if (isFolder) return name.startsWith('.') ? null : isLink ? 'link' : 'folder';
  if (isFile && isNews) return 'file';
  walker.onIgnored();
  return null;
}

function follows(link: string, tree: Tree, walker: Walker): boolean {
  try {
    return tree.follow(link);
  } catch (error) {
    walker.onProblem(link, reasonOf(error, link));
    return false;
  }
}

/** The real folders that a walk covers. */
class Tree {
  readonly #root: string;
  readonly #seen: Set<string>;

  constructor(root: string) {
    this.#root = realpathSync(root);
    this.#seen = new Set([this.#root]);
  }

  /** Whether a link to a folder leads to something new, which is then seen. */
  follow(link: string): boolean {
    const real = realpathSync(link);
    if (isBelow(real, this.#root)) return false;
    for (let at = real; ; at = dirname(at)) {
      if (this.#seen.has(at)) return false;
      // What lies below a hidden folder is not walked, unless a link leads there.
      if (basename(at).startsWith('.') || at === dirname(at)) break;
    }
    this.#seen.add(real);
    return true;
  }
}
