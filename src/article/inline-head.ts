import { detectLanguage } from '../text/detect.ts';
import { matchLexicons, phrasePattern } from '../text/lexicons.ts';
import { characterTest } from '../text/runs.ts';
import { readByline } from './byline.ts';
import { roleWord } from './byrole.ts';
import { type DateHit, findDates, isDateLine } from './dates/index.ts';
import { isKind, wordKey } from './dates/words.ts';
import { isZone } from './dates/zones.ts';
import type { Piece } from './inline.ts';
import { barAt } from './inline-bars.ts';
import { bylineWords } from './namewords.ts';

/*
 * What a page had above its text and a scraper joined to it: "Headline By Name May 13, 2024 5 min read The council …". A date that a
 * label goes before is taken in any long line; one without a label only in a line that is most of its text, and only where a
 * byline, a reading time or share words stand beside it: prose has dates, too.
 */

/** Within how much of a long line's start a date is looked for, and how long a line then is at least. */
const HEAD = 240;
const LONG = 200;
/** A headline in front of its byline is no longer, and how far before the date a byline opens. */
const FLAT_HEAD = 320;
const BYLINE = 90;
const MOST_SUFFIX = 4;

const DATE_LABEL =
  /(?:(?:last|first|প্রকাশের|আপডেটের|হালনাগাদের)\s+)?[\p{L}\p{M}]+(?:\s(?:le|em|el|il|am|on|at|op|den|pada))?\s*[:：]?\s*$/iu;
const COLON_LABEL = /(?:(?:last|first|প্রকাশের|আপডেটের|হালনাগাদের)\s+)?[\p{L}\p{M}]+\s*[:：]\s*$/iu;
const LABELLED = /[:：]\s*(?:[\p{L}\p{M}]+[\s,]*){0,2}\p{Nd}/u;
const TIME =
  /^[\s|,/–-]*(?:(?:at|à|às|a las|alle|um|kl|ore|pukul|jam)\.?\s+)?\p{Nd}{1,2}\s*(?:[:.]|h)\s*\p{Nd}{2}(?:\s*(?:এএম|পিএম|এ এম|পি এম|[ap]\.?m\b\.?|Uhr|hrs))?/iu;
