import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DamageError } from '../../src/archive/errors.ts';
import { checkArchive, openArchive, openWriter } from '../../src/archive/index.ts';
import { markSound } from '../../src/archive/sound.ts';
import { ingest } from '../../src/ingest/index.ts';
import { rebuild } from '../../src/ingest/rebuild.ts';
import { search } from '../../src/search/index.ts';
import { randomly } from '../support/seeded.ts';

/**
 * Files that somebody else has cut or bent: whatever is bent, each reading gives what the whole archive gives, or says that
 * there is damage; and a rebuild brings back texts as they were, and names the others. A crash of LMDB would end this file.
 */
const PAGE = 4096;
/** NEWS_FLIPS=1000 bends so many files in each way. */
const FLIPS = Number(process.env.NEWS_FLIPS ?? 40);
const LIMIT_MS = 60_000 + FLIPS * 2_000;
let home: string;
let whole: string;
let content: Buffer;
let right: string;
let texts: Map<string, string>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'news-damage-'));
  whole = join(home, 'whole');
  const raw = join(home, 'raw');
  const fixtures = join(import.meta.dirname, '../../fixtures');
  const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  for (const name of names.sort().slice(0, 24)) cpSync(join(fixtures, name), join(raw, name));
  const options = { cwd: home, now: () => new Date('2026-01-02T03:04:05Z') };
  // In two parts, so that there are pages that were given up.
  await ingest(whole, [join(raw, names.slice(0, 24).sort()[0] as string)], options);
  await ingest(whole, [raw], options);
  content = readFileSync(join(whole, 'store-1/data.mdb'));
  right = await answers(whole);
  const archive = openArchive(whole);
  texts = new Map([...archive.facet('added')].map(({ id, doc }) => [id, archive.text(doc)]));
  await archive.close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What search, list, show and info give. */
async function answers(dir: string): Promise<string> {
  const archive = openArchive(dir);
  try {
    const hits = ['ঢাকার নদী', 'শহর', '"নদী মরে"', 'dhaka', 'president', 'ন*'].map((query) =>
      search(archive, query, { limit: 5, offset: 0 }).hits.map(({ head, score, snippet }) => [
        head.id,
        score,
        snippet,
      ]),
    );
    const articles = [...archive.facet('published')].map(({ doc }) => archive.article(doc));
    const { dir: _, ...info } = archive.info();
    return JSON.stringify({ hits, articles, info, words: [...archive.terms.vocabulary()] });
  } finally {
    await archive.close();
  }
}

/** The archive with another data file; nobody has marked it as sound. */
function archiveWith(bytes: Buffer): string {
  const dir = mkdtempSync(join(home, 'bent-'));
  cpSync(whole, dir, { recursive: true });
  writeFileSync(join(dir, 'store-1/data.mdb'), bytes);
  return dir;
}

async function damageOf(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return false;
  } catch (error) {
    if (!(error instanceof DamageError) || !/damaged/.test(error.message) || error.hint === null) throw error;
    return true;
  }
}

/** Reading, checking and writing: right, or said to be damaged, all three alike. */
async function requireHonest(dir: string): Promise<boolean> {
  let given = right;
  const isRefused = await damageOf(async () => {
    given = await answers(dir);
  });
  expect(given === right, 'wrong answers').toBe(true);
  let problems: string[] = [];
  const isHopeless = await damageOf(async () => {
    problems = (await checkArchive(dir)).problems;
  });
  expect(isHopeless || problems.length > 0).toBe(isRefused);
  expect(await damageOf(async () => (await openWriter(dir)).close())).toBe(isRefused);
  return isRefused;
}

/** A rebuild gives texts as they were and misses none in silence, or says that there is nothing left. */
async function requireSalvage(dir: string): Promise<number | null> {
  const losses: string[] = [];
  const isHopeless = await damageOf(() => rebuild(dir, { onLoss: (what) => losses.push(what) }));
  if (isHopeless) return null;
  const archive = openArchive(dir);
  try {
    const kept = [...archive.facet('added')].map(({ id, doc }) => [id, archive.text(doc)] as const);
    for (const [id, text] of kept) expect(texts.get(id)).toBe(text);
    if (kept.length < texts.size) expect(losses.length).toBeGreaterThan(0);
    expect((await archive.check()).problems).toEqual([]);
    return kept.length;
  } finally {
    await archive.close();
  }
}

describe('an archive whose file was', () => {
  it(
    'bent in a bit or a byte anywhere: right, or said to be damaged; and saved but for what was hit',
    async () => {
      let refused = 0;
      let kept = 0;
      let saved = 0;
      for (const [i, random] of randomly(FLIPS).entries()) {
        const bytes = Buffer.from(content);
        const at = random.below(bytes.length);
        bytes[at] = i % 2 === 0 ? (bytes[at] as number) ^ (1 << random.below(8)) : random.below(256);
        const dir = archiveWith(bytes);
        if (await requireHonest(dir)) refused++;
        if (i % 5 === 0) {
          kept += (await requireSalvage(dir)) ?? 0;
          saved++;
        }
        rmSync(dir, { recursive: true });
      }
      // Some bytes are in no use: of pages that were given up, behind the end of a value.
      expect(refused).toBeGreaterThan(FLIPS / 4);
      expect(kept).toBeGreaterThan(saved * (texts.size - 1));
    },
    LIMIT_MS,
  );

  it(
    'bent in the heads of its pages',
    async () => {
      for (const random of randomly(FLIPS)) {
        const bytes = Buffer.from(content);
        const at = random.below(bytes.length / PAGE) * PAGE + random.below(64);
        bytes[at] = (bytes[at] as number) ^ (1 << random.below(8));
        const dir = archiveWith(bytes);
        await requireHonest(dir);
        rmSync(dir, { recursive: true });
      }
    },
    LIMIT_MS,
  );

  it(
    'left with pages of zeros, or one in place of another',
    async () => {
      const pages = content.length / PAGE;
      for (const [i, random] of randomly(FLIPS).entries()) {
        const bytes = Buffer.from(content);
        const to = random.below(pages) * PAGE;
        if (i % 2 === 0) bytes.fill(0, to, to + PAGE);
        else content.copy(bytes, to, random.below(pages) * PAGE, to + PAGE);
        const dir = archiveWith(bytes);
        await requireHonest(dir);
        if (i % 5 === 0) await requireSalvage(dir);
        rmSync(dir, { recursive: true });
      }
    },
    LIMIT_MS,
  );

  it('cut anywhere', async () => {
    for (const random of randomly(8)) {
      const dir = archiveWith(content.subarray(0, random.below(content.length)));
      expect(await requireHonest(dir)).toBe(true);
      await requireSalvage(dir);
      rmSync(dir, { recursive: true });
    }
  });

  it('copied: read once, found to be sound, and marked so', async () => {
    const dir = archiveWith(content);
    expect(await requireHonest(dir)).toBe(false);
    const mark = () => readFileSync(join(dir, 'store-1/sound'), 'utf8');
    expect(mark()).not.toBe(readFileSync(join(whole, 'store-1/sound'), 'utf8'));
    const before = mark();
    expect(await answers(dir)).toBe(right);
    expect(mark()).toBe(before);
  });

  it('bent below the file system, which leaves no trace: found by check all the same', async () => {
    const bytes = Buffer.from(content);
    const at = content.indexOf(JSON.parse(right).articles[0].title);
    bytes[at] = (bytes[at] as number) ^ 1;
    const dir = archiveWith(bytes);
    markSound(join(dir, 'store-1'));
    expect((await checkArchive(dir)).problems.join('\n')).toMatch(/checksum/);
  });
});
