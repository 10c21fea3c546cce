import { FIELDS } from './types.ts';

export const FIELD_COUNT = FIELDS.length;

/** What nine in ten postings of news are, by their codes; title, lead, body (which holds the lead too), caption. */
export const USUAL: readonly (readonly number[])[] = [
  [0, 0, 1, 0],
  [0, 1, 1, 0],
  [0, 0, 2, 0],
  [0, 1, 2, 0],
  [0, 0, 3, 0],
  [1, 0, 0, 0],
  [0, 2, 2, 0],
];
/** The code of all others. */
export const OTHER = 7;
