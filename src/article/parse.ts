import { createHash } from 'node:crypto';
import { detectLanguage } from '../text/detect.ts';
import { tokenise } from '../text/tokenise.ts';
import { blocksOf, paragraphsOf, typesOf } from './blocks.ts';
import { findBody } from './body.ts';
import { foldCaptions } from './captions.ts';
import { splitLines } from './lines.ts';
import { readPublished } from './published.ts';
import { firstSentence } from './sentence.ts';
import type { Evidence, ParsedArticle } from './types.ts';

/** Changes whenever the same text may give another record, so that an archive knows to rebuild. */
export const PARSER_VERSION = 1;

/** How much of a text tells its language, in UTF-16 code units. */
const SAMPLE = 12_000;

/** The article record of a decoded text (no byte-order mark, LF line ends). Pure: the same input gives the same record. */
export function parseArticle(text: string, evidence: Evidence = {}): ParsedArticle {
  const lines = splitLines(text);
  const body = findBody(lines, evidence.title ?? null);
  const types = typesOf(lines, body);
  const paragraphs = paragraphsOf(lines, types);
  const lead = paragraphs[0] ?? null;
  const language = languageOf(paragraphs, text);
  const url = evidence.url ?? null;
  const captions = foldCaptions(
    lines
      .map((line, i) => ({ text: line.text, key: line.key, type: types[i] as string }))
      .filter(({ type }) => type === 'caption' || type === 'credit'),
  );
  return {
    schema: 1,
    id: createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16),
    kind: 'article',
    title: body.headline?.text ?? (lead === null ? '' : firstSentence(lead)),
    titleFrom: body.headline ? 'headline' : 'lead',
    language,
    ...readPublished(lines, types, body, language, url, evidence),
    dateline: null,
    byline: [],
    agencies: [],
    publisher: null,
    url,
    lead,
    paragraphs,
    captions,
    words: tokenise(paragraphs.join('\n')).length,
    blocks: blocksOf(text, lines, types),
  };
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
