/**
 * The text measures that every parse score is made of: words, four-word shingles, their overlap. They follow the
 * reference scorer of the evaluation data number for number, so that figures can be compared across programs.
 */

/** White space as Python's `\s` has it (which differs from JavaScript's in U+0085 and U+001C..U+001F), and ZWSP. */
const SPACE = /[\s\u0085\u001c-\u001f\u200b\ufeff]+/gu;

/** Scripts written without spaces: there every character is a word. */
const UNSPACED =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{N}_]`;
/** Combining marks of the scripts that have them inside words (Latin, the scripts of India, Arabic). */
const MARK =
  '[\\u0300-\\u036f\\u0900-\\u0903\\u093a-\\u094f\\u0962\\u0963\\u0981-\\u0983\\u09bc-\\u09cd\\u09d7\\u09e2\\u09e3\\u0a00-\\u0dff\\u064b-\\u0655]';
const WORD = new RegExp(`[${UNSPACED}]|${LETTER}(?:${LETTER}|${MARK})*`, 'gu');

/** How often each item occurs. */
export type Counts = Map<string, number>;

/** What a comparison of two bags gives: shared, only in the prediction, only in the gold. */
export interface Overlap {
  tp: number;
  fp: number;
  fn: number;
}

/** NFC, every run of white space one space, trimmed. */
export function squash(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(SPACE, ' ').trim();
}

/** The words of a text, case kept. */
export function wordsOf(text: string | null | undefined): string[] {
  return (
    (text ?? '')
      .normalize('NFC')
      .replace(/[\u200c\u200d]/g, '')
      .match(WORD) ?? []
  );
}

export function countsOf(items: Iterable<string>): Counts {
  const counts: Counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function sizeOf(counts: Counts): number {
  let size = 0;
  for (const n of counts.values()) size += n;
  return size;
}

/** How many items two bags share. */
export function shared(a: Counts, b: Counts): number {
  let n = 0;
  for (const [item, count] of a) n += Math.min(count, b.get(item) ?? 0);
  return n;
}

/** Runs of `n` words; a shorter text is one run. */
export function shingles(words: string[], n = 4): Counts {
  if (words.length === 0) return new Map();
  if (words.length < n) return countsOf([words.join(' ')]);
  return countsOf(Array.from({ length: words.length - n + 1 }, (_, at) => words.slice(at, at + n).join(' ')));
}

/** Four-word shingles of two texts compared. */
export function overlap(gold: string, predicted: string): Overlap {
  const g = shingles(wordsOf(gold));
  const p = shingles(wordsOf(predicted));
  const tp = shared(g, p);
  return { tp, fp: sizeOf(p) - tp, fn: sizeOf(g) - tp };
}

export function ratio(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}

/** Harmonic mean of precision and recall, 0 when both are 0. */
export function harmonic(precision: number, recall: number): number {
  return ratio(2 * precision * recall, precision + recall, 0);
}

/** F1 of the words of two short texts (titles, names), case folded. */
export function wordF1(a: string | null | undefined, b: string | null | undefined): number {
  const x = countsOf(wordsOf((a ?? '').toLowerCase()));
  const y = countsOf(wordsOf((b ?? '').toLowerCase()));
  return ratio(2 * shared(x, y), sizeOf(x) + sizeOf(y), 0);
}

/** What two titles must share to count as the same: quotes, case, white space and a closing full stop do not matter. */
export function titleKey(title: string | null | undefined): string {
  return squash(title)
    .replace(/[‘’′`´]/g, "'")
    .replace(/[“”″]/g, '"')
    .toLowerCase()
    .replace(/[।. ]+$/, '');
}
