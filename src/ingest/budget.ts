/** How much of the memory goes where. */
export interface Budget {
  threads: number;
  /** What a thread may take for objects, megabytes: at all times, and where it has one large text. */
  heapMegabytes: number;
  largeMegabytes: number;
  /** Size of a batch, bytes. */
  batch: number;
  /** The largest text, bytes. */
  text: number;
}

const MB = 1024 ** 2;

/** Bytes of memory, where nothing is said. */
export const MEMORY = 1024 * MB;
/** What the program takes by itself: code, and what waits between threads. */
const OWN = 250 * MB;
/** What a thread takes, and how much of that is objects. */
const THREAD = 250 * MB;
const HEAP = 192 * MB;
const MOST_THREADS = 8;

/**
 * Parts of the memory: a sixteenth for a batch, which takes as much again while it is written, and for the threads what the
 * program leaves. A text is allowed a fiftieth: parsed, it takes up to thirty times its bytes.
 */
export function budgetOf(memory: number, threads: number): Budget {
  const batch = Math.round(memory / 16);
  const left = memory - OWN - 2 * batch;
  const count = Math.min(threads, MOST_THREADS, Math.max(1, Math.floor(left / THREAD)));
  return {
    threads: count,
    heapMegabytes: HEAP / MB,
    largeMegabytes: Math.max(HEAP, left - count * THREAD + HEAP, memory / 2) / MB,
    batch,
    text: Math.round(memory / 50),
  };
}
