import { formOfNfc, type LexiconMatch, matchLexicons } from '../text/lexicons.ts';
import { toNfc } from '../text/nfc.ts';
import { scriptOf } from '../text/script.ts';
import { cleanText } from './clean.ts';
import { lettersOf } from './letters.ts';

/** What a line says of itself, whatever stands around it. Equal short lines share one. */
export interface Measure {
  /** As written but clean, white space collapsed and trimmed: what the record gives. */
  readonly source: string;
  /** The same in NFC, for the rules. */
  readonly text: string;
  /** What equal lines share: case and joiners do not matter. */
  readonly key: string;
  /** What copies of the line share: of a long one its letters alone, as copies differ in spaces, quotes and chandrabindus. */
  readonly copyKey: string;
  /** Length in characters; those of scripts that write a word in one or two characters count 2.5. */
  readonly length: number;
  /** Closes with a sentence terminator, quotes and brackets after it allowed. */
  readonly ends: boolean;
  /** Sentence terminators before the last one. */
  readonly inner: number;
  readonly digits: number;
  readonly letters: number;
  readonly words: number;
  /** Words of at most three characters: prose has them, lists of names do not. */
  readonly shortWords: number;
  /** Most of the letters are of a script without spaces between words. */
  readonly unspaced: boolean;
  readonly script: string;
  readonly hasUrl: boolean;
  /** Furniture words; null for lines too long to be furniture. */
  readonly lexicon: LexiconMatch | null;
}

const SPACE = /[\s\u0085\u200b\ufeff]{1,1000}/g;
const SPACES = / {2,1000}/g;
/** White space that is not one space between two words. */
const UNEVEN = /[^\S ]|[\u0085\u200b\ufeff]| {2}|^ | $/;
const CLOSE = `["'”’»›“)\\]）」』】〉》*]`;
const TERMINATOR = /[.!?…।॥。！？؟۔։｡．]/u;
const ENDS = new RegExp(`${TERMINATOR.source}(?:\\s*${CLOSE})*$`, 'u');
/** A remark in brackets after the last sentence, with the agency's number behind it or none: "(Reporting by …)". */
const ASIDE = /\s*[([（][^()[\]（）]*[)\]）]\s?\d{0,8}$/u;
const LONGEST_ASIDE = 160;
const INNER = /[.!?…।॥。！？؟۔։｡．](?=["'”’»)\]]*\s|[^\s\d.])/gu;
const URL = /https?:\/\/|www\.[\w-]+\./i;
/** Furniture is short: a longer line is not looked up in the word lists. */
const LONGEST_FURNITURE = 600;
/** Scripts that count together, since one text mixes them. */
const TOGETHER: Record<string, string> = { Hira: 'Hani', Kana: 'Hani', Bopo: 'Hani' };
const DENSE: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Hang', 'Thai', 'Mymr']);
/** How much of a long line is looked at for its script and mix of characters. */
const SAMPLE = 4000;

/** From which length on a line is known by its letters, and from which by those at its start and end. */
const LONG_KEY = 40;
const HUGE_KEY = 10_000;

/** The text without white space at its ends and with one space for each stretch of it inside. */
export function collapse(text: string): string {
  if (!UNEVEN.test(text)) return text;
  let even = text.replace(SPACE, ' ');
  // The pattern takes no more at once, as one without an end runs out of memory on millions of spaces.
  while (even.includes('  ')) even = even.replace(SPACES, ' ');
  return even.trim();
}

/** Whether a text ends as a sentence does, quotes, brackets and a remark in brackets after it aside. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-LONGEST_ASIDE);
  if (ENDS.test(tail)) return true;
  return /[)\]）]\s?\d{0,8}$/.test(tail) && ENDS.test(tail.replace(ASIDE, ''));
}

/** Measures a line or a piece of one. */
export function measure(raw: string): Measure {
  const source = collapse(cleanText(raw));
  const text = toNfc(source);
  const key = formOfNfc(text);
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  return {
    source,
    text,
    key,
    copyKey: copyKeyOf(key),
    ends: endsSentence(text),
    inner: sample.match(INNER)?.length ?? 0,
    hasUrl: URL.test(sample),
    lexicon: text.length <= LONGEST_FURNITURE ? matchLexicons(text, key) : null,
    ...countCharacters(sample, text.length),
  };
}

function copyKeyOf(key: string): string {
  if (key.length < LONG_KEY) return key;
  if (key.length <= HUGE_KEY) return lettersOf(key);
  const half = HUGE_KEY / 2;
  return `${lettersOf(key.slice(0, half) + key.slice(-half))} ${key.length}`;
}

type Counts = Pick<Measure, 'length' | 'digits' | 'letters' | 'words' | 'shortWords' | 'unspaced' | 'script'>;

function countCharacters(sample: string, length: number): Counts {
  const scripts = new Map<string, number>();
  let [digits, letters, words, shortWords, dense, wordLength] = [0, 0, 0, 0, 0, 0];
  let run = '';
  let runLetters = 0;
  const endRun = (): void => {
    if (runLetters === 0) return;
    letters += runLetters;
    if (DENSE.has(run)) dense += runLetters;
    const together = TOGETHER[run] ?? run;
    scripts.set(together, (scripts.get(together) ?? 0) + runLetters);
    runLetters = 0;
  };
  for (let i = 0; i <= sample.length; i++) {
    const code = i < sample.length ? sample.charCodeAt(i) : 0x20;
    if (code === 0x20) {
      if (wordLength > 0) words++;
      if (wordLength > 0 && wordLength <= 3) shortWords++;
      wordLength = 0;
      continue;
    }
    wordLength++;
    if (isDigit(code)) {
      digits++;
      continue;
    }
    const script = scriptOf(code);
    if (script === 'Zyyy') continue;
    if (script !== run) {
      endRun();
      run = script;
    }
    runLetters++;
  }
  endRun();
  let script = 'Zyyy';
  let most = 0;
  for (const [name, count] of scripts) {
    if (count > most) [script, most] = [name, count];
  }
  const scale = length / Math.max(1, sample.length);
  return {
    length: dense === 0 ? length : length + 1.5 * dense * scale,
    digits,
    letters,
    words,
    shortWords,
    unspaced: dense * 2 > letters,
    script,
  };
}

/** ASCII, Arabic, Persian, Devanagari and Bangla digits. */
function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f) ||
    (code >= 0x9e6 && code <= 0x9ef)
  );
}
