import { findAgencies } from './agencies.ts';
import { readByline } from './byline.ts';
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
const END = /\s*(?:[-–—―]{1,2}|[:：।]\s*[-–—]?|\.-)\s+|[—―:：]\s*/gu;
const BRACKET = /^\s*[[(【（]\s*([^=＝\])】）]{1,14})\s*[=＝]\s*([^\])】）]{1,24})[\])】）]\s*/u;
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

function readHead(head: string, colon: boolean, language: string): Omit<Dateline, 'length'> | null {
  const { places } = bylineWords(language);
  const signed = readByline(head, language);
  if (signed && !/\p{Nd}/u.test(head)) {
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
  const agencies = findAgencies(bracketed.map((name) => `(${name})`));
  const open = head.replace(/\s*[([][^)\]]{2,40}[)\]]\s*/gu, ' ').trim();
  const { pieces, day } = withoutDates(open, language);
  const named = trim(pieces[0] ?? '');
  const alone = pieces.length <= 1;
  if (named === '') return agencies.length > 0 ? { place: null, agencies, byline: [] } : null;
  if (!alone || named.length > 50) return null;
  const inLine = findAgencies([named]);
  if (inLine.includes(named)) return null;
  if (!open.startsWith(named)) return null;
  // Before a colon stand labels and speakers too: "Correction, 15 November:".
  const filed = agencies.length > 0 || (day && isPlace(named, places));
  if (colon && !filed && /\p{Ll}/u.test(named)) return null;
  const sure =
    agencies.length > 0 ||
    day ||
    isPlace(named, places) ||
    (!colon && CAPITALS.test(named) && named.length > 3);
  return sure && couldBePlace(named) ? { place: named, agencies, byline: [] } : null;
}

/**
 * Reads the opening with which a report says where, when and through which agency it was filed, or who filed it; null
 * when the paragraph opens otherwise. A place alone counts when it is a known one or, before a dash, in capitals.
 */
export function readDateline(paragraph: string, language: string): Dateline | null {
  const start = paragraph.slice(0, LONGEST + 10);
  const bracket = BRACKET.exec(start);
  if (bracket) {
    return {
      place: trim(bracket[1] ?? ''),
      agencies: findAgencies([`(${bracket[2] ?? ''})`]),
      byline: [],
      length: bracket[0].length,
    };
  }
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
    const colon = !/[-–—―]/u.test(match[0]);
    const found = readHead(head.normalize('NFC').trim(), colon, language);
    if (found) return { ...found, length };
  }
  return null;
}
