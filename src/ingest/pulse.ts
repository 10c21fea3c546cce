import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Progress } from './types.ts';

const EVERY_MS = 50;

/**
 * The rhythm of long work: tells of progress at most every 50 ms, and lets timers and signals have their turn, which
 * work without waiting would keep out.
 */
export class Pulse {
  readonly progress: Progress = { done: 0, total: null, bytes: 0 };
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  #last = performance.now();

  constructor(onProgress: ((progress: Progress) => void) | undefined, signal: AbortSignal | undefined) {
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  get aborted(): boolean {
    return this.#signal?.aborted ?? false;
  }

  /** False once the signal has asked to end. */
  readonly beat = async (): Promise<boolean> => {
    if (this.#isTime()) await turn();
    return !this.aborted;
  };

  /** For work that waits by itself. */
  tell(): void {
    this.#isTime();
  }

  end(): void {
    this.#onProgress?.({ ...this.progress });
  }

  #isTime(): boolean {
    const now = performance.now();
    if (now - this.#last < EVERY_MS) return false;
    this.#last = now;
    this.#onProgress?.({ ...this.progress });
    return true;
  }
}
