import type { Archive } from '../archive/archive.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';

export { isDate, parseDateRange } from './date-range.ts';
export type { ExplainOptions } from './explain.ts';
export type * from './explanation.ts';
export type { SearchOptions } from './search.ts';
export type { Count, Stats, StatsOptions } from './stats.ts';
export { STATS_KEYS, type StatsKey } from './stats-keys.ts';
export type { TellingWord } from './telling.ts';
export * from './types.ts';
export { type Archive, explain, list, search, stats };
