import { lexiconForm, MAYBE_UNSPACED } from '../../text/lexicons.ts';
import { type Line, lettersAndDigits } from '../lines.ts';

const SOFT_HYPHEN = /\u00ad/gu;

/** The words of a text in the form in which headlines are compared; unspaced scripts give characters. */
export function wordsOf(text: string): readonly string[] {
  const form = lexiconForm(text.includes('\u00ad') ? text.replace(SOFT_HYPHEN, '') : text);
  return withCharacters(form, lettersAndDigits(form));
}

/** The same of the start of a line's key. */
export function wordsOfKey(line: Line, most: number): readonly string[] {
  return withCharacters(line.key, line.wordsOfKey(most));
}

function withCharacters(form: string, all: readonly string[]): readonly string[] {
  if (!MAYBE_UNSPACED.test(form)) return all;
  const words: string[] = [];
  for (const word of all) {
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word)) words.push(...word);
    else words.push(word);
  }
  return words;
}

/** How alike two lists of words are, 0 to 1: the harmonic mean of precision and recall of common words. */
export function wordF1(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** What equal headlines share: their words. */
export function headlineKey(text: string): string {
  return wordsOf(text).join(' ');
}

const MARK_BEFORE = /^(?:(?:#{1,6}|[>›|])\s+)+/u;
const MARK_AFTER = /(?:\s+[>|])+$/u;
const PUNCTUATION = /[:：;,،、!?؟]/gu;

/** A headline without the marks of the heading, breadcrumb or list in which it stands. */
export function withoutMarks(text: string): string {
  return text.replace(MARK_BEFORE, '').replace(MARK_AFTER, '');
}

/** Of two spellings of one headline the one without soft hyphens, or with more punctuation: a kicker may stand in its line without a colon. */
export function fuller(text: string, other: string): string {
  if (text.includes('\u00ad') && !other.includes('\u00ad')) return other;
  return (other.match(PUNCTUATION)?.length ?? 0) > (text.match(PUNCTUATION)?.length ?? 0) ? other : text;
}
