import { characterTest } from '../text/runs.ts';

/** Who wrote a text, where from, and for which agencies. */
export interface Byline {
  byline: string[];
  dateline: string | null;
  agencies: string[];
}

/** Particles that stand in small letters inside names. */
const PARTICLES = new Set(
  'de da do dos das del della di du la le les van von der den ter ten te zu zur bin ibn al el ul ur e y af av und und'.split(
    ' ',
  ),
);
const CASED = /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*$/u;
const CASELESS = /^[\p{Lo}\p{M}][\p{Lo}\p{M}.'’()-]*$/u;
const NICKNAME = /["“”«»][^"“”«»]{1,30}["“”«»]\s*/gu;
const LONGEST = 60;
const GLUED = /(\p{Ll}{2})(\p{Lu}\p{Ll}+(?:\s|$))/gu;
const hasCapital = characterTest(/\p{Lu}/u);
/** White space that is not one space. */
const UNEVEN = /[^\S ]| {2}/;
/** Beginnings of names with a capital inside: MacDonald, DeLillo. */
const PREFIX = /(?:^|[\s-])(?:Ma?c|De|La|Le|Di|Du|Van|Fitz)$/u;

/** Undoes what scrapers do to names: entities, a name glued to its own copy, a job glued to a name. */
export function unglue(text: string): string {
  const spaced = text.includes('&nbsp') ? text.replace(/&nbsp;?/gu, ' ') : text;
  const clean = (UNEVEN.test(spaced) ? spaced.replace(/\s+/gu, ' ') : spaced).trim();
  const half = clean.length / 2;
  const once =
    clean.length > 5 && Number.isInteger(half) && clean.slice(0, half) === clean.slice(half)
      ? clean.slice(0, half)
      : clean;
  if (/^by\p{Lu}\p{Ll}/u.test(once)) return `by ${once.slice(2)}`;
  if (!hasCapital(once)) return once;
  return once.replace(GLUED, (whole, left: string, right: string, at: number) =>
    PREFIX.test(once.slice(0, at + left.length)) ? whole : `${left}, ${right}`,
  );
}

/**
 * True when a text has the form of one to five words of a person's name: capitals where the script has them, and else
 * only letters. Says nothing on whether it is one: a short heading in a script without capitals passes too.
 */
export function isNameLike(text: string, least = 2): boolean {
  const name = text.replace(NICKNAME, '').trim();
  if (name.length > LONGEST) return false;
  const words = name.split(' ');
  if (words.length < least || words.length > 5) return false;
  let strong = 0;
  for (const word of words) {
    if (CASED.test(word) || CASELESS.test(word)) strong++;
    else if (!PARTICLES.has(word)) return false;
  }
  return strong >= Math.min(least, words.length);
}

const EDGE = new Set(' \t*•·|–—:,(（-।');

/** Without the marks and spaces around it, nor the bracket that an opening one at the head has left at the end. */
export function bare(text: string): string {
  let from = 0;
  let to = text.length;
  let open = false;
  while (from < to && EDGE.has(text[from] as string)) open = /[(（]/.test(text[from++] as string) || open;
  while (to > from && (EDGE.has(text[to - 1] as string) || (open && /[)）]/.test(text[to - 1] as string))))
    to--;
  return text.slice(from, to);
}
