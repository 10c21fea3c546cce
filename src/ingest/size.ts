import { InputError } from '../archive/errors.ts';

/** A larger file is no text to be read whole: the longest string that JavaScript has is near. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Throws InputError for a text of more bytes than `limit`. */
export function requireSize(size: number, limit = MAX_BYTES): void {
  if (size <= limit) return;
  const unit = limit >= 1024 ** 2 ? `${Math.floor(limit / 1024 ** 2)} MB` : `${limit} bytes`;
  throw new InputError(`larger than ${unit}: too large for one article (a larger --memory takes more)`);
}
