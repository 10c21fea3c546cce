import { Archive } from './archive.ts';
import { Batch } from './batch.ts';
import { closeCompacted, isLoose } from './compact.ts';
import { FormRegister } from './form-register.ts';
import type { ArchiveStats } from './layout.ts';
import type { Lock } from './lock.ts';
import { type Parcel, parcelOf } from './parcel.ts';
import { PendingSources } from './pending-sources.ts';
import type { Store } from './store.ts';
import { writeBatch } from './transaction.ts';
import type { Entry, SourceRow } from './types.ts';
import type { OnPages } from './verify.ts';

export interface WriterOptions {
  /** How long to wait for another writer to end, milliseconds; 2,000 if not said. */
  waitMs?: number;
  /** A batch should be written when it takes this much memory, about; 96 MB if not said: some 15,000 articles. */
  batchBytes?: number;
  /** Told how many pages are read, where the file is not as it was left (see sound.ts). */
  onPages?: OnPages | undefined;
}

const BATCH_BYTES = 96_000_000;
/** Bytes of memory that a file's row takes while it waits, about. */
const SOURCE = 500;
/** The same for an article that is taken out, while it is: the terms and forms that it leaves. */
const REMOVED = 10_000;

/**
 * An archive open for writing. What is added, removed and recorded waits in memory until `commit` writes all of it
 * in one durable transaction; closing drops what was not committed. Reading sees the last commit, but for `has`,
 * `source` and `sourcesOf`, which see what waits too.
 */
export class Writer extends Archive {
  readonly #lock: Lock;
  #batch = new Batch();
  #removed = new Map<string, number>();
  #sources: PendingSources;
  #roots: string[] | null = null;
  #next: ArchiveStats;
  readonly #forms: FormRegister;
  readonly #budget: number;
  /** How many articles there were when it was opened. */
  readonly #before: number;
  /** Whether it has written a batch of many. */
  #isBulk = false;

  /** Use openWriter. `budget` is the size of a batch, bytes of memory. */
  constructor(store: Store, lock: Lock, budget = BATCH_BYTES) {
    super(store);
    this.#budget = budget;
    this.#lock = lock;
    this.#next = this.stats;
    this.#before = this.#next.documents;
    this.#forms = new FormRegister(store.tables.forms);
    this.#sources = new PendingSources(this);
    store.clearDeadReaders();
  }

  /** Whether the batch has reached its budget and should be committed. */
  get full(): boolean {
    const { changes } = this.#sources;
    return this.#batch.bytes + changes.size * SOURCE + this.#removed.size * REMOVED >= this.#budget;
  }

  has(id: string): boolean {
    if (this.#batch.documents.has(id)) return true;
    return this.docOf(id) !== undefined && !this.#removed.has(id);
  }

  /** Adds an article; false, and nothing done, when the archive has its id already. */
  add(entry: Entry): boolean {
    return this.addFrom(parcelOf(entry), 0);
  }

  /** The same for the article at a place of a parcel. Those of one parcel come in its order. */
  addFrom(parcel: Parcel, place: number): boolean {
    if (this.has((parcel.articles[place] as Parcel['articles'][number]).head.id)) return false;
    this.#batch.add(parcel, place, this.#next.next++, this.#forms, () => this.#next.nextForm++);
    return true;
  }

  /** Takes an article out; false when there is none of that id. */
  remove(id: string): boolean {
    if (this.#batch.documents.has(id)) this.commit();
    const doc = this.docOf(id);
    if (doc === undefined || this.#removed.has(id)) return false;
    this.#removed.set(id, doc);
    return true;
  }

  /** Records what is known of a file, and which articles came from it. */
  putSource(row: SourceRow): void {
    this.#sources.put(row);
  }

  removeSource(path: string): void {
    this.#sources.remove(path);
  }

  override source(path: string): SourceRow | undefined {
    return this.#sources.get(path);
  }

  override sourcesOf(id: string): string[] {
    return this.#sources.of(id);
  }

  setRoots(roots: readonly string[]): void {
    this.#roots = [...roots];
  }

  /** Writes everything that waits, durably, in one transaction. */
  commit(): void {
    const dead = this.store.transaction(() =>
      writeBatch(this.store, this, {
        batch: this.#batch,
        removed: this.#removed,
        sources: this.#sources.changes,
        roots: this.#roots,
        forms: this.#forms.changes(),
        stats: this.#next,
      }),
    );
    this.#batch = new Batch();
    this.#removed = new Map();
    this.#sources = new PendingSources(this);
    this.#roots = null;
    this.#forms.written(dead);
    this.#next = this.stats;
    this.forget();
  }

  /** Writes what waits, and gives back the memory that the store's pages take: for a batch of many. */
  async commitBatch(): Promise<void> {
    this.commit();
    this.#isBulk = true;
    await this.store.reopen();
  }

  /** Closes; after a bulk the file is made as small as what is in it. */
  async finish(): Promise<void> {
    const { documents } = this.stats;
    if (!this.#isBulk || !isLoose(this.store, 1 - this.#before / documents)) return this.close();
    await closeCompacted(this.dir, this.store);
    this.#lock.release();
  }

  /** Closes without committing and gives the lock up. */
  override async close(): Promise<void> {
    await super.close();
    this.#lock.release();
  }

  /** The rows as committed, for what overrides them. */
  storedSource(path: string): SourceRow | undefined {
    return super.source(path);
  }

  storedSourcesOf(id: string): string[] {
    return super.sourcesOf(id);
  }
}
