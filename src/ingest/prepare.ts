import { createHash } from 'node:crypto';
import { InputError } from '../archive/errors.ts';
import { ParcelMaker } from '../archive/parcel.ts';
import type { Entry } from '../archive/types.ts';
import { type Evidence, parseArticle, type Source } from '../article/index.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats.ts';
import { unzip } from './gzip.ts';
import type { Facts, Item, KeptItem, LineItem, Outcome, Result, Setting, StreamItem } from './job.ts';
import { type Raw, readRaw } from './read.ts';
import { recordOf } from './records.ts';
import { wordsOf } from './words.ts';

/** What was read is blank: there is neither letter, digit, punctuation nor symbol in it. */
export class NoText extends InputError {
  constructor() {
    super('no text in it');
  }
}

/** A job ends early with this many bytes of text, so that what several threads give at once fits into memory. */
const ENOUGH = 2_000_000;

/** Reads and parses items: all that ingest does without the archive. */
export function prepare(items: readonly Item[], setting: Setting): Result {
  const result: Result = { outcomes: [], parcels: [] };
  let maker = new ParcelMaker();
  let bytes = 0;
  const finish = () => {
    if (!maker.empty) result.parcels.push(maker.finish());
    maker = new ParcelMaker();
  };
  for (const item of items) {
    const outcome = outcomeOf(item, setting, (entry) => {
      if (maker.full) finish();
      return { parcel: result.parcels.length, place: maker.add(entry) };
    });
    result.outcomes.push(outcome);
    if ('bytes' in outcome) bytes += outcome.bytes;
    if (bytes >= ENOUGH) break;
  }
  finish();
  return result;
}

type Put = (entry: Entry) => { parcel: number; place: number };

function outcomeOf(item: Item, setting: Setting, put: Put): Outcome {
  try {
    if (item.kind === 'end') return { kind: 'none' };
    if (item.kind === 'kept') return ofKept(item, put);
    return item.kind === 'file' ? ofFile(item.path, item.known, setting, put) : ofBytes(item, setting, put);
  } catch (error) {
    if (error instanceof NoText) return { kind: 'blank' };
    if (error instanceof InputError) return { kind: 'failed', message: error.message };
    throw error;
  }
}

function ofFile(path: string, known: string | null, setting: Setting, put: Put): Outcome {
  const raw = readRaw(path, setting.maxBytes);
  const facts: Facts = { bytes: raw.bytes.length, sha256: raw.sha256, mtimeMs: raw.mtimeMs };
  if (raw.sha256 === known) return { kind: 'same', ...facts };
  const entry = entryOf(raw, path, setting);
  return { kind: 'article', id: entry.article.id, ...put(entry), ...facts };
}

function ofBytes(item: LineItem | StreamItem, setting: Setting, put: Put): Outcome {
  const { bytes } = item;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const facts: Facts = { bytes: bytes.length, sha256, mtimeMs: 0 };
  if (item.kind === 'line' && item.known === sha256) return { kind: 'same', ...facts };
  const entry =
    item.kind === 'line' ? entryOfLine(item, sha256, setting) : entryOf({ bytes, sha256 }, null, setting);
  return { kind: 'article', id: entry.article.id, ...put(entry), ...facts };
}

function ofKept({ text, source, evidence }: KeptItem, put: Put): Outcome {
  const entry = entryOfText(text, source, evidence);
  const { bytes, sha256 } = source;
  return { kind: 'article', id: entry.article.id, ...put(entry), bytes, sha256, mtimeMs: 0 };
}

/** The article of a text that was read. Throws InputError, NoText among them. */
export function entryOf({ bytes, sha256 }: Raw, path: string | null, setting: Setting): Entry {
  const { text, encoding } = decode(unzip(bytes, setting.maxBytes));
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new NoText();
  const format = (path !== null && formatOf(path).format) || 'txt';
  const { ingested } = setting;
  const source = { path, format, bytes: bytes.length, sha256, encoding, line: null, ingested };
  return entryOfText(text, source);
}

/** The article of a record; `bytes` and `sha256` of its source are the line's. */
function entryOfLine({ bytes, path, line }: LineItem, sha256: string, setting: Setting): Entry {
  const { text: json, encoding } = decode(bytes);
  const { text, evidence } = recordOf(json, setting.textField);
  const { ingested } = setting;
  const source = { path, format: 'jsonl', bytes: bytes.length, sha256, encoding, line, ingested };
  return entryOfText(text, source, evidence);
}

/** The article of a text as it is. `evidence` is what is known besides the text and the path. */
export function entryOfText(text: string, source: Source, evidence: Evidence = {}): Entry {
  const { path } = source;
  try {
    const article = parseArticle(text, path === null ? evidence : { path, ...evidence });
    const known = Object.keys(evidence).length > 0;
    return { article, source, text, words: wordsOf(article), ...(known && { evidence }) };
  } catch (error) {
    // One text that the parser trips over must not keep all others out.
    throw new InputError(`the parser failed: ${(error as Error).message}`, null, { cause: error });
  }
}
