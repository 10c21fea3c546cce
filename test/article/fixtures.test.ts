import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** The record without the texts of its blocks, which the source gives: their types and lengths say all. */
function compact(text: string): unknown {
  const { blocks, ...record } = parseArticle(text);
  return { ...record, blocks: blocks.map(({ type, from, to }) => [type, to - from]) };
}

describe('the invented articles in fixtures/', () => {
  it('are of at least 16 shapes', () => {
    expect(names.length).toBeGreaterThanOrEqual(16);
  });

  it.each(names)('%s gives the record beside it', (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect(compact(text)).toEqual(expected);
  });
});
