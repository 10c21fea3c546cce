/** The distinct words of a text, lower case, in order. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
}

/** In how many of some texts each word occurs. */
export function articlesWith(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The `n` words of a text that the fewest articles have, those that none has left out: rarest first, of equally rare ones
 * the first in the text.
 */
export function rarestWords(text: string, articles: ReadonlyMap<string, number>, n: number): string[] {
  return wordsIn(text)
    .filter((word) => articles.has(word))
    .sort((a, b) => (articles.get(a) ?? 0) - (articles.get(b) ?? 0))
    .slice(0, n);
}
