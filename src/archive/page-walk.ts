import { PAGE_HEADER } from './layout.ts';
import { BRANCH, LEAF, OVERFLOW, type PageFile, TREE_BYTES, type Tree, treeAt, u64 } from './page-file.ts';

/** Says what is wrong with a page. */
export type Fault = (page: number, what: string) => void;

export interface StoredRow {
  key: Buffer;
  /** As stored, with its checksum; null where its pages cannot be read. */
  sealed: Buffer | null;
}

interface Node {
  key: Buffer;
  /** Bytes of a leaf's value; the page number below a branch's node. */
  number: number;
  flags: number;
  /** Where a leaf's value begins in the page. */
  at: number;
}

const NODE_HEADER = 8;
const IN_OVERFLOW = 1;
const IS_TREE = 2;
const OVERFLOW_NOTE = 24;
/** No tree of LMDB is deeper. */
const DEEPEST = 32;

/**
 * Walks the trees of a store's file. Everything in a page that must hold is looked at, what does not is told, and the walk
 * goes on with what is left: no page is read twice, and none that is not there.
 */
export class PageWalk {
  readonly #file: PageFile;
  readonly #fault: Fault;
  /** By page: whether a tree has led there. */
  readonly seen: Uint8Array;
  /** How many pages were read. */
  done = 0;

  constructor(file: PageFile, fault: Fault) {
    this.#file = file;
    this.#fault = fault;
    this.seen = new Uint8Array(file.pages);
    this.seen.fill(1, 0, 2);
  }

