import { existsSync } from 'node:fs';
import { InputError } from '../archive/errors.ts';
import type { Entry } from '../archive/types.ts';
import { type ParsedArticle, parseArticle } from '../article/index.ts';
import { decode } from './decode.ts';
import { type Raw, readRaw } from './read.ts';
import { pathOf, type Target } from './target.ts';
import { wordsOf } from './words.ts';

export interface Taken {
  outcome: 'added' | 'updated' | 'unchanged' | 'duplicate';
  /** How many were read. */
  bytes: number;
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
  const lost = (known?.ids ?? []).filter((old) => target.sourcesOf(old).every((other) => other === path));
  const isNew = !target.has(id);
  // The text may be the same while the bytes are not (line ends, encoding), or the file may have been moved: the record
  // then tells of the new file.
  if (lost.includes(id) || hasMoved(id, target)) target.remove(id);
  target.add(entry);
  target.putSource({ ...row, ids: [id] });
  for (const old of lost) if (old !== id) target.remove(old);
  return { outcome: known ? 'updated' : isNew ? 'added' : 'duplicate', bytes };
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

/** Whether no file that an article came from is there any more. */
function hasMoved(id: string, target: Target): boolean {
  const path = pathOf(id, target);
  if (path === null || existsSync(path)) return false;
  return target.sourcesOf(id).every((other) => !existsSync(other));
}

/** Puts a text that came by a stream into the archive, without memory of where it came from. Throws InputError. */
export function takeStream(raw: Raw, target: Target, now: () => Date): Taken {
  const isNew = target.add(entryOf(raw, null, now));
  return { outcome: isNew ? 'added' : 'duplicate', bytes: raw.bytes.length };
}

function entryOf(raw: Raw, path: string | null, now: () => Date): Entry {
  const { text, encoding } = decode(raw.bytes);
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new InputError('no text in it');
  const source = {
    path,
    format: path !== null && /\.md$/iu.test(path) ? 'md' : 'txt',
    bytes: raw.bytes.length,
    sha256: raw.sha256,
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
