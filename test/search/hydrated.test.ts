import fc from 'fast-check';
import MiniSearch, { type Query as MiniQuery } from 'minisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, FIELDS, openArchive, openWriter } from '../../src/archive/index.ts';
import { CHUNK_BYTES } from '../../src/archive/postings.ts';
import { HydratedIndex } from '../../src/search/hydrated.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

/**
 * The gate for MiniSearch's version and for the store: whatever is asked, the hydrated index answers with the same
 * documents, scores and order as one MiniSearch that holds every document.
 */

// Few letters, so that prefixes and near misses are frequent; Bangla and an astral character, so that byte order is not UTF-16 order.
const LETTERS = ['a', 'b', 'c', 'ক', 'খ', 'া', '𐐷'];
const VOCABULARY = LETTERS.flatMap((x) => LETTERS.flatMap((y) => [x + y, x + y + x, `${x}${y}${y}a`]));

interface Texts {
  title: string;
  body: string;
  caption: string;
  lead: number;
}

/** A deterministic stream of numbers below 1 (Park and Miller's minimal standard generator). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

function corpus(size: number, seed: number): Texts[] {
  const next = random(seed);
  const word = () => VOCABULARY[Math.floor(next() ** 3 * VOCABULARY.length)] as string;
  const words = (n: number) => Array.from({ length: n }, word).join(' ');
  return Array.from({ length: size }, () => {
    const body = words(1 + Math.floor(next() * 30));
    return {
      title: words(Math.floor(next() * 6)),
      body,
      caption: words(Math.floor(next() * 4)),
      lead: Math.floor(next() * 10),
    };
  });
}

function wholeMiniSearch(texts: readonly Texts[]): MiniSearch {
  const whole = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  // Terms go in in byte order, as the radix tree's order decides that of sums; no document holds a throw-away id after.
  const sorted = [...VOCABULARY].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  whole.add({ id: -1, title: sorted.join(' '), lead: '', body: '', caption: '' });
  whole.remove({ id: -1, title: sorted.join(' '), lead: '', body: '', caption: '' });
  whole.addAll(
    texts.map(({ title, body, caption, lead }, id) => ({
      id,
      title,
      body,
      caption,
      lead: body.split(' ').slice(0, lead).join(' '),
    })),
  );
  return whole;
}

/** Puts all that a query can reach into a hydrated index. */
function hydrate(archive: Archive): HydratedIndex {
  const index = new HydratedIndex(archive);
  for (const term of archive.terms.vocabulary()) {
    const postings = archive.terms.postings(term);
    if (postings) index.hold(term, postings.fields, null);
  }
  return index;
}

const leaf = fc.record(
  {
    queries: fc.constantFrom(...VOCABULARY, ...LETTERS).map((term) => [term]),
    prefix: fc.boolean(),
    fuzzy: fc.constantFrom(false as const, 0.2, 1, 2),
    fields: fc.subarray([...FIELDS], { minLength: 1 }),
    boost: fc.record({ title: fc.constantFrom(1, 5), body: fc.constantFrom(0.5, 1) }),
  },
  { requiredKeys: ['queries'] },
);
const tree = fc.letrec<{ tree: MiniQuery }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf as fc.Arbitrary<MiniQuery>,
    fc.record({
      combineWith: fc.constantFrom('OR', 'AND', 'AND_NOT'),
      queries: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }) as fc.Arbitrary<MiniQuery>,
  ),
})).tree;

/** Scores agree to a part in a billion, and the order is the same up to such differences. */
function expectSame(
  found: { id: unknown; score: number; queryTerms: string[]; match: object }[],
  wanted: { id: unknown; score: number; queryTerms: string[]; match: object }[],
): void {
  const byId = new Map(wanted.map((result) => [result.id, result]));
  expect(found.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
  for (const result of found) {
    const other = byId.get(result.id);
    expect(Math.abs(result.score - (other?.score ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(result.score));
    expect([...result.queryTerms].sort()).toEqual([...(other?.queryTerms ?? [])].sort());
    expect(result.match).toEqual(other?.match);
  }
  for (const [i, { score }] of found.entries()) {
    expect(Math.abs(score - (wanted[i]?.score ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(score));
  }
}

const asEntry = ({ title, body, caption, lead }: Texts, i: number) =>
  entry({
    salt: String(i),
    title,
    paragraphs: [body],
    captions: [caption],
    leadWords: Math.min(lead, body.split(' ').length),
    plain: true,
  });

describe.each([
  ['a small archive in one batch', 60, 60],
  ['postings that grew over many batches and span several chunks', 9_000, 700],
])('hydrated from %s', (_, size, batch) => {
  const folder = temporaryFolder();
  const texts = corpus(size, size);
  let archive: Archive;
  let whole: MiniSearch;
  beforeAll(async () => {
    archive = await archiveOf(folder.dir, texts.map(asEntry), batch);
    whole = wholeMiniSearch(texts);
  });
  afterAll(async () => {
    await archive.close();
    folder.remove();
  });

  it('holds the postings of every term', async () => {
    expect((await archive.check()).problems).toEqual([]);
    const fields = archive.terms.postings(VOCABULARY[0] as string)?.fields ?? [];
    const postings = fields.reduce((sum, { docs }) => sum + docs.length, 0);
    // Each posting takes a byte at least.
    expect(postings).toBeGreaterThan(size > 1000 ? CHUNK_BYTES : size);
  });

  it('answers any query as one MiniSearch that holds everything', () => {
    const index = hydrate(archive);
    fc.assert(
      fc.property(tree, (query) => {
        expectSame(index.search(query), whole.search(query));
      }),
      { numRuns: size > 1000 ? 20 : 400, seed: 20261121 },
    );
  });
});

describe('hydrated after articles were taken out and put in again', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('answers as if the archive had always been as it is', async () => {
    const texts = corpus(6_000, 7);
    const entries = texts.map(asEntry);
    const first = await archiveOf(folder.dir, entries, 1_500);
    await first.close();
    const next = random(11);
    const gone = new Set(texts.map((_text, i) => i).filter(() => next() < 0.4));
    const back = [...gone].filter((i) => i % 5 === 0);
    const writer = await openWriter(folder.dir);
    for (const i of gone) expect(writer.remove(entries[i]?.article.id ?? '')).toBe(true);
    writer.commit();
    for (const i of back) writer.add(entries[i] as (typeof entries)[number]);
    writer.commit();
    await writer.close();

    const archive = openArchive(folder.dir);
    expect((await archive.check()).problems).toEqual([]);
    const kept = texts.map((_text, i) => i).filter((i) => !gone.has(i) || back.includes(i));
    expect(archive.stats.documents).toBe(kept.length);
    const whole = wholeMiniSearch(kept.map((i) => texts[i] as Texts));
    const index = hydrate(archive);
    const numbers = new Map(entries.map(({ article }, i) => [article.id, i]));
    const textOf = (doc: number) => numbers.get(archive.head(doc).id);
    fc.assert(
      fc.property(tree, (query) => {
        const found = index.search(query).map((result) => ({ ...result, id: textOf(result.id) }));
        const wanted = whole.search(query).map((result) => ({ ...result, id: kept[result.id] }));
        expectSame(found, wanted);
      }),
      { numRuns: 15, seed: 20261121 },
    );
    await archive.close();
  });
});
