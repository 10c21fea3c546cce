import { list as listArticles } from '../../search/list.ts';
import { adviseOnEmpty } from '../advice.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import type { ListRequest } from '../request.ts';
import { printRows } from '../rows.ts';

/** One line an article. */
export function list(context: Context, { filters, page, count, output }: ListRequest): Promise<number> {
  return withArchive(context, async (archive) => {
    const found = listArticles(archive, filters, page);
    if (count) {
      await context.out.write(`${found.total}\n`);
      return found.total > 0 ? 0 : 1;
    }
    const rows = await printRows(context, archive, found.items, 'list', output);
    if (rows === 0) await adviseOnEmpty(context, archive, { total: found.total, filters, searched: false });
    return rows > 0 ? 0 : 1;
  });
}
