import { toNfc } from '../text/nfc.ts';
import { findAgencies } from './agencies.ts';
import type { Body } from './body.ts';
import { isSignOff, namesOnly, readByline } from './byline.ts';
import { roleWord } from './byrole.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { withoutDates } from './dates/strip.ts';
import type { Line } from './lines.ts';
import { isNameLike } from './names.ts';
import { bylineWords } from './namewords.ts';
import { publisherOf } from './publisher.ts';
import type { BlockType, Publisher } from './types.ts';

/** Who filed the report, from where, and for whom. */
export interface Filed {
  byline: string[];
  dateline: string | null;
  agencies: string[];
}

const TEXT: ReadonlySet<BlockType> = new Set(['body', 'subheading', 'quote']);
const CITING: ReadonlySet<BlockType> = new Set([
  ...TEXT,
  'title',
  'kicker',
  'byline',
  'dateline',
  'caption',
  'credit',
  'source',
]);
/** Lines that name other papers, sources and people. */
const OTHERS: ReadonlySet<BlockType> = new Set([
  'related',
  'caption',
  'credit',
  'comments',
  'tags',
  'source',
]);
/** How many lines before and after the body may name the publisher or the writer. */
const HEAD = 40;
const FOOT = 60;
const CASED = /\p{Lu}/u;
/** How far under the headline names alone are looked for. */
const NEAR = 8;
/** Among how many paragraphs from the first one may open with a byline. */
const EARLY = 4;

/** Languages without capitals in which the words of share bars are known: elsewhere those look like names. */
const TELLS_FURNITURE = new Set(['bn', 'as', 'hi', 'ur', 'ar', 'fa', 'ja', 'zh', 'ko', 'he']);
/** What stands under the name that closes a text; further names there are tags. */
const CLOSING: ReadonlySet<BlockType> = new Set(['share', 'related', 'comments', 'ad', 'date', 'source']);

/**
 * Names alone beside the date or under the headline say who wrote the text, as does a name under its last paragraph;
 * anywhere else they may be anyone's. Gives such lines the type of a byline, where no line says it in words.
 */
export function markNames(lines: readonly Line[], types: BlockType[], body: Body, language: string): void {
  const headline = body.headline?.line;
  if (headline == null || body.run === null) return;
  const { from } = body.run;
  for (let i = headline + 1; i < from; i++) {
    if (types[i] === 'byline' && namesPerson(lines[i] as Line, language)) return;
  }
  for (let i = headline + 1; i < from; i++) {
    const type = types[i];
    if (type !== 'nav' && type !== 'kicker') continue;
    const dated = types[i - 1] === 'date' || types[i + 1] === 'date';
    if (!dated && !(i < headline + NEAR && types[i - 1] === 'title')) continue;
    if (isSigned(lines, i, language, i < headline + NEAR)) {
      types[i] = 'byline';
      return;
    }
  }
  if (types.slice(headline, from).includes('byline')) return;
  const last = types.findLastIndex((type) => TEXT.has(type));
  let under = last + 1;
  while (under < lines.length && types[under] === 'blank') under++;
  let next = under + 1;
  while (next < lines.length && types[next] === 'blank') next++;
  if (under >= lines.length || types[under] === 'byline' || types[under] === 'caption') return;
  const closed = next >= lines.length || CLOSING.has(types[next] as BlockType);
  // Where names have no capitals, a line in Latin letters under the text is a tag.
  if (TELLS_FURNITURE.has(language) && CASED.test((lines[under] as Line).source)) return;
  const bracketed = /^[(（][^)）]+[)）]$/u.test((lines[under] as Line).source.trim());
  if ((closed || bracketed) && isSigned(lines, under, language, bracketed)) types[under] = 'byline';
}

/** Whether a byline names a person; where names have no capitals, an office may have the name on a line beside it. */
function namesPerson(line: Line, language: string): boolean {
  if (!TELLS_FURNITURE.has(language)) return true;
  const words = bylineWords(language);
  return readByline(line.source, language)?.byline.some((name) => !roleWord(name, words)) ?? false;
}

/** Whether a line is nothing but names; `near` allows those that no capitals tell. */
function isSigned(lines: readonly Line[], index: number, language: string, near: boolean): boolean {
  const line = lines[index] as Line;
  if (lines[index + 1]?.continues === true || line.ends) return false;
  const names = namesOnly(line.source, language)?.byline;
  if (names === undefined) return false;
  // Where no capitals tell a name, only a few words may be one.
  const caseless = near && (TELLS_FURNITURE.has(language) || bylineWords(language).desks.has(names[0] ?? ''));
  return names.every(
    (name) =>
      (CASED.test(name) && (near || name.split(' ').length <= 3)) ||
      (caseless && name.split(' ').length <= 3),
  );
}

