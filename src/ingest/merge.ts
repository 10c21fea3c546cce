import { compareBytes } from './paths.ts';

/** Paths in bytewise order, none of which comes before `from`. null stands for a moment without a path. */
export interface Stream {
  from: string;
  paths: () => Iterator<string | null>;
}

interface Open {
  head: string;
  rest: Iterator<string | null>;
}

/**
 * The paths of several streams in bytewise order, each once; null as in the streams. A stream is opened when its turn
 * comes, so that as many are open as overlap.
 */
export function* merge(streams: readonly Stream[]): Generator<string | null> {
  const waiting = [...streams].sort((a, b) => compareBytes(b.from, a.from));
  let open: Open[] = [];
  let last: string | null = null;
  try {
    for (;;) {
      const first = leastOf(open);
      const next = waiting.at(-1);
      if (next !== undefined && (first === null || compareBytes(next.from, first.head) <= 0)) {
        waiting.pop();
        const opened = { head: '', rest: next.paths() };
        if (yield* advance(opened)) open.push(opened);
        continue;
      }
      if (first === null) return;
      if (first.head !== last) yield first.head;
      last = first.head;
      if (!(yield* advance(first))) open = open.filter((each) => each !== first);
    }
  } finally {
    for (const { rest } of open) rest.return?.();
  }
}

function leastOf(open: readonly Open[]): Open | null {
  let least: Open | null = null;
  for (const each of open) if (least === null || compareBytes(each.head, least.head) < 0) least = each;
  return least;
}

/** Moves on to the next path; false at the end. */
function* advance(stream: Open): Generator<null, boolean> {
  for (;;) {
    const { done, value } = stream.rest.next();
    if (done) return false;
    if (value !== null) {
      stream.head = value;
      return true;
    }
    yield null;
  }
}
