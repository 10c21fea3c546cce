import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync } from 'node:zlib';
import { open } from 'lmdb';
import { utf8 } from '../../src/archive/bytes.ts';
import { seal } from '../../src/archive/table.ts';

const OPTIONS = { keyEncoding: 'binary', encoding: 'binary' } as const;
const PACK = { deflate: deflateSync, brotli: brotliCompressSync };

/** Writes what a rebuild reads of an archive as schema 1 and 2 laid it out: in the archive folder itself. */
export async function writeOldArchive(
  dir: string,
  texts: string,
  { schema, pack }: { schema: number; pack: keyof typeof PACK },
): Promise<void> {
  const root = open({ path: dir, noSubdir: false, maxDbs: 20, ...OPTIONS });
  const table = (name: string) => root.openDB({ name, ...OPTIONS });
  const put = (name: string, key: Buffer, value: Uint8Array) => table(name).putSync(key, seal(key, value));
  const json = (value: unknown) => utf8(JSON.stringify(value));
  const files = readdirSync(texts).sort();
  for (const [doc, name] of files.entries()) {
    const path = join(texts, name);
    const text = readFileSync(path, 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const id = sha256.slice(0, 16);
    const { size: bytes, mtimeMs } = statSync(path);
    const ingested = `2025-01-0${doc + 1}T00:00:00Z`;
    const source = { path, format: 'txt', bytes, sha256, encoding: 'utf-8', line: null, ingested };
    const key = Buffer.alloc(4);
    key.writeUInt32BE(doc);
    put('bodies', key, PACK[pack](json({ id, title: 'as it was parsed then', source, text })));
    put('records', key, json({ id, path }));
    put('ids', Buffer.from(id, 'hex'), key);
    put('sources', utf8(path), json({ path, size: bytes, mtimeMs, sha256, ids: [id], gone: false }));
  }
  put('system', utf8('meta'), json({ schema, analyser: '1' }));
  put('system', utf8('stats'), json({ documents: files.length, next: files.length }));
  put('system', utf8('roots'), json([texts]));
  await root.close();
}
