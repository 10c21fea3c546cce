import { type Byline, isSignOff, namesOnly, readByline } from './byline.ts';

/** A line that may say who wrote the text. */
export interface BylineLine {
  text: string;
  place: 'head' | 'body' | 'foot';
  /** Stands next to the headline or to a date line: there, names alone are a byline. */
  beside: boolean;
}

/** Names each once, whatever their case. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/**
 * Who wrote a text, from the lines around its body, in their order, and the opening of its first paragraph: bylines of
 * the head first, then names that stand alone beside headline or date, then the opening, then the foot, initials last.
 * Each name once. `language` is BCP 47.
 */
export function findByline(lines: readonly BylineLine[], opening: Byline | null, language: string): Byline {
  const ranks: Byline[][] = [[], [], [], [], []];
  for (const { text, place, beside } of lines) {
    const read = readByline(text, language);
    const found = read ?? (beside ? namesOnly(text, language) : null);
    if (!found) continue;
    const rank = isSignOff(text) ? 4 : place === 'foot' ? 3 : place === 'body' ? 2 : read ? 0 : 1;
    ranks[rank]?.push(found);
  }
  if (opening) ranks[2]?.unshift(opening);
  const all = ranks.flat();
  return {
    byline: distinct(all.flatMap(({ byline }) => byline)),
    dateline: all.find(({ dateline }) => dateline !== null)?.dateline ?? null,
    agencies: [...new Set(all.flatMap(({ agencies }) => agencies))],
  };
}
