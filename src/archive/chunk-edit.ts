import { ByteReader, ByteWriter } from './bytes.ts';
import { FIELD_COUNT, OTHER, USUAL } from './posting-codes.ts';
import type { Chunk } from './postings.ts';

/**
 * A chunk without some documents; null where none is left. `gone` ascend, and it need not have them. The bytes of what stays
 * are copied, and read only as far as the last that goes: a chunk has thousands of postings, and an article that goes takes
 * one of them, in each of some 200 chunks. It is no longer than it was: a distance takes no more bytes than the two that it is made of.
 */
export function without(chunk: Chunk, gone: readonly number[]): Chunk | null {
  const { first, body } = chunk;
  const counts = [...chunk.counts];
  const out = new ByteWriter(body.length);
  const reader = new ByteReader(body);
  let [least, last] = [-1, -1];
  let doc = first;
  let next = 0;
  /** Where the bytes begin that are to be copied, and whether the one before them is gone. */
  let from = 0;
  let isParted = false;
  while (!reader.done) {
    const start = reader.at;
    const head = reader.varint();
    const code = head & 7;
    doc += head >>> 3;
    while ((gone[next] as number) < doc) next++;
    if (gone[next] === doc) {
      out.append(body.subarray(from, start));
      for (const field of fieldsOf(reader, code)) counts[field] = (counts[field] as number) - 1;
      from = reader.at;
      isParted = true;
      continue;
    }
    if (isParted) {
      out.varint((least < 0 ? 0 : doc - last) * 8 + code);
      from = reader.at;
      isParted = false;
    }
    if (least < 0) least = doc;
    last = doc;
    if (next === gone.length) {
      last = chunk.last;
      break;
    }
    skip(reader, code);
  }
  if (least < 0) return null;
  out.append(body.subarray(from));
  return { first: least, last, counts, body: out.view() };
}

/** Passes over what follows the number of a posting. */
function skip(reader: ByteReader, code: number): void {
  if (code !== OTHER) return;
  for (let mask = reader.varint(); mask > 0; mask >>>= 1) if (mask & 1) reader.varint();
}

/** The same, and the fields that the posting has. */
function fieldsOf(reader: ByteReader, code: number): number[] {
  const fields = Array.from({ length: FIELD_COUNT }, (_, field) => field);
  if (code !== OTHER) return fields.filter((field) => (USUAL[code]?.[field] ?? 0) > 0);
  const mask = reader.varint();
  const had = fields.filter((field) => mask & (1 << field));
  for (const _ of had) reader.varint();
  return had;
}
