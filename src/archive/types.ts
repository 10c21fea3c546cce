import type { Evidence, Kind, ParsedArticle, Publisher, Source } from '../article/types.ts';
import type { Term } from '../text/types.ts';

/** The searchable fields, in the order in which postings store them. `lead` is the start of `body`, which holds it too. */
export const FIELDS = ['title', 'lead', 'body', 'caption'] as const;
export type Field = (typeof FIELDS)[number];

/** The words of an article, in order. A list of lists has one list a paragraph or caption: phrases do not cross them. */
export interface Words {
  title: Term[];
  body: Term[][];
  captions: Term[][];
  /** How many of the body's first words make the lead. */
  lead: number;
}

/** One article to be written. */
export interface Entry {
  article: ParsedArticle;
  source: Source;
  /** The source text: decoded, without byte-order mark, CRLF made LF. */
  text: string;
  words: Words;
  /** What was known besides the text and the path, to be known again when the record is derived anew. */
  evidence?: Evidence;
}

/** What `list` prints of an article, kept apart from the body so that listing reads little. */
export interface Head {
  id: string;
  kind: Kind;
  title: string;
  language: string;
  published: string | null;
  publisher: Publisher | null;
  words: number;
  path: string | null;
  /** When it was taken in, RFC 3339 UTC. */
  added: string;
}

/** What incremental ingest compares a file with. */
export interface SourceRow {
  path: string;
  size: number;
  mtimeMs: number;
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  /** Ids of the articles that came from it. */
  ids: string[];
  /** Set once a listing no longer found the file. */
  gone: boolean;
}
