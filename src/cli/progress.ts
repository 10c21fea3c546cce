import type { Notes } from './notes.ts';

export interface Counted {
  done: number;
  /** null while it is not known. */
  total: number | null;
}

const FIRST_AFTER_MS = 200;
const EVERY_MS = 100;

/** `1,200 of 4,000 files · 380 a second · 7 s left` */
export function progressLine({ done, total }: Counted, elapsedMs: number, what = 'files'): string {
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const parts = [
    total === null ? `${grouped(done)} ${what}` : `${grouped(done)} of ${grouped(total)} ${what}`,
    `${grouped(Math.round(rate))} a second`,
  ];
  if (total !== null && rate > 0) parts.push(`${duration(Math.max(0, total - done) / rate)} left`);
  return parts.join(' · ');
}

/** Draws the progress of a long task on stderr, once it has taken 200 ms, and takes it away at the end. */
export class ProgressLine {
  readonly #notes: Notes;
  readonly #now: () => number;
  readonly #what: string;
  readonly #start: number;
  #drawn = 0;

  /** `now` gives milliseconds; `what` is counted. */
  constructor(notes: Notes, now: () => number, what = 'files') {
    this.#what = what;
    this.#notes = notes;
    this.#now = now;
    this.#start = now();
  }

  /** Whether it is time to draw; asked for each file, so it is cheap. */
  get due(): boolean {
    if (!this.#notes.live) return false;
    const now = this.#now();
    return now - this.#start >= FIRST_AFTER_MS && now - this.#drawn >= EVERY_MS;
  }

  async draw(counted: Counted): Promise<void> {
    this.#drawn = this.#now();
    const line = progressLine(counted, this.#drawn - this.#start, this.#what);
    // A status line that wraps could not be erased.
    await this.#notes.status(line.slice(0, this.#notes.columns - 1));
  }

  async end(): Promise<void> {
    await this.#notes.status('');
  }
}

function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
