import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive, type Entry, openArchive, openWriter, type Words } from '../../src/archive/index.ts';
import type { ParsedArticle } from '../../src/article/types.ts';
import { analyse, type Term } from '../../src/text/index.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'news-test-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Words as given: a space-separated list whose stems are the words themselves. */
export function plainTerms(text: string): Term[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((form) => ({ form, stem: form, from: 0, to: 0 }));
}

export interface Invented extends Partial<Omit<ParsedArticle, 'paragraphs' | 'captions'>> {
  paragraphs?: string[];
  captions?: string[];
  path?: string | null;
  added?: string;
  /** Takes words as they are instead of analysing them. */
  plain?: boolean;
  /** Words of the body that make the lead; without it, those of the first paragraph. */
  leadWords?: number;
  /** Added to the source text alone, so that equal articles have ids of their own. */
  salt?: string;
}

/** An entry as ingest makes it, from the parts that a test cares for. */
export function entry(parts: Invented): Entry {
  const {
    paragraphs = [],
    captions = [],
    path = null,
    added = '2026-01-01T00:00:00Z',
    plain = false,
  } = parts;
  const { leadWords, salt = '', ...given } = parts;
  const title = parts.title ?? '';
  const language = parts.language ?? 'bn';
  const text = [title, ...paragraphs, ...captions, salt].join('\n');
  const terms = (part: string) => (plain ? plainTerms(part) : analyse(part, language));
  const body = paragraphs.map(terms);
  const words: Words = {
    title: terms(title),
    body,
    captions: captions.map(terms),
    lead: leadWords ?? body[0]?.length ?? 0,
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    article: {
      schema: 1,
      id: given.id ?? sha256.slice(0, 16),
      kind: given.kind ?? 'article',
      title,
      titleFrom: given.titleFrom ?? 'headline',
      language,
      published: given.published ?? null,
      publishedFrom: given.published ? 'text' : null,
      dateline: null,
      byline: given.byline ?? [],
      agencies: given.agencies ?? [],
      publisher: given.publisher ?? null,
      url: given.url ?? null,
      lead: paragraphs[0] ?? null,
      paragraphs,
      captions: captions.map((caption) => ({ text: caption, credit: null })),
      words: body.flat().length,
      blocks: [{ type: 'body', from: 0, to: text.length, text }],
    },
    source: {
      path,
      format: 'txt',
      bytes: text.length,
      sha256,
      encoding: 'utf-8',
      line: null,
      ingested: added,
    },
    text,
    words,
  };
}

/** An archive of these articles, written in one batch or in batches of the given size. */
export async function archiveOf(dir: string, entries: readonly Entry[], batch = entries.length) {
  await createArchive(dir);
  const writer = await openWriter(dir);
  for (const [i, one] of entries.entries()) {
    writer.add(one);
    const { path, bytes: size, sha256 } = one.source;
    if (path) writer.putSource({ path, size, mtimeMs: 0, sha256, ids: [one.article.id], gone: false });
    if ((i + 1) % batch === 0) writer.commit();
  }
  writer.commit();
  await writer.close();
  return openArchive(dir);
}
