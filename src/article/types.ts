/** The article record, schema 1 (see CONTRACT and README). Keys stand in the order in which they are printed. */

/** To be raised whenever the same text may give another record: an archive of another version has to be built anew. */
export const PARSER_VERSION = 2;

export type Kind = 'article' | 'other';
export type TitleFrom = 'headline' | 'lead' | 'file';
export type PublishedFrom = 'text' | 'url' | 'file';

export const BLOCK_TYPES = [
  'title',
  'kicker',
  'byline',
  'dateline',
  'date',
  'body',
  'subheading',
  'quote',
  'caption',
  'credit',
  'related',
  'ad',
  'share',
  'comments',
  'nav',
  'tags',
  'source',
  'tail',
  'duplicate',
  'blank',
] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/** A stretch of the source text. `from`..`to` are UTF-16 offsets; the texts of all blocks, in order, are the source. */
export interface Block {
  type: BlockType;
  from: number;
  to: number;
  text: string;
}

export interface Caption {
  text: string;
  credit: string | null;
}

export interface Publisher {
  name: string | null;
  domain: string | null;
}

/** Where the text came from. `sha256` and `bytes` are the file's, or the line's in a file of many records, where `line` counts from 1. */
export interface Source {
  path: string | null;
  format: string;
  bytes: number;
  sha256: string;
  encoding: string;
  line: number | null;
  /** RFC 3339 in UTC, to the second. */
  ingested: string;
}

/** What the parser makes of a text: the record but for what only the archive knows. */
export interface ParsedArticle {
  schema: 1;
  /** First 64 bits of the SHA-256 of the source text in UTF-8, 16 lowercase hex digits. */
  id: string;
  kind: Kind;
  title: string;
  titleFrom: TitleFrom;
  language: string;
  published: string | null;
  publishedFrom: PublishedFrom | null;
  dateline: string | null;
  byline: string[];
  agencies: string[];
  publisher: Publisher | null;
  url: string | null;
  lead: string | null;
  paragraphs: string[];
  captions: Caption[];
  words: number;
  blocks: Block[];
}

/** The record as the archive gives it back. */
export interface Article extends ParsedArticle {
  duplicateOf: string | null;
  source: Source;
}

/** What is known about a text besides the text; each is a hint that the parser weighs. */
export interface Evidence {
  /** Path of the file, for a date or a title in its name. */
  path?: string;
  url?: string;
  title?: string;
  published?: string;
}
