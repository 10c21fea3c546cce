/** How texts lie in files: one text a file, or a record of JSON a line; either may be gzipped. */

export type Format = 'txt' | 'md' | 'jsonl';

const NEWS_FILE = /^[^.].*\.(?:txt|md|jsonl|ndjson)(?:\.gz)?$/isu;
const FORMAT = /\.(txt|md|jsonl|ndjson)(\.gz)?$/iu;

/** A file that a walk through a folder takes for news, by its name: of a known extension, not hidden. */
export const isNewsFile = (name: string): boolean => NEWS_FILE.test(name);

/**
 * What a path says of the file. `format` is null where the extension is not a known one: the first line tells then
 * (`startsWithRecord`). That a file is gzipped is told by its first bytes in the end (`isGzip`), whatever its name.
 */
export function formatOf(path: string): { format: Format | null; gzip: boolean } {
  const [, extension, gz] = FORMAT.exec(path) ?? [];
  const gzip = gz !== undefined || /\.gz$/iu.test(path);
  if (extension === undefined) return { format: null, gzip };
  const lower = extension.toLowerCase();
  return { format: lower === 'txt' || lower === 'md' ? lower : 'jsonl', gzip };
}

/** Whether bytes are the start of gzip (RFC 1952); no text in UTF-8 or UTF-16 starts with these. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
