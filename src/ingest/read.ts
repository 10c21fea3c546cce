import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { InputError } from '../archive/errors.ts';
import { reasonOf } from './reason.ts';
import { MAX_BYTES, requireSize } from './size.ts';

export interface Raw {
  bytes: Uint8Array;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
}

export interface RawFile extends Raw {
  mtimeMs: number;
}

/** Reads a file. Throws InputError when it cannot be read or is too large. */
export function readRaw(path: string, maxBytes = MAX_BYTES): RawFile {
  try {
    const fd = openSync(path, 'r');
    try {
      // Looked at before it is read: a change while it is read gives it a later time than the one that is kept.
      const stat = fstatSync(fd);
      if (!stat.isFile()) throw new InputError('not a file');
      requireSize(stat.size, maxBytes);
      return { ...rawOf(readFileSync(fd)), mtimeMs: stat.mtimeMs };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(reasonOf(error, path), null, { cause: error });
  }
}

function rawOf(bytes: Uint8Array): Raw {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
