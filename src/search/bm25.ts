import { BM25 } from './ranking.ts';

/** How rare what so many of the archive's documents have is: BM25's inverse document frequency, as MiniSearch has it. */
export function idfOf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** What a field says for a term that stands in it `tf` times, by its length against the average: BM25+ without the idf. */
export function saturation(tf: number, length: number, average: number): number {
  const { k, b, d } = BM25;
  return d + (tf * (k + 1)) / (tf + k * (1 - b + (b * length) / average));
}
