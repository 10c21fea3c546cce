import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** An empty folder for each test of a file, taken away after it. */
export function useFolder(): {
  path: (...names: string[]) => string;
  write: typeof write;
  dir: () => string;
} {
  let dir = '';
  beforeEach(() => {
    dir = realpathSync(mkdtempSync(join(tmpdir(), 'news-ingest-')));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const path = (...names: string[]) => join(dir, ...names);
  let clock = 1_700_000_000;
  /** Every write has a time of its own, however fast the test is. */
  function write(name: string, content: string | Uint8Array): string {
    const file = path(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    clock += 10;
    utimesSync(file, clock, clock);
    return file;
  }
  return { path, write, dir: () => dir };
}
