import { readFileSync, writeSync } from 'node:fs';
import { createArchive, type Entry, openArchive, openWriter } from '../../src/archive/index.ts';
import { analyse } from '../../src/text/index.ts';

/**
 * What the tests of this folder run and kill: the library's own writer with small batches, and readers. Each line on its
 * standard output is one that the test may rely on, whatever happens next.
 */
const say = (line: string) => writeSync(1, `${line}\n`);

const COMMANDS: Record<string, (dir: string, ...args: string[]) => Promise<void>> = {
  /** Adds what is missing of the entries in a file, so many to a batch, then takes every third out and adds it again. */
  async write(dir, file = '', batch = '3') {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as Entry[];
    await createArchive(dir);
    const writer = await openWriter(dir, { waitMs: 30_000 });
    say('writing');
    const waiting: string[] = [];
    const commit = (what: string) => {
      writer.commit();
      say(`${what} ${waiting.splice(0).join(' ')}`);
    };
    const add = (entry: Entry) => {
      const { id } = entry.article;
      if (!writer.add(entry)) return;
      const { path, bytes: size, sha256 } = entry.source;
      if (path) writer.putSource({ path, size, mtimeMs: 0, sha256, ids: [id], gone: false });
      if (waiting.push(id) >= Number(batch)) commit('added');
    };
    for (const entry of entries) add(entry);
    commit('added');
    for (const [i, entry] of entries.entries()) {
      if (i % 3 !== 0) continue;
      writer.remove(entry.article.id);
      if (entry.source.path) writer.removeSource(entry.source.path);
      waiting.push(entry.article.id);
      commit('removed');
      add(entry);
    }
    commit('added');
    await writer.close();
    say('end');
  },

  /** Opens the archive again and again, and tells of each state that does not hold together. */
  async read(dir) {
    say('reading');
    for (let round = 0; ; round++) {
      const archive = openArchive(dir);
      try {
        for (const problem of inconsistencies(archive)) say(`wrong: ${problem}`);
      } finally {
        await archive.close();
      }
      if (round % 10 === 0) say(`round ${round}`);
    }
  },

  /** Holds one state open. */
  async hold(dir) {
    const archive = openArchive(dir);
    const docs = [...archive.facet('added')].map(({ doc }) => doc);
    say(`holding ${docs.length}`);
    for (;;) {
      for (const doc of docs) archive.text(doc);
      await new Promise((resolve) => setTimeout(resolve, 20));
      say('still there');
    }
  },
};

const RIVER = analyse('নদী', 'bn')[0]?.stem ?? '';

/** What a reader can see of one state must agree: counts, ids, lists, texts and postings. */
function* inconsistencies(archive: ReturnType<typeof openArchive>): Generator<string> {
  const { documents } = archive.stats;
  const listed = [...archive.facet('added')];
  if (listed.length !== documents) yield `${documents} documents, ${listed.length} listed`;
  const sums = [0, 0, 0, 0];
  for (const { id, doc } of listed) {
    if (archive.docOf(id) !== doc) yield `${id} is listed and not found`;
    if (archive.head(doc).id !== id) yield `${id} has the record of another`;
    if (archive.article(doc).id !== id || archive.text(doc) === '') yield `${id} cannot be shown`;
    for (const [field, length] of archive.terms.lengths(doc).entries())
      sums[field] = (sums[field] as number) + length;
  }
  if (String(sums) !== String(archive.stats.lengths))
    yield `lengths ${sums} instead of ${archive.stats.lengths}`;
  const found = new Set((archive.terms.postings(RIVER)?.fields ?? []).flatMap(({ docs }) => [...docs]));
  if (found.size !== documents) yield `${found.size} of ${documents} are found by a word that all have`;
}

const [command = '', ...args] = process.argv.slice(2);
await COMMANDS[command]?.(...(args as [string]));
