import { existsSync } from 'node:fs';
import { InputError } from '../archive/errors.ts';
import type { Parcel } from '../archive/parcel.ts';
import type { SourceRow } from '../archive/types.ts';
import type { EndItem, Facts, Outcome, Setting } from './job.ts';
import { readRaw } from './read.ts';
import { fileOf, lineOf, linePath } from './source-path.ts';
import { pathOf, type Target } from './target.ts';

/** Rows that are read at once. */
const PAGE = 1_000;

/** Loaded when it is needed: in memory it takes a fifth of a small budget, and threads have their own. */
const parser = () => import('./prepare.ts');

export type Fate = 'added' | 'updated' | 'unchanged' | 'duplicate';

/** An article that is ready, and where it is. */
export interface Ready {
  outcome: Extract<Outcome, { kind: 'article' }>;
  parcel: Parcel;
}

/**
 * Puts what is new in a source into the archive: a file, or a line of one (see source-path.ts). What a line held until now
 * stays beside what it holds, until the whole file is read: it may stand at another line.
 */
export async function take(
  path: string,
  { outcome, parcel }: Ready,
  target: Target,
  setting: Setting,
): Promise<Fate> {
  const { id } = outcome;
  const known = target.source(path);
  const isNew = !target.has(id);
  if (isStale(id, path, target)) target.remove(id);
  target.addFrom(parcel, outcome.place);
  const old = known?.ids.filter((other) => other !== id) ?? [];
  const isLine = lineOf(path) !== null;
  target.putSource(rowOf(path, outcome, isLine ? [id, ...old] : [id]));
  if (!isLine) for (const other of old) await release(other, path, target, setting);
  return known ? 'updated' : isNew ? 'added' : 'duplicate';
}

/** Notes that a source has the articles that it had: its size or time may be others. */
export function keep(path: string, facts: Facts, target: Target): void {
  target.putSource(rowOf(path, facts, target.source(path)?.ids ?? []));
}

/** Marks the lines of a file with the file itself. */
export function markLines(path: string, gone: boolean, target: Target): void {
  for (const row of linesOf(path, target)) {
    target.putSource({ ...row, gone });
    if (target.full) target.commit();
  }
}

/** All lines of a file have been read: what they held before, and what lines held that it has no more, is released. */
export async function endOfLines(
  { path, line, facts }: EndItem,
  target: Target,
  setting: Setting,
): Promise<void> {
  for (const row of linesOf(path, target)) {
    const stays = (lineOf(row.path) as number) <= line;
    const [own, ...old] = row.ids;
    if (stays && old.length === 0) continue;
    if (stays) target.putSource({ ...row, ids: [own as string] });
    else target.removeSource(row.path);
    for (const id of stays ? old : row.ids) await release(id, row.path, target, setting);
    if (target.full) target.commit();
  }
  target.putSource(rowOf(path, facts, []));
}

/** The rows of a file's lines, those that are committed, as they wait. Between two of them the archive may be written to. */
export function* linesOf(path: string, target: Target): Generator<SourceRow> {
  const start = linePath(path, 0);
  const end = linePath(path, 0xffffffff);
  let after = start;
  for (;;) {
    const page: SourceRow[] = [];
    for (const { path: line } of target.sources(after)) {
      if (line > end) break;
      const row = target.source(line);
      if (row) page.push(row);
      after = line;
      if (page.length === PAGE) break;
    }
    yield* page;
    if (page.length < PAGE) return;
  }
}

function rowOf(path: string, { bytes, mtimeMs, sha256 }: Facts, ids: string[]) {
  return { path, size: bytes, mtimeMs, sha256, ids, gone: false };
}

/**
 * Whether the record of an article should tell of the source at `path` from now on: it tells of that source's earlier bytes
 * (line ends and encoding make no other text, nor do the other fields of a record), of a file that holds another text
 * now, or of one that was moved.
 */
function isStale(id: string, path: string, target: Target): boolean {
  const named = pathOf(id, target);
  if (named === null) return false;
  const sources = target.sourcesOf(id);
  if (!sources.some((source) => fileOf(source) === named)) return true;
  if (named === path || (named === fileOf(path) && sources.includes(path))) return true;
  return !existsSync(named) && sources.every((other) => !existsSync(fileOf(other)));
}

/**
 * Takes out an article that the source at `path` held until now, unless it came by a stream or other sources hold it too:
 * then its record names one of those.
 */
export async function release(id: string, path: string, target: Target, setting: Setting): Promise<void> {
  const named = pathOf(id, target);
  if (named === null) return;
  const others = target.sourcesOf(id).filter((other) => other !== path);
  if (others.length === 0) target.remove(id);
  if (named !== fileOf(path)) return;
  for (const other of others) if (await retake(other, id, target, setting)) return;
  // Files that hold another text now are going to be read. One that is gone keeps its article, by what was known of it.
  const gone = others.find((other) => !existsSync(fileOf(other)) || lineOf(other) !== null);
  if (gone !== undefined) await rename(id, gone, target, setting);
}

/** Writes the article of a file anew, so that its record names this file. False when the file has another text now. */
export async function retake(path: string, id: string, target: Target, setting: Setting): Promise<boolean> {
  // A line cannot be read by itself; what it held is in the archive.
  if (lineOf(path) !== null) return existsSync(fileOf(path)) && (await rename(id, path, target, setting));
  const { entryOf } = await parser();
  try {
    const entry = entryOf(readRaw(path), path, setting);
    if (entry.article.id !== id) return false;
    target.remove(id);
    return target.add(entry);
  } catch (error) {
    // What is wrong with the file was said when it was read, or will be the next time.
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** The same from the text in the archive. */
async function rename(id: string, path: string, target: Target, setting: Setting): Promise<boolean> {
  const doc = target.docOf(id);
  const row = target.source(path);
  if (doc === undefined || row === undefined) return false;
  const { entryOfText } = await parser();
  const { source } = target.article(doc);
  const { size: bytes, sha256 } = row;
  const { ingested } = setting;
  const entry = entryOfText(
    target.text(doc),
    { ...source, path: fileOf(path), line: lineOf(path), bytes, sha256, ingested },
    target.evidence(doc),
  );
  target.remove(id);
  return target.add(entry);
}
