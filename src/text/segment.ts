import { PARTICLES } from './languages/zh/particles.ts';
import type { Token } from './types.ts';

/*
 * Scripts written without spaces between words (Han, Kana, Bopomofo, Thai, Lao, Burmese, Khmer), and Hangul, whose particles are
 * written onto words. A dictionary cuts the same words differently from place to place, and names that it does not know into
 * pieces (普|京), so that texts are indexed as overlapping pairs of characters instead: 北京大学 as 北京 京大 大学. The pairs of a
 * string are then the same wherever it stands, which is what phrases need, and any two characters or more are found. What the
 * dictionary is good for is telling which pairs of a query are words: see withoutSeams.
 */

/** Letters of those scripts; their digits are numbers as everywhere. */
const LETTERS =
  '\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u0E81-\\u0ECF\\u0EDC-\\u0EFF\\u1000-\\u103F\\u104A-\\u108F\\u109A-\\u109F\\u1100-\\u11FF\\u1780-\\u17D3\\u17D7\\u17DC-\\u17DF\\u19E0-\\u19FF\\u3005-\\u3007\\u3021-\\u3029\\u3041-\\u30FF\\u3105-\\u312F\\u3131-\\u318E\\u31A0-\\u31BF\\u31F0-\\u31FF\\u3400-\\u9FFF\\uA960-\\uA97F\\uA9E0-\\uA9EF\\uA9FA-\\uA9FE\\uAA60-\\uAA7F\\uAC00-\\uD7FF\\uF900-\\uFAFF\\uFF66-\\uFF9F\\uFFA0-\\uFFDC';
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

/** Those of the planes above, Kana and Han: as they are, and as surrogates. */
const ABOVE = '\\u{1B000}-\\u{1B16F}\\u{20000}-\\u{3FFFF}';
const UNSPACED = new RegExp(`[${LETTERS}]|\\uD82C[\\uDC00-\\uDD6F]|[\\uD840-\\uD8BF][\\uDC00-\\uDFFF]`);

/** What cuts such a run. With classes of Unicode these take a millisecond to make, which a search in Bangla need not pay. */
interface Patterns {
  /** A stretch of such letters with their marks, or one of anything else. */
  stretch: RegExp;
  /**
   * What is read as one character: a letter with its marks; in Thai and Lao with the vowels written before and after it; in
   * Khmer and Burmese with the letters stacked under it; in Burmese with the consonant that closes the syllable.
   */
  character: RegExp;
  /** A letter or digit at the end of a string, and at its start. */
  wordEnd: RegExp;
  wordStart: RegExp;
  han: RegExp;
}

let made: Patterns | undefined;

function patterns(): Patterns {
  const letters = LETTERS + ABOVE;
  made ??= {
    stretch: new RegExp(
      `(?<pairs>[${letters}][${letters}\\p{M}${INVISIBLE}]*)|(?:(?![${letters}])[\\s\\S])+`,
      'gu',
    ),
    character: new RegExp(
      `[\\u0E40-\\u0E44\\u0EC0-\\u0EC4]*[\\s\\S](?:[\\u1039\\u17D2]\\p{L}|[\\u1000-\\u1021](?=\\u1037?\\u103A)|[\\p{M}${INVISIBLE}\\u0E30\\u0E32\\u0E33\\u0E45\\u0EB0\\u0EB2\\u0EB3\\uFF9E\\uFF9F])*`,
      'gu',
    ),
    wordEnd: /[\p{L}\p{N}]$/u,
    wordStart: /^[\p{L}\p{N}]/u,
    han: /^\p{Script=Han}/u,
  };
  return made;
}

/** Whether the words of a run of letters are to be found as pairs. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
}

/**
 * The parts of a run with such letters, as [from, to) offsets into it, in order of their starts: each two characters that stand
 * side by side, a character that stands alone, and what is in other scripts. A character beside a number or a word of another
 * script is given by itself too, so that 9月13日 is found in 9月13日在北京: what follows 日 must not matter.
 */
export function segmentWords(run: string): [from: number, to: number][] {
  const { stretch, character, wordEnd, wordStart } = patterns();
  const parts: [number, number][] = [];
  for (const match of run.matchAll(stretch)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match.groups?.pairs === undefined) {
      parts.push([start, end]);
      continue;
    }
    const characters = [...match[0].matchAll(character)].map((part): [number, number] => [
      start + part.index,
      start + part.index + part[0].length,
    ]);
    const first = characters[0] as [number, number];
    const last = characters.at(-1) as [number, number];
    if (characters.length === 1 || wordEnd.test(run.slice(Math.max(0, start - 2), start))) parts.push(first);
    for (const [i, [, to]] of characters.entries()) {
      if (i > 0) parts.push([characters[i - 1]?.[0] ?? start, to]);
    }
    if (characters.length > 1 && wordStart.test(run.slice(end, end + 2))) parts.push(last);
  }
  return parts;
}

/**
 * Whether a query's form is one character of such a script: the start of what is looked for, since 中 stands in texts as 中国 and
 * 中心. False for words of other scripts.
 */
export function isOneCharacter(form: string): boolean {
  return isUnspaced(form) && [...form.matchAll(patterns().character)].length === 1;
}

/** Foreign names, which the dictionary cuts like any word: プー|チン. */
const KATAKANA = /^[\u30A1-\u30FE]+$/;

let segmenter: Intl.Segmenter | undefined;

/** A query longer than this is no query, and its dictionary words would take long to find. */
const LONGEST = 1000;

/**
 * The tokens of a query that are worth asking for each by itself. A pair that only joins two words (学的 of 大学的学生) is no word,
 * and being rare would outrank the words: it is left out, where the dictionaries of ICU see the words. Phrases are looked for
 * with all tokens. `tokens` are those of `text`.
 */
export function withoutSeams(text: string, tokens: readonly Token[]): Token[] {
  const pairs = tokens.filter(({ form }) => isUnspaced(form));
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last || pairs.length < 2 || last.to - first.from > LONGEST) return [...tokens];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words = [...segmenter.segment(text.slice(first.from, last.to))].map(
    ({ index, segment, isWordLike }) => ({
      from: first.from + index,
      to: first.from + index + segment.length,
      isWordLike,
    }),
  );
  const few = words.filter(({ isWordLike }) => isWordLike).length <= 2;
  const kept = tokens.filter(({ form, from, to }, i) => {
    if (!isUnspaced(form)) return true;
    if ((tokens[i - 1]?.to ?? 0) >= to || (tokens[i + 1]?.from ?? to) <= from) return false; // part of a pair
    const at = words.findIndex((word) => word.to > from);
    const [left, right, next] = words.slice(at, at + 3);
    if (!left || !right || left.to >= to || KATAKANA.test(form)) return true;
    // Single characters beside each other are how the dictionary cuts a name that it does not know: 普|京.
    const single = { left: left.from >= from, right: right.to <= to };
    if (single.left && single.right) return true;
    if (few) return single.left || single.right;
    // One that follows a word mostly belongs to it: 世界|杯, 日本|人.
    const own = text.slice(right.from, right.to);
    const alone = !next?.isWordLike || next.to - next.from > own.length;
    return single.right && alone && patterns().han.test(own) && !PARTICLES.has(own);
  });
  return kept.length > 0 ? kept : [...tokens];
}
