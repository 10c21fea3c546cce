import { join } from 'node:path';
import { has, namesIn, readJson, readSource } from './files.ts';
import { inHalf } from './halves.ts';
import { predict } from './predict.ts';
import type { Part, Settings } from './report.ts';
import type { Gold } from './score/article.ts';
import { Means } from './score/means.ts';
import { titleKey, wordF1 } from './score/tokens.ts';

/** From which share of common words on a short line is a copy of the headline, with so many more words at most. */
const COPY = 0.6;
const LONGER = 1.6;

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** A text without the lines that hold its headline or say most of it. */
export function withoutHeadline(text: string, headline: string): string {
  const key = titleKey(headline);
  return text
    .split('\n')
    .filter((line) => !titleKey(line).includes(key))
    .filter((line) => wordsIn(line) >= LONGER * wordsIn(headline) || wordF1(line, headline) <= COPY)
    .join('\n');
}

/** A page without its first line, which in whole pages is the `<title>`. */
export function withoutFirstLine(text: string): string {
  return text.replace(/^\s*[^\n]*\n/u, '');
}

/**
 * Two rows on pages made poorer: tier A without the headline and its copies, where none must be offered ("none"), and tier B
 * without the page's `<title>`, where the headline must be found all the same.
 */
export function evaluateTitles(settings: Settings): Part['rows'] {
  const root = join(settings.dir, 'parse');
  const [none, found] = [new Means(), new Means()];
  for (const file of namesIn(join(root, 'gold'), '.json')) {
    const gold = readJson<Gold>(join(root, 'gold', `${file}.json`));
    if (!gold.title || !inHalf(settings.half, gold.name)) continue;
    const raw = (tier: string) => join(root, 'raw', tier, `${gold.name}.txt`);
    if (gold.tier_A && gold.title_in_A && has(raw('A'))) {
      const { title } = predict(gold.name, withoutHeadline(readSource(raw('A')), gold.title));
      none.add('none', title === null);
    }
    if (!gold.title_in_B || !has(raw('B'))) continue;
    const rest = withoutFirstLine(readSource(raw('B')));
    if (!titleKey(rest).includes(titleKey(gold.title))) continue;
    const { title } = predict(gold.name, rest);
    found.add('title=', titleKey(title) === titleKey(gold.title));
    found.add('title~', wordF1(title, gold.title) >= 0.8);
  }
  return [
    { set: 'A without its headline', n: none.count('none'), metrics: { none: none.mean('none') } },
    {
      set: 'B without <title>',
      n: found.count('title='),
      metrics: { 'title=': found.mean('title='), 'title~': found.mean('title~') },
    },
  ];
}
