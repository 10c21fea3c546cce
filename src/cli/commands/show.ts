import type { Archive } from '../../archive/index.ts';
import { articleMarkdown } from '../../render/article-markdown.ts';
import { blockLines, blocksLegend } from '../../render/blocks.ts';
import { articlePage } from '../../render/page.ts';
import { sanitise } from '../../render/sanitise.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import { idsOf, resolveId } from '../ids.ts';
import { startPager } from '../pager.ts';
import type { ShowRequest } from '../request.ts';
import { type Item, printRows } from '../rows.ts';

const RULE_WIDTH = 40;

/** Whole articles, in the order of the ids. Unknown ids are named on stderr and the others printed. */
export function show(context: Context, request: ShowRequest): Promise<number> {
  return withArchive(context, async (archive) => {
    // Ids that are typed and a pager would both read the keyboard.
    const typed = request.ids.includes('-') && context.io.stdin.isTTY === true;
    const end = request.pager && !typed ? await startPager(context) : async () => true;
    try {
      const code = await print(context, archive, request);
      await context.out.flush();
      return (await end()) ? code : 2;
    } catch (error) {
      // A pager that was never there reads nothing either.
      if (!(await end())) return 2;
      throw error;
    }
  });
}

async function print(context: Context, archive: Archive, request: ShowRequest): Promise<number> {
  let code = 0;
  const docs = documents(context, archive, request.ids, (worse) => {
    code = Math.max(code, worse);
  });
  const { view, output } = request;
  const markdown = output.format === 'markdown' && output.fields === null;
  if (view === null && !markdown && (output.format !== null || output.fields !== null)) {
    await printRows(context, archive, items(archive, docs), 'show', output);
    return code;
  }
  let between = '';
  for await (const doc of docs) {
    await context.out.write(between);
    await context.out.write(
      view === 'raw' ? raw(context, archive, doc) : page(context, archive, doc, request),
    );
    if (output.nul) await context.out.write('\0');
    between = separator(context, request);
  }
  return code;
}

/** The documents that the ids name, as the ids come in; what names none is told, and `fail` given an exit code. */
async function* documents(
  { io, notes }: Context,
  archive: Archive,
  ids: readonly string[],
  fail: (code: number) => void,
): AsyncGenerator<number> {
  for await (const typed of idsOf(ids, () => io.stdin)) {
    const named = resolveId(archive, typed);
    if ('problem' in named) {
      await notes.error(named.problem, named.hint);
      fail(named.code);
      continue;
    }
    const doc = archive.docOf(named.id);
    if (doc !== undefined) yield doc;
  }
}

async function* items(archive: Archive, docs: AsyncIterable<number>): AsyncGenerator<Item> {
  for await (const doc of docs) yield { doc, head: archive.head(doc) };
}

/** The source text as it is; only a terminal gets what it would obey written out. */
function raw({ surface }: Context, archive: Archive, doc: number): string {
  const text = archive.text(doc);
  return surface.safe ? sanitise(text) : text;
}

function page({ surface }: Context, archive: Archive, doc: number, { view, output }: ShowRequest): string {
  const article = archive.article(doc);
  if (view === 'blocks') {
    return (surface.brief ? blocksLegend(surface) : '') + blockLines(article.blocks, surface);
  }
  return output.format === 'markdown' ? articleMarkdown(article, surface) : articlePage(article, surface);
}

/** What stands between two articles. Source texts follow one another as they are. */
function separator({ surface }: Context, { view, output }: ShowRequest): string {
  if (view === 'raw') return '';
  if (output.format === 'markdown') return '\n---\n\n';
  return `\n${surface.style.dim('─'.repeat(Math.min(surface.width, RULE_WIDTH)))}\n\n`;
}
