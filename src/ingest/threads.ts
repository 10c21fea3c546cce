import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Item, Result, Setting } from './job.ts';

export interface ThreadOptions {
  threads: number;
  /** Memory that a thread may take for its objects, megabytes. One that needs more ends, and its items are tried one by one. */
  heapMegabytes: number;
  /** What a thread may take that has one large text, and the others nothing. */
  largeMegabytes: number;
}

/** Jobs that wait at a thread while the writer is busy, so that it need not wait for the writer. */
const AHEAD = 24;

/** For objects that do not live long: less than V8 takes by itself, for which it is as fast. Megabytes. */
const YOUNG = 24;

/** Where the bundle has the program of a thread. */
const PROGRAM = new URL('./worker.js', import.meta.url);

/** Whether there is that program: sources that are run as they are have none. */
export const hasProgram = (): boolean => existsSync(PROGRAM);

/** Threads that make items ready for the archive. Each is started when all before it have something to do. */
export class Threads {
  readonly #setting: Setting;
  readonly #options: ThreadOptions;
  readonly #threads: Thread[] = [];
  /** The last of the large texts. */
  #large: Promise<unknown> = Promise.resolve();

  constructor(setting: Setting, options: ThreadOptions) {
    this.#setting = setting;
    this.#options = options;
  }

  /** Starts one, so that it is there when it is wanted. */
  warm(): void {
    if (this.#threads.length === 0) this.#threads.push(this.#start());
  }

  /** How many jobs may be under way. */
  get room(): number {
    return this.#options.threads * AHEAD;
  }

  /** What becomes of some items, by the thread that has the least to do. Never rejects for what is wrong with an item. */
  async run(items: readonly Item[]): Promise<Result> {
    const thread = this.#free();
    try {
      return await thread.run(items);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      this.#replace(thread);
      if (items.length === 1) return this.#runLarge(items);
      // The others that waited at this thread come here, too.
      return this.run(items.slice(0, 1));
    }
  }

  /** One after the other: each may take what all threads together leave. */
  #runLarge(items: readonly Item[]): Promise<Result> {
    const result = this.#large.then(async () => {
      const thread = new Thread(this.#setting, this.#options.largeMegabytes);
      try {
        return await thread.run(items);
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error;
        return { outcomes: [{ kind: 'failed' as const, message: error.message }], parcels: [] };
      } finally {
        await thread.end();
      }
    });
    this.#large = result.catch(() => {});
    return result;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #free(): Thread {
    const least = Math.min(...this.#threads.map(({ waiting }) => waiting));
    if (least > 0 && this.#threads.length < this.#options.threads) this.#threads.push(this.#start());
    return this.#threads.reduce((a, b) => (b.waiting < a.waiting ? b : a));
  }

  #start(): Thread {
    return new Thread(this.#setting, this.#options.heapMegabytes);
  }

  #replace(thread: Thread): void {
    const at = this.#threads.indexOf(thread);
    if (at >= 0) this.#threads[at] = this.#start();
  }
}

/** A thread ended over an item. */
class ThreadEnded extends Error {}

interface Waiting {
  resolve(result: Result): void;
  reject(error: Error): void;
}

class Thread {
  readonly #worker: Worker;
  readonly #queue: Waiting[] = [];
  #ended: Error | null = null;

  constructor(setting: Setting, heapMegabytes: number) {
    this.#worker = new Worker(PROGRAM, {
      workerData: setting,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on('message', (result: Result) => this.#queue.shift()?.resolve(result));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#fail(memory ? new ThreadEnded('too large for the memory that --memory allows') : error);
    });
  }

  get waiting(): number {
    return this.#queue.length;
  }

  run(items: readonly Item[]): Promise<Result> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#queue.push({ resolve, reject });
      this.#worker.postMessage(items);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#ended = error;
    for (const waiting of this.#queue.splice(0)) waiting.reject(error);
  }
}
