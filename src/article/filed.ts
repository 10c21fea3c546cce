import { findAgencies } from './agencies.ts';
import type { Body } from './body.ts';
import { isNameLine, readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import type { Line } from './lines.ts';
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
]);
/** How many lines before and after the body may name the publisher or the writer. */
const HEAD = 40;
const FOOT = 60;

/**
 * A person's name alone beside the date or under the headline is who wrote the text; anywhere else it may be anyone's.
 * Marks such lines as bylines.
 */
export function markNames(lines: readonly Line[], types: BlockType[], body: Body): void {
  const headline = body.headline?.line;
  if (headline == null || body.run === null) return;
  for (let i = headline + 1; i < Math.min(body.run.from, headline + 8); i++) {
    const type = types[i];
    if (type !== 'nav' && type !== 'kicker') continue;
    const line = lines[i] as Line;
    const beside = types[i + 1] === 'date' || types[i - 1] === 'date' || i === headline + 1;
    if (beside && line.length >= 5 && !line.ends && isNameLine(line.text)) {
      types[i] = 'byline';
      return;
    }
  }
}

/** Reads the byline, the place and the agencies out of the lines that carry them and the opening of the lead. */
export function readFiled(
  lines: readonly Line[],
  types: readonly BlockType[],
  body: Body,
  lead: string | null,
  language: string,
): Filed {
  const opening = lead === null ? null : readDateline(lead, language);
  const start = body.run?.from ?? lines.length;
  const head: string[] = [];
  const foot: string[] = [];
  let place: string | null = null;
  for (let i = 0; i < lines.length; i++) {
    const type = types[i];
    if (type !== 'byline' && type !== 'date' && type !== 'dateline') continue;
    const line = lines[i] as Line;
    const read = readByline(line.source, language);
    if (read === null) {
      if (type === 'byline' && isNameLine(line.text) && i < start) head.push(line.source);
      continue;
    }
    if (i < start) {
      head.push(...read.byline);
      place ??= read.dateline;
    } else foot.push(...read.byline);
  }
  const byline =
    head.length > 0 ? head : opening !== null && opening.byline.length > 0 ? opening.byline : foot;
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (CITING.has(types[i] as BlockType)) texts.push((lines[i] as Line).source);
  }
  return {
    byline: [...new Set(byline)],
    dateline: opening?.place ?? place,
    agencies: findAgencies(texts),
  };
}

/** The publisher by the address, the lines around the article and the byline. */
export function readPublisher(
  lines: readonly Line[],
  types: readonly BlockType[],
  body: Body,
  byline: readonly string[],
  url: string | null,
  language: string,
): Publisher | null {
  const start = body.run?.from ?? lines.length;
  const end = body.run?.to ?? lines.length;
  const head: string[] = [];
  const foot: string[] = [];
  const urls: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (i === HEAD && start > 2 * HEAD) i = start - HEAD;
    if (i >= end + FOOT) break;
    const type = types[i] as BlockType;
    const line = lines[i] as Line;
    if (type === 'title' || type === 'duplicate' || TEXT.has(type) || line.length > 300) continue;
    if (i < start) head.push(line.source);
    else foot.push(line.source);
    const address = line.hasUrl ? /(?:https?:\/\/|www\.)\S+/iu.exec(line.source)?.[0] : undefined;
    if (address !== undefined) urls.push(address);
  }
  // The last lines of a page name its owner.
  for (const line of lines.slice(Math.max(end + FOOT, lines.length - 20))) {
    if (line.length <= 300) foot.push(line.source);
  }
  return publisherOf({ url, head, foot, byline, urls, language });
}
