import { collapse, type Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { bestShape, endOfHead, mayOpenRun, opening } from './head.ts';
import { labelled } from './label.ts';
import { repeatedPart, similarLine, withoutSite } from './page.ts';
import { headlineShape, wordsOfRun } from './shape.ts';
import type { Headline } from './types.ts';

export type { Headline } from './types.ts';

/**
 * The headline: a labelled one; a part of the page's title (line 0) that stands again before the prose; the line most
 * like line 0; line 0 without the site's name when a long page head follows; else the line before the run that looks
 * most like a headline. Null when the text has none.
 */
export function findHeadline(
  lines: readonly Line[],
  run: Run,
  hint: string | null,
  excluded: (index: number) => boolean,
  dated: (index: number) => boolean,
): Headline | null {
  const byLabel = labelled(lines, run.from);
  if (byLabel !== null) return byLabel;
  if (hint !== null) {
    const byHint = repeatedPart(hint, 0, lines, run) ?? similarLine(hint, 0, lines, run);
    return byHint ?? { text: collapse(hint), line: null, matched: false };
  }
  const first = lines[0];
  if (first === undefined) return null;
  const bodyWords = wordsOfRun(lines, run);
  const pageTitle = first.length <= 300 && run.from > 0 ? first.source : null;
  if (pageTitle !== null) {
    const repeated = repeatedPart(pageTitle, 1, lines, run);
    if (repeated !== null) return repeated;
    const looksFine =
      headlineShape(first, bodyWords) >= 1 && run.from <= 15 && withoutSite(pageTitle) === pageTitle;
    if (!looksFine) {
      const similar = run.from >= lines.length ? null : similarLine(pageTitle, 1, lines, run);
      if (similar !== null) return similar;
    }
    if (run.from > 15 && headlineShape(first, bodyWords) > 0) {
      return { text: withoutSite(pageTitle), line: 0, matched: false };
    }
  }
  if (run.from >= lines.length) {
    // Nothing says where the text begins: its head is the first line, or all before its first sentence.
    const top = lines.findIndex((_, i) => !excluded(i));
    const end = endOfHead(lines);
    return opening(lines, top + 1, excluded) ?? bestShape(lines, end, bodyWords, excluded, dated);
  }
  const end = mayOpenRun(lines, run) ? run.from + 1 : run.from;
  return bestShape(lines, end, bodyWords, excluded, dated) ?? opening(lines, end, excluded);
}