  /** The tables of the store, by name. */
  tables(): Map<string, Tree> {
    const tables = new Map<string, Tree>();
    for (const { key, sealed } of this.rows(this.#file.meta.main, IS_TREE)) {
      // lmdb-js ends names in a NUL.
      const name = key.toString('utf8').replace(/\0$/, '');
      if (sealed) tables.set(name, treeAt(name, sealed, 0));
    }
    return tables;
  }

  /** The rows of a tree in the order of their keys. `kind`: the flag that its values have besides. */
  *rows(tree: Tree, kind = 0): Generator<StoredRow> {
    const counted = { branches: 0, leaves: 0, overflows: 0, entries: 0 };
    if (tree.root !== -1) {
      if (tree.depth === 0 || tree.depth > DEEPEST)
        this.#fault(tree.root, `${tree.name} has a depth of ${tree.depth}`);
      yield* this.#descend(tree, tree.root, 1, null, null, kind, counted);
    }
    for (const what of ['branches', 'leaves', 'overflows', 'entries'] as const) {
      if (counted[what] === tree[what]) continue;
      this.#fault(tree.root, `${tree.name} has ${counted[what]} ${what} instead of ${tree[what]}`);
    }
  }

  *#descend(
    tree: Tree,
    number: number,
    level: number,
    low: Buffer | null,
    high: Buffer | null,
    kind: number,
    counted: { branches: number; leaves: number; overflows: number; entries: number },
  ): Generator<StoredRow> {
    const page = this.#page(number, tree.name);
    if (page === null || level > DEEPEST) return;
    const type = page.readUInt16LE(18);
    const expected = level === tree.depth ? LEAF : BRANCH;
    if (type !== expected)
      this.#fault(number, `page of type ${type} in ${tree.name}, where ${expected} is due`);
    const isLeaf = type === LEAF || (type !== BRANCH && expected === LEAF);
    const nodes = this.#nodes(page, number, isLeaf);
    this.#order(tree, number, nodes, isLeaf, low, high);
    if (isLeaf) {
      counted.leaves++;
      for (const node of nodes) {
        counted.entries++;
        if ((node.flags & ~IN_OVERFLOW) !== kind)
          this.#fault(number, `a row in ${tree.name} has flags ${node.flags}`);
        const sealed = this.#value(page, number, node, tree.name, (pages) => {
          counted.overflows += pages;
        });
        yield { key: node.key, sealed };
      }
      return;
    }
    counted.branches++;
    for (const [i, node] of nodes.entries()) {
      const from = i === 0 ? low : node.key;
      yield* this.#descend(tree, node.number, level + 1, from, nodes[i + 1]?.key ?? high, kind, counted);
    }
  }

  /** The rows of leaves that the trees walked so far have not led to, and whether they are newer than the trees. */
  *strays(): Generator<StoredRow & { isNewer: boolean }> {
    for (let number = 0; number < this.seen.length; number++) {
      const page = this.seen[number] ? null : this.#file.read(number);
      if (page === null || u64(page, 0) !== number || page.readUInt16LE(18) !== LEAF) continue;
      const isNewer = u64(page, 8) > this.#file.meta.transaction;
      for (const node of this.#nodes(page, number, true)) {
        if ((node.flags & ~IN_OVERFLOW) !== 0) continue;
        yield { key: node.key, sealed: this.#value(page, number, node, 'no table', () => {}), isNewer };
      }
    }
  }

  /** A page that no tree has led to before. */
  #page(number: number, name: string): Buffer | null {
    const page = this.#file.read(number);
    if (page === null) {
      this.#fault(number, `${name} has page ${number}, which is not there`);
      return null;
    }
    if (this.seen[number]) {
      this.#fault(number, `page ${number} is used twice, once by ${name}`);
      return null;
    }
    this.seen[number] = 1;
    this.done++;
    this.#header(page, number);
    return page;
  }

  #header(page: Buffer, number: number): void {
    const { lastPage, transaction } = this.#file.meta;
    if (u64(page, 0) !== number) this.#fault(number, `page ${number} says that it is page ${u64(page, 0)}`);
    if (u64(page, 8) > transaction) this.#fault(number, `page ${number} is of a later transaction`);
    if (number > lastPage) this.#fault(number, `page ${number} is beyond the last, ${lastPage}`);
  }

  /** The nodes of a branch or leaf, as far as they lie within the page. */
  #nodes(page: Buffer, number: number, isLeaf: boolean): Node[] {
    const room = page.length - PAGE_HEADER;
    const lower = page.readUInt16LE(20);
    const upper = page.readUInt16LE(22);
    if (lower % 2 !== 0 || lower > upper || upper > room)
      this.#fault(number, `page ${number} has bounds that cannot be`);
    const count = Math.min(lower, room) >> 1;
    if (count === 0) this.#fault(number, `page ${number} is empty`);
    const nodes: Node[] = [];
    let used = 0;
    for (let i = 0; i < count; i++) {
      const start = page.readUInt16LE(PAGE_HEADER + 2 * i) + PAGE_HEADER;
      const node = start >= PAGE_HEADER + lower ? nodeAt(page, start, isLeaf) : null;
      if (node === null) {
        this.#fault(number, `page ${number} has a row that is not within it`);
        continue;
      }
      used += node.end - start + ((node.end - start) & 1);
      nodes.push(node);
    }
    if (used !== room - upper) this.#fault(number, `the rows of page ${number} do not fill it`);
    return nodes;
  }

  #order(
    tree: Tree,
    number: number,
    nodes: Node[],
    isLeaf: boolean,
    low: Buffer | null,
    high: Buffer | null,
  ): void {
    // The first key of a branch stands for all that is smaller.
    const keys = nodes.slice(isLeaf ? 0 : 1).map(({ key }) => key);
    const compare = tree.flags & INTEGER_KEYS ? compareNumbers : Buffer.compare;
    for (const [i, key] of keys.entries()) {
      const before = i === 0 ? low : (keys[i - 1] as Buffer);
      const isRight = before === null || compare(before, key) < (i === 0 && isLeaf ? 1 : 0);
      if (!isRight || (high !== null && compare(key, high) >= 0)) {
        this.#fault(number, `the keys of page ${number} in ${tree.name} are out of order`);
        return;
      }
    }
  }

  #value(
    page: Buffer,
    number: number,
    node: Node,
    name: string,
    count: (pages: number) => void,
  ): Buffer | null {
    if (!(node.flags & IN_OVERFLOW)) return page.subarray(node.at, node.at + node.number);
    const first = u64(page, node.at);
    const pages = Math.ceil((PAGE_HEADER + node.number) / this.#file.pageSize);
    const bytes = this.#file.read(first, pages);
    if (bytes === null) {
      this.#fault(number, `a row in ${name} has pages from ${first} on, which are not there`);
      return null;
    }
    for (let i = first; i < first + pages; i++) {
      if (this.seen[i]) this.#fault(i, `page ${i} is used twice, once by ${name}`);
      this.seen[i] = 1;
    }
    this.done += pages;
    count(pages);
    this.#header(bytes, first);
    if (
      bytes.readUInt16LE(18) !== OVERFLOW ||
      bytes.readUInt32LE(20) !== pages ||
      u64(page, node.at + 16) !== pages
    ) {
      this.#fault(first, `a row in ${name} has ${pages} pages, which say otherwise`);
    }
    return bytes.subarray(PAGE_HEADER, PAGE_HEADER + node.number);
  }
}

const INTEGER_KEYS = 8;

/** Keys of LMDB's own tree of free pages. */
function compareNumbers(a: Buffer, b: Buffer): number {
  if (a.length !== TRANSACTION_BYTES || b.length !== TRANSACTION_BYTES) return 1;
  return u64(a, 0) - u64(b, 0);
}
const TRANSACTION_BYTES = 8;

function nodeAt(page: Buffer, start: number, isLeaf: boolean): (Node & { end: number }) | null {
  if (start + NODE_HEADER > page.length) return null;
  const flags = page.readUInt16LE(start + 4);
  const at = start + NODE_HEADER + page.readUInt16LE(start + 6);
  const number = page.readUInt32LE(start);
  const inside = flags & IN_OVERFLOW ? OVERFLOW_NOTE : flags & IS_TREE ? TREE_BYTES : number;
  const end = isLeaf ? at + inside : at;
  if (end > page.length) return null;
  const key = page.subarray(start + NODE_HEADER, at);
  return isLeaf
    ? { key, number, flags, at, end }
    : { key, number: number + flags * 2 ** 32, flags: 0, at, end };
}
