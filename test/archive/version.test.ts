import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksum } from '../../src/archive/bytes.ts';
import { VersionError } from '../../src/archive/errors.ts';
import { createArchive, openArchive, openWriter } from '../../src/archive/index.ts';
import { SCHEMA_VERSION } from '../../src/archive/layout.ts';
import { Store } from '../../src/archive/store.ts';
import { PARSER_VERSION } from '../../src/article/types.ts';
import { ANALYSER_VERSION } from '../../src/text/version.ts';
import { temporaryFolder } from '../support/archive.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('what another version wrote', () => {
  it.each([
    ['an older schema: one sentence that names news rebuild', -1, /news rebuild/],
    ['a newer schema: use that version', 1, /newer version of news/],
  ])('is an archive of %s', async (_, more, message) => {
    await createArchive(folder.dir);
    const store = Store.open(folder.dir, 'write');
    const meta = { schema: SCHEMA_VERSION + more, analyser: '0' };
    store.transaction(() => store.tables.system.put(Buffer.from('meta'), Buffer.from(JSON.stringify(meta))));
    await store.close();
    expect(() => openArchive(folder.dir)).toThrow(VersionError);
    expect(() => openArchive(folder.dir)).toThrow(message);
  });

  it.each([
    ['an older parser', PARSER_VERSION - 1],
    ['the first parser, which left no version', undefined],
    ['a newer parser', PARSER_VERSION + 1],
  ])('is an archive of %s, whose records are others: refused by reading and writing', async (_, parser) => {
    await createArchive(folder.dir);
    const store = Store.open(folder.dir, 'write');
    const meta = { schema: SCHEMA_VERSION, analyser: ANALYSER_VERSION, parser };
    store.transaction(() => store.tables.system.put(Buffer.from('meta'), Buffer.from(JSON.stringify(meta))));
    await store.close();
    expect(() => openArchive(folder.dir)).toThrow(`parser ${parser ?? 1}); news rebuild`);
    await expect(openWriter(folder.dir)).rejects.toThrow(VersionError);
  });

  it('is an archive of the first schema, which has fewer tables: refused, and left as it is', async () => {
    const options = { keyEncoding: 'binary', encoding: 'binary' } as const;
    const old = open({ path: folder.dir, noSubdir: false, maxDbs: 20, ...options });
    const system = old.openDB({ name: 'system', ...options });
    const meta = Buffer.from('meta');
    const value = Buffer.from(JSON.stringify({ schema: 1, analyser: '1' }));
    const seal = Buffer.alloc(4);
    seal.writeUInt32BE(checksum(meta, value));
    await system.put(meta, Buffer.concat([value, seal]));
    await old.close();
    const before = readFileSync(join(folder.dir, 'data.mdb'));
    expect(() => openArchive(folder.dir)).toThrow(VersionError);
    expect(() => openArchive(folder.dir)).toThrow(/earlier version of news; news rebuild/);
    await expect(openWriter(folder.dir)).rejects.toThrow(VersionError);
    await expect(createArchive(folder.dir)).rejects.toThrow(VersionError);
    expect(readFileSync(join(folder.dir, 'data.mdb')).equals(before)).toBe(true);
  });
});
