import type { Line } from './lines.ts';
import type { BlockType } from './types.ts';

/* Another article under this one, as pages that load one after the other have it. */

/** A paragraph's least length, and how many of them stand above the next article. */
const PARAGRAPH = 80;
const LEAST_ABOVE = 2;
/** How many lines from the break the next article's byline and date stand at most, and from each other. */
const HEAD = 8;
const APART = 2;
const BREAKS: ReadonlySet<BlockType> = new Set(['related', 'tags', 'comments']);

/**
 * After the tags, the comments or the links to other stories, a byline beside a date that are not the article's own begin another
 * article: marks its lines and what follows. There must be a headline, and a byline or date, above the text, so that the first
 * is the page's article.
 */
export function markNext(lines: readonly Line[], headline: number | null, ruled: (BlockType | null)[]): void {
  if (headline === null) return;
  let own = ruled.slice(0, headline).some((type) => type === 'byline' || type === 'date');
  let paragraphs = 0;
  let sinceBreak = HEAD + 1;
  for (let i = headline + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const type = ruled[i] ?? null;
    if (type === null && line.ends && line.length >= PARAGRAPH) {
      paragraphs++;
      sinceBreak = HEAD + 1;
      continue;
    }
    if (paragraphs === 0) own ||= type === 'byline' || type === 'date';
    sinceBreak = type !== null && BREAKS.has(type) ? 0 : sinceBreak + 1;
    if (type !== 'byline' || line.repeated || !own || paragraphs < LEAST_ABOVE || sinceBreak > HEAD) continue;
    const beside = [...Array(2 * APART + 1).keys()].map((k) => i - APART + k);
    if (!beside.some((k) => ruled[k] === 'date')) continue;
    for (let k = i; k < lines.length; k++) ruled[k] ??= 'tail';
    return;
  }
}
