import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VersionError } from '../../src/archive/errors.ts';
import { type Archive, createArchive, type Head, openArchive, openWriter } from '../../src/archive/index.ts';
import type { Entry } from '../../src/archive/types.ts';
import type { ParsedArticle } from '../../src/article/types.ts';
import { wordsOf } from '../../src/ingest/words.ts';
import { soundKeys } from '../../src/text/index.ts';
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

/** So many articles of a corpus tell whether the analysis is the one that an archive was made with. */
const SAMPLE = 200;

/**
 * Tells corpora, and analyses of them, apart: a hash of their bytes, and of the words of some of their articles as the index
 * would have them. A change of the analysis that none of those articles shows goes unnoticed.
 */
function fingerprint(corpora: readonly string[], fields: readonly string[]): string {
  const parts = corpora.flatMap((corpus) => {
    const documents = readJsonl<Document>(corpus);
    const step = Math.ceil(documents.length / SAMPLE);
    const words = documents
      .filter((_, at) => at % step === 0)
      .map((document) => wordsOf(articleOf(document, fields)));
    const terms = words.flatMap(({ title, body, captions }) => [title, ...body, ...captions].flat());
    const sounds = [...new Set(terms.map(({ form }) => form))].map(soundKeys);
    return [readFileSync(corpus), JSON.stringify([words, sounds])].map(sha256);
  });
  return sha256(parts.join()).slice(0, 8);
}

/** Archives of corpora, in a folder: one for the same corpora and fields, made anew where it would be another. */
export class Archives {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
  }

  /** Opens the archive of these corpora, all in one, with these fields indexed. */
  async open(corpora: readonly string[], fields: readonly string[]): Promise<Archive> {
    const name = [...corpora.map((path) => basename(path).replace(/\..*/, '')), ...fields].join('-');
    const current = `${name}-${fingerprint(corpora, fields)}`;
    const dir = join(this.#dir, current);
    const kept = opened(dir);
    if (kept) return kept;
    for (const other of readdirSync(this.#dir)) {
      const isStale =
        other.startsWith(`${name}-`) && /^[0-9a-f]{8}(\.part)?$/.test(other.slice(name.length + 1));
      if (isStale) rmSync(join(this.#dir, other), { recursive: true, force: true });
    }
    // Renamed when it is whole, so that an interrupted run leaves no half archive to be used again.
    const part = `${dir}.part`;
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