const ZONE = /^\s*\(?(\p{Lu}{2,5}|Uhr|hrs)(?:\s?[+-]\p{Nd}{1,2}(?::?\p{Nd}{2})?)?\)?(?![\p{L}\p{M}])/u;
/** How far apart a page's own dates stand in its head, with a label between them. */
const BETWEEN = /^[\s|,/·•–-]*[\p{L}\p{M}\s’']{0,30}[:：]?\s*(?:[\p{L}\p{M}]+,\s*)?$/u;
const WEEKDAY = /([\p{L}\p{M}'’-]+)[\s,]+$/u;
/** Where a sentence ends before a date, initials and abbreviations apart, it is prose's. */
const PROSE_BEFORE = /(?:[\p{Ll}\p{Lo}\p{M}]{4}[.]|[।॥。۔])["'”’»)]*\s/u;

const MINUTES =
  '(?:min(?:ut\\p{L}*|s)?\\b\\.?|мин\\p{L}*|хв\\p{L}*|মিনিট|मिनट|منٹ|دقيق\\p{L}*|دقیقه|menit|dakika|dk|phút)';
const READING = new RegExp(
  `^[\\s|,·•–-]*(?:\\p{Nd}{1,2}\\s*-?\\s*${MINUTES}\\s*(?:(?:to\\s|of\\s|de\\s|di\\s)?(?:read(?:ing)?|lecture|lectura|leitura|lettura|lesezeit|leestijd|lästid|læsetid|lesetid|czytania|чтения|читання|baca|okuma|পড়া|पढ़ें))(?:\\s(?:time|tid))?|(?:(?:reading|read)\\stime|temps\\sde\\slecture|tiempo\\sde\\slectura|tempo\\sd[ei]\\s(?:leitura|lettura)|lesezeit|lesedauer|leestijd|lästid|læsetid|lesetid|czas\\sczytania|время\\sчтения|час\\sчитання|waktu\\sbaca|okuma\\ssüresi|পড়তে\\sসময়\\sলাগবে|পড়ার\\sসময়)\\s*[:：]?\\s*\\p{Nd}{1,2}\\s*${MINUTES})(?![\\p{L}\\p{M}])`,
  'iu',
);
/** "| Online edition" behind the date. */
const EDITION =
  /^\s*[|•·]\s*(?:অনলাইন সংস্করণ|প্রিন্ট সংস্করণ|(?:online|print|web)(?: |-)?edition)(?![\p{L}\p{M}])/iu;

/** The head of a page that stands at a long line's start; `flat`: the line is most of its text. */
export function headNoise(line: string, flat = false): Piece[] {
  if (line.length < LONG) return [];
  const head = line.slice(0, flat ? FLAT_HEAD : HEAD);
  if (!flat && !LABELLED.test(head)) return [];
  const hits = findDates(head);
  const own = hits.filter((hit) => hit.role === 'published' || hit.role === 'updated');
  const labelled = own[0] !== undefined && COLON_LABEL.test(head.slice(0, own[0].from)) ? own[0] : undefined;
  const first = flat ? fullDate(hits) : undefined;
  const found =
    first !== undefined && (labelled === undefined || first.from < labelled.from)
      ? unlabelledHead(line, first, hits)
      : [];
  return found.length > 0 || labelled === undefined ? found : labelledHead(line, labelled, own, flat);
}

function labelledHead(line: string, first: DateHit, hits: readonly DateHit[], flat: boolean): Piece[] {
  const before = line.slice(0, first.from);
  const open = COLON_LABEL.exec(before)?.index ?? first.from;
  const byline = flat && !PROSE_BEFORE.test(before) ? bylineBefore(line, open) : null;
  return pieces(line, byline, open, dateEnd(line, first, hits).to);
}

function unlabelledHead(line: string, first: DateHit, hits: readonly DateHit[]): Piece[] {
  const before = line.slice(0, first.from);
  if (PROSE_BEFORE.test(before)) return [];
  const word = first.role === 'published' ? DATE_LABEL.exec(before) : WEEKDAY.exec(before);
  const isDay = first.role === 'published' || isKind(wordKey(word?.[1] ?? ''), 'weekday');
  const open = word !== null && isDay ? word.index : first.from;
  const { to, marked } = dateEnd(line, first, hits);
  const byline = bylineBefore(line, open);
  return byline !== null || marked || barAt(line, to, 1) !== null ? pieces(line, byline, open, to) : [];
}

/** The byline, the date and the share words after it. */
function pieces(line: string, byline: number | null, open: number, to: number): Piece[] {
  const found: Piece[] = byline === null ? [] : [{ from: byline, to: open, noise: 'byline' }];
  found.push({ from: open, to, noise: 'date' });
  const bar = barAt(line, to, 1);
  if (bar !== null) found.push(bar);
  return found;
}

function fullDate(hits: readonly DateHit[]): DateHit | undefined {
  return hits.find((hit) => /^\d{4}-\d\d-\d\d/u.test(hit.edtf));
}

/** Where the dates, times, zones, reading times and editions end; `marked` where one of these two stands there. */
function dateEnd(line: string, first: DateHit, hits: readonly DateHit[]): { to: number; marked: boolean } {
  let to = first.to;
  for (const hit of hits) {
    if (hit.from < to) continue;
    if (!BETWEEN.test(line.slice(afterTime(line, to), hit.from)) || hit.from - to > 60) break;
    to = hit.to;
  }
  to = afterTime(line, to);
  let marked = false;
  for (const pattern of [EDITION, READING, EDITION]) {
    const match = pattern.exec(line.slice(to, to + 80));
    if (match === null) continue;
    marked = true;
    to += match[0].length;
  }
  return { to, marked };
}

function afterTime(line: string, at: number): number {
  const time = TIME.exec(line.slice(at, at + 40));
  const to = at + (time?.[0].length ?? 0);
  const zone = ZONE.exec(line.slice(to, to + 20));
  const timed =
    time !== null || /\p{Nd}\p{Nd}(?:\s*[ap]\.?m\.?)?$/iu.test(line.slice(Math.max(0, at - 8), at));
  return zone !== null &&
    timed &&
    (isZone((zone[1] as string).toLowerCase()) || /^[Uh]/u.test(zone[1] as string))
    ? to + zone[0].length
    : to;
}

/** Where the byline opens that ends at a place: words that read as one, "By" and its like first; null for none. */
function bylineBefore(line: string, end: number): number | null {
  const start = Math.max(0, end - BYLINE);
  const before = line.slice(start, end).replace(/[\s|,•·–-]+$/u, '');
  if (before === '') return null;
  const language = detectLanguage(line.slice(0, 4000));
  const words = bylineWords(language);
  const places = [...before.matchAll(/(?<=^|\s)\S+/gu)].map((match) => match.index);
  for (const at of places) {
    const piece = before.slice(at);
    if (!/^\p{Lu}/u.test(piece) && start + at > 0) continue;
    if (!words.by.some((by) => piece.toLowerCase().startsWith(`${by} `))) continue;
    if (readByline(piece, language) !== null && !/[:：]/u.test(piece)) return start + at;
  }
  for (let count = 2; count <= MOST_SUFFIX && count <= places.length; count++) {
    const at = places[places.length - count] as number;
    const piece = before.slice(at);
    if (/^[(（]/u.test(piece) || !roleWord(piece, words) || readByline(piece, language) === null) continue;
    const previous = before.slice(places[places.length - count - 1] ?? at, at).trim();
    // "নিজস্ব প্রতিবেদক, ঢাকা": the word before a role with its place belongs to it.
    return (
      start + (words.beats.has(previous.toLowerCase()) ? (places[places.length - count - 1] as number) : at)
    );
  }
  return null;
}

/** How long a line of a date and share words is at most, in UTF-16 code units. */
const SHORT = 120;
const SHARE = phrasePattern('share');
const SHARE_FIRST = new RegExp(`^(?:\\s*(?:${SHARE})){1,12}(?=\\s*\\p{Nd})`, 'iu');
const SHARE_LAST = new RegExp(`(?<=[\\p{Nd}\\p{L}\\p{M}])(?:\\s*(?:${SHARE})){1,12}\\s*$`, 'iu');

const hasNumber = characterTest(/\p{Nd}/u);

/** The share words in a short line of a date with them: "১০:৩০শেয়ার করুন", "WhatsApp১৩ মে ২০২৪". */
export function dateAndShare(line: string): Piece[] {
  if (line.length > SHORT || !hasNumber(line)) return [];
  const { hits } = matchLexicons(line.replace(/(\p{Nd})(?=[\p{L}])|(?<=[\p{L}\p{M}])(?=\p{Nd})/gu, '$1 '));
  if ((hits.share ?? 0) === 0) return [];
  const found: Piece[] = [];
  const first = SHARE_FIRST.exec(line);
  let from = 0;
  let to = line.length;
  if (first !== null) {
    from = first[0].length;
    found.push({ from: 0, to: from, noise: 'share' });
  }
  // The longest bar opens at the first place from which share words alone follow.
  const digits = [...line.matchAll(/\p{Nd}(?=\D*$)/gu)].at(-1);
  const tail = digits === undefined ? 0 : digits.index;
  const last = SHARE_LAST.exec(line.slice(tail));
  if (last !== null) {
    to = tail + last.index;
    found.push({ from: to, to: line.length, noise: 'share' });
  }
  const date = line.slice(from, to).trim();
  if (found.length === 0 || date === '' || !isDateLine(date)) return [];
  return [...found, { from, to, noise: 'date' as const }].sort((a, b) => a.from - b.from);
}
