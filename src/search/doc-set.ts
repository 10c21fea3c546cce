/** A set of documents as one byte a document number. */
export type DocSet = Uint8Array;

export function docSet(size: number, docs: Iterable<number>): DocSet {
  const set = new Uint8Array(size);
  for (const doc of docs) set[doc] = 1;
  return set;
}

export function both(a: DocSet, b: DocSet): DocSet {
  return a.map((flag, doc) => flag & (b[doc] as number));
}

export function either(a: DocSet, b: DocSet): DocSet {
  return a.map((flag, doc) => flag | (b[doc] as number));
}

/** Documents in both; null stands for all documents. */
export function intersect(a: DocSet | null, b: DocSet | null): DocSet | null {
  return a && b ? both(a, b) : (a ?? b);
}

export function count(set: DocSet): number {
  let sum = 0;
  for (const flag of set) sum += flag;
  return sum;
}

export function complement(set: DocSet): DocSet {
  return set.map((flag) => 1 - flag);
}
