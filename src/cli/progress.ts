import type { Notes } from './notes.ts';
import { type Counted, type Pace, progressLine } from './progress-line.ts';

const FIRST_AFTER_MS = 200;
const EVERY_MS = 100;
/** The pace is that of the last seconds: files that are as they were go fast, and say nothing of those to be read. */
const RECENT_MS = 10_000;

interface Moment {
  at: number;
  files: number;
  texts: number;
}

/** Draws the progress of a long task on stderr, once it has taken 200 ms, and takes it away at the end. */
export class ProgressLine {
  readonly #notes: Notes;
  readonly #now: () => number;
  readonly #what: string;
  readonly #start: number;
  #drawn = 0;
  #last: Counted = { done: 0, total: null };
  #recent: Moment[] = [];

  /** `now` gives milliseconds; `what` is counted. */
  constructor(notes: Notes, now: () => number, what = 'files') {
    this.#what = what;
    this.#notes = notes;
    this.#now = now;
    this.#start = now();
    this.#recent.push({ at: this.#start, files: 0, texts: 0 });
  }

  /** What was counted last. */
  get last(): Counted {
    return this.#last;
  }

  get elapsedMs(): number {
    return this.#now() - this.#start;
  }

  /** Takes note of a count; whether it is time to draw it. Asked for each file, so it is cheap. */
  isDue(counted: Counted): boolean {
    this.#last = counted;
    if (!this.#notes.live) return false;
    const now = this.#now();
    return now - this.#start >= FIRST_AFTER_MS && now - this.#drawn >= EVERY_MS;
  }

  async draw(counted: Counted): Promise<void> {
    this.#drawn = this.#now();
    // A status line that wraps could not be erased.
    const line = progressLine(counted, this.#pace(counted), this.#notes.columns - 1, this.#what);
    await this.#notes.status(line);
  }

  async end(): Promise<void> {
    await this.#notes.status('');
  }

  #pace({ done, part = 0, texts = done }: Counted): Pace {
    const now: Moment = { at: this.#drawn, files: done + part, texts };
    this.#recent.push(now);
    while ((this.#recent[1]?.at ?? now.at) <= now.at - RECENT_MS) this.#recent.shift();
    const first = this.#recent[0] as Moment;
    const seconds = (now.at - first.at) / 1_000;
    if (seconds <= 0) return { files: 0, texts: 0 };
    return { files: (now.files - first.files) / seconds, texts: (now.texts - first.texts) / seconds };
  }
}
