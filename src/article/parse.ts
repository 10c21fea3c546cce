import { createHash } from 'node:crypto';
import { dominantScript } from '../text/script.ts';
import { tokenise } from '../text/tokenise.ts';
import { blocksOf, paragraphsOf, typesOf } from './blocks.ts';
import { findBody } from './body.ts';
import { foldCaptions } from './captions.ts';
import { splitLines } from './lines.ts';
import { firstSentence } from './sentence.ts';
import type { Evidence, ParsedArticle } from './types.ts';

/** Changes whenever the same text may give another record, so that an archive knows to rebuild. */
export const PARSER_VERSION = 1;

/** The article record of a decoded text (no byte-order mark, LF line ends). Pure: the same input gives the same record. */
export function parseArticle(text: string, evidence: Evidence = {}): ParsedArticle {
  const lines = splitLines(text);
  const body = findBody(lines, evidence.title ?? null);
  const types = typesOf(lines, body);
  const paragraphs = paragraphsOf(lines, types);
  const lead = paragraphs[0] ?? null;
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
    language: dominantScript(text) === 'Beng' ? 'bn' : 'en',
    published: null,
    publishedFrom: null,
    dateline: null,
    byline: [],
    agencies: [],
    publisher: null,
    url: evidence.url ?? null,
    lead,
    paragraphs,
    captions,
    words: tokenise(paragraphs.join('\n')).length,
    blocks: blocksOf(text, lines, types),
  };
}
