import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { InputError } from '../archive/errors.ts';
import { reasonOf } from './reason.ts';
import { requireSize } from './size.ts';
import { abortable } from './stream.ts';

export interface Raw {
  bytes: Uint8Array;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
}

export interface RawFile extends Raw {
  mtimeMs: number;
}

/** Reads a file. Throws InputError when it cannot be read or is too large. */
export function readRaw(path: string): RawFile {
  try {
    const fd = openSync(path, 'r');
    try {
      // Looked at before it is read: a change while it is read gives it a later time than the one that is kept.
      const stat = fstatSync(fd);
      if (!stat.isFile()) throw new InputError('not a file');
      requireSize(stat.size);
      return { ...rawOf(readFileSync(fd)), mtimeMs: stat.mtimeMs };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(reasonOf(error, path), null, { cause: error });
  }
}

/** Reads a stream to its end; null when the signal came first. Throws InputError. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<Raw | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of abortable(stream, signal)) {
    size += chunk.length;
    requireSize(size);
    chunks.push(chunk);
  }
  return signal?.aborted ? null : rawOf(Buffer.concat(chunks));
}

function rawOf(bytes: Uint8Array): Raw {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
