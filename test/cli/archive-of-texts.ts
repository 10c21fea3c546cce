import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { type FakeIo, type FakeOptions, fakeIo } from './fake-io.ts';

export const TEXTS = join(import.meta.dirname, 'texts');

export interface Answer {
  stdout: string;
  stderr: string;
  code: number;
}

/** An archive in a folder of its own, and `news` run on it in this process. */
export interface TestArchive {
  dir: string;
  news(argv: string[], options?: FakeOptions): Promise<Answer>;
  remove(): void;
}

export async function archiveOf(...inputs: string[]): Promise<TestArchive> {
  const dir = mkdtempSync(join(tmpdir(), 'news-cli-'));
  const news = async (argv: string[], options: FakeOptions = {}): Promise<Answer> => {
    const io: FakeIo = fakeIo({ cwd: dir, ...options });
    const code = await main(['--archive', join(dir, '.news'), ...argv], io);
    return { stdout: io.stdout.text, stderr: io.stderr.text, code };
  };
  const { code, stderr } = inputs.length > 0 ? await news(['ingest', ...inputs]) : await news(['init']);
  if (code !== 0) throw new Error(stderr);
  return { dir, news, remove: () => rmSync(dir, { recursive: true }) };
}
