import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/*
 * A transcript is a file that a person can read:
 *
 *   # what it shows; only at the head
 *   $ news list --count
 *   5
 *   ! a line on stderr
 *   [exit 1]
 *
 * Lines of stdout stand as they are, then those of stderr after `! `, then the exit code unless it is 0. Control
 * characters but tab are escaped, a line of `\` alone says that the line before it has no line end, and $DIR is the folder
 * that the commands run in.
 */

const program = resolve(import.meta.dirname, '../../bin/news.js');
const texts = join(import.meta.dirname, 'texts');

/** Runs the commands of a transcript in an empty folder with `texts/` in it, and gives it as it should be. */
export async function replay(transcript: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'news-transcript-'));
  try {
    cpSync(texts, join(dir, 'texts'), { recursive: true });
    const path = join(dir, '.bin');
    mkdirSync(path);
    writeFileSync(join(path, 'news'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(join(path, 'news'), 0o755);
    const lines: string[] = [];
    for (const line of transcript.split('\n')) {
      if (line.startsWith('$ ')) lines.push(line, ...(await run(line.slice(2), dir, path)));
      else if (lines.every((each) => each.startsWith('#')) && line.startsWith('#')) lines.push(line);
    }
    return `${lines.join('\n').trimEnd()}\n`;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function run(command: string, dir: string, path: string): Promise<string[]> {
  const env = {
    PATH: `${path}:${process.env.PATH}`,
    HOME: join(dir, 'home'),
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  };
  const [stdout, stderr, status] = await new Promise<[string, string, number]>((resolve) => {
    execFile('/bin/bash', ['-c', command], { cwd: dir, env, encoding: 'utf8' }, (error, out, err) => {
      resolve([out, err, typeof error?.code === 'number' ? error.code : 0]);
    });
  });
  const shown = (text: string): string[] => visible(text.replaceAll(dir, '$DIR')).split('\n');
  const lines = shown(stdout);
  if (lines.at(-1) === '') lines.pop();
  else lines.push('\\');
  if (stderr !== '') lines.push(...shown(stderr.trimEnd()).map((line) => `! ${line}`.trimEnd()));
  if (status !== 0) lines.push(`[exit ${status}]`);
  return lines;
}

function visible(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/g, (character) => {
    const hex = character.charCodeAt(0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
  });
}
