import { foldDigits } from './digits.ts';

/*
 * Level 1: different code points for the same word. Sources of the Bangla rules: Unicode composition exclusions,
 * the normalisers of csebuetnlp and bnUnicodeNormalizer, Lucene's IndicNormalizer; what those do wrongly
 * (a colon made visarga, Tamil code points, decomposed nukta letters) is left out.
 */

const ASCII = /^[\0-\x7F]*$/;
const BANGLA = /[\u0980-\u09FF]/;
const COMPATIBILITY = /[\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFFDC]+/g;
/** Zero-width space and non-joiner, word joiner, byte-order mark, soft hyphen, bidi marks, variation selectors. */
const INVISIBLE =
  /[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/g;
const APOSTROPHE = /[\u2018\u2019\u02BC\uFF07]/g;
/** Ra + ya-phalaa is typed with the non-joiner as often as with the joiner: র‌্যাব. */
const OPEN_YA_PHALAA = /(?<=\u09B0)\u200C(?=\u09CD\u09AF)/g;
/** A joiner says something after a Bangla letter or sign alone. */
const JOINER = /(?<![\u0980-\u09FF])\u200D/g;

const SIGN = '[\u09BE-\u09C4\u09C7-\u09CC\u09D7]';
const MARK = '[\u0981-\u0983]';
const SIGNS = new RegExp(SIGN, 'g');
const MARKS = new RegExp(MARK, 'g');

/** In order; each is [what, by what]. */
const RULES: readonly (readonly [RegExp, string | ((run: string) => string)])[] = [
  [/\u200D{2,}/g, '\u200D'],
  // Old khanda ta, before the joiner is dropped; before a consonant it is a conjunct kept open.
  [/\u09A4\u09CD\u200D(?![\u0995-\u09B9\u09DC-\u09DF\u09F0\u09F1])/g, '\u09CE'],
  // The joiner is contrastive only in ra + ya-phalaa, against reph + ya.
  [/(?<![\u09B0\u09F0])\u200D|\u200D(?!\u09CD\u09AF)/g, ''],
  // A nukta typed after the vowel sign belongs to the consonant.
  [new RegExp(`(${SIGN}+)\u09BC`, 'g'), '\u09BC$1'],
  [/\u09A1\u09BC+/g, '\u09DC'],
  [/\u09A2\u09BC+/g, '\u09DD'],
  [/\u09AF\u09BC+/g, '\u09DF'],
  [/\u09AC\u09BC+/g, '\u09B0'],
  [/\u09BC+/g, ''],
  // Signs out of order: nasal and breathing marks follow the vowel sign.
  [new RegExp(`(?:${SIGN}|${MARK}){2,}`, 'g'), (run) => run.replace(MARKS, '') + run.replace(SIGNS, '')],
  // Doubled marks, a typing slip.
  [/([\u0981-\u0983\u09BE-\u09C4\u09C7-\u09CD])\1+/g, '$1'],
  [/\u09C7\u09BE/g, '\u09CB'],
  [/\u09C7\u09D7/g, '\u09CC'],
  [/\u09D7/g, '\u09CC'],
  [/\u09CC\u09CC+/g, '\u09CC'],
  [/\u0985\u09BE/g, '\u0986'],
  [/\u098F(?=\u09CD\u09AF)/g, '\u0985'],
  // Assamese letters: one alphabet for both languages.
  [/\u09F0/g, '\u09B0'],
  [/\u09F1/g, '\u09AC'],
  [/[\u09F7\u09E4]/g, '\u0964'],
  [/\u09E5/g, '\u0965'],
];

/** Letters and signs of Bangla, and ASCII, which none of these rules changes, nor NFC, but where they stand in disorder. */
const KNOWN = /^[\0-\x7F\u0981-\u0983\u0985-\u09BB\u09BD-\u09C4\u09C7-\u09CE\u09DC\u09DD\u09DF-\u09E3]*$/;
const DISORDER = new RegExp(
  `${SIGN}{2}|${MARK}(?:${SIGN}|${MARK})|\u09CD\u09CD|\u0985\u09BE|\u098F\u09CD\u09AF`,
);

function normaliseBangla(text: string): string {
  let result = text;
  for (const [pattern, replacement] of RULES) result = result.replace(pattern, replacement as string);
  return result;
}

/**
 * The text with one spelling for what reads the same: NFC (with the Bangla nukta letters as one code point), no invisible
 * characters, ASCII digits and apostrophes, full-width and presentation forms as plain letters. Case is kept.
 * Idempotent. The length may change, so that offsets into the result are not offsets into `text`.
 */
export function normalise(text: string): string {
  if (ASCII.test(text) || (KNOWN.test(text) && !DISORDER.test(text))) return text;
  const visible = text.replace(OPEN_YA_PHALAA, '\u200D').replace(INVISIBLE, '').replace(JOINER, '');
  const composed = visible.replace(COMPATIBILITY, (run) => run.normalize('NFKC')).normalize('NFC');
  if (BANGLA.test(composed)) {
    const result = normaliseBangla(composed);
    // What a rule takes out can bring together what an earlier rule, or NFC, would have joined.
    return result === text ? finish(result) : normalise(result);
  }
  return finish(composed);
}

function finish(text: string): string {
  return foldDigits(text.replace(APOSTROPHE, "'"));
}
