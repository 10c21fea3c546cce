import { explanationPage } from '../../render/explanation.ts';
import { sanitiseJson } from '../../render/sanitise.ts';
import { explain as explainQuery } from '../../search/index.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import { resolveId } from '../ids.ts';
import type { ExplainRequest } from '../request.ts';

/** How a query was understood, and why an article has its score. */
export function explain(context: Context, request: ExplainRequest): Promise<number> {
  const { query, all, literal, filters, id: typed, json } = request;
  const { surface, out, notes } = context;
  return withArchive(context, async (archive) => {
    const named = typed === null ? null : resolveId(archive, typed);
    if (named && 'problem' in named) {
      await notes.error(named.problem, named.hint);
      return named.code;
    }
    const options = { ...filters, all, literal, ...(named && { id: named.id }) };
    const explanation = explainQuery(archive, query, options);
    if (json) {
      const text = JSON.stringify(explanation);
      await out.write(`${surface.safe ? sanitiseJson(text) : text}\n`);
    } else await out.write(explanationPage(explanation, surface));
    const { article, articles } = explanation;
    return (named ? article?.found : articles.found > 0) ? 0 : 1;
  });
}
