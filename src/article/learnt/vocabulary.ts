import type { Line } from '../lines.ts';
import { lettersAndDigits } from '../title/words.ts';

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Shorter words are in every text. */
const LEAST = 4;
/** How much of a long line is looked at. */
const SAMPLE = 1500;
/** What a line without such words counts as. */
const UNKNOWN = 0.5;

/** Words of four letters and more; of scripts without spaces, the characters. */
function wordsOf(line: Line): string[] {
  const words: string[] = [];
  for (const word of lettersAndDigits(line.key.slice(0, SAMPLE))) {
    if (line.unspaced && UNSPACED.test(word)) words.push(...word);
    else if (word.length >= LEAST) words.push(word);
  }
  return words;
}

/** In how many lines of the prose each word stands: what the article is about. */
export class Vocabulary {
  readonly #lines = new Map<string, number>();

  add(line: Line): void {
    for (const word of new Set(wordsOf(line))) this.#lines.set(word, (this.#lines.get(word) ?? 0) + 1);
  }

  /** Share of a line's words that stand in another line of the prose; `added`: the line itself is one of it. */
  shareKnown(line: Line, added: boolean): number {
    const words = wordsOf(line);
    const own = added ? 1 : 0;
    let known = 0;
    for (const word of words) if ((this.#lines.get(word) ?? 0) > own) known++;
    return words.length === 0 ? UNKNOWN : known / words.length;
  }
}
