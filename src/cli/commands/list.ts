import { list as listArticles } from '../../search/index.ts';
import { adviseOnEmpty } from '../advice.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import type { ListRequest } from '../request.ts';
import { printRows } from '../rows.ts';

/** One line an article. */
export function list(context: Context, { filters, page, count, output }: ListRequest): Promise<number> {
  return withArchive(context, async (archive) => {
    const { items, total } = listArticles(archive, filters, page);
    if (count) {
      await context.out.write(`${total}\n`);
      return total > 0 ? 0 : 1;
    }
    await printRows(context, archive, items, 'list', output);
    if (items.length === 0) await adviseOnEmpty(context, archive, { total, filters, searched: false });
    return items.length > 0 ? 0 : 1;
  });
}
