import { hashOn } from './word-table.ts';

/*
 * A run is letters, signs and digits, with the invisible characters that turn up inside words. Runs joined by one
 * hyphen or apostrophe, by a point before a Bangla letter, or by a point or comma before a digit, are looked at together, as
 * are initials (U.S.). An acute or a backtick may be meant for an apostrophe, an en dash for a hyphen.
 * Every round takes at least one character and no run can be split in two ways, so that time is linear.
 */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F\\uFEFF';
const RUN = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`;
const JOINTS = `'\`\\u00B4\\u2018\\u2019\\uFF07\\-\\u2010\\u2011\\u2013`;
const JOINT = `(?:[${JOINTS}]|[.,](?=\\p{N})|\\.(?=[\\u0985-\\u09B9\\u09DC-\\u09DF]))`;
const COMPOUND = `\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}\\p{N}])|${RUN}(?:${JOINT}${RUN})*`;
let pattern: RegExp | undefined;

/*
 * Most runs are words of Bangla letters and signs alone, of ASCII letters alone, or numbers without a point, which a look at each code
 * unit tells. The pattern reads the rest; queries mostly need it not at all, and it takes milliseconds to compile.
 */

/** What a code unit is, by a table that is filled as it is asked. */
const UNKNOWN = 0;
/** White space and marks that join nothing. */
const PART = 1;
const JOIN = 2;
/** What the pattern has to look at. */
const OTHER = 3;
const LATIN = 4;
const DIGIT = 5;
const BANGLA = 6;
/** A sign that follows a Bangla letter. */
const SIGN = 7;
const KINDS = new Uint8Array(0x10000);

const BANGLA_LETTER =
  /[\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1]/;
const BANGLA_SIGN = /[\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3]/;
const JOINING = new RegExp(`[${JOINTS}.,]`);
const ASCII = 0x80;

function kindOf(unit: number): number {
  const known = KINDS[unit] as number;
  if (known !== UNKNOWN) return known;
  const kind = tell(unit, String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

function tell(unit: number, char: string): number {
  if (/[A-Za-z]/.test(char)) return LATIN;
  if (/[0-9০-৯]/.test(char)) return DIGIT;
  if (BANGLA_LETTER.test(char)) return BANGLA;
  if (BANGLA_SIGN.test(char)) return SIGN;
  if (JOINING.test(char)) return JOIN;
  if (unit < ASCII) return PART;
  // Half of a character of two units is looked at with the other half.
  const isPart = new RegExp(`[^\\p{L}\\p{M}\\p{N}\\p{Cs}${INVISIBLE}]`, 'u').test(char);
  return isPart ? PART : OTHER;
}

/** What is done with a run at `from`..`to` of a text: one word with its hash, or what has to be looked at again. */
export interface Reader {
  word(from: number, to: number, hash: number): void;
  compound(from: number, to: number): void;
}

/** Reads the runs of a text in order. */
export function readRuns(text: string, reader: Reader): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === PART || kind === JOIN || kind === SIGN) {
      at++;
      continue;
    }
    let to = at;
    let hash = 0;
    let next = kind;
    if (kind !== OTHER) {
      do {
        hash = hashOn(hash, text.charCodeAt(to));
        to++;
        next = to < text.length ? kindOf(text.charCodeAt(to)) : PART;
      } while (next === kind || (next === SIGN && kind === BANGLA));
    }
    if (next === PART || (next === JOIN && !joins(text, to))) {
      reader.word(at, to, hash);
      at = to;
      continue;
    }
    if (kind === DIGIT && next === BANGLA) {
      // A number with its ending, ৩০টি: there is no need for the pattern.
      while (next === BANGLA || next === SIGN) next = ++to < text.length ? kindOf(text.charCodeAt(to)) : PART;
      if (next === PART || (next === JOIN && !joins(text, to))) {
        reader.compound(at, to);
        at = to;
        continue;
      }
    }
    pattern ??= new RegExp(COMPOUND, 'gu');
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = match.index + match[0].length;
    reader.compound(match.index, at);
  }
}

/** Whether a run may go on behind the mark at a place. */
function joins(text: string, at: number): boolean {
  const kind = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : PART;
  return kind !== PART && kind !== JOIN && kind !== SIGN;
}
