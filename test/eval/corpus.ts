import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VersionError } from '../../src/archive/errors.ts';
import { type Archive, createArchive, type Head, openArchive, openWriter } from '../../src/archive/index.ts';
import type { Entry } from '../../src/archive/types.ts';
import type { ParsedArticle } from '../../src/article/types.ts';
import { wordsOf } from '../../src/ingest/words.ts';
import { readJsonl } from './files.ts';

/** One article of a corpus. */
export interface Document {
  id: string;
  title: string;
  body: string;
  lang: string;
  date?: string | null;
  url?: string | null;
}

const EXTENSION = '.txt';

/** The corpus's name of an article of the archive: it stands in its path, so that an archive kept from before needs no map. */
export function nameOf(head: Head): string {
  return basename(head.path ?? head.id, EXTENSION);
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** The record of a corpus's article. Its fields are known, so that no parser stands between the set and the ranking. */
function articleOf(document: Document, fields: readonly string[]): ParsedArticle {
  const title = fields.includes('title') ? document.title : '';
  const body = fields.includes('body') ? document.body : '';
  const paragraphs = body
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    schema: 1,
    id: sha256(document.id).slice(0, 16),
    kind: 'article',
    title,
    titleFrom: 'headline',
    language: document.lang,
    published: document.date || null,
    publishedFrom: document.date ? 'text' : null,
    dateline: null,
    byline: [],
    agencies: [],
    publisher: null,
    url: document.url ?? null,
    lead: paragraphs[0] ?? null,
    paragraphs,
    captions: [],
    words: body.split(/\s+/).length,
    blocks: [{ type: 'body', from: 0, to: body.length, text: body }],
  };
}

function entryOf(document: Document, fields: readonly string[]): Entry {
  const article = articleOf(document, fields);
  const text = article.blocks.map((block) => block.text).join('');
  return {
    article,
    text,
    source: {
      path: `${document.id}${EXTENSION}`,
      format: 'text',
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      encoding: 'utf-8',
      line: null,
      ingested: '2026-01-01T00:00:00Z',
    },
    words: wordsOf(article),
  };
}

/** Puts corpora into a new archive, with the writer and the analysis that `ingest` uses. */
async function index(corpora: readonly string[], fields: readonly string[], dir: string): Promise<void> {
  await createArchive(dir);
  const writer = await openWriter(dir);
  for (const corpus of corpora) {
    for (const document of readJsonl<Document>(corpus)) {
      writer.add(entryOf(document, fields));
      if (writer.full) writer.commit();
    }
  }
  writer.commit();
  await writer.close();
}

/** Archives of corpora, in a folder: indexed once, and again only where an archive is of another version. */
export class Archives {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
  }

  /** Opens the archive of these corpora, all in one, with these fields indexed. */
  async open(corpora: readonly string[], fields: readonly string[]): Promise<Archive> {
    // The name tells what is in it: another corpus of the same name is another archive.
    const names = corpora.map((path) => basename(path).replace(/\..*/, ''));
    const content = sha256(corpora.map((path) => sha256(readFileSync(path))).join()).slice(0, 8);
    const dir = join(this.#dir, [...names, ...fields, content].join('-'));
    const kept = opened(dir);
    if (kept) return kept;
    // Renamed when it is whole, so that an interrupted run leaves no half archive to be used again.
    const part = `${dir}.part`;
    for (const stale of [dir, part]) rmSync(stale, { recursive: true, force: true });
    await index(corpora, fields, part);
    renameSync(part, dir);
    return openArchive(dir);
  }
}

/** The archive in a folder; null where there is none, or one of another version. */
function opened(dir: string): Archive | null {
  if (!existsSync(dir)) return null;
  try {
    return openArchive(dir);
  } catch (error) {
    if (error instanceof VersionError) return null;
    throw error;
  }
}
