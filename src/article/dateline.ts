import { matchLexicons } from '../text/lexicons.ts';
import { toNfc } from '../text/nfc.ts';
import { findAgencies } from './agencies.ts';
import { readByline } from './byline.ts';
import { roleWord } from './byrole.ts';
import { readEastern } from './dateline-east.ts';
import { findDates } from './dates/index.ts';
import { withoutDates } from './dates/strip.ts';
import { bylineWords } from './namewords.ts';

/** The opening of a report: `ঢাকা, ১২ মে (বাসস) —`, `LONDON (Reuters) -`, `নিজস্ব প্রতিনিধি, কলকাতা:`. */
export interface Dateline {
  place: string | null;
  agencies: string[];
  byline: string[];
  /** UTF-16 length of the opening, the space after it included. */
  length: number;
}

const LONGEST = 90;
/** A shorter rest is no report that the opening could open. */
const LEAST_REST = 30;
/** What ends an opening: a dash, a colon, an agency between strokes or the bracket of an agency. */
const END =
  /\s*(?:[-–—―]{1,2}|[:：।]\s*[-–—]?|\.-)\s+|[—―:：]\s*|[.,]?\s*\/[\p{Lu} ]{2,20}\/\.?\s*(?:[-–—]\s*)?|(?<=\([^()]{2,20}\)[,.]?)\s+/gu;
/** An agency or a desk in brackets right before the end of the opening: `(AP)`, `(dpa/lno)`, `(د ب أ)`. */
const CREDITED = /^([^()]{2,50}?)\s*\([\p{L}\p{M}. /-]{2,20}\)$/u;
/** The site itself, where an agency would stand: `JAKARTA, contoh.com -`, `Contoh.com, Jakarta -`. */
const SITE = /(?:^|,\s*)(?:[a-z0-9-]+\.)+[a-z]{2,8}(?:,\s*|$)/iu;
/** Languages that put a colon after a place in capitals, and those without capitals that put it after any place. */
const COLON_AFTER_CAPITALS = new Set(['ms', 'id', 'fil']);
const COLON_AFTER_PLACE = new Set(['hi', 'ur', 'mr', 'ne', 'pa', 'gu', 'as', 'or']);
/** Languages whose reports open with the place in small letters and a dash; elsewhere it takes an agency or a date. */
const DASH_AFTER_PLACE = new Set(['cs', 'sk', 'hu', 'tr', 'es', 'pt', 'id', 'ms']);
const CAPITALS = /^\p{Lu}[\p{Lu}\s.,'’/-]+$/u;

const trim = (text: string): string => text.replace(/^[\s,،(]+|[\s,،।:-]+$/gu, '');

function isPlace(text: string, places: ReadonlySet<string>): boolean {
  const parts = text.toLowerCase().split(/\s*(?:,|\sও\s|\sand\s)\s*/u);
  return parts.every((part) => places.has(part));
}

/** A short run of words that a place and its country may be, in any script. */
function couldBePlace(text: string): boolean {
  const words = text.split(/[\s,]+/u);
  return (
    words.length <= 4 &&
    words.every((word) => /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|de|del|la|le|al|am|an|der|die)$/u.test(word))
  );
}

/** Below the first paragraph a colon follows speakers, too: "X, head of the group, said:". */
function endsInRole(head: string, language: string): boolean {
  const words = bylineWords(language);
  const last = head.split(/\s/u).at(-1) ?? '';
  return roleWord(last, words) || words.reports.has(last) || words.places.has(last.toLowerCase());
}

/** A word or two before a colon or dash that are a place by nothing but their form. */
function formOfPlace(text: string, colon: boolean, language: string, rest: string): boolean {
  const words = text.split(' ');
  if (words.length > 2 || words.some((word) => word.length < 3) || /[?？؟]/u.test(rest)) return false;
  const { covered, letters } = matchLexicons(text);
  if (Object.values(covered).some((length) => length >= 0.4 * letters)) return false;
  if (colon) return COLON_AFTER_PLACE.has(language) && /^[\p{Lo}\p{M}\s]+$/u.test(text);
  return (
    DASH_AFTER_PLACE.has(language) &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
    /^\p{Lu}/u.test(rest)
  );
}

/** The place and the date without the site that some papers put beside them; null where there is no site. */
function withoutSite(open: string): string | null {
  const rest = open.replace(SITE, '').trim();
  return rest === open || rest === '' ? null : rest;
}

interface Opening {
  head: string;
  /** What ends it: a colon, or a bracket or a stroke with an agency. */
  colon: boolean;
  bracket: boolean;
  /** An agency that stands between strokes after it. */
  stroke: string;
  rest: string;
}

function readHead(opening: Opening, language: string, first: boolean): Omit<Dateline, 'length'> | null {
  const { head, colon, bracket, stroke, rest } = opening;
  const { places } = bylineWords(language);
  const signed = bracket ? null : readByline(head, language);
  if (signed && !/\p{Nd}/u.test(head) && (first || !colon || endsInRole(head, language))) {
    const { dateline: place, agencies, byline } = signed;
    // The place has a field of its own; "own correspondent, Kolkata" leaves the correspondent.
    return {
      place,
      agencies,
      byline: byline
        .map((name) => (place && name.endsWith(place) ? trim(name.slice(0, -place.length)) : name))
        .filter((name) => name !== ''),
    };
  }
  const bracketed = [...head.matchAll(/[([]([^)\]]{2,40})[)\]]/gu)].map((match) => match[1] ?? '');
  const named = bracketed.concat(stroke === '' ? [] : [stroke]);
  const agencies = findAgencies(named.flatMap((name) => name.split('/')).map((name) => `(${name})`));
  const bare = head.replace(/\s*[([][^)\]]{2,40}[)\]]\s*/gu, ' ').trim();
  const ofSite = withoutSite(bare);
  const open = ofSite ?? bare;
  const { pieces, day } = withoutDates(open, language);
  const dateAt = day ? findDates(open, language)[0]?.from : undefined;
  const before = trim(open.slice(0, dateAt ?? 0));
  // In capitals a weekday of another language may be part of the place.
  const place = CAPITALS.test(before) ? before : trim(pieces[0] ?? '');
  if (place === '') return agencies.length > 0 && !bracket ? { place: null, agencies, byline: [] } : null;
  if ((pieces.length > 1 && place !== before) || place.length > 50 || !open.startsWith(place)) return null;
  if (findAgencies([place]).includes(place)) return null;
  const credited = stroke !== '' || (!colon && (CREDITED.test(head) || ofSite !== null));
  if (bracket && !(day && agencies.length > 0)) return null;
  const known = isPlace(place, places);
  const formed = first && formOfPlace(place, colon, language, rest);
  // Before a colon stand labels and speakers too: "Correction, 15 November:".
  const filed = agencies.length > 0 || (day && known) || formed;
  if (colon && !filed && /\p{Ll}/u.test(place)) return null;
  const capitals = CAPITALS.test(place) && place.length > 3 && (!colon || COLON_AFTER_CAPITALS.has(language));
  const sure = agencies.length > 0 || day || known || capitals || formed;
  return (sure || credited) && couldBePlace(place) ? { place, agencies, byline: [] } : null;
}

