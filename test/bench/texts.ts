import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A small deterministic random number generator (mulberry32, Tommy Ettinger): values in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** Paths, sorted, of the raw files below a folder. */
export function rawFiles(dir: string): string[] {
  return (readdirSync(dir, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => join(dir, path));
}

/** Words of one script share it, near enough to keep made-up words in one script. */
const scriptBlock = (word: string) => (word.codePointAt(0) ?? 0) >> 7;

/**
 * Writes `n` raw files below `dir`, 1,000 to a folder: a headline and paragraphs, made by recombining the sentences of
 * the fixtures. In each sentence a word or two give way to made-up ones, drawn by Zipf's law from a vocabulary that
 * grows with the number of files as that of real news does; without them every word would be a common one.
 */
export function makeFiles(n: number, dir: string, seed = 1): void {
  const next = random(seed);
  const pick = <T>(items: T[]): T => items[Math.floor(next() * items.length)] as T;
  const sentences = rawFiles('fixtures')
    .flatMap((path) => readFileSync(path, 'utf8').split(/(?<=[।?!.])\s+|\n+/u))
    .map((text) => text.trim())
    .filter((text) => text.length > 40 && text.length < 400);
  const words = sentences
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /^[\p{L}\p{M}]{4,}$/u.test(word));
  const byScript = new Map<number, string[]>();
  for (const word of words)
    byScript.set(scriptBlock(word), [...(byScript.get(scriptBlock(word)) ?? []), word]);
  const size = 200 + 3 * n;
  const madeUp = () => {
    // rank by Zipf's law: log-uniform over the vocabulary
    const rank = Math.floor(Math.exp(next() * Math.log(size)));
    const choose = random(rank * 7919 + seed);
    const start = words[Math.floor(choose() * words.length)] as string;
    const alike = byScript.get(scriptBlock(start)) ?? words;
    const end = alike[Math.floor(choose() * alike.length)] as string;
    return start.slice(0, 4) + end.slice(0, 5).replace(/^\p{M}+/u, '');
  };
  const sentence = () => {
    const parts = pick(sentences).split(' ');
    for (let i = 0; i < 2; i++) parts[Math.floor(next() * (parts.length - 1))] = madeUp();
    return parts.join(' ');
  };
  for (let i = 0; i < n; i++) {
    const folder = join(dir, String(Math.floor(i / 1000)).padStart(3, '0'));
    mkdirSync(folder, { recursive: true });
    const headline = sentence()
      .replace(/[।?!.]+$/u, '')
      .split(' ')
      .slice(0, 10)
      .join(' ');
    const paragraphs = Array.from({ length: 4 + Math.floor(next() * 10) }, () =>
      Array.from({ length: 1 + Math.floor(next() * 4) }, sentence).join(' '),
    );
    const name = `${String(i).padStart(6, '0')}.txt`;
    writeFileSync(join(folder, name), `${headline}\n\n${paragraphs.join('\n\n')}\n`);
  }
}

/** Real articles by the evaluation data's own script, where it and Python are there; says whether it did. */
export function makeSharedFiles(n: number, dir: string): boolean {
  const script = resolve('../shared/eval/search/make-files.py');
  return (
    existsSync(script) && spawnSync('python3', [script, String(n), dir], { stdio: 'ignore' }).status === 0
  );
}
