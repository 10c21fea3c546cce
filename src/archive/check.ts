import { createHash } from 'node:crypto';
import type { Archive } from './archive.ts';
import { utf8 } from './bytes.ts';
import { FormCheck } from './check-forms.ts';
import { KeyCheck } from './check-keys.ts';
import { FIELD_COUNT } from './posting-codes.ts';
import { decodeChunks } from './postings.ts';
import { sourceKey } from './source-key.ts';
import type { Store } from './store.ts';
import { FIELDS } from './types.ts';

export interface CheckReport {
  articles: number;
  terms: number;
  postings: number;
  /** What does not fit, a sentence each; at most 50. */
  problems: string[];
}

/** No more problems are told. */
export const MOST_PROBLEMS = 50;
const TELL_EVERY = 100;

/**
 * Reads the whole store once and holds its parts against each other: every value against its checksum, ids against
 * records, texts and words, the postings of each document against its field lengths, the sums against the
 * statistics, the forms and their sounds against the words, the rows of files against the articles. Only reads.
 */
export function checkStore(
  archive: Archive,
  store: Store,
  onProgress: (done: number, total: number) => void = () => {},
): CheckReport {
  const report: CheckReport = { articles: 0, terms: 0, postings: 0, problems: [] };
  const note = (problem: string) => {
    if (report.problems.length < MOST_PROBLEMS) report.problems.push(problem);
  };
  /** What cannot be read is a problem like any other, and the check goes on with the next part. */
  const attempt = (what: string, read: () => void): boolean => {
    try {
      read();
      return true;
    } catch (error) {
      note(`${what}: ${(error as Error).message}`);
      return false;
    }
  };
  const { next, nextForm, documents, lengths } = archive.stats;
  const counts = new Uint32Array(next * FIELD_COUNT);
  const forms = new FormCheck(archive, store, nextForm, note);
  const keys = new KeyCheck(archive, store, note);
  attempt('terms', () => checkTerms(archive, store, counts, report, note));
  attempt('articles', () => {
    const sums = new Array<number>(FIELD_COUNT).fill(0);
    // In the order of documents, in which their texts lie side by side.
    for (const key of store.tables.records.keys()) {
      const doc = key.readUInt32BE(0);
      attempt(`document ${doc}`, () => {
        const { id } = archive.head(doc);
        if (archive.docOf(id) !== doc) note(`article ${id} is not found by its id`);
        attempt(`article ${id}`, () => checkDocument(archive, id, doc, counts, sums, note));
        attempt(`the keys of article ${id}`, () => keys.checkDocument(id, doc));
        attempt(`the words of article ${id}`, () => forms.count(archive.words(doc), id));
      });
      if (++report.articles % TELL_EVERY === 0) onProgress(report.articles, documents);
    }
    const ids = store.tables.ids.count();
    if (ids !== report.articles) note(`there are ${ids} ids and ${report.articles} articles`);
    if (report.articles !== documents) {
      note(`the statistics count ${documents} articles, there are ${report.articles}`);
    }
    for (let field = 0; field < FIELD_COUNT; field++) {
      if (sums[field] !== lengths[field]) note(`the sum of ${FIELDS[field]} lengths is not what is stored`);
    }
  });
  const areFormsRead = attempt('forms', () => forms.check(report.articles));
  if (areFormsRead) attempt('sounds', () => forms.checkSounds());
  attempt('lists', () => keys.check());
  attempt('files', () => checkSources(archive, store, note));
  for (const table of Object.values(store.tables)) {
    attempt(table.name, () => {
      for (const _ of table.range());
    });
  }
  return report;
}

type Note = (problem: string) => void;

function checkTerms(
  archive: Archive,
  store: Store,
  counts: Uint32Array,
  report: CheckReport,
  note: Note,
): void {
  const names = new Set<string>();
  for (const { key, value } of store.tables.terms.range()) {
    const zero = key.indexOf(0);
    const term = key.subarray(0, zero < 0 ? key.length : zero).toString('utf8');
    names.add(term);
    for (const [field, { docs }] of decodeChunks([value]).entries()) {
      report.postings += docs.length;
      for (let i = 0; i < docs.length; i++) {
        const at = (docs[i] as number) * FIELD_COUNT + field;
        if (at >= counts.length) note(`"${term}" names document ${docs[i]}, which never was`);
        else counts[at] = (counts[at] as number) + 1;
        if (i > 0 && (docs[i] as number) <= (docs[i - 1] as number))
          note(`the postings of "${term}" are out of order`);
      }
    }
  }
  report.terms = names.size;
  let listed = 0;
  for (const term of archive.terms.vocabulary()) {
    listed++;
    if (!names.has(term)) note(`"${term}" is in the vocabulary and has no postings`);
  }
  if (listed !== names.size) note(`${names.size} terms have postings, the vocabulary has ${listed}`);
}

function checkDocument(
  archive: Archive,
  id: string,
  doc: number,
  counts: Uint32Array,
  sums: number[],
  note: Note,
): void {
  const article = archive.article(doc);
  const text = archive.text(doc);
  if (article.id !== id) note(`article ${id} leads to the record of another`);
  if (!createHash('sha256').update(utf8(text)).digest('hex').startsWith(id)) {
    note(`the text of article ${id} is not the one it was named for`);
  }
  if (article.blocks.map((block) => block.text).join('') !== text) {
    note(`the blocks of article ${id} do not cover its text`);
  }
  for (const [field, length] of archive.terms.lengths(doc).entries()) {
    sums[field] = (sums[field] as number) + length;
    if (counts[doc * FIELD_COUNT + field] !== length) {
      note(`article ${id} has ${length} terms in ${FIELDS[field]} and other postings`);
    }
  }
}

function checkSources(archive: Archive, { tables }: Store, note: Note): void {
  let named = 0;
  for (const { path, ids } of archive.sources()) {
    const distinct = new Set(ids);
    named += distinct.size;
    for (const id of distinct) {
      if (archive.docOf(id) === undefined) note(`${path} names article ${id}, which is not there`);
      // An article may have come from a million files: only the row of this one is looked for.
      const origin = Buffer.concat([Buffer.from(id, 'hex'), sourceKey(path)]);
      if (!tables.origins.has(origin)) note(`article ${id} does not know of ${path}`);
    }
  }
  const known = tables.origins.count();
  if (known !== named) note(`articles know of ${known} files, which name ${named} articles`);
}
