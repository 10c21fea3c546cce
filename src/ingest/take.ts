import { existsSync } from 'node:fs';
import { InputError } from '../archive/errors.ts';
import type { Entry } from '../archive/types.ts';
import { type ParsedArticle, parseArticle, type Source } from '../article/index.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats.ts';
import { unzip } from './gzip.ts';
import { type Raw, readRaw } from './read.ts';
import { pathOf, type Target } from './target.ts';
import { wordsOf } from './words.ts';

export interface Taken {
  outcome: 'added' | 'updated' | 'unchanged' | 'duplicate';
  /** How many were read. */
  bytes: number;
}

/** What was read is blank: there is neither letter, digit, punctuation nor symbol in it. */
export class NoText extends InputError {
  constructor() {
    super('no text in it');
  }
}

/** Reads a file and puts what is new in it into the archive. Throws InputError for a file that gives no article. */
export function takeFile(path: string, target: Target, now: () => Date): Taken {
  const raw = readRaw(path);
  const bytes = raw.bytes.length;
  const known = target.source(path);
  const row = { path, size: bytes, mtimeMs: raw.mtimeMs, sha256: raw.sha256, gone: false };
  if (known?.sha256 === raw.sha256) {
    target.putSource({ ...row, ids: known.ids });
    return { outcome: 'unchanged', bytes };
  }
  const entry = entryOf(raw, path, now);
  const { id } = entry.article;
  const isNew = !target.has(id);
  if (isStale(id, path, target)) target.remove(id);
  target.add(entry);
  target.putSource({ ...row, ids: [id] });
  for (const old of known?.ids ?? []) if (old !== id) release(old, path, target, now);
  return { outcome: known ? 'updated' : isNew ? 'added' : 'duplicate', bytes };
}

/**
 * Whether the record of an article should tell of the file at `path` from now on: it tells of that file's earlier bytes
 * (line ends and encoding make no other text), of a file that holds another text now, or of one that was moved.
 */
function isStale(id: string, path: string, target: Target): boolean {
  const named = pathOf(id, target);
  if (named === null) return false;
  if (named === path || !target.source(named)?.ids.includes(id)) return true;
  return !existsSync(named) && target.sourcesOf(id).every((other) => !existsSync(other));
}

/**
 * Takes out an article that the file at `path` held until now, unless it came by a stream or other files hold it too:
 * then its record names one of those.
 */
function release(id: string, path: string, target: Target, now: () => Date): void {
  const named = pathOf(id, target);
  if (named === null) return;
  const others = target.sourcesOf(id);
  if (others.length === 0) target.remove(id);
  if (named !== path || others.some((other) => retake(other, id, target, now))) return;
  // Files that hold another text now are going to be read. One that is gone keeps its article, by what was known of it.
  const gone = others.find((other) => !existsSync(other));
  if (gone !== undefined) rename(id, gone, target, now);
}

/** Writes the article of a file anew, so that its record names this file. False when the file has another text now. */
export function retake(path: string, id: string, target: Target, now: () => Date): boolean {
  try {
    const entry = entryOf(readRaw(path), path, now);
    if (entry.article.id !== id) return false;
    target.remove(id);
    return target.add(entry);
  } catch (error) {
    // What is wrong with the file was said when it was read, or will be the next time.
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** The same for a file that cannot be read any more, from the text in the archive. */
function rename(id: string, path: string, target: Target, now: () => Date): void {
  const doc = target.docOf(id);
  const row = target.source(path);
  if (doc === undefined || row === undefined) return;
  const { encoding } = target.article(doc).source;
  const entry = entryOfText(target.text(doc), { path, bytes: row.size, sha256: row.sha256, encoding }, now);
  target.remove(id);
  target.add(entry);
}

/** Puts a text that came by a stream into the archive, without memory of where it came from. Throws InputError. */
export function takeStream(raw: Raw, target: Target, now: () => Date): Taken {
  const isNew = target.add(entryOf(raw, null, now));
  return { outcome: isNew ? 'added' : 'duplicate', bytes: raw.bytes.length };
}

function entryOf({ bytes, sha256 }: Raw, path: string | null, now: () => Date): Entry {
  const { text, encoding } = decode(unzip(bytes));
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new NoText();
  return entryOfText(text, { path, bytes: bytes.length, sha256, encoding }, now);
}

function entryOfText(
  text: string,
  from: Pick<Source, 'path' | 'bytes' | 'sha256' | 'encoding'>,
  now: () => Date,
): Entry {
  const { path, bytes, sha256, encoding } = from;
  const source = {
    path,
    format: (path !== null && formatOf(path).format) || 'txt',
    bytes,
    sha256,
    encoding,
    line: null,
    ingested: now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
  };
  try {
    const article: ParsedArticle = parseArticle(text, path === null ? {} : { path });
    return { article, source, text, words: wordsOf(article) };
  } catch (error) {
    // One text that the parser trips over must not keep all others out.
    throw new InputError(`the parser failed: ${(error as Error).message}`, null, { cause: error });
  }
}
