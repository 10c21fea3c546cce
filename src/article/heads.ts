import { type LexiconKind, phrasesOf } from '../text/lexicons.ts';

/* A pattern of all phrases of a kind takes long to make and to try: most lines show by a few characters that none stands there. */

const LONGEST = 4;

/** Text in one spelling of nukta letters, lower case, with plain spaces. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s/gu, ' ');
}

/** How the phrases of a kind begin. */
export function headsOf(kind: LexiconKind): ReadonlySet<string> {
  return new Set(phrasesOf(kind).map((phrase) => plain(phrase).slice(0, LONGEST)));
}

/** Whether a phrase with one of these heads may stand at a place in a text. */
export function mayStand(heads: ReadonlySet<string>, text: string, at = 0): boolean {
  const head = plain(text.slice(at, at + 2 * LONGEST));
  for (let length = LONGEST; length > 0; length--) if (heads.has(head.slice(0, length))) return true;
  return false;
}
