import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { useFolder } from './folder.ts';

const { path, write, dir } = useFolder();

const TEXTS = [
  'মেঘনায় ট্রলারডুবি\n\nচাঁদপুরে মেঘনা নদীতে একটি ট্রলার ডুবে গেছে।\n',
  'হাওরে ধান কাটা শুরু\n\nসুনামগঞ্জের হাওরে বোরো ধান কাটা শুরু হয়েছে।\n',
  'নতুন সেতু খুলে দেওয়া হলো\n\nপটুয়াখালীতে নতুন সেতু যান চলাচলের জন্য খুলে দেওয়া হয়েছে।\n',
] as const;
const NAMES = ['a.txt', 'b.md', 'c.txt'] as const;

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const idOf = (text: string) => sha256(text).slice(0, 16);

type Step =
  | { do: 'write'; file: number; text: number; crlf: boolean }
  | { do: 'delete'; file: number }
  | { do: 'move' | 'swap'; file: number; other: number }
  | { do: 'stream'; text: number }
  | { do: 'ingest'; prune: boolean };

/** Folders of a run, each with an archive of its own. */
class Model {
  readonly #name: string;
  readonly #streamed = new Set<string>();

  constructor(name: string) {
    this.#name = name;
    write(join(name, 'd', 'page.html'), '');
  }

  async run(step: Step): Promise<void> {
    if (step.do === 'ingest') return this.#ingest(step.prune);
    if (step.do === 'stream') return this.#stream(TEXTS[step.text] as string);
    const file = this.#file(step.file);
    if (step.do === 'write') {
      const text = TEXTS[step.text] as string;
      write(file, step.crlf ? text.replaceAll('\n', '\r\n') : text);
    } else if (step.do === 'delete') {
      rmSync(path(file), { force: true });
    } else {
      const [from, to] = [path(file), path(this.#file(step.other))];
      if (!existsSync(from) || from === to) return;
      const kept = step.do === 'swap' && existsSync(to);
      if (kept) renameSync(to, `${to}.kept`);
      renameSync(from, to);
      if (kept) renameSync(`${to}.kept`, from);
    }
  }

  #file(number: number): string {
    return join(this.#name, 'd', NAMES[number] as string);
  }

  #options() {
    return { cwd: dir(), now: () => new Date(0) };
  }

  async #stream(text: string): Promise<void> {
    async function* stdin() {
      yield Buffer.from(text);
    }
    const summary = await ingest(this.#archive, ['-'], { ...this.#options(), stdin: stdin() });
    // A text that a file gave already goes with that file.
    if (summary.added === 1) this.#streamed.add(idOf(text));
    await this.#verify(null);
  }

  async #ingest(prune: boolean): Promise<void> {
    const summary = await ingest(this.#archive, [path(this.#name, 'd')], { ...this.#options(), prune });
    expect(summary.failed).toBe(0);
    await this.#verify(prune);
  }

  get #archive(): string {
    return path(this.#name, 'archive');
  }

  /** What must hold after each run; `pruned` is null where the files were not read. */
  async #verify(pruned: boolean | null): Promise<void> {
    if (!existsSync(this.#archive)) return;
    const archive = openArchive(this.#archive);
    try {
      expect((await archive.check()).problems).toEqual([]);
      const ids: string[] = [];
      for (const { id, doc } of archive.facet('added')) {
        ids.push(id);
        const { source } = archive.article(doc);
        expect(source.path === null, `${id} came by a stream`).toBe(this.#streamed.has(id));
        if (source.path === null || pruned === null) continue;
        expect(archive.sourcesOf(id)).toContain(source.path);
        const row = archive.source(source.path);
        expect(existsSync(source.path)).toBe(row?.gone === false);
        if (!existsSync(source.path)) continue;
        const bytes = readFileSync(source.path);
        const { sha256: hash, bytes: size } = source;
        expect({ path: source.path, hash, size }).toEqual({
          path: source.path,
          hash: sha256(bytes),
          size: bytes.length,
        });
      }
      if (pruned === null) return;
      const held = NAMES.map((_, i) => path(this.#file(i)))
        .filter((file) => existsSync(file))
        .map((file) => idOf(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')));
      const wanted = new Set([...held, ...this.#streamed]);
      expect(ids).toEqual(expect.arrayContaining([...wanted]));
      if (pruned) expect(new Set(ids)).toEqual(wanted);
    } finally {
      await archive.close();
    }
  }
}

const file = fc.nat({ max: NAMES.length - 1 });
const text = fc.nat({ max: TEXTS.length - 1 });
const change: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), file, text, crlf: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), file }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('move' as const, 'swap' as const), file, other: file }),
  },
);
const run: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ingest' as const),
      prune: fc.nat({ max: 3 }).map((n) => n === 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stream' as const), text }) },
);
const steps = fc
  .array(fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), run), { minLength: 2, maxLength: 5 })
  .map((rounds) => rounds.flatMap(([changes, last]) => [...changes, last]));

const put = (file: number, text: number, crlf = false): Step => ({ do: 'write', file, text, crlf });
const GO: Step = { do: 'ingest', prune: false };

let runs = 0;
async function play(all: readonly Step[]): Promise<void> {
  const model = new Model(`run${++runs}`);
  for (const step of all) await model.run(step);
}

describe('the source of a record is a file that holds its text', () => {
  it.each<[string, Step[]]>([
    ['two files swap', [put(0, 0), put(1, 1), GO, { do: 'swap', file: 0, other: 1 }, GO]],
    ['three files change places', [put(0, 0), put(1, 1), put(2, 2), GO, put(0, 1), put(1, 2), put(2, 0), GO]],
    ['the named one of two with the same text changes', [put(0, 0), put(1, 0), GO, put(0, 2), GO]],
    ['the named one of two has other line ends', [put(0, 0), put(1, 0), GO, put(0, 0, true), GO]],
    [
      'the named one changes while the other is gone',
      [put(0, 0), put(1, 0, true), GO, { do: 'delete', file: 1 }, put(0, 2), GO],
    ],
    [
      'of three, one is gone and two change',
      [put(0, 0), put(1, 0), put(2, 0), GO, { do: 'delete', file: 2 }, put(0, 1), put(1, 2), GO],
    ],
    ['one that came by a stream', [{ do: 'stream', text: 0 }, put(0, 0), GO, put(0, 1), GO]],
  ])('%s', (_, all) => play(all));

  it('whatever is written, deleted, moved and swapped between runs', async () => {
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 40 });
  }, 60_000);
});
