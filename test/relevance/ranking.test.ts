import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { search } from '../../src/search/index.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';
import { ARTICLES } from './articles/index.ts';
import type { Case } from './case.ts';
import { BANGLA } from './cases/bangla.ts';
import { LATIN } from './cases/latin.ts';
import { SHAPES } from './cases/shapes.ts';
import { TOPICS } from './cases/topics.ts';
import { WORLD } from './cases/world.ts';

const CASES: Record<string, Case[]> = {
  'what an article is about': TOPICS,
  'one difference': SHAPES,
  'Bangla words': BANGLA,
  'Latin words': LATIN,
  'other languages': WORLD,
};

const folder = temporaryFolder();
const names = new Map<string, string>();
let archive: Archive;
beforeAll(async () => {
  const entries = Object.entries(ARTICLES).map(([name, parts]) => {
    const one = entry(parts);
    names.set(one.article.id, name);
    return one;
  });
  archive = await archiveOf(folder.dir, entries);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  const titled = cases.map((one) => [`${one.query}: ${one.because}`, one] as const);
  it.each(titled)('%s', (_, { query, order, whole, all = false, literal = false }) => {
    const { hits } = search(archive, query, { limit: 0, offset: 0, details: false, all, literal });
    const found = hits.map(({ head }) => names.get(head.id));
    expect(whole ? found : found.slice(0, order.length)).toEqual(order);
  });
});
