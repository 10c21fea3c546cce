/** What articles can be counted by. Apart from the counting, so that the help need not load it. */
export const STATS_KEYS = ['day', 'month', 'year', 'publisher', 'language', 'word'] as const;
export type StatsKey = (typeof STATS_KEYS)[number];
