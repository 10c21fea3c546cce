/*
 * A text by its letters alone, for comparing copies. A table by code unit, filled as it is asked, as a pattern with Unicode classes
 * costs several times as much on every line of every text.
 */

const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;
const SURROGATE = 3;
const KINDS = new Uint8Array(0x10000);

const IS_LETTER = /[\p{L}\p{M}\p{N}]/u;
const NO_LETTER = /[^\p{L}\p{M}\p{N}]+|\u0981/gu;
/** Copies of Bangla texts differ in it. */
const CHANDRABINDU = 0x981;

function kindOf(unit: number): number {
  const known = KINDS[unit] as number;
  if (known !== UNKNOWN) return known;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const isLetter = unit !== CHANDRABINDU && IS_LETTER.test(String.fromCharCode(unit));
  const kind = isSurrogate ? SURROGATE : isLetter ? LETTER : OTHER;
  KINDS[unit] = kind;
  return kind;
}

/** The letters, vowel signs and digits of a text, chandrabindus left out. */
export function lettersOf(text: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER) continue;
    if (kind === SURROGATE) return text.replace(NO_LETTER, '');
    if (at > from) letters += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}
