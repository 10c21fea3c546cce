import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputStream } from '../../src/cli/output-stream.ts';
import { Kept } from './fake-io.ts';

const DEVICE = '/dev/null';

it('writes to a file itself, in order', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'news-output-')), 'out');
  const fd = openSync(path, 'w');
  const stream = outputStream(fd, () => {
    throw new Error('the stream is not needed');
  });
  const errors: unknown[] = [];
  for (const text of ['খবর ', 'news']) stream.write(text, (error) => errors.push(error ?? null));
  closeSync(fd);
  expect(readFileSync(path, 'utf8')).toBe('খবর news');
  expect(errors).toEqual([null, null]);
  expect(stream.isTTY).toBeUndefined();
});

it('tells who writes of an error', () => {
  const fd = openSync(join(mkdtempSync(join(tmpdir(), 'news-output-')), 'out'), 'w');
  const stream = outputStream(fd, () => new Kept());
  closeSync(fd);
  const errors: unknown[] = [];
  stream.write('lost', (error) => errors.push((error as NodeJS.ErrnoException).code));
  expect(errors).toEqual(['EBADF']);
});

it("leaves terminals and what is not open to Node's stream", () => {
  const kept = new Kept();
  expect(outputStream(12345, () => kept)).toBe(kept);
  const fd = openSync(DEVICE, 'w');
  expect(outputStream(fd, () => kept)).toBe(kept);
  closeSync(fd);
});
