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

/**
 * Names alone beside the date or under the headline say who wrote the text; anywhere else they may be anyone's. Gives
 * such lines the type of a byline.
 */
export function markNames(lines: readonly Line[], types: BlockType[], body: Body, language: string): void {
  const headline = body.headline?.line;
  if (headline == null || body.run === null) return;
  for (let i = headline + 1; i < Math.min(body.run.from, headline + NEAR); i++) {
    const type = types[i];
    if (type !== 'nav' && type !== 'kicker') continue;
    const line = lines[i] as Line;
    if (lines[i + 1]?.continues === true || line.ends || !isBeside(types, i)) continue;
    const names = namesOnly(line.source, language)?.byline;
    // Where no capitals tell a name, only a few words may be one.
    if (names?.every((name) => CASED.test(name) || name.split(' ').length <= 3)) {
      types[i] = 'byline';
      return;
    }
  }
}

function isBeside(types: readonly BlockType[], index: number): boolean {
  const before = types[index - 1];
  return types[index + 1] === 'date' || before === 'date' || before === 'title';
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
  const byline = [personsOf(head, language), opened, foot, initials].find((names) => names.length > 0) ?? [];
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    if ((lines[i] as Line).letters > 1 && CITING.has(types[i] as BlockType))
      texts.push((lines[i] as Line).source);
  }
  return { byline: [...new Set(byline)], dateline: place ?? beside, agencies: findAgencies(texts) };
}

/** The place that stands beside a date: "কলকাতা ১২ মে ২০২৪ ০৪:৩৫". */
function placeBeside(line: string, language: string): string | null {
  const { pieces, day } = withoutDates(line.normalize('NFC'), language);
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
