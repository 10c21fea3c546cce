import type { Parcel } from '../archive/parcel.ts';
import type { Evidence, Source } from '../article/types.ts';

/** A text to be made ready for the archive, or the end of a file of many. */
export type Item = FileItem | LineItem | StreamItem | KeptItem | EndItem;

/** A file that is one text. */
export interface FileItem {
  kind: 'file';
  path: string;
  /** Hash of its bytes when it was last taken in; a file that has it still is not parsed. */
  known: string | null;
}

/** A record of a file or stream of many. */
export interface LineItem {
  kind: 'line';
  /** What the file or stream is called in messages. */
  name: string;
  /** Null for a stream, which is not read again. */
  path: string | null;
  /** From 1. */
  line: number;
  bytes: Uint8Array;
  /** Hash of the line's bytes when it was last taken in. */
  known: string | null;
}

/** A text that came by a stream. */
export interface StreamItem {
  kind: 'stream';
  name: string;
  path: null;
  bytes: Uint8Array;
}

/** A text that an archive holds, to be parsed anew. */
export interface KeptItem {
  kind: 'kept';
  id: string;
  text: string;
  source: Source;
  evidence: Evidence;
}

/** All records of a file have been read. */
export interface EndItem {
  kind: 'end';
  path: string;
  /** Its last line. */
  line: number;
  facts: Facts;
}

/** What is the same for all texts of an ingest. */
export interface Setting {
  /** RFC 3339 in UTC, to the second. */
  ingested: string;
  /** The field of a record that has its text; null: one of the known ones. */
  textField: string | null;
  /** A text with more bytes is refused. */
  maxBytes: number;
}

/** What is known of bytes that were read. */
export interface Facts {
  bytes: number;
  sha256: string;
  /** 0 where there is no file. */
  mtimeMs: number;
}

export type Outcome =
  /** What it was when it was last taken in. */
  | ({ kind: 'same' } & Facts)
  /** The article at a place of one of the parcels. */
  | ({ kind: 'article'; id: string; parcel: number; place: number } & Facts)
  /** Nothing but white space and invisible characters. */
  | { kind: 'blank' }
  | { kind: 'failed'; message: string }
  /** It has no text of its own: the end of a file. */
  | { kind: 'none' };

/** What became of items, in their order; of the first of them only, where together they are large. */
export interface Result {
  outcomes: Outcome[];
  parcels: Parcel[];
}
