/** A line of a file of records and the article that its text is. */
export interface LineId {
  /** From 1, ascending. */
  line: number;
  id: string;
}

/** A line that is not as it was: `id` null for one that is gone or gives no text any more, `was` null for a new one. */
export interface LineChange {
  line: number;
  id: string | null;
  was: string | null;
}

/**
 * What became of the lines of a file since it was last read; what is as it was is left out. Lines move when one is put in
 * before them: an article is left only when no line has it at the end, so the `was` are to be let go after the last `id`.
 */
export async function* diffLines(
  now: AsyncIterable<LineId> | Iterable<LineId>,
  before: Iterable<LineId>,
): AsyncGenerator<LineChange> {
  const known = before[Symbol.iterator]();
  try {
    let next = known.next();
    for await (const { line, id } of now) {
      for (; !next.done && next.value.line < line; next = known.next()) {
        yield { line: next.value.line, id: null, was: next.value.id };
      }
      const was = !next.done && next.value.line === line ? next.value.id : null;
      if (was !== null) next = known.next();
      if (was !== id) yield { line, id, was };
    }
    for (; !next.done; next = known.next()) yield { line: next.value.line, id: null, was: next.value.id };
  } finally {
    known.return?.();
  }
}
