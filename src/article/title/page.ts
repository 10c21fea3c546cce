import { collapse, type Line } from '../lines.ts';
import type { Run } from '../run.ts';
import type { Headline } from './types.ts';
import { headlineKey, wordF1, wordsOf } from './words.ts';

/** What parts the headline from the names of section and site in a page's title. */
export const SEPARATOR = /\s+(?:[|–—·»«•]|-|::?|\/\/)\s+|\s*\|\s*/u;

/** The longest part of a page title, or the page title itself, that is a line of the page before its prose. */
export function repeatedPart(
  pageTitle: string,
  from: number,
  lines: readonly Line[],
  run: Run,
): Headline | null {
  const parts = pageTitle.split(SEPARATOR).filter((part) => part !== undefined && part.trim() !== '');
  const wholes = [pageTitle];
  for (let i = parts.length - 1; i > 1; i--) wholes.push(leading(pageTitle, parts, i));
  const candidates = [...new Set([...wholes, ...parts])]
    .map((part) => collapse(part))
    .filter((part) => wordsOf(part).length >= 3 && part.length >= 0.35 * pageTitle.length)
    .sort((a, b) => b.length - a.length);
  for (const part of candidates) {
    const key = headlineKey(part);
    for (let i = run.from; i >= from; i--) {
      const line = lines[i];
      if (line !== undefined && line.length < 400 && headlineKey(line.text) === key) {
        return { text: line.source, line: i, matched: true };
      }
    }
  }
  return null;
}

/** The first `count` parts of a page title as written. */
function leading(pageTitle: string, parts: readonly string[], count: number): string {
  const last = parts[count - 1] as string;
  const at = pageTitle.indexOf(last, parts.slice(0, count - 1).join('').length);
  return pageTitle.slice(0, at + last.length);
}

/** The line before the run that shares most words with the page title. */
export function similarLine(
  pageTitle: string,
  from: number,
  lines: readonly Line[],
  run: Run,
): Headline | null {
  const words = wordsOf(pageTitle);
  let best: Headline | null = null;
  let most = 0.65;
  for (let i = from; i <= Math.min(run.from, lines.length - 1); i++) {
    const line = lines[i] as Line;
    if (line.length > 300 || line.length < 12) continue;
    const f1 = wordF1(words, wordsOf(line.text));
    if (f1 >= most) {
      most = f1;
      best = { text: line.source, line: i, matched: true };
    }
  }
  return best;
}

/** A page title without the site's name at its end or start. */
export function withoutSite(pageTitle: string): string {
  const parts = pageTitle.split(SEPARATOR).map((part) => part ?? '');
  let text = pageTitle;
  for (let count = parts.length; count > 1; count--) {
    const part = parts[count - 1] as string;
    const head = leading(pageTitle, parts, count - 1);
    if (wordsOf(part).length > 4 && part.length >= 0.45 * head.length) break;
    if (wordsOf(head).length < 3) break;
    text = head;
  }
  return collapse(text);
}
