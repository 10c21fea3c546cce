import type { Count, Stats } from '../search/stats.ts';
import type { StatsKey } from '../search/stats-keys.ts';
import { type Bar, barChart } from './chart.ts';
import { fold, NO_BREAK } from './layout.ts';
import { onLine, type Surface } from './printer.ts';
import { grouped } from './values.ts';

const HEADINGS: Record<StatsKey, string> = {
  day: 'By day',
  month: 'By month',
  year: 'By year',
  publisher: 'Publishers',
  language: 'Languages',
  word: 'Telling words',
};
/** More periods than this without an article, side by side, are drawn as one line. */
const LONGEST_GAP = 3;
const GAP = '⋮';

/** Counts as charts to look at, those of `by`; of publishers and words the first `most` (0: all). */
export function statsPage(stats: Stats, by: readonly StatsKey[], most: number, surface: Surface): string {
  const { style } = surface;
  const first = <T>(items: readonly T[]): readonly T[] => (most === 0 ? items : items.slice(0, most));
  const sections = by
    .filter((key) => stats[key].length > 0)
    .map((key) => {
      const lines = key === 'word' ? words(stats, first, surface) : chart(stats, key, first, surface);
      return [style.heading(HEADINGS[key]), ...lines];
    });
  const total = `${grouped(stats.articles)} ${stats.articles === 1 ? 'article' : 'articles'}`;
  return [[style.title(total)], ...sections].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

type First = <T>(items: readonly T[]) => readonly T[];

function words({ word }: Stats, first: First, { width, safe }: Surface): string[] {
  const telling = first(word).map(({ key }) => onLine(key, { safe }).replaceAll(' ', NO_BREAK));
  return fold(telling.join(' · '), Math.min(width, 80));
}

function chart(stats: Stats, key: Exclude<StatsKey, 'word'>, first: First, surface: Surface): string[] {
  const isPeriod = key === 'day' || key === 'month' || key === 'year';
  const counts = isPeriod ? filledIn(stats[key]) : first(stats[key]);
  const bars = counts.map(({ key: name, articles }): Bar => {
    const unknown = isPeriod ? 'undated' : 'unknown';
    return { label: name ?? unknown, value: articles };
  });
  const lines = barChart(bars, surface);
  if (!isPeriod) {
    const left = stats[key].length - counts.length;
    return left > 0 ? [...lines, surface.style.dim(`and ${left} more (--limit 0 shows all)`)] : lines;
  }
  return shortGaps(lines, counts);
}

/** With the periods that no article is of, between the first and the last. */
function filledIn(counts: readonly Count[]): Count[] {
  const filled: Count[] = [];
  for (const count of counts) {
    const last = filled.at(-1)?.key;
    if (last && count.key) {
      for (let key = following(last); key < count.key; key = following(key))
        filled.push({ key, articles: 0 });
    }
    filled.push(count);
  }
  return filled;
}

/** The day, month or year after one. */
function following(period: string): string {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
  const part = period.split('-').length;
  const next = new Date(0);
  next.setUTCFullYear(
    year + (part === 1 ? 1 : 0),
    month - 1 + (part === 2 ? 1 : 0),
    day + (part === 3 ? 1 : 0),
  );
  return next.toISOString().slice(0, period.length);
}

function shortGaps(lines: readonly string[], counts: readonly Count[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && counts[end]?.articles === 0) end++;
    if (end - i > LONGEST_GAP) kept.push(GAP);
    else kept.push(...lines.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return kept;
}
