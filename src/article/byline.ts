import { matchLexicons } from '../text/lexicons.ts';
import { toNfc } from '../text/nfc.ts';
import { findAgencies } from './agencies.ts';
import { readRole, roleWord } from './byrole.ts';
import { withoutDates } from './dates/strip.ts';
import { hasDigit } from './dates/tokens.ts';
import { type Byline, bare, isNameLike, unglue } from './names.ts';
import { type BylineWords, bylineWords } from './namewords.ts';

export type { Byline } from './names.ts';

const LONGEST = 160;
const MOST_WORDS = 9;
const SIGN_OFF = /^(?:[\p{L}\p{M}.]{1,12} ){0,2}[\p{L}\p{M}.]{1,12}(?:\/[\p{L}\p{M}.]{1,12}){1,3}$/u;
/** One editor's initials, with the stroke before or behind them: `/এমএ`, `কেএ/`. */
const ONE_SIGNS = /^(?:\/\s?[\p{Lu}\p{Lo}\p{M}.]{2,8}\/?|[\p{Lu}\p{Lo}\p{M}.]{2,8}\/)$/u;
/** What a site's own theme leaves where it has no name to put. */
const FORM_FIELD = /^(?:(?:reporter |author )?name|নাম)$/iu;
const PARTS = /\s*[|•·;]\s*|\s+[/–—]\s+|\s+-\s+/u;

function splitNames(text: string, words: BylineWords): string[] {
  const and = words.and.join('|');
  const joined = and === '' ? text : text.replace(new RegExp(`,?\\s+(?:${and})\\s+`, 'giu'), ', ');
  return joined
    .split(/\s*[,،、]\s*/u)
    .map(bare)
    .filter((name) => name !== '');
}

/** The rest of a piece that opens with "By" or its like; null when it does not, or when what follows is prose. */
function afterBy(piece: string, words: BylineWords): string | null {
  const form = piece.toLowerCase();
  for (const by of words.by) {
    if (!form.startsWith(by)) continue;
    const rest = piece.slice(by.length);
    const open = /^\s*[:：]\s*|^\s+/u.exec(rest);
    if (open) return rest.slice(open[0].length);
    if (by === 'by' && /^\p{Lu}/u.test(rest) && piece.startsWith('by')) return rest;
  }
  // "Ein Kommentar von …", "Haber: …" inside a longer stand-first.
  if (!form.includes('von')) return null;
  const inner =
    /(?:^|[.!?|]\s+)(?:[^.!?|]{2,40}\s)?(?:kommentar|kolumne|analyse|interview|gastbeitrag|reportage)\s+von\s+(.+)$/iu.exec(
      piece,
    );
  return inner?.[1] ?? null;
}

/** A broadcaster, site or paper after the names: in capitals where they are not, or a domain. */
function isOrganisation(segment: string, names: readonly string[]): boolean {
  const capitals = /^\p{Lu}{2,}(?:\s|$)/u.test(segment) && names.some((name) => /\p{Ll}/u.test(name));
  return capitals || /\w\.[a-z]{2,4}$/u.test(segment) || /^\p{Lu}{2,}$/u.test(segment);
}

/** "Name in Place". */
function withPlace(text: string, words: BylineWords): RegExpExecArray | null {
  if (words.from.length === 0) return null;
  return new RegExp(`^(.+?)\\s+(?:${words.from.join('|')})\\s+(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,30})$`, 'u').exec(
    text,
  );
}

function readBy(piece: string, words: BylineWords): Byline | null {
  const rest = afterBy(piece, words);
  if (rest === null || /[।?!]$/u.test(rest) || FORM_FIELD.test(rest)) return null;
  const where = withPlace(rest, words);
  const segments = splitNames(where?.[1] ?? rest, words);
  const byline: string[] = [];
  let dateline = where?.[2] ?? null;
  const agencies = findAgencies([rest]);
  for (const [index, segment] of segments.entries()) {
    const single = !segment.includes(' ');
    if (agencies.includes(segment)) continue;
    if (index > 0 && roleWord(segment, words)) continue;
    if (
      index > 0 &&
      single &&
      /^\p{Lu}\p{Ll}+$/u.test(segment) &&
      byline.every((name) => name.includes(' '))
    ) {
      dateline ??= segment;
      continue;
    }
    if (index > 0 && isOrganisation(segment, byline)) continue;
    if (!isNameLike(segment, 1)) {
      if (index === 0 && !roleWord(segment, words)) return null;
      if (index > 0) break;
    }
    const agency = agencies.find((name) => segment.endsWith(` ${name}`));
    byline.push(agency === undefined ? segment : segment.slice(0, -agency.length - 1));
  }
  if (byline.length === 0 && agencies.length === 0) return null;
  return { byline: byline.length > 0 ? byline : agencies, dateline, agencies };
}

