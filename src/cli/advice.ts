import type { Archive } from '../archive/index.ts';
import type { Filters } from '../search/types.ts';
import type { Context } from './context.ts';

/** On a terminal, says why an answer is empty and what to do next. */
export async function adviseOnEmpty(
  { notes, out }: Context,
  archive: Archive,
  answer: { total: number; filters: Filters; searched: boolean },
): Promise<void> {
  if (!out.isTTY) return;
  await notes.say(emptyAdvice(archive.stats, answer));
}

export function emptyAdvice(
  holds: { documents: number; others: number },
  { total, filters, searched }: { total: number; filters: Filters; searched: boolean },
): string {
  if (holds.documents === 0) {
    return 'The archive is empty. Take articles in with: news ingest FOLDER';
  }
  if (total > 0) return `There are ${total}; --offset passes over all of them.`;
  const filtered = Object.keys(filters).some((name) => name !== 'allKinds');
  if (filtered) return 'Nothing matches. Try it with fewer filters.';
  if (searched)
    return 'Nothing matches. Try other words, the beginning of one (রাষ্ট্র*) or a near spelling (পুতন~).';
  return `There are no articles; ${holds.others} texts of other kinds are shown by --all-kinds.`;
}
