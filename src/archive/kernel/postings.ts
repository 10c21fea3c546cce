import { FIELD_COUNT, OTHER, USUAL } from '../posting-codes.ts';
import {
  add,
  and,
  byteAt,
  define,
  during,
  equal,
  give,
  ints,
  less,
  more,
  not,
  or,
  putByte,
  putWord,
  type Statement,
  set,
  shiftedLeft,
  shiftedRight,
  type Variable,
  when,
  wordAt,
} from './assembler.ts';
import { CHUNK, DOCS, LIST, TFS } from './memory.ts';

/** Functions of the kernel over the postings of one chunk. Frequencies of a field stand in a list, documents in another. */

export const FIELD_NUMBERS = Array.from({ length: FIELD_COUNT }, (_, field) => field);
export const tfsOf = (field: number): number => TFS + field * LIST;

type Varint = Record<'at' | 'value' | 'byte' | 'shift', Variable>;

/** Reads a varint at `at`, which is moved behind it. */
function varint({ at, value, byte, shift }: Varint): Statement[] {
  return [
    set(byte, byteAt(at)),
    more(at, 1),
    set(value, and(byte, 0x7f)),
    set(shift, 7),
    during(and(less(0x7f, byte), less(shift, 35)), [
      set(byte, byteAt(at)),
      more(at, 1),
      set(value, or(value, shiftedLeft(and(byte, 0x7f), shift))),
      more(shift, 7),
    ]),
  ];
}

/** How often a term of the usual codes stands in a field, four bits a code. */
const usual = (field: number): number =>
  USUAL.reduce((bits, tfs, code) => bits | ((tfs[field] as number) << (4 * code)), 0);

/** Reads the chunk at CHUNK, of `length` bytes, whose first document is `doc`; gives how many postings it has. */
const decode = define(
  'decode',
  ints('length', 'doc'),
  ints('at', 'to', 'value', 'byte', 'shift', 'mask', 'code'),
  'i32',
  ({ length, doc, to, mask, code, ...bytes }) => [
    set(bytes.at, CHUNK),
    during(less(bytes.at, length), [
      ...varint(bytes),
      set(code, and(bytes.value, 7)),
      more(doc, shiftedRight(bytes.value, 3)),
      putWord(add(to, DOCS), doc),
      when(
        equal(code, OTHER),
        [
          set(mask, byteAt(bytes.at)),
          more(bytes.at, 1),
          ...FIELD_NUMBERS.flatMap((field) => [
            set(bytes.value, 0),
            when(and(mask, 1 << field), varint(bytes)),
            putWord(add(to, tfsOf(field)), bytes.value),
          ]),
        ],
        [
          set(code, shiftedLeft(code, 2)),
          ...FIELD_NUMBERS.map((field) =>
            putWord(add(to, tfsOf(field)), and(shiftedRight(usual(field), code), 15)),
          ),
        ],
      ),
      more(to, 4),
    ]),
    give(shiftedRight(to, 2)),
  ],
);

/** Visits the postings, of which there are `count`: `at` is the place of one in its lists, `doc` its document. */
export function each(
  { count, at, doc }: Record<'count' | 'at' | 'doc', Variable>,
  visit: Statement[],
): Statement[] {
  return [
    set(count, shiftedLeft(count, 2)),
    during(less(at, count), [set(doc, wordAt(at, DOCS)), ...visit, more(at, 4)]),
  ];
}

/** Those whose frequencies in `list` are not 0: documents and frequencies to two other lists; gives how many. */
const collect = define(
  'collect',
  ints('count', 'list', 'docs', 'tfs'),
  ints('at', 'doc', 'tf', 'to'),
  'i32',
  ({ list, docs, tfs, tf, to, ...here }) => [
    ...each(here, [
      set(tf, wordAt(add(list, here.at))),
      when(tf, [putWord(add(docs, to), here.doc), putWord(add(tfs, to), tf), more(to, 4)]),
    ]),
    give(shiftedRight(to, 2)),
  ],
);

/** Marks the documents with one of the fields of a mask that are not marked, and in the set `within` where it is not 0. */
const mark = define(
  'mark',
  ints('count', 'mask', 'marks', 'within', 'value'),
  ints('at', 'doc', 'found'),
  null,
  ({ mask, marks, within, value, found, ...here }) =>
    each(here, [
      set(found, 0),
      ...FIELD_NUMBERS.map((field) =>
        when(and(mask, 1 << field), [set(found, or(found, wordAt(here.at, tfsOf(field))))]),
      ),
      when(found, [
        when(within, [set(found, byteAt(add(within, here.doc)))]),
        when(found, [when(not(byteAt(add(marks, here.doc))), [putByte(add(marks, here.doc), value)])]),
      ]),
    ]),
);

/**
 * Looks up `size` ascending documents from the `from`th on: for each that is here its frequencies by field, four words, to its
 * place at `out`. Gives how many are here.
 */
const lookUp = define(
  'lookUp',
  ints('count', 'wanted', 'from', 'size', 'out'),
  ints('at', 'doc', 'next', 'found'),
  'i32',
  ({ wanted, from, size, out, next, found, ...here }) => {
    const read = [
      set(next, -1),
      when(less(from, size), [set(next, wordAt(add(wanted, shiftedLeft(from, 2))))]),
    ];
    return [
      ...read,
      ...each(here, [
        during(less(next, here.doc), [more(from, 1), ...read]),
        when(equal(next, here.doc), [
          more(found, 1),
          ...FIELD_NUMBERS.map((field) =>
            putWord(add(add(out, shiftedLeft(from, 4)), 4 * field), wordAt(here.at, tfsOf(field))),
          ),
        ]),
      ]),
      give(found),
    ];
  },
);

export const POSTINGS = [decode, collect, mark, lookUp];
