import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines, type LineChange, type LineId } from '../../src/ingest/line-diff.ts';

/** An id a line, null for a line without a text. */
const file = fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 6 });
const idsOf = (lines: (string | null)[]): LineId[] =>
  lines.flatMap((id, i) => (id === null ? [] : [{ line: i + 1, id }]));

async function changes(now: LineId[], before: LineId[]): Promise<LineChange[]> {
  const all: LineChange[] = [];
  for await (const change of diffLines(now, before)) all.push(change);
  return all;
}

describe('diffLines', () => {
  it('makes the lines of now of those before', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (now, before) => {
        const lines = new Map(idsOf(before).map(({ line, id }) => [line, id]));
        for (const { line, id, was } of await changes(idsOf(now), idsOf(before))) {
          expect(lines.get(line) ?? null).toBe(was);
          expect(id).not.toBe(was);
          if (id === null) lines.delete(line);
          else lines.set(line, id);
        }
        expect([...lines].sort(([a], [b]) => a - b).map(([line, id]) => ({ line, id }))).toEqual(idsOf(now));
      }),
    );
  });

  it.each<[string, (string | null)[], (string | null)[], LineChange[]]>([
    ['nothing new', ['a', 'b'], ['a', 'b'], []],
    ['a line at the end', ['a', 'b'], ['a'], [{ line: 2, id: 'b', was: null }]],
    ['a line that is bad now', ['a', null, 'c'], ['a', 'b', 'c'], [{ line: 2, id: null, was: 'b' }]],
    [
      'a line put in before',
      ['x', 'a', 'b'],
      ['a', 'b'],
      [
        { line: 1, id: 'x', was: 'a' },
        { line: 2, id: 'a', was: 'b' },
        { line: 3, id: 'b', was: null },
      ],
    ],
  ])('%s', async (_, now, before, expected) =>
    expect(await changes(idsOf(now), idsOf(before))).toEqual(expected),
  );
});
