import {
  add,
  and,
  asF32,
  asF64,
  byteAt,
  define,
  differ,
  during,
  equal,
  f32At,
  f64At,
  give,
  ints,
  less,
  more,
  notLess,
  over,
  putF32,
  putShort,
  putWord,
  root,
  type Statement,
  set,
  shiftedLeft,
  shiftedRight,
  shortAt,
  subtract,
  times,
  type Variable,
  when,
  wordAt,
  ZERO,
} from './assembler.ts';
import { BM25, FACTORS, LENGTHS_SHIFT, REST, SLOPES } from './memory.ts';
import { each, FIELD_NUMBERS, tfsOf } from './postings.ts';

/** Functions of the kernel over sums of scores: one of 32 bits for each document number. */

type Term = Record<'at' | 'doc' | 'found' | 'lengths' | 'tf' | 'length' | 'width' | 'sum', Variable>;

/** Adds to `sum` what the posting at `at` is worth in a field: factor (d + tf (k + 1) / (tf + k (1 - b) + slope length)). */
function addField({ at, doc, found, lengths, tf, length, width, sum }: Term, field: number): Statement[] {
  const row = add(lengths, shiftedLeft(shiftedRight(doc, LENGTHS_SHIFT), 4));
  const address = add(length, shiftedLeft(and(doc, (1 << LENGTHS_SHIFT) - 1), width));
  const often = asF64(tf);
  const norm = add(f64At(BM25, 16), times(f64At(SLOPES + 8 * field), asF64(length)));
  const worth = add(f64At(BM25), over(times(often, f64At(BM25, 8)), add(often, norm)));
  return [
    set(tf, wordAt(at, tfsOf(field))),
    when(tf, [
      set(found, 1),
      // Where the row of lengths is, and in the last two bits how wide each of them is.
      set(length, wordAt(row, 4 * field)),
      set(width, and(length, 3)),
      set(length, subtract(length, width)),
      when(
        width,
        [when(equal(width, 1), [set(length, shortAt(address))], [set(length, wordAt(address))])],
        [set(length, byteAt(address))],
      ),
      set(sum, add(sum, times(f64At(FACTORS + 8 * field), worth))),
    ]),
  ];
}

/**
 * Adds BM25+ of a term in the fields of a mask to the sums of its documents: of those in the set `within`, and of those that
 * `owners` gives to `owner`, where they are not 0. Counts the word for documents that it was not counted for.
 */
const score = define(
  'score',
  ints('count', 'mask', 'within', 'owners', 'owner', 'word', 'sums', 'words', 'counted', 'lengths'),
  { ...ints('at', 'doc', 'found', 'tf', 'length', 'width'), sum: 'f64' },
  null,
  ({ count, mask, within, owners, owner, word, sums, words, counted, ...term }) => {
    const { doc, found, sum } = term;
    const [sumAt, wordsAt] = [add(sums, shiftedLeft(doc, 2)), add(words, shiftedLeft(doc, 1))];
    const countedAt = add(counted, shiftedLeft(doc, 1));
    return each({ count, ...term }, [
      set(found, 1),
      when(within, [set(found, byteAt(add(within, doc)))]),
      when(owners, [set(found, and(found, equal(byteAt(add(owners, doc)), owner)))]),
      when(found, [
        set(found, 0),
        set(sum, ZERO),
        ...FIELD_NUMBERS.map((field) => when(and(mask, 1 << field), addField(term, field))),
        when(found, [
          putF32(sumAt, add(f32At(sumAt), asF32(sum))),
          when(differ(shortAt(countedAt), word), [
            putShort(countedAt, word),
            putShort(wordsAt, add(shortAt(wordsAt), 1)),
          ]),
        ]),
      ]),
    ]);
  },
);

/** Gives the sums of documents with several words the factor of that, its root. */
const coordinate = define(
  'coordinate',
  ints('sums', 'words', 'size'),
  ints('doc', 'having'),
  null,
  ({ sums, words, size, doc, having }) => {
    const sumAt = add(sums, shiftedLeft(doc, 2));
    return [
      during(less(doc, size), [
        set(having, shortAt(add(words, shiftedLeft(doc, 1)))),
        when(less(1, having), [putF32(sumAt, times(f32At(sumAt), root(asF32(having))))]),
        more(doc, 1),
      ]),
    ];
  },
);

/** The `most`th highest of some sums, 0 where there are fewer above it: by a heap of the highest at `heap`, the least on top. */
const highest = define(
  'highest',
  ints('sums', 'size', 'most', 'heap'),
  { ...ints('doc', 'at', 'child'), sum: 'f32', below: 'f32' },
  'f32',
  ({ sums, size, most, heap, doc, at, child, sum, below }) => {
    const inHeap = (place: Variable) => add(heap, shiftedLeft(place, 2));
    return [
      during(less(doc, size), [
        set(sum, f32At(add(sums, shiftedLeft(doc, 2)))),
        when(less(f32At(heap), sum), [
          set(at, 0),
          set(child, 1),
          during(less(child, most), [
            when(less(add(child, 1), most), [
              when(less(f32At(inHeap(child), 4), f32At(inHeap(child))), [more(child, 1)]),
            ]),
            set(below, f32At(inHeap(child))),
            when(
              less(below, sum),
              [putF32(inHeap(at), below), set(at, child), set(child, add(add(at, at), 1))],
              [set(child, most)],
            ),
          ]),
          putF32(inHeap(at), sum),
        ]),
        more(doc, 1),
      ]),
      give(f32At(heap)),
    ];
  },
);

/**
 * The documents with a sum above 0 and no less than `least`, to `out` as far as there is room; gives how many there are. The
 * highest of the others goes to REST.
 */
const choose = define(
  'choose',
  { ...ints('sums', 'size'), least: 'f32', ...ints('out', 'room') },
  { ...ints('doc', 'found'), sum: 'f32', rest: 'f32', none: 'f32' },
  'i32',
  ({ sums, size, least, out, room, doc, found, sum, rest, none }) => [
    during(less(doc, size), [
      set(sum, f32At(add(sums, shiftedLeft(doc, 2)))),
      when(less(none, sum), [
        when(
          notLess(sum, least),
          [when(less(found, room), [putWord(add(out, shiftedLeft(found, 2)), doc)]), more(found, 1)],
          [when(less(rest, sum), [set(rest, sum)])],
        ),
      ]),
      more(doc, 1),
    ]),
    putF32(REST, rest),
    give(found),
  ],
);

export const SUMS = [score, coordinate, highest, choose];
