import type { Archive } from '../../archive/index.ts';
import { onLine } from '../../render/printer.ts';
import { sanitiseJson } from '../../render/sanitise.ts';
import { statsPage } from '../../render/stats-page.ts';
import { type Stats, stats as statsOf } from '../../search/stats.ts';
import type { StatsKey } from '../../search/stats-keys.ts';
import { adviseOnEmpty } from '../advice.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import type { StatsRequest } from '../request.ts';

/** Without --by. */
const ALL: readonly StatsKey[] = ['month', 'publisher', 'language', 'word'];

/** Counts of the articles that match: drawn on a terminal, rows of key, value and number in a pipe. */
export function stats(context: Context, request: StatsRequest): Promise<number> {
  const { query, all, literal, filters, limit, json } = request;
  const { out, notes, surface } = context;
  return withArchive(context, async (archive: Archive) => {
    const by = request.by === null ? ALL : [request.by];
    const counted = statsOf(archive, query, { ...filters, all, literal, by });
    for (const notice of counted.notices) await notes.say(notice);
    if (json) {
      const text = JSON.stringify(asJson(counted, by, limit));
      await out.write(`${surface.safe ? sanitiseJson(text) : text}\n`);
    } else if (surface.brief && counted.articles > 0) {
      await out.write(statsPage(counted, by, limit, surface));
    } else await out.write(rows(counted, by, limit, request.by === null));
    if (counted.articles > 0) return 0;
    await adviseOnEmpty(context, archive, { total: 0, filters, searched: query !== null });
    return 1;
  });
}

/** Periods are all printed, whatever the limit: a curve is of no use with its end cut off. */
function limited(counted: Stats, key: StatsKey, limit: number): Stats[StatsKey] {
  const isPeriod = key === 'day' || key === 'month' || key === 'year';
  return limit === 0 || isPeriod ? counted[key] : counted[key].slice(0, limit);
}

function asJson(counted: Stats, by: readonly StatsKey[], limit: number): object {
  const counts = by.map((key) => [key, limited(counted, key, limit)]);
  return { articles: counted.articles, ...Object.fromEntries(counts) };
}

/** `value TAB articles`; with more keys than one `key TAB value TAB articles`. */
function rows(counted: Stats, by: readonly StatsKey[], limit: number, several: boolean): string {
  return by
    .flatMap((key) =>
      limited(counted, key, limit).map(({ key: value, articles }) =>
        [...(several ? [key] : []), onLine(value ?? '', { safe: false }), articles].join('\t'),
      ),
    )
    .map((row) => `${row}\n`)
    .join('');
}
