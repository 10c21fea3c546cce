import { utf8 } from './bytes.ts';
import { decodeSource, encodeSource } from './rows.ts';
import { sourceKey } from './source-key.ts';
import type { Store } from './store.ts';
import type { SourceRow } from './types.ts';

/** Writes the row of a file, or takes it out, and which files its articles came from. */
export function writeSource({ tables }: Store, path: string, row: SourceRow | null): void {
  const { sources, origins } = tables;
  const key = sourceKey(path);
  const originKey = (id: string) => Buffer.concat([Buffer.from(id, 'hex'), key]);
  const old = sources.get(key);
  const kept = new Set(row?.ids);
  for (const id of old ? decodeSource(key, old).ids : []) if (!kept.has(id)) origins.delete(originKey(id));
  if (!row) {
    sources.delete(key);
    return;
  }
  sources.put(key, encodeSource(row, key));
  const whole = key.equals(utf8(path)) ? Buffer.alloc(0) : utf8(path);
  for (const id of row.ids) origins.put(originKey(id), whole);
}
