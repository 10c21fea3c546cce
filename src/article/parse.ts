import { createHash } from 'node:crypto';
import type { Block, Evidence, ParsedArticle } from './types.ts';

/** Changes whenever the same text may give another record, so that an archive knows to rebuild. */
export const PARSER_VERSION = 1;

/** The article record of a decoded text (no byte-order mark, LF line ends). Pure: the same input gives the same record. */
export function parseArticle(text: string, evidence: Evidence = {}): ParsedArticle {
  const blocks: Block[] = [];
  let from = 0;
  for (const line of text.split(/(?<=\n)/)) {
    if (line === '') continue;
    const type = line.trim() === '' ? 'blank' : 'body';
    blocks.push({ type, from, to: from + line.length, text: line });
    from += line.length;
  }
  const paragraphs = blocks
    .filter((block) => block.type === 'body')
    .map((block) => block.text.replace(/\s+/gu, ' ').trim());
  return {
    schema: 1,
    id: createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16),
    kind: 'article',
    title: evidence.title ?? paragraphs[0] ?? '',
    titleFrom: 'lead',
    language: /[\u0980-\u09ff]/u.test(text) ? 'bn' : 'en',
    published: null,
    publishedFrom: null,
    dateline: null,
    byline: [],
    agencies: [],
    publisher: null,
    url: evidence.url ?? null,
    lead: paragraphs[0] ?? null,
    paragraphs,
    captions: [],
    words: paragraphs.join(' ').split(' ').length,
    blocks,
  };
}
