import type { Archive, Head } from '../archive/index.ts';
import type { DocSet } from './doc-set.ts';
import { headPasses, selectDocs } from './filters.ts';
import type { Filters } from './types.ts';

/** So many heads are read in vain. */
const IN_VAIN = 10_000;

/**
 * Which documents pass filters: asked of their heads, which are printed anyhow, and after many that do not pass, of a set of all
 * that do, which reads all rows of each filter and no heads.
 */
export class Passing {
  readonly #archive: Archive;
  readonly #filters: Filters;
  readonly #kinds: ((doc: number) => string | null) | null;
  readonly #passes: ((head: Head) => boolean) | null;
  #vain = 0;
  #set: DocSet | null = null;
  #last: { doc: number; head: Head } | null = null;

  /** `filters` are those that are not kept already by where the documents come from. */
  constructor(archive: Archive, { allKinds, ...filters }: Filters) {
    this.#archive = archive;
    this.#filters = { ...filters, allKinds: true };
    this.#kinds = allKinds || archive.stats.others === 0 ? null : archive.kinds();
    this.#passes = Object.keys(filters).length === 0 ? null : headPasses(archive, this.#filters);
  }

  has(doc: number): boolean {
    if (this.#kinds && this.#kinds(doc) !== 'article') return false;
    if (!this.#passes) return true;
    if (!this.#set && this.#vain > IN_VAIN) this.#set = selectDocs(this.#archive, this.#filters);
    if (this.#set) return this.#set[doc] === 1;
    const passes = this.#passes(this.head(doc));
    if (!passes) this.#vain++;
    return passes;
  }

  head(doc: number): Head {
    if (this.#last?.doc !== doc) this.#last = { doc, head: this.#archive.head(doc) };
    return this.#last.head;
  }
}
