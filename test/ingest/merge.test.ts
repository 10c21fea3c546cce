import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, type Stream } from '../../src/ingest/merge.ts';
import { sortPaths } from '../../src/ingest/paths.ts';

const paths = fc
  .array(fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom('a', 'b', '\ue000', '😀')), {
    minLength: 1,
  })
  .map(sortPaths);

function streamOf(names: readonly string[], pause = false): Stream {
  function* all() {
    for (const name of names) {
      if (pause) yield null;
      yield name;
    }
  }
  return { from: names[0] as string, paths: all };
}

const given = (merged: Iterable<string | null>) => [...merged].filter((path) => path !== null);

describe('merge', () => {
  it('gives every path once, in order, whatever the streams share', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paths, fc.boolean())), (lists) => {
        const streams = lists.map(([names, pause]) => streamOf(names, pause));
        expect(given(merge(streams))).toEqual(sortPaths(lists.flatMap(([names]) => names)));
      }),
    );
  });

  it('opens a stream when its turn comes, and closes what is open when the reader stops', () => {
    const told: string[] = [];
    const watched = (name: string, names: string[]): Stream => ({
      from: names[0] as string,
      *paths() {
        told.push(`open ${name}`);
        try {
          yield* names;
        } finally {
          told.push(`close ${name}`);
        }
      },
    });
    const streams = [watched('late', ['m', 'n']), watched('first', ['a', 'z']), watched('never', ['y'])];
    for (const path of merge(streams)) if (path === 'm') break;
    expect(told).toEqual(['open first', 'open late', 'close first', 'close late']);
  });

  it('hands on the moments without a path', () => {
    expect([...merge([streamOf(['a', 'b'], true)])]).toEqual([null, 'a', null, 'b']);
  });
});
