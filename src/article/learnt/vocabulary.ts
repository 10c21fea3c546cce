import type { Line } from '../lines.ts';

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
  for (const word of line.wordsOfKey(SAMPLE)) {
    if (line.unspaced && UNSPACED.test(word)) words.push(...word);
    else if (word.length >= LEAST) words.push(word);
  }
  return words;
}

/** In how many lines a word stands, and the last of them. */
interface Entry {
  lines: number;
  last: Line;
}

/** The words of so many lines are remembered until they are asked for. */
const REMEMBERED = 1000;

/** In how many lines of the prose each word stands: what the article is about. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  readonly #words = new Map<Line, string[]>();

  add(line: Line): void {
    const words = wordsOf(line);
    if (this.#words.size < REMEMBERED) this.#words.set(line, words);
    for (const word of words) {
      const entry = this.#entries.get(word);
      if (entry === undefined) this.#entries.set(word, { lines: 1, last: line });
      else if (entry.last !== line) {
        entry.lines++;
        entry.last = line;
      }
    }
  }

  /** Share of a line's words that stand in another line of the prose; `added`: the line itself is one of it. */
  shareKnown(line: Line, added: boolean): number {
    const words = this.#words.get(line) ?? wordsOf(line);
    const own = added ? 1 : 0;
    let known = 0;
    for (const word of words) if ((this.#entries.get(word)?.lines ?? 0) > own) known++;
    return words.length === 0 ? UNKNOWN : known / words.length;
  }
}
