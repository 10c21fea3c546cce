import { collapse, type Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { underBreadcrumb } from './breadcrumb.ts';
import { bestFiled, bestShape, endOfHead, mayOpenRun, opening } from './head.ts';
import { labelled } from './label.ts';
import { repeatedPart, similarLine, withoutSite } from './page.ts';
import { headlineShape } from './shape.ts';
import { withOtherLine } from './stanza.ts';
import { onTopic, type Topic, topicOf } from './topic.ts';
import type { Headline, Ruled } from './types.ts';
import { withoutMarks, wordsOf } from './words.ts';

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
  ruled: Ruled,
): Headline | null {
  const topic = topicOf(lines, run);
  const chosen = chooseHeadline(lines, run, hint, topic, ruled);
  if (chosen === null) return null;
  const headline = withOtherLine(chosen, lines, topic, ruled);
  return { ...headline, text: withoutMarks(headline.text) };
}

function chooseHeadline(
  lines: readonly Line[],
  run: Run,
  hint: string | null,
  topic: Topic,
  ruled: Ruled,
): Headline | null {
  const byLabel = labelled(lines, run.from);
  if (byLabel !== null) return byLabel;
  if (hint !== null) {
    const byHint = repeatedPart(hint, 0, lines, run) ?? similarLine(hint, 0, lines, run, ruled);
    return byHint ?? { text: collapse(hint), line: null, matched: false };
  }
  const first = lines[0];
  if (first === undefined) return null;
  const pageTitle = isPageTitle(first, run, topic) && ruled[0] === null ? first.source : null;
  if (pageTitle !== null) {
    const repeated = repeatedPart(pageTitle, 1, lines, run);
    if (repeated !== null) return underBreadcrumb(repeated, lines, run, topic, ruled) ?? repeated;
    const looksFine = headlineShape(first) >= 1 && run.from <= TEXT && withoutSite(pageTitle) === pageTitle;
    if (!looksFine) {
      const similar = run.from >= lines.length ? null : similarLine(pageTitle, 1, lines, run, ruled);
      if (similar !== null) return similar;
    }
    if ((run.from > TEXT || isAboveMenu(ruled)) && headlineShape(first) > 0) {
      const filed = run.from < lines.length ? bestFiled(lines, run.from, topic, ruled) : null;
      return filed ?? { text: withoutSite(pageTitle), line: 0, matched: false };
    }
  }
  if (run.from >= lines.length) {
    // Nothing says where the text begins: its head is the first line, or all before its first sentence.
    const top = lines.findIndex((_, i) => ruled[i] === null);
    const end = endOfHead(lines);
    return opening(lines, top + 1, topic, ruled) ?? bestShape(lines, end, topic, ruled);
  }
  const end = mayOpenRun(lines, run) ? run.from + 1 : run.from;
  return bestShape(lines, end, topic, ruled) ?? opening(lines, end, topic, ruled);
}

/** So many lines stand above the text of an article alone at most; before a whole page's text stand its menus. */
const TEXT = 15;
const LONGEST = 300;
/** A menu's entry has fewer words. */
const LEAST_WORDS = 4;

/** Whether the first line may be the page's title: on a whole page it has words of the text, which a menu's entry has not. */
function isPageTitle(first: Line, run: Run, topic: Topic): boolean {
  if (run.from === 0 || first.length > LONGEST || wordsOf(first.text).length < LEAST_WORDS) return false;
  return run.from <= TEXT || onTopic(first.text, topic) > 0;
}

/** Whether a menu stands right under the first line, as under a page's title and under no headline. */
function isAboveMenu(ruled: Ruled): boolean {
  return ruled.slice(1, 1 + MENU).every((type) => type === 'nav' || type === 'kicker') && ruled.length > MENU;
}
const MENU = 3;
