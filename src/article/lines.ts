import { type LexiconKind, type LexiconMatch, lexiconForm, matchLexicons } from '../text/lexicons.ts';
import { scriptOf } from '../text/script.ts';
import { cutLine } from './inline.ts';
import type { BlockType } from './types.ts';

/** One line of the source, or one piece of a line that noise cuts; blank lines are not among them. */
export interface Line {
  /** UTF-16 offsets into the source, line terminator included. */
  from: number;
  to: number;
  /** As written, white space collapsed and trimmed: what the record gives. */
  source: string;
  /** The same in NFC, for the rules. */
  text: string;
  /** What equal lines share: case and joiners do not matter. */
  key: string;
  /** What copies of the line share: of a long one its letters alone, as copies differ in spaces, quotes and chandrabindus. */
  copyKey: string;
  /** Goes on in the physical line of the piece before it. */
  continues: boolean;
  /** Goes on in the paragraph of the line before it, which was wrapped. */
  wrapped: boolean;
  /** The type of a piece that is noise within its line. */
  noise: BlockType | null;
  /** Length in characters; those of scripts that write a word in one or two characters count 2.5. */
  length: number;
  /** The same of all text of the physical line, where noise cuts it into pieces. */
  whole: number;
  /** Closes with a sentence terminator, quotes and brackets after it allowed. */
  ends: boolean;
  /** Sentence terminators before the last one. */
  inner: number;
  digits: number;
  letters: number;
  words: number;
  /** Words of at most three characters: prose has them, lists of names do not. */
  shortWords: number;
  /** Most of the letters are of a script without spaces between words. */
  unspaced: boolean;
  script: string;
  hasUrl: boolean;
  /** Furniture words; null for lines too long to be furniture. */
  lexicon: LexiconMatch | null;
  /** The same line stands further up. */
  repeated: boolean;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const SPACE = /[\s\u0085\u200b\ufeff]+/gu;
const CLOSE = `["'”’»›“)\\]）」』】〉》*]`;
const TERMINATOR = /[.!?…।॥。！？؟۔։｡．]/u;
const ENDS = new RegExp(`${TERMINATOR.source}(?:\\s*${CLOSE})*$`, 'u');
/** A remark in brackets after the last sentence: "(Reporting by …)". */
const ASIDE = /\s*[([（][^()[\]（）]*[)\]）]$/u;
const LONGEST_ASIDE = 160;
const INNER = /[.!?…।॥。！？؟۔։｡．](?=["'”’»)\]]*\s|[^\s\d.])/gu;
const URL = /https?:\/\/|www\.[\w-]+\./iu;
/** Furniture is short: a longer line is not looked up in the word lists. */
const LONGEST_FURNITURE = 600;
/** Scripts that count together, since one text mixes them. */
const TOGETHER: Record<string, string> = { Hira: 'Hani', Kana: 'Hani', Bopo: 'Hani' };
/** How much of a long line is looked at for its script and mix of characters. */
const SAMPLE = 4000;

/** From which length on a line is known by its letters. */
const LONG_KEY = 40;
const NO_LETTER = /[^\p{L}\p{M}\p{N}]+|\u0981/gu;

export function collapse(text: string): string {
  return text.replace(SPACE, ' ').trim();
}

export function endsSentence(text: string): boolean {
  const tail = text.slice(-LONGEST_ASIDE);
  return ENDS.test(tail) || ENDS.test(tail.replace(ASIDE, ''));
}

/** Lines of the source in order. Every character is in one line or between two (blank lines). Linear in the text. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  let from = 0;
  const take = (to: number, contentTo: number): void => {
    const raw = source.slice(from, contentTo);
    if (collapse(raw) !== '') {
      let continues = false;
      let parts: Line[] = [];
      for (const piece of cutLine(raw)) {
        const line = measure(source.slice(from + piece.from, from + piece.to), piece.noise);
        line.from = from + piece.from;
        line.to = piece.to === raw.length ? to : from + piece.to;
        line.continues = continues;
        line.repeated = seen.has(line.copyKey);
        seen.add(line.copyKey);
        lines.push(line);
        continues = true;
        // What stands before a date within a line is another thing than what follows it.
        if (piece.noise === 'date') parts = [];
        else if (piece.noise === null) parts.push(line);
      }
      if (parts.length > 1) asOne(parts);
    }
    from = to;
  };
  for (const match of source.matchAll(BREAK)) take(match.index + match[0].length, match.index);
  if (from < source.length) take(source.length, source.length);
  return lines;
}

/** Pieces of one line are judged as one. */
export function asOne(parts: readonly Line[]): void {
  const whole = parts.reduce((sum, part) => sum + part.length, 0);
  for (const part of parts) {
    part.whole = whole;
    part.ends = parts[parts.length - 1]?.ends ?? part.ends;
  }
}

function measure(raw: string, noise: BlockType | null): Line {
  const source = collapse(raw);
  const text = source.normalize('NFC');
  const key = lexiconForm(text);
  const line: Line = {
    from: 0,
    to: 0,
    source,
    text,
    key,
    copyKey: key.length < LONG_KEY ? key : key.replace(NO_LETTER, ''),
    continues: false,
    wrapped: false,
    noise,
    length: text.length,
    whole: text.length,
    ends: endsSentence(text),
    inner: 0,
    digits: 0,
    letters: 0,
    words: 0,
    shortWords: 0,
    unspaced: false,
    script: 'Zyyy',
    hasUrl: URL.test(text.slice(0, SAMPLE)),
    lexicon: text.length <= LONGEST_FURNITURE ? matchLexicons(text) : null,
    repeated: false,
  };
  for (const _ of text.slice(0, SAMPLE).matchAll(INNER)) line.inner++;
  countCharacters(line);
  return line;
}

function countCharacters(line: Line): void {
  const sample = line.text.slice(0, SAMPLE);
  const scripts = new Map<string, number>();
  let dense = 0;
  let wordLength = 0;
  const endWord = (): void => {
    if (wordLength > 0) line.words++;
    if (wordLength > 0 && wordLength <= 3) line.shortWords++;
    wordLength = 0;
  };
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0x20) {
      endWord();
      continue;
    }
    wordLength++;
    if (isDigit(code)) line.digits++;
    else {
      const script = scriptOf(code);
      if (script === 'Zyyy') continue;
      line.letters++;
      if (isDense(script)) dense++;
      const together = TOGETHER[script] ?? script;
      scripts.set(together, (scripts.get(together) ?? 0) + 1);
    }
  }
  endWord();
  let most = 0;
  for (const [script, count] of scripts) {
    if (count > most) [line.script, most] = [script, count];
  }
  line.unspaced = dense * 2 > line.letters;
  const scale = line.text.length / Math.max(1, sample.length);
  line.length = line.text.length + 1.5 * dense * scale;
  line.whole = line.length;
}

function isDense(script: string): boolean {
  return (
    script === 'Hani' ||
    script === 'Hira' ||
    script === 'Kana' ||
    script === 'Hang' ||
    script === 'Thai' ||
    script === 'Mymr'
  );
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

/** How much a line looks like furniture of some kind, 0 to 1: many hits in few characters. */
export function furniture(line: Line, kind: LexiconKind): number {
  const hits = line.lexicon?.hits[kind] ?? 0;
  return hits === 0 ? 0 : Math.min(1, (25 * hits) / (line.length + 15));
}

/** Share of a line's letters and digits that phrases of a kind cover, 0 to 1. */
export function coverage(line: Line, kind: LexiconKind): number {
  const match = line.lexicon;
  return match === null || match.letters === 0 ? 0 : (match.covered[kind] ?? 0) / match.letters;
}
