/** The door of ingest: raw texts in, articles in the archive. */

export { decode } from './decode.ts';
export { ingest } from './ingest.ts';
export type * from './types.ts';
export { wordsOf } from './words.ts';
