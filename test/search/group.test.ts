import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Field, Kernel, NONE, type Postings } from '../../src/archive/index.ts';
import { ChunkEncoder, encodeChunk, termPostings } from '../../src/archive/postings.ts';
import { groupOf, HeldDocs, type HeldTerm, type Member, writeOwners } from '../../src/search/group.ts';
import { BOOST } from '../../src/search/ranking.ts';

const ALL: Field[] = ['title', 'lead', 'body', 'caption'];
const SIZE = 8;

/** Documents with how often they have a term, by field. */
type Rows = Partial<Record<Field, [doc: number, tf: number][]>>;

function member(rows: Rows, parts: Partial<Member> = {}): Member {
  const encoder = new ChunkEncoder();
  for (let doc = 0; doc < SIZE; doc++) {
    const tfs = FIELDS.map((field) => rows[field]?.find(([one]) => one === doc)?.[1] ?? 0);
    if (tfs.some((tf) => tf > 0)) encoder.add(doc, tfs);
  }
  return {
    postings: termPostings(encoder.finish().map(encodeChunk)),
    within: null,
    weight: 1,
    counts: true,
    ...parts,
  };
}

const setOf = (docs: readonly number[]) =>
  Uint8Array.from({ length: SIZE }, (_, doc) => Number(docs.includes(doc)));
const group = (members: Member[], fields = ALL, documents = SIZE) => groupOf(members, fields, documents);
const kernel = new Kernel();

/** A field's postings as rows. */
function rowsOf(held: HeldTerm, field: Field): [number, number][] {
  const { docs, tfs } = new HeldDocs(kernel, held).fields[FIELDS.indexOf(field)] as Postings;
  return Array.from(docs, (doc, i) => [doc, tfs[i] as number]);
}

/** By document, the member that it is given to, counted from 1; 0 for none. */
function ownersOf(held: HeldTerm): number[] {
  const found = new HeldDocs(kernel, held);
  const owners = Array.from({ length: SIZE }, (_, doc) => (found.ownerOf(doc) ?? -1) + 1);
  if (held.members.length > 1) expect(owners).toEqual(written(held));
  return owners;
}

/** The same as they are written for sums. */
const written = (held: HeldTerm) =>
  kernel.scratch(() => {
    const owners = kernel.reserve(SIZE);
    writeOwners(kernel, held, owners, (set) => (set ? kernel.put(set) : NONE));
    return [...kernel.bytes(owners, SIZE)];
  });

describe('a group', () => {
  const name = member({
    title: [[1, 1]],
    body: [
      [1, 2],
      [2, 3],
      [5, 1],
    ],
  });
  const slip = member(
    {
      title: [[5, 1]],
      body: [
        [2, 1],
        [3, 4],
      ],
    },
    { weight: 0.5 },
  );

  it('has each document of its members once, with how often the one that it is given to stands there', () => {
    const both = group([name, slip]);
    expect(rowsOf(both, 'title')).toEqual([
      [1, 1],
      [5, 1],
    ]);
    // In 2 the name is worth more; in 5 the slip, being in the headline: the name in its body is not counted.
    expect(rowsOf(both, 'body')).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(ownersOf(both)).toEqual([0, 1, 1, 2, 0, 2, 0, 0]);
    const found = new HeldDocs(kernel, both);
    expect([1, 2, 3, 5].map((doc) => found.weightOf(doc))).toEqual([1, 1, 0.5, 0.5]);
  });

  it('gives a document to the one that is worth more there: weight by the best field', () => {
    const owner = (weight: number) => ownersOf(group([name, { ...slip, weight }]))[5];
    expect(owner(0.5)).toBe(2);
    // The name in a body is worth more than this much of a headline.
    expect(owner((BOOST.body / BOOST.title) * 0.9)).toBe(1);
  });

  it('of equals gives it to the first', () => {
    // Of these weights some are rounded down in 32 bits.
    for (const weight of [1, 0.9, 0.6, 0.3, 0.1]) {
      const twice = group([name, name].map((one) => ({ ...one, weight })));
      expect(ownersOf(twice).filter((owner) => owner > 0)).toEqual([1, 1, 1]);
    }
  });

  it('is as rare as all its members are together, in each field', () => {
    const both = group([name, slip]);
    expect(ALL.map((field) => both.sizes[FIELDS.indexOf(field)])).toEqual([2, 0, 5, 0]);
  });

  it('is no commoner than the archive is large', () => {
    expect(group([name, slip], ALL, 4).sizes[FIELDS.indexOf('body')]).toBe(4);
  });

  it('is as rare as those of its members that count', () => {
    const rare = group([name, { ...slip, counts: false }]);
    expect(ALL.map((field) => rare.sizes[FIELDS.indexOf(field)])).toEqual([1, 0, 3, 0]);
    expect(rowsOf(rare, 'body')).toEqual(rowsOf(group([name, slip]), 'body'));
  });

  it('sees a member only where that counts', () => {
    const limited = group([name, { ...slip, within: setOf([3]) }]);
    expect(ownersOf(limited)).toEqual([0, 1, 1, 2, 0, 1, 0, 0]);
    expect(rowsOf(limited, 'title')).toEqual([[1, 1]]);
  });

  it('looks at the fields that are asked for alone', () => {
    const titles = group([name, slip], ['title']);
    expect(ownersOf(titles)).toEqual([0, 1, 0, 0, 0, 2, 0, 0]);
  });

  it('of no members is nowhere', () => {
    const none = group([]);
    expect(ALL.flatMap((field) => rowsOf(none, field))).toEqual([]);
    expect(ALL.map((field) => none.sizes[FIELDS.indexOf(field)])).toEqual([0, 0, 0, 0]);
  });

  it('whatever its members: documents ascend, belong to one of them, and none is lost', () => {
    const rows = fc
      .uniqueArray(fc.nat(SIZE - 1), { maxLength: SIZE })
      .chain((docs) =>
        fc.tuple(
          ...docs
            .sort((a, b) => a - b)
            .map((doc) => fc.tuple(fc.constant(doc), fc.integer({ min: 1, max: 9 }))),
        ),
      );
    const members = fc.array(
      fc.record({
        title: rows,
        lead: rows,
        body: rows,
        caption: rows,
        weight: fc.constantFrom(0.05, 0.3, 0.6, 1),
        within: fc.option(fc.uniqueArray(fc.nat(SIZE - 1)).map(setOf)),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(members, (list) => {
        const made = list.map(({ weight, within, ...fields }) => member(fields, { weight, within }));
        const held = group(made);
        const docs = new HeldDocs(kernel, held);
        ownersOf(held);
        const found = new Set<number>();
        for (const [field, { docs: list, tfs }] of docs.fields.entries()) {
          expect([...list]).toEqual([...new Set(list)].sort((a, b) => a - b));
          for (const [i, doc] of list.entries()) {
            found.add(doc);
            const owner = made[docs.ownerOf(doc) as number] as Member;
            const own = owner.postings.fields[field] as Postings;
            expect(own.tfs[own.docs.indexOf(doc)]).toBe(tfs[i]);
            expect(docs.weightOf(doc)).toBe(made.length === 1 ? 1 : owner.weight);
            expect(owner.within?.[doc] ?? 1).toBe(1);
          }
        }
        const all = made.flatMap(({ postings, within }) =>
          postings.fields.flatMap(({ docs: list }) => [...list].filter((doc) => within?.[doc] ?? 1)),
        );
        expect([...found].sort()).toEqual([...new Set(all)].sort());
      }),
      { numRuns: 200, seed: 20261121 },
    );
  });
});
