import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/ingest/diff.ts';
import { sortPaths } from '../../src/ingest/paths.ts';

const paths = fc
  .array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', '\ue000', '😀')))
  .map(sortPaths);

describe('diff', () => {
  it('names every path of either listing once, in order, with where it stands', () => {
    fc.assert(
      fc.property(paths, paths, (listing, known) => {
        const rows = known.map((path) => ({ path }));
        const expected = sortPaths([...listing, ...known]).map((path) => ({
          path,
          listed: listing.includes(path),
          row: rows.find((row) => row.path === path),
        }));
        expect([...diff(listing, rows)]).toEqual(expected);
      }),
    );
  });

  it('lets go of the rows when the reader stops early', () => {
    let closed = false;
    function* rows() {
      try {
        yield { path: 'a' };
        yield { path: 'b' };
      } finally {
        closed = true;
      }
    }
    for (const _ of diff(['a', 'b'], rows())) break;
    expect(closed).toBe(true);
  });
});
