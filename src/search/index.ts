import type { Archive } from '../archive/archive.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { search } from './search.ts';

export { isDate, parseDateRange } from './date-range.ts';
export type { ExplainOptions } from './explain.ts';
export type * from './explanation.ts';
export type { SearchOptions } from './search.ts';
export * from './types.ts';
export { type Archive, explain, list, search };
