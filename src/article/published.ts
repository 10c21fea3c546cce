import type { Body } from './body.ts';
import { type Candidate, choosePublished, dateInPath, dateInUrl, findDates } from './dates/index.ts';
import type { Opening } from './filed.ts';
import type { Line } from './lines.ts';
import type { BlockType, Evidence, PublishedFrom } from './types.ts';
import { bareUrl } from './url.ts';

/** A line that carries the article's date is no longer than this. */
const LONGEST = 160;
/** How many lines of the page's head, of the lines before the body and of those after it may carry the date. */
const HEAD = 40;
const AFTER = 15;
/** So close under the headline a line belongs to it even where the page puts the body elsewhere. */
const UNDER = 3;
/** Within how many lines further up a date counts that is said to be the one of publication. */
const FAR = 200;
/** A day in running prose is an event's; only these block types are prose. */
const PROSE: ReadonlySet<BlockType> = new Set([
  'body',
  'subheading',
  'quote',
  'caption',
  'duplicate',
  'related',
  'tail',
]);

/**
 * The publication date as EDTF and where it was found: the text's own statement, the address, the file's name. `language`
 * is BCP 47, with the publisher's country where that tells how a date or zone is meant.
 */
export function readPublished(
  lines: readonly Line[],
  types: readonly BlockType[],
  body: Body,
  openings: readonly Opening[],
  language: string,
  url: string | null,
  evidence: Evidence,
): { published: string | null; publishedFrom: PublishedFrom | null } {
  const hit = choosePublished(candidatesOf(lines, types, body, openings, language));
  const inUrl = dateInUrl(url ?? addressAlone(lines, types) ?? '');
  // "December 2025" in the text and 2025/12/25 in the address: the address says more of the same.
  if (hit !== null && inUrl?.startsWith(`${hit.edtf}-`)) return { published: inUrl, publishedFrom: 'url' };
  if (hit !== null) return { published: hit.edtf, publishedFrom: 'text' };
  const given = evidence.published === undefined ? undefined : findDates(evidence.published, language)[0];
  if (given !== undefined) return { published: given.edtf, publishedFrom: 'file' };
  if (inUrl !== null) return { published: inUrl, publishedFrom: 'url' };
  const inPath = evidence.path === undefined ? null : dateInPath(evidence.path);
  if (inPath !== null) return { published: inPath, publishedFrom: 'file' };
  return { published: null, publishedFrom: null };
}

/** The first address that stands alone on a line outside the text: the page's own. */
function addressAlone(lines: readonly Line[], types: readonly BlockType[]): string | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!line.hasUrl || PROSE.has(types[i] as BlockType) || line.length > LONGEST) continue;
    const address = bareUrl(line.source);
    if (address !== null) return address;
  }
  return null;
}

/** Whether an offset lies inside a web address. */
function inAddress(text: string, at: number): boolean {
  const word = text.slice(Math.max(0, text.lastIndexOf(' ', at) + 1), at);
  return /https?:\/\/|www\./iu.test(word);
}

function candidatesOf(
  lines: readonly Line[],
  types: readonly BlockType[],
  body: Body,
  openings: readonly Opening[],
  language: string,
): Candidate[] {
  const start = firstText(types, lines.length);
  const end = body.run?.to ?? lines.length;
  const headline = body.headline?.line ?? -1;
  const title = lines[headline]?.copyKey;
  const listed = storiesListed(types, end) > 1;
  const commented = types.indexOf('comments', end);
  const candidates: Candidate[] = [];
  const read = (index: number, far: boolean): void => {
    const line = lines[index] as Line;
    if (PROSE.has(types[index] as BlockType) || line.length > LONGEST || line.digits === 0) return;
    const under = headline >= 0 && index > headline && index <= headline + UNDER;
    // Under another copy of the headline stands its own date, in a list of other stories theirs.
    const own = title !== undefined && index > start && lines[index - 1]?.copyKey === title;
    const others = listed && index >= end && !own && types[index - 1] === 'related';
    const position =
      under || own
        ? 'after-headline'
        : index < headline
          ? 'before-headline'
          : index < start
            ? 'after-headline'
            : index < end
              ? 'in-body'
              : 'after-body';
    const theirs = types[index] === 'credit' || (commented >= 0 && index > commented);
    for (const hit of findDates(line.text, language)) {
      if (line.hasUrl && inAddress(line.text, hit.from)) continue;
      if (hit.role === 'published' || !(far || others || theirs))
        candidates.push({ hit, line: index, position });
    }
  };
  for (const { line, dateline } of openings) {
    // "ঢাকা, ১২ মে ২০২৪ (বাসস) :" says when the report was filed.
    for (const hit of findDates((lines[line] as Line).source.slice(0, dateline.length), language)) {
      candidates.push({ hit, line, position: 'after-headline' });
    }
  }
  const near = (headline >= 0 && headline < start ? headline : start) - HEAD;
  for (let i = 0; i < Math.min(end + AFTER, lines.length); i++) {
    if (i === HEAD && i < near - FAR) i = near - FAR;
    read(i, i >= HEAD && i < near);
  }
  return candidates;
}

/** How many lines of links to other stories after the body have a date right under them. */
function storiesListed(types: readonly BlockType[], end: number): number {
  let count = 0;
  for (let i = Math.max(1, end); i < Math.min(end + AFTER, types.length); i++) {
    if (types[i] === 'date' && types[i - 1] === 'related') count++;
  }
  return count;
}

function firstText(types: readonly BlockType[], none: number): number {
  const index = types.findIndex((type) => type === 'body' || type === 'subheading' || type === 'quote');
  return index < 0 ? none : index;
}
