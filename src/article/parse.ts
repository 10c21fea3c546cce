import { createHash } from 'node:crypto';
import { countWords } from '../text/count.ts';
import { detectLanguage } from '../text/detect.ts';
import { blocksOf, paragraphsOf, typesOf } from './blocks.ts';
import { findBody } from './body.ts';
import { foldCaptions } from './captions.ts';
import { withZone } from './dates/index.ts';
import { joinDropCaps } from './dropcaps.ts';
import { findOpenings, markNames, readFiled, readPublisher } from './filed.ts';
import { kindOf } from './kind.ts';
import { type Line, splitLines } from './lines.ts';
import { readPublished } from './published.ts';
import { regionOf, zoneOf } from './publisher.ts';
import { firstSentence } from './sentence.ts';
import type { BlockType, Caption, Evidence, ParsedArticle } from './types.ts';
import { bareUrl, findSourceUrl } from './url.ts';
import { joinWrapped } from './wrap.ts';

/** The captions; the headline repeated as a picture's text says nothing. */
function captionsOf(lines: readonly Line[], types: readonly BlockType[], headline: number | null): Caption[] {
  const title = headline === null ? undefined : lines[headline]?.key;
  const found: { text: string; line: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (types[i] !== 'caption' && types[i] !== 'credit') continue;
    if (line.key !== title) found.push({ text: line.source, line: i });
  }
  return foldCaptions(found);
}

type Titled = Pick<ParsedArticle, 'title' | 'titleFrom'>;

/** How much of a text tells its language, in UTF-16 code units. */
const SAMPLE = 12_000;

/** The article record of a decoded text (no byte-order mark, LF line ends). Pure: the same input gives the same record. */
export function parseArticle(text: string, evidence: Evidence = {}): ParsedArticle {
  const { lines, language: guess } = readLines(text);
  const body = findBody(lines, guess, evidence.title ?? null);
  const types = typesOf(lines, body);
  const paragraphs = paragraphsOf(lines, types);
  const lead = paragraphs[0] ?? null;
  const language = languageOf(paragraphs, text);
  markNames(lines, types, body, language);
  const url = evidence.url ?? sourceUrl(lines, types);
  const openings = findOpenings(lines, types, language);
  const filed = readFiled(lines, types, body, openings, language);
  const publisher = readPublisher(lines, types, body, filed.byline, url, lead);
  const region = regionOf(publisher);
  const tag = region === null ? language : `${language}-${region}`;
  const date = readPublished(lines, types, body, openings, tag, url, evidence);
  const captions = captionsOf(lines, types, body.headline?.line ?? null);
  return {
    schema: 1,
    id: createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16),
    kind: kindOf(lines, types),
    ...titleOf(body.headline?.text ?? null, lead, lines[0]?.source ?? null, evidence.path ?? null),
    language,
    published: date.published === null ? null : withZone(date.published, zoneOf(publisher)),
    publishedFrom: date.publishedFrom,
    dateline: filed.dateline,
    byline: filed.byline,
    agencies: filed.agencies,
    publisher,
    url,
    lead,
    paragraphs,
    captions,
    words: paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    blocks: blocksOf(text, lines, types),
  };
}

/** The lines of a text, and a guess at its language from the longer ones. */
export function readLines(text: string): { lines: Line[]; language: string } {
  const lines = splitLines(text);
  joinWrapped(lines);
  joinDropCaps(lines);
  return { lines, language: detectLanguage(proseOf(lines)) };
}

function titleOf(
  headline: string | null,
  lead: string | null,
  first: string | null,
  path: string | null,
): Titled {
  if (headline !== null) return { title: headline, titleFrom: 'headline' };
  if (lead !== null) return { title: firstSentence(lead), titleFrom: 'lead' };
  // A page without any text is known by its first line.
  if (first !== null) return { title: first, titleFrom: 'headline' };
  const name = path
    ?.split(/[\\/]/u)
    .at(-1)
    ?.replace(/\.[^.]+$/u, '');
  return { title: name ?? '', titleFrom: 'file' };
}

/** The longer lines of a page: enough to guess its language before its body is known. */
function proseOf(lines: readonly Line[]): string {
  let sample = '';
  for (const line of lines) {
    if (line.length >= 60) sample += `${line.text.slice(0, SAMPLE)}\n`;
    if (sample.length >= SAMPLE) return sample;
  }
  return sample !== ''
    ? sample
    : lines
        .slice(0, 200)
        .map((line) => line.text)
        .join('\n');
}

/** The address that a line outside the text gives as the article's source. */
function sourceUrl(lines: readonly Line[], types: BlockType[]): string | null {
  const outside = lines.filter((line, i) => line.hasUrl && types[i] !== 'body' && line.length < 600);
  const labelled = findSourceUrl(outside.map((line) => line.source))?.url;
  if (labelled !== undefined) return labelled;
  const ends = lines.length > 2 ? [lines[0], lines[1], lines.at(-1)] : [];
  for (const line of ends) {
    const url = line === undefined || line.continues ? null : bareUrl(line.source);
    if (url === null) continue;
    types[lines.indexOf(line as Line)] = 'source';
    return url;
  }
  return null;
}

/** The language of the body; of the whole text where there is none. A page's furniture may be in another. */
function languageOf(paragraphs: readonly string[], text: string): string {
  let sample = '';
  for (const paragraph of paragraphs) {
    sample += `${paragraph.slice(0, SAMPLE)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return detectLanguage(sample === '' ? text.slice(0, SAMPLE) : sample);
}