/** Reads the byline, the place and the agencies out of the lines that carry them and the opening of the lead. */
export function readFiled(
  lines: readonly Line[],
  types: readonly BlockType[],
  body: Body,
  openings: readonly Opening[],
  language: string,
): Filed {
  const start = body.run?.from ?? lines.length;
  const end = body.run?.to ?? lines.length;
  const head: string[] = [];
  const foot: string[] = [];
  const initials: string[] = [];
  const headline = body.headline?.line ?? -1;
  let place = openings.map(({ dateline }) => dateline.place).find((named) => named !== null) ?? null;
  let beside: string | null = null;
  for (let i = 0; i < Math.min(lines.length, end + FOOT); i++) {
    const type = types[i];
    if (type !== 'byline' && type !== 'date' && type !== 'dateline') continue;
    const { source } = lines[i] as Line;
    // The date of a page's head says where the paper is.
    if (type === 'date' && i < start && i > headline) beside ??= placeBeside(source, language);
    const read = readByline(source, language) ?? (type === 'byline' ? namesOnly(source, language) : null);
    if (read === null) continue;
    const list = isSignOff(source) ? initials : i < start ? head : foot;
    list.push(...read.byline);
    if (list === head) place ??= read.dateline;
  }
  const opened = openings.map(({ dateline }) => dateline.byline).find((names) => names.length > 0) ?? [];
  const asked = interviewer(lines, types, language);
  const byline =
    [personsOf(head, language), opened, asked, foot, initials].find((names) => names.length > 0) ?? [];
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    if ((lines[i] as Line).letters > 1 && CITING.has(types[i] as BlockType))
      texts.push((lines[i] as Line).text);
  }
  return { byline: [...new Set(byline)], dateline: place ?? beside, agencies: findAgencies(texts) };
}

/** Who held an interview, as a stand-first or the first lines say it at a sentence's end. */
function interviewer(lines: readonly Line[], types: readonly BlockType[], language: string): string[] {
  const { interviewed } = bylineWords(language);
  let read = 0;
  for (let i = 0; interviewed.length > 0 && i < lines.length && read < EARLY; i++) {
    if (types[i] !== 'body' && types[i] !== 'kicker' && types[i] !== 'nav') continue;
    if ((lines[i] as Line).length < 20) continue;
    read++;
    const opening = (lines[i] as Line).text.slice(0, 1000);
    const whole = opening.toLowerCase();
    if (!interviewed.some((words) => whole.includes(words))) continue;
    for (const sentence of opening.split(/[।.!?]/u)) {
      const lower = sentence.toLowerCase();
      const phrase = interviewed.find((words) => lower.includes(words));
      if (phrase === undefined) continue;
      const name = sentence.slice(lower.lastIndexOf(phrase) + phrase.length).replace(/^[\s:—–-]+|\s+$/gu, '');
      if (isNameLike(name) && name.split(' ').length <= 4) return [name];
    }
  }
  return [];
}

/** The place that stands beside a date: "কলকাতা ১২ মে ২০২৪ ০৪:৩৫". */
function placeBeside(line: string, language: string): string | null {
  const { pieces, day } = withoutDates(toNfc(line), language);
  const [piece] = pieces;
  if (!day || pieces.length !== 1 || !piece) return null;
  const set = /^\p{Lu}\p{Ll}+ ?\|/u.test(line);
  return set || bylineWords(language).places.has(piece.toLowerCase()) ? piece : null;
}

/** Who wrote a text, without the offices that stand on a line of their own under the names. */
function personsOf(names: readonly string[], language: string): readonly string[] {
  const words = bylineWords(language);
  const persons = names.filter((name) => !roleWord(name, words) || /[,،]/u.test(name));
  return persons.length > 0 && persons.some((name) => isNameLike(name)) ? persons : names;
}

/** A line of the text and how it opens. */
export interface Opening {
  line: number;
  dateline: Dateline;
}

/**
 * The openings of the first paragraphs that say who filed the report or where: where a caption or a stand-first was taken
 * for the lead, the report opens below it.
 */
export function findOpenings(
  lines: readonly Line[],
  types: readonly BlockType[],
  language: string,
): Opening[] {
  const openings: Opening[] = [];
  let paragraphs = 0;
  for (let i = 0; i < lines.length && paragraphs < EARLY; i++) {
    if (types[i] !== 'body') continue;
    paragraphs++;
    const dateline = readDateline((lines[i] as Line).source, language, paragraphs === 1);
    if (dateline !== null) openings.push({ line: i, dateline });
  }
  return openings;
}

/** The publisher by the address, the lines around the article and the byline. */
export function readPublisher(
  lines: readonly Line[],
  types: readonly BlockType[],
  body: Body,
  byline: readonly string[],
  url: string | null,
  lead: string | null,
): Publisher | null {
  const start = body.run?.from ?? lines.length;
  const end = body.run?.to ?? lines.length;
  const head: string[] = [];
  const foot: string[] = [];
  const urls: string[] = [];
  const ownHead: string[] = [];
  const ownFoot: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (i === HEAD && start > 2 * HEAD) i = start - HEAD;
    if (i >= end + FOOT) break;
    const type = types[i] as BlockType;
    const line = lines[i] as Line;
    if (type === 'title' || type === 'duplicate' || TEXT.has(type) || line.length > 300) continue;
    if (i < start) head.push(line.source);
    else foot.push(line.source);
    if (!OTHERS.has(type)) (i < start ? ownHead : ownFoot).push(line.source);
    const address = line.hasUrl ? /(?:https?:\/\/|www\.)\S+/iu.exec(line.source)?.[0] : undefined;
    if (address !== undefined) urls.push(address);
  }
  // The last lines of a page name its owner.
  for (const line of lines.slice(Math.max(end + FOOT, lines.length - 20))) {
    if (line.length > 300) continue;
    foot.push(line.source);
    ownFoot.push(line.source);
  }
  const first = lines[0]?.source ?? null;
  // The suffix of a page's title is known by the headline that stands without it.
  const apart = body.headline !== null && (body.headline.line !== 0 || body.headline.text !== first);
  const own = { pageTitle: apart ? first : null, head: ownHead, foot: ownFoot };
  return publisherOf({ url, head, foot, byline, urls, own, lead: lead ?? '' });
}
