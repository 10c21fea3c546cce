import type { Article, BlockType, Evidence, Source } from '../article/types.ts';

/** Version of the tables and their values; an archive of another one is refused. */
export const SCHEMA_VERSION = 3;

/** LMDB's pages, and what each begins with before its rows; bytes. A long value has pages of its own, with one head. */
export const PAGE_BYTES = 4096;
export const PAGE_HEADER = 24;

/** system/meta */
export interface Meta {
  schema: number;
  analyser: string;
  /** Missing where the first version of the parser wrote. */
  parser?: number;
}

/** system/stats: what BM25 needs of the whole archive. Sums are whole numbers, so they do not depend on history. */
export interface ArchiveStats {
  documents: number;
  /** Documents of kind "other". */
  others: number;
  /** Words of all bodies. */
  words: number;
  /** The next document number; numbers are not used again. */
  next: number;
  /** The next form number. */
  nextForm: number;
  /** Sum of field lengths, in FIELDS' order. */
  lengths: number[];
}

export function emptyStats(): ArchiveStats {
  return { documents: 0, others: 0, words: 0, next: 0, nextForm: 0, lengths: [0, 0, 0, 0] };
}

/**
 * bodies: the record but for what is derived from the rest, the source text, and blocks as types and UTF-16 lengths. A
 * paragraph is the number of the block that it is, or a text of its own. The lead is null.
 */
export interface StoredBody extends Omit<Article, 'id' | 'blocks' | 'duplicateOf' | 'paragraphs' | 'source'> {
  /** The hash of the bytes is empty where it is that of the text. */
  source: Source;
  paragraphs: (string | number)[];
  blocks: [BlockType, number][];
  text: string;
  /** What was known besides the text, but for the path; left out where it was nothing. */
  evidence?: Evidence;
}
