import { search as searchArticles } from '../../search/search.ts';
import type { SearchResult } from '../../search/types.ts';
import { adviseOnEmpty } from '../advice.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import type { SearchRequest } from '../request.ts';
import { needsDetails, printRows } from '../rows.ts';

/** The best matches, with the passages that matched. */
export function search(context: Context, request: SearchRequest): Promise<number> {
  const { query, all, literal, filters, page, count, output } = request;
  return withArchive(context, async (archive) => {
    const details = !count && needsDetails(context, output);
    const wanted = count ? { ...page, limit: 1 } : page;
    const result = searchArticles(archive, query, { ...filters, ...wanted, all, literal, details });
    for (const notice of result.notices) await context.notes.say(notice);
    if (count) {
      await context.out.write(`${result.total}\n`);
      return result.total > 0 ? 0 : 1;
    }
    const items = result.hits.map(({ doc, head, score, matches, snippet }) => ({
      doc,
      head,
      hit: { score, matches, snippet },
    }));
    await printRows(context, archive, items, 'search', output);
    if (items.length === 0) {
      await adviseOnEmpty(context, archive, { total: result.total, filters, searched: true });
      return 1;
    }
    if (context.out.isTTY) {
      await context.out.flush();
      await context.notes.say(summary(result, request));
    }
    return 0;
  });
}

/** How many articles have all words of the query and how many some, and how many of them are on the screen. */
export function summary(
  { hits, total, complete }: Pick<SearchResult, 'total' | 'complete'> & { hits: { length: number } },
  { page }: Pick<SearchRequest, 'page'>,
): string {
  const articles = (n: number): string => `${n} ${n === 1 ? 'article' : 'articles'}`;
  const some = total - complete;
  const found =
    some > 0 ? `${articles(complete)} with every word, ${some} more with some` : `${articles(total)} found`;
  if (hits.length === total) return found;
  const first = page.offset + 1;
  return `${found}; ${first} to ${page.offset + hits.length} shown (--limit 0 shows all)`;
}
