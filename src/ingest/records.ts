import { createHash } from 'node:crypto';
import { InputError } from '../archive/errors.ts';
import type { Evidence } from '../article/types.ts';
import { FIELDS, plainName } from './record-fields.ts';

/** What a record of JSON holds of an article. */
export interface RecordText {
  /** Decoded, without byte-order mark, CRLF made LF; to the letter in a record that `news export` wrote. */
  text: string;
  evidence: Evidence;
}

type Fields = Record<string, unknown>;

/**
 * The article in a record: one JSON object on one line. `textField` names the field with the text; null: a known name.
 * Throws InputError, which says what is wrong, for a line that gives no text.
 */
export function recordOf(line: string, textField: string | null): RecordText {
  const fields = fieldsOf(line);
  const name = textNameIn(fields, textField);
  if (name === null)
    throw new InputError(`no field ${textField ?? 'of a known name'} with the text${told(fields)}`);
  const given = fields[name];
  if (typeof given !== 'string') throw new InputError(`field ${name} is ${kindOf(given)}, not a text`);
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(given)) throw new InputError(`no text in field ${name}`);
  const isOurs = typeof fields.id === 'string' && fields.id === idOf(given);
  const text = isOurs
    ? given
    : wellFormed(given)
        .replace(/^\ufeff/, '')
        .replace(/\r\n/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new InputError(`field ${name} is not text: character ${nul} is NUL`);
  return { text, evidence: isOurs ? evidenceOfOurs(fields, text) : evidenceOf(fields) };
}

/**
 * Whether a text is a file of records: its first line that is not blank is a JSON object with a text in a field of the
 * given or a known name. `start` is the beginning of the text with that line in it.
 */
export function startsWithRecord(start: string, textField: string | null): boolean {
  const line = /\S.*/u.exec(start.replace(/^\ufeff/, ''))?.[0];
  if (!line?.startsWith('{')) return false;
  try {
    recordOf(line, textField);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

function fieldsOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`not JSON: ${(error as Error).message}`, null, { cause: error });
  }
  if (kindOf(value) !== 'an object') throw new InputError(`${kindOf(value)}, not a JSON object`);
  return value as Fields;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function told(fields: Fields): string {
  const names = Object.keys(fields);
  if (names.length === 0) return ': there are no fields';
  const shown = names.slice(0, 12).join(', ');
  return `; there are ${shown}${names.length > 12 ? ' …' : ''}`;
}

/** The first known name whose field holds a text; where none does, the first that is there. */
function textNameIn(fields: Fields, textField: string | null): string | null {
  if (textField !== null) return Object.hasOwn(fields, textField) ? textField : null;
  const names = namesIn(fields, 'text');
  return names.find((name) => typeof fields[name] === 'string' && fields[name] !== '') ?? names[0] ?? null;
}

/** The names in a record that are known for something, the likeliest first. */
function namesIn(fields: Fields, what: keyof typeof FIELDS): string[] {
  const byName = new Map<string, string>();
  for (const name of Object.keys(fields).reverse()) byName.set(plainName(name), name);
  return FIELDS[what].flatMap((known) => byName.get(known) ?? []);
}

function evidenceOf(fields: Fields): Evidence {
  const url = firstOf(fields, 'url', urlOf);
  const title = firstOf(fields, 'title', (value) => (typeof value === 'string' ? oneLine(value) : null));
  const published = firstOf(fields, 'published', dateOf);
  return { ...(url && { url }), ...(title && { title }), ...(published && { published }) };
}

function firstOf(
  fields: Fields,
  what: keyof typeof FIELDS,
  read: (value: unknown) => string | null,
): string | null {
  for (const name of namesIn(fields, what)) {
    const value = read(fields[name]);
    if (value) return value;
  }
  return null;
}

/** Half of a surrogate pair has no bytes in UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\0]+/gu, ' ')
    .trim();

function urlOf(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\/\S+$/iu.test(value.trim())
    ? wellFormed(value.trim())
    : null;
}

/** 1990 and 2100: a number between them is a time in seconds, and a thousand times that in milliseconds. */
const FIRST = 631_152_000;
const LAST = 4_102_444_800;

/** A date as it may stand in a text: as it was written, or in ISO 8601 where it was a number: 20240913, or a time since 1970. */
function dateOf(value: unknown): string | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const written = oneLine(String(value));
  if (!/^\d{8,13}$/u.test(written))
    return typeof value === 'string' && /\p{Nd}/u.test(written) ? written : null;
  if (written.length === 8) return written.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  for (const scale of [1_000, 1]) {
    const time = Number(written) * scale;
    if (time >= FIRST * 1_000 && time < LAST * 1_000) return `${new Date(time).toISOString().slice(0, 19)}Z`;
  }
  return null;
}

function idOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** In a record that `news export` wrote, only what did not come from the text itself: the parser finds the rest again. */
function evidenceOfOurs(fields: Fields, text: string): Evidence {
  const { url, title, published, publishedFrom, titleFrom, source } = fields;
  const path = (source as Fields | null | undefined)?.path;
  return {
    ...(typeof path === 'string' && { path }),
    ...(typeof url === 'string' && !text.includes(url) && { url }),
    ...(typeof title === 'string' && titleFrom === 'headline' && { title }),
    ...(typeof published === 'string' && publishedFrom === 'file' && { published }),
  };
}
