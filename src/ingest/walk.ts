import type { Dirent } from 'node:fs';
import { realpathSync, statSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isBelow, isNewsFile } from './paths.ts';
import { NOT_UTF8, reasonOf } from './reason.ts';

/** What a walk hands its finds to. */
export interface Walker {
  onFile: (path: string) => void;
  onIgnored: () => void;
  onProblem: (path: string, message: string) => void;
  /** A folder that is left out: the archive. */
  skip?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Walks through a folder, absolute, in no order: hands on the news files and counts the rest as ignored. Folders whose
 * name starts with a dot are skipped. Links to folders are followed, but never to where this walk has been or will
 * come anyway. fast-glob is not used here: its patterns miss names with a line feed, and it ends at the first folder
 * that cannot be read.
 */
export async function walk(root: string, walker: Walker): Promise<void> {
  const tree = new Tree(root);
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (folder === walker.skip) continue;
    try {
      for await (const entry of await opendir(folder, { bufferSize: 256 })) {
        if (walker.signal?.aborted) return;
        visit(entry, join(folder, entry.name), folders, tree, walker);
      }
    } catch (error) {
      walker.onProblem(folder, reasonOf(error, folder));
    }
  }
}

function visit(entry: Dirent, path: string, folders: string[], tree: Tree, walker: Walker): void {
  const hidden = entry.name.startsWith('.');
  let { file, folder } = { file: entry.isFile(), folder: entry.isDirectory() };
  if (entry.isSymbolicLink()) {
    try {
      const stat = statSync(path);
      file = stat.isFile();
      folder = stat.isDirectory();
      if (folder && !hidden && !tree.follow(path)) return;
    } catch (error) {
      const reason = reasonOf(error, path);
      if (isNewsFile(entry.name)) {
        walker.onProblem(path, reason === NOT_UTF8 ? reason : `a broken link: ${reason}`);
        return;
      }
    }
  }
  if (folder) {
    if (!hidden) folders.push(path);
  } else if (file && isNewsFile(entry.name)) {
    walker.onFile(path);
  } else {
    walker.onIgnored();
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
