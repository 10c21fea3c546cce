import type { SourceRow } from './types.ts';

interface Stored {
  storedSource(path: string): SourceRow | undefined;
  storedSourcesOf(id: string): string[];
}

/** Changes to the rows of files that wait for the next commit, over the rows that are stored. */
export class PendingSources {
  /** New row of each path, null for a row to be taken out. */
  readonly changes = new Map<string, SourceRow | null>();
  readonly #stored: Stored;
  readonly #pathsOf = new Map<string, Set<string>>();

  constructor(stored: Stored) {
    this.#stored = stored;
  }

  put(row: SourceRow): void {
    this.changes.set(row.path, row);
    for (const id of row.ids) {
      const paths = this.#pathsOf.get(id) ?? new Set();
      this.#pathsOf.set(id, paths.add(row.path));
    }
  }

  remove(path: string): void {
    this.changes.set(path, null);
  }

  get(path: string): SourceRow | undefined {
    const change = this.changes.get(path);
    if (change !== undefined) return change ?? undefined;
    return this.#stored.storedSource(path);
  }

  /** Paths of the files that an article comes from once the changes are written. */
  of(id: string): string[] {
    const kept = this.#stored.storedSourcesOf(id).filter((path) => !this.changes.has(path));
    const changed = [...(this.#pathsOf.get(id) ?? [])].filter((path) =>
      this.changes.get(path)?.ids.includes(id),
    );
    return [...kept, ...changed];
  }
}
