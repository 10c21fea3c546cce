import { join } from 'node:path';
import type { Line } from '../../../src/article/lines.ts';
import { has, namesIn, readJson, readSource, readText } from '../files.ts';
import type { Gold, Tier } from '../score/article.ts';
import type { LabelledText } from '../score/lines.ts';
import { shared, shingles, sizeOf, squash, wordsOf } from '../score/tokens.ts';

/** A page to learn from: an article with its gold body, or a text with a label for each line. */
export interface Page {
  name: string;
  tier: Tier | 'bn';
  /** The publisher; pages of one publisher are never both learnt from and measured. */
  group: string;
  source: string;
  gold: Gold | LabelledText;
}

/** What prefixes of names stand for the same publisher. */
const SAME: Record<string, string> = { palo: 'prothomalo', kk: 'kalerkantho' };
const NO_NAME = /^(?:www\d?|com?|org|net|news|[a-z]{2})$/;

/** The name in an address: pages of one house in several countries are one group. */
function groupOf(url: string | null, name: string): string {
  const host = /^https?:\/\/([^/]+)/.exec(url ?? '')?.[1] ?? '';
  return (
    host
      .split('.')
      .filter((part) => !NO_NAME.test(part))
      .at(-1) ?? name
  );
}

/** All pages of DIR/parse in a fixed order. */
export function readPages(dir: string): Page[] {
  const root = join(dir, 'parse');
  const pages: Page[] = [];
  for (const name of namesIn(join(root, 'gold'), '.json')) {
    const gold = readJson<Gold & { url: string | null }>(join(root, 'gold', `${name}.json`));
    for (const tier of ['A', 'B'] as const) {
      const raw = join(root, 'raw', tier, `${name}.txt`);
      if (!has(raw) || (tier === 'A' && !gold.tier_A)) continue;
      pages.push({ name, tier, group: groupOf(gold.url, name), source: readSource(raw), gold });
    }
  }
  for (const name of namesIn(join(root, 'bn-lines'), '.json')) {
    const path = join(root, 'bn-lines', name);
    const gold: LabelledText = {
      ...readJson<LabelledText>(`${path}.json`),
      lines: readText(`${path}.txt`).split('\n').slice(0, -1),
      labels: readText(`${path}.labels`).split('\n').slice(0, -1),
    };
    const prefix = name.startsWith('seed') ? name : name.replace(/-.*$/u, '');
    pages.push({ name, tier: 'bn', group: SAME[prefix] ?? prefix, source: readSource(`${path}.txt`), gold });
  }
  return pages;
}

/** A line is text when so much of its shingles are in the gold body, and none when less than NONE. */
const TEXT = 0.5;
const NONE = 0.25;
const LEAST_WORDS = 4;

/** For each line of a page whether it is text: 1, 0, or null where that cannot be said. */
export function labelsOf(page: Pick<Page, 'source' | 'gold'>, lines: readonly Line[]): (0 | 1 | null)[] {
  const { gold } = page;
  if ('labels' in gold) return labelsByLine(page.source, gold.labels, lines);
  const body = shingles(wordsOf(gold.body.join('\n')));
  const whole = new Set(gold.body.flatMap((paragraph) => paragraph.split('\n')).map(squash));
  return lines.map((line) => {
    if (whole.has(squash(line.source))) return 1;
    const words = wordsOf(line.source);
    if (words.length < LEAST_WORDS) return 0;
    const own = shingles(words);
    const part = shared(own, body) / sizeOf(own);
    return part >= TEXT ? 1 : part < NONE ? 0 : null;
  });
}

function labelsByLine(source: string, labels: readonly string[], lines: readonly Line[]): (0 | 1 | null)[] {
  let number = 0;
  let end = source.indexOf('\n');
  return lines.map((line) => {
    while (end >= 0 && end < line.from) {
      number++;
      end = source.indexOf('\n', end + 1);
    }
    const label = labels[number] ?? 'blank';
    if (label === 'body' || label === 'subheading') return 1;
    return label === 'quote-pull' || label === 'dup' || label === 'blank' ? null : 0;
  });
}
