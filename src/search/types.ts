import type { Head } from '../archive/types.ts';

/** The filters that list, search, stats and export share. Dates are EDTF prefixes: 2024, 2024-09, 2024-09-13. */
export interface Filters {
  since?: string;
  until?: string;
  addedSince?: string;
  lang?: string;
  publisher?: string;
  /** Glob over the source path. */
  file?: string;
  allKinds?: boolean;
}

export const SORTS = ['published', 'added', 'title', 'publisher', 'words', 'score'] as const;
export type Sort = (typeof SORTS)[number];

export interface Page {
  sort?: Sort;
  reverse?: boolean;
  /** 0 = all. */
  limit: number;
  offset: number;
}

/** How a query word met an article. */
export type How = 'exact' | 'stem' | 'sound' | 'spelling' | 'prefix';

export interface Match {
  /** The query word as typed. */
  word: string;
  /** The word of the article that it met, as the index has it. */
  term: string;
  how: How;
}

/** The best passage of an article; `marks` are UTF-16 offsets [from, to) into `text` of the words that matched. */
export interface Snippet {
  text: string;
  marks: [from: number, to: number][];
}

export interface Hit {
  doc: number;
  score: number;
  head: Head;
  matches: Match[];
  snippet: Snippet;
}

export interface SearchResult {
  hits: Hit[];
  /** Articles that matched, before limit and offset; worked out when it is read, while the archive is open. */
  readonly total: number;
  /** How many of them have every word of the query; worked out when it is read, while the archive is open. */
  readonly complete: number;
  /** Remarks for stderr, e.g. what was searched instead of a word that occurs nowhere. */
  notices: string[];
}

export interface ListResult {
  /** Read as they are asked for, while the archive is open; anew each time. */
  items: Iterable<{ doc: number; head: Head }>;
  /** Articles that pass the filters, before limit and offset; counted when it is read, while the archive is open. */
  readonly total: number;
}
