import { FIELD_COUNT } from '../posting-codes.ts';

/** Where things stand in the kernel's memory; in bytes. */

/** The longest chunk that is decoded; a posting takes a byte or more. */
export const LONGEST_CHUNK = 8_192;
/** The bytes of a chunk. */
export const CHUNK = 0;
/** Its postings: documents, and a list of frequencies for each field, 32 bits each. */
export const DOCS = CHUNK + LONGEST_CHUNK;
export const LIST = 4 * LONGEST_CHUNK;
export const TFS = DOCS + LIST;
/** Floats of 64 bits: BM25+'s d, k + 1 and k (1 - b); by field, what a term is worth and k b by the average length. */
export const BM25 = TFS + FIELD_COUNT * LIST;
export const FACTORS = BM25 + 24;
export const SLOPES = FACTORS + 8 * FIELD_COUNT;
/** The highest sum that was not chosen, of 32 bits. */
export const REST = SLOPES + 8 * FIELD_COUNT;
/** What is free to be given out, from here on. */
export const FREE = REST + 64;
/** Documents to a row of lengths, as a power of two. */
export const LENGTHS_SHIFT = 15;
export const PAGE = 65_536;