/** True for the initials with which editors close a report: `এনআর/কেএ`, `srf/hosb`. */
export function isSignOff(line: string): boolean {
  if (!line.includes('/')) return false;
  const text = bare(toNfc(line));
  if (ONE_SIGNS.test(text)) return true;
  return SIGN_OFF.test(text) && (!/\p{Lu}\p{Ll}{3}/u.test(text) || text.length < 16) && text.length <= 30;
}

/**
 * The names of a line that is nothing but one to five names of persons or agencies; null for any other. Headings look
 * the same, so it counts only beside a date line or a headline. `language` is BCP 47.
 */
export function namesOnly(line: string, language: string): Byline | null {
  const text = bare(unglue(toNfc(line)));
  if (text.length > LONGEST || isFurniture(text) || FORM_FIELD.test(text)) return null;
  const words = bylineWords(language);
  if (words.desks.has(text.toLowerCase())) return { byline: [text], dateline: null, agencies: [] };
  const [before = '', after] = text.split(/\s+[-–—]\s+/u);
  if (after !== undefined && words.places.has(before.toLowerCase()) && isNameLike(after))
    return { byline: [after], dateline: before, agencies: [] };
  if (/^\s*[（(]\p{Script=Han}{3,5}[）)]\s*$/u.test(line))
    return { byline: [text], dateline: null, agencies: [] };
  const where = withPlace(text, words);
  const names = (where?.[1] ?? text).split(/\s*[|•·]\s*/u).flatMap((part) => splitNames(part, words));
  const last = names.at(-1) ?? '';
  const place = names.length > 1 && words.places.has(last.toLowerCase()) ? last : null;
  if (place !== null) names.pop();
  const agencies = findAgencies(names);
  const persons = names.filter((name) => !agencies.includes(name));
  if (names.length === 0 || names.length > 5 || !persons.every((name) => isNameLike(name))) return null;
  return { byline: persons.length > 0 ? persons : agencies, dateline: where?.[2] ?? place, agencies };
}

/** A section, a share button or an edition beside the date. */
function isFurniture(part: string): boolean {
  const { covered, letters } = matchLexicons(part);
  return Object.values(covered).some((length) => length >= 0.6 * letters);
}

/**
 * Reads a line that says who wrote the text (names after "By", a desk, a reporter with a place, initials at the end), a
 * date beside it allowed; null for any other line. `language` is BCP 47; English forms are read in every language. A desk
 * or a reporter by office is given as written, names one by one. Names alone need a date beside them, set off by a mark.
 */
export function readByline(line: string, language: string): Byline | null {
  if (line.length > LONGEST * 2) return null;
  const text = unglue(toNfc(line));
  if (text.length > LONGEST || text === '') return null;
  if (isSignOff(text))
    return { byline: [bare(text).replace(/^\/\s?|\/$/gu, '')], dateline: null, agencies: [] };
  const words = bylineWords(language);
  const { pieces, dated, day } = hasDigit(text)
    ? withoutDates(text, language)
    : { pieces: [text], dated: false, day: false };
  const parts = pieces
    .flatMap((piece) => piece.split(PARTS))
    .map(bare)
    .filter((part) => part !== '');
  for (const part of parts) {
    const found = readBy(part, words) ?? readRole(part, words);
    if (found) return found;
  }
  const named = parts.filter((part) => !isFurniture(part));
  const [first] = named;
  // An age or a time alone is no date of a byline; a name printed twice before its date is the site's source.
  if (
    !dated ||
    first === undefined ||
    named.length > (day ? 3 : 1) ||
    first.includes(':') ||
    unglue(first) !== first
  )
    return null;
  return setOff(text, first, named.length)
    ? { byline: [first], dateline: null, agencies: findAgencies([first]) }
    : null;
}

/** True when a piece beside a date is who wrote the text: a name in form, or, at the head of the line, parted by `|`. */
function setOff(text: string, piece: string, pieces: number): boolean {
  const at = text.indexOf(piece);
  const before = text.slice(0, at);
  const after = text.slice(at + piece.length);
  if (isNameLike(piece)) {
    if (at > 0) return pieces === 1 && /[|•·/–—-]\s*$/u.test(before);
    return /^\s*(?:[|•·,/–—-]|$)/u.test(after) || (pieces === 1 && /^\p{Lu}/u.test(piece));
  }
  const words = piece.split(' ').length;
  return at === 0 && words > 1 && words <= MOST_WORDS && /^\s*[।.]?\s*\|/u.test(after);
}
