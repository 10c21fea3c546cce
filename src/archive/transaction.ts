import { soundKeys } from '../text/index.ts';
import type { Archive } from './archive.ts';
import type { Batch, PreparedDocument } from './batch.ts';
import { encodeBodies, removeBodies } from './bodies.ts';
import { inByteOrder, u32, utf8 } from './bytes.ts';
import { DamageError } from './errors.ts';
import { facetKeys } from './facets.ts';
import { type FormChanges, type NumberedForm, writeForms } from './form-writer.ts';
import type { ArchiveStats } from './layout.ts';
import { LengthChanges } from './lengths.ts';
import { LiveChanges } from './live.ts';
import { deleteLong, putLong } from './long-rows.ts';
import { FIELD_COUNT } from './posting-codes.ts';
import { TermChanges, writePostings } from './posting-writer.ts';
import { encodeRecord, facetsOf } from './rows.ts';
import { writeSounds } from './sound-writer.ts';
import { writeSource } from './source-writer.ts';
import type { Store } from './store.ts';
import type { SourceRow } from './types.ts';
import { writeVocabulary } from './vocabulary.ts';
import { distinctNumbers } from './words.ts';

export interface Pending {
  batch: Batch;
  /** Ids to take out, with their document numbers. */
  removed: ReadonlyMap<string, number>;
  /** New row of each path, null to take it out. */
  sources: ReadonlyMap<string, SourceRow | null>;
  roots: readonly string[] | null;
  /** What the batch adds to forms; what leaves them with the articles taken out is added to it. */
  forms: FormChanges;
  stats: ArchiveStats;
}

/**
 * Writes a batch. Runs inside a write transaction, so that `archive` reads what it has written. Gives the forms that
 * no article has any more.
 */
export function writeBatch(store: Store, archive: Archive, pending: Pending): NumberedForm[] {
  const stats = structuredClone(pending.stats);
  const terms = new TermChanges();
  const lengths = new LengthChanges(store);
  const { forms } = pending;
  for (const [id, doc] of pending.removed)
    removeDocument(store, archive, id, doc, terms, forms, lengths, stats);
  const turnover = writeForms(store, forms, archive.stats.nextForm);
  writeSounds(store.tables.sounds, turnover, soundKeys);
  writePostings(store.tables.terms, pending.batch.postings, terms);
  removeBodies(store.tables.bodies, pending.removed.values());
  for (const { docs, packed } of pending.batch.bodies()) {
    store.tables.bodies.put(u32(docs[0] as number), encodeBodies({ docs: [...docs], packed }));
  }
  for (const document of pending.batch.documents.values()) addDocument(store, document, lengths, stats);
  addKeys(store, pending.batch.documents.values());
  lengths.write();
  const live = new LiveChanges(store);
  for (const doc of pending.removed.values()) live.set(doc, null);
  for (const { doc, head } of pending.batch.documents.values()) live.set(doc, head.kind);
  live.write();
  writeVocabulary(store, terms.born, terms.dead);
  for (const [path, row] of pending.sources) writeSource(store, path, row);
  const put = (key: string, value: unknown) =>
    store.tables.system.put(utf8(key), utf8(JSON.stringify(value)));
  put('stats', stats);
  if (pending.roots) put('roots', pending.roots);
  return turnover.dead;
}

function addDocument(
  store: Store,
  document: PreparedDocument,
  lengths: LengthChanges,
  stats: ArchiveStats,
): void {
  const { doc, head } = document;
  const { tables } = store;
  tables.records.put(u32(doc), encodeRecord(document));
  putLong(tables.words, u32(doc), document.words);
  lengths.set(doc, document.lengths);
  stats.documents++;
  if (head.kind === 'other') stats.others++;
  stats.words += head.words;
  for (let field = 0; field < FIELD_COUNT; field++) {
    stats.lengths[field] = (stats.lengths[field] as number) + (document.lengths[field] as number);
  }
}

/** The keys by which documents are found. */
function addKeys({ tables }: Store, documents: Iterable<PreparedDocument>): void {
  const ids: [key: Buffer, doc: number][] = [];
  const facets: [key: Buffer, doc: number][] = [];
  for (const document of documents) {
    const { id } = document.head;
    ids.push([Buffer.from(id, 'hex'), document.doc]);
    for (const key of facetKeys(facetsOf(document), id)) facets.push([key, document.doc]);
  }
  for (const [key, doc] of inByteOrder(ids, ([key]) => key)) tables.ids.put(key, u32(doc));
  for (const [key, doc] of inByteOrder(facets, ([key]) => key)) tables.facets.put(key, u32(doc));
}

function removeDocument(
  store: Store,
  archive: Archive,
  id: string,
  doc: number,
  terms: TermChanges,
  forms: FormChanges,
  lengths: LengthChanges,
  stats: ArchiveStats,
): void {
  const { tables } = store;
  const stems = new Set<string>();
  for (const number of distinctNumbers(archive.words(doc))) {
    const known = forms.get(number) ?? archive.terms.form(number);
    if (!known)
      throw new DamageError(`the archive is damaged: article ${id} has word ${number}, which has no form`);
    stems.add(known.stem);
    forms.change(known, -1);
  }
  for (const stem of stems) terms.remove(stem, doc);
  const record = archive.record(doc);
  const { head } = record;
  for (const key of facetKeys(facetsOf(record), id)) tables.facets.delete(key);
  const gone = lengths.get(doc);
  for (let field = 0; field < FIELD_COUNT; field++) {
    stats.lengths[field] = (stats.lengths[field] as number) - (gone[field] as number);
  }
  lengths.set(doc, new Array<number>(FIELD_COUNT).fill(0));
  stats.documents--;
  if (head.kind === 'other') stats.others--;
  stats.words -= head.words;
  tables.records.delete(u32(doc));
  deleteLong(tables.words, u32(doc));
  tables.ids.delete(Buffer.from(id, 'hex'));
}
