/*
 * Most text is in NFC as it is, or was made so before: a table by code unit tells that at a fraction of the cost of looking up each
 * character's properties. It knows the signs of Bangla; of other scripts with signs that follow letters it says nothing.
 */

/** What a code unit may stand for, by a table that is filled as it is asked. */
const UNKNOWN = 0;
/** Stands in NFC whatever is beside it. */
const SAFE = 1;
/** The nukta of Bangla, which may not follow a virama. */
const NUKTA = 2;
/** The halves of o and au that follow e and join with it. */
const HALF = 3;
const OTHER = 4;
const KINDS = new Uint8Array(0x10000);

const NUKTA_SIGN = 0x9bc;
const VIRAMA = 0x9cd;
const E_SIGN = 0x9c7;
/** The second halves are U+09BE and U+09D7; the virama is safe where no other sign with a class but the nukta is. */
const BANGLA_SIGN = /[\u0981-\u0983\u09BF-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09E2\u09E3]/;
const JOINING = /[\p{M}\p{Cs}\u1100-\u11FF]/u;

function tell(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === NUKTA_SIGN) return NUKTA;
  if (unit === 0x9be || unit === 0x9d7) return HALF;
  if (char.normalize('NFC') !== char) return OTHER;
  return BANGLA_SIGN.test(char) || !JOINING.test(char) ? SAFE : OTHER;
}

function isNfc(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = KINDS[unit] as number;
    if (kind === UNKNOWN) {
      kind = tell(unit);
      KINDS[unit] = kind;
    }
    if (kind !== SAFE && (kind === OTHER || before === (kind === NUKTA ? VIRAMA : E_SIGN))) return false;
    before = unit;
  }
  return true;
}

/** The text in NFC. */
export function toNfc(text: string): string {
  if (isNfc(text)) return text;
  // What most texts of Bangla need, and no more: letters with a nukta taken apart.
  const apart = text
    .replaceAll('\u09df', '\u09af\u09bc')
    .replaceAll('\u09dc', '\u09a1\u09bc')
    .replaceAll('\u09dd', '\u09a2\u09bc');
  return isNfc(apart) ? apart : apart.normalize('NFC');
}
