import type { Archive } from '../../archive/index.ts';
import { sanitiseJson } from '../../render/sanitise.ts';
import { list } from '../../search/list.ts';
import { search } from '../../search/search.ts';
import { stored } from '../../search/stored.ts';
import { adviseOnEmpty } from '../advice.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import type { ExportRequest } from '../request.ts';

/** Whole records with their source texts, a JSON object a line, which `ingest` reads back to the same ids. */
export function exportRecords(context: Context, request: ExportRequest): Promise<number> {
  const { out, surface } = context;
  const { filters, query, count } = request;
  return withArchive(context, async (archive) => {
    const found = await select(context, archive, request);
    if (count) {
      await out.write(`${found.total}\n`);
      return found.total > 0 ? 0 : 1;
    }
    let records = 0;
    for (const doc of found.docs()) {
      const json = recordLine(archive, doc);
      await out.write(surface.safe ? sanitiseJson(json) : json);
      records++;
    }
    if (records > 0) return 0;
    await adviseOnEmpty(context, archive, { total: found.total, filters, searched: query !== null });
    return 1;
  });
}

/** The record but for its blocks, which the parser makes again, and the text behind it. */
function recordLine(archive: Archive, doc: number): string {
  const { blocks: _, ...record } = archive.article(doc);
  return `${JSON.stringify({ ...record, text: archive.text(doc) })}\n`;
}

interface Selection {
  docs(): Iterable<number>;
  /** Before limit and offset; counted when it is read. */
  readonly total: number;
}

async function select(
  { notes }: Context,
  archive: Archive,
  { query, all, literal, filters, page, count }: ExportRequest,
): Promise<Selection> {
  if (query !== null) {
    const wanted = count ? { ...page, limit: 1 } : page;
    const result = search(archive, query, { ...filters, ...wanted, all, literal, details: false });
    for (const notice of result.notices) await notes.say(notice);
    return {
      docs: () => result.hits.map(({ doc }) => doc),
      get total() {
        return result.total;
      },
    };
  }
  const found = list(archive, filters, page);
  const items = () => (page.sort === undefined ? stored(archive, filters, page) : found.items);
  return {
    *docs() {
      for (const { doc } of items()) yield doc;
    },
    get total() {
      return found.total;
    },
  };
}