/** The place that follows an agency's own opening: `(ANSA) - ROMA, 12 MAG - `. */
function placeAfter(found: Omit<Dateline, 'length'>, rest: string, language: string): Dateline | null {
  if (found.place !== null || found.agencies.length === 0) return null;
  const next = readDateline(rest, language);
  return next?.place == null ? null : { ...next, agencies: [...found.agencies, ...next.agencies] };
}

/**
 * Reads the opening with which a report says where, when and through which agency it was filed, or who filed it; null
 * when the paragraph opens otherwise. A place alone counts when it is a known one or, before a dash, in capitals; by its
 * form alone, where the language opens reports so, only in the first paragraph.
 */
export function readDateline(paragraph: string, language: string, first = true): Dateline | null {
  const eastern = readEastern(paragraph);
  if (eastern !== null) return eastern;
  const start = paragraph.slice(0, LONGEST + 10);
  for (const match of start.matchAll(END)) {
    const head = start.slice(0, match.index);
    if (head.length > LONGEST || head.trim() === '') continue;
    // The hyphen of a name or the colon of a time is no end of an opening.
    if (
      /\d$/u.test(head) &&
      /^[:：]/u.test(match[0]) &&
      /^\d/u.test(start.slice(match.index + match[0].length))
    )
      continue;
    const length = match.index + match[0].length;
    if (paragraph.length - length < LEAST_REST) return null;
    const rest = paragraph.slice(length, length + LONGEST);
    const opening: Opening = {
      head: toNfc(head).trim(),
      colon: /[:：।]/u.test(match[0]) && !/[-–—―]/u.test(match[0]),
      bracket: /^\s+$/u.test(match[0]),
      stroke: /\/([^/]+)\//u.exec(match[0])?.[1] ?? '',
      rest,
    };
    const found = readHead(opening, language, first);
    if (found === null) continue;
    const after = placeAfter(found, rest, language);
    return after === null ? { ...found, length } : { ...after, length: length + after.length };
  }
  return null;
}
